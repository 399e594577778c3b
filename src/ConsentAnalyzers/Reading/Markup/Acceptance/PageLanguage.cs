using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What a page says about the language of the surfaces on it.</summary>
internal sealed class PageLanguage(MarkupDocument document)
{
    private static readonly string[] Languages = ["lang", "xml:lang", "Language"];

    private readonly Lazy<LanguageEvidence> _words = new(() => WordsOf(document));

    /// <summary>
    /// The language at an element. A page that calls itself English may be written in another one, as templates are: its words
    /// have the last say. A few foreign words are names, or languages to choose from.
    /// </summary>
    public SurfaceLanguage At(MarkupElement element)
    {
        var (declared, words) = (Declared(element), _words.Value);
        return words.Foreign > words.English || (declared is not null && !IsEnglish(declared)) ? SurfaceLanguage.Other
            : declared is not null && words.English > words.Foreign + words.Unknown / 2 ? SurfaceLanguage.English
            : SurfaceLanguage.Unknown;
    }

    private static bool IsEnglish(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    private static string? Declared(MarkupElement element)
    {
        foreach (var around in element.Ancestors().Prepend(element))
        {
            foreach (var name in Languages)
            {
                if (around.Attribute(name) is { IsExpression: false, HasValue: true } language && language.Value.Trim() is { Length: > 0 } written)
                {
                    return written;
                }
            }
        }

        return null;
    }

    private static LanguageEvidence WordsOf(MarkupDocument document)
    {
        var known = new LanguageEvidence();
        foreach (var node in document.Nodes)
        {
            if (node.Kind == MarkupNodeKind.Text && !node.IsWhiteSpace && node.Parent is not { Name: "script" or "style" })
            {
                known += LanguageEvidence.In(node.Text);
            }
        }

        return known;
    }
}
