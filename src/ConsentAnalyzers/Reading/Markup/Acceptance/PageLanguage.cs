using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What a page says about the language of the surfaces on it.</summary>
internal sealed class PageLanguage(MarkupDocument document)
{
    private static readonly string[] Languages = ["lang", "xml:lang", "Language"];

    private readonly Lazy<LanguageEvidence> _words = new(() => WordsOf(document));

    /// <summary>
    /// Whether a page says that an element is not in English. A page that calls itself English may be written in another
    /// language, as templates are; its words decide.
    /// </summary>
    public bool IsForeignAt(MarkupElement element) =>
        Declared(element) is { } language ? !IsEnglish(language) || SpeaksOtherwise : SpeaksOtherwise;

    /// <summary>A few foreign words are the names of places or of other languages to choose.</summary>
    private bool SpeaksOtherwise => _words.Value.Foreign > _words.Value.English;

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
        var known = LanguageEvidence.None;
        foreach (var node in document.Nodes)
        {
            if (node.Kind == MarkupNodeKind.Text && !node.IsWhiteSpace && node.Parent is not { Name: "script" or "style" })
            {
                known += LanguageEvidence.Of(node.Text);
            }
        }

        return known;
    }
}
