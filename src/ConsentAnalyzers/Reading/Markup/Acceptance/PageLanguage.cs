using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What a page says about the language of the surfaces on it.</summary>
internal sealed class PageLanguage(MarkupDocument document)
{
    private static readonly string[] Languages = ["lang", "xml:lang", "Language"];

    private readonly Dictionary<Language, LanguageEvidence> _words = [];

    /// <summary>
    /// The language at an element. A page that calls itself English may be written in another one, as templates are: its words
    /// have the last say. A few foreign words are names, or languages to choose from.
    /// </summary>
    public SurfaceLanguage At(MarkupElement element)
    {
        if (Declared(element) is not { } declared)
        {
            return WordsOf(Language.House) is var words && words.Foreign <= words.Own ? SurfaceLanguage.Unknown : Written();
        }

        return Language.Named(declared) switch
        {
            null => SurfaceLanguage.Other,
            OtherLanguage other => WordsOf(other) is var own && own.Foreign <= own.Own ? SurfaceLanguage.In(other) : SurfaceLanguage.Other,
            var house when WordsOf(house).IsLikely => SurfaceLanguage.In(house),
            var house => WordsOf(house) is var own && own.Foreign <= own.Own ? SurfaceLanguage.Unknown : Written(),
        };
    }

    private SurfaceLanguage Written() =>
        Language.Others.FirstOrDefault(language => WordsOf(language).IsLikely) is { } written ? SurfaceLanguage.In(written) : SurfaceLanguage.Other;

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

    private LanguageEvidence WordsOf(Language language)
    {
        if (_words.TryGetValue(language, out var known))
        {
            return known;
        }

        foreach (var node in document.Nodes)
        {
            if (node.Kind == MarkupNodeKind.Text && !node.IsWhiteSpace && node.Parent is not { Name: "script" or "style" })
            {
                known += LanguageEvidence.In(node.Text, language);
            }
        }

        return _words[language] = known;
    }
}
