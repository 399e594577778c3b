using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>The strings in resource dictionaries of XAML: <c>&lt;x:String x:Key="K"&gt;</c>.</summary>
internal sealed class DictionaryTexts(Func<IEnumerable<AdditionalText>> files, Func<AdditionalText, MarkupFile?> parse)
{
    private const string Mark = ":String";

    private readonly Lazy<Dictionary<string, BestText>> _texts = new(() => Read(files(), parse));

    public string? Find(string key) => _texts.Value.TryGetValue(key, out var text) ? text.Text : null;

    /// <summary>The strings of one file, by their keys.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> In(MarkupDocument document)
    {
        var strings = new List<KeyValuePair<string, string>>();
        if (document.Text.IndexOf(Mark, StringComparison.Ordinal) < 0)
        {
            return strings;
        }

        foreach (var element in document.Elements())
        {
            if (element.LocalName == "String" && element.Attribute("x:Key") is { IsExpression: false, Value: { Length: > 0 } key })
            {
                strings.Add(new(key, element.TextContent()));
            }
        }

        return strings;
    }

    private static Dictionary<string, BestText> Read(IEnumerable<AdditionalText> files, Func<AdditionalText, MarkupFile?> parse)
    {
        var texts = new Dictionary<string, BestText>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (MarkupDialects.ForFile(file.Path) != MarkupDialect.Xaml || parse(file) is not { Strings.Count: > 0 } markup)
            {
                continue;
            }

            var culture = ResourcePath.In(file.Path).Culture;
            foreach (var entry in markup.Strings)
            {
                if (!texts.TryGetValue(entry.Key, out var text))
                {
                    texts.Add(entry.Key, text = new());
                }

                text.Offer(culture, entry.Value);
            }
        }

        return texts;
    }
}
