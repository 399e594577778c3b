using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>The strings in resource dictionaries of XAML: <c>&lt;x:String x:Key="K"&gt;</c>.</summary>
internal sealed class DictionaryTexts(IEnumerable<AdditionalText> files, Func<AdditionalText, MarkupDocument?> parse)
{
    private const string Mark = ":String";

    private readonly Lazy<Dictionary<string, BestText>> _texts = new(() => Read(files, parse));

    public string? Find(string key) => _texts.Value.TryGetValue(key, out var text) ? text.Text : null;

    private static Dictionary<string, BestText> Read(IEnumerable<AdditionalText> files, Func<AdditionalText, MarkupDocument?> parse)
    {
        var texts = new Dictionary<string, BestText>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (MarkupDialects.ForFile(file.Path) != MarkupDialect.Xaml || parse(file) is not { } document
                || document.Text.IndexOf(Mark, StringComparison.Ordinal) < 0)
            {
                continue;
            }

            var culture = ResourcePath.In(file.Path).Culture;
            foreach (var element in document.Elements())
            {
                if (element.LocalName != "String" || element.Attribute("x:Key") is not { IsExpression: false, Value: { Length: > 0 } key })
                {
                    continue;
                }

                if (!texts.TryGetValue(key, out var text))
                {
                    texts.Add(key, text = new());
                }

                text.Offer(culture, element.TextContent());
            }
        }

        return texts;
    }
}
