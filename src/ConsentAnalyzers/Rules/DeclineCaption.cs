using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Rules;

/// <summary>What a decline says beside an accept, in the language of the surface; nothing where that is not certain.</summary>
internal static class DeclineCaption
{
    public static string? For(SurfacePart accept, AcceptSurface surface, ConsentSettings settings) =>
        LanguageOf(surface) is { } language ? Beside(accept.Text, settings.Actions, language) : null;

    private static string Beside(string accept, ActionWords actions, Language language) =>
        actions.TakesAll(accept) ? language.Said("declining all")
        : Words.In(accept).Select(language.Declining).FirstOrDefault(said => said is not null) ?? language.Said("declining otherwise");

    private static Language? LanguageOf(AcceptSurface surface)
    {
        var texts = surface.Parts.Select(part => part.Text).ToList();
        return surface.Language.IsOther ? null
            : surface.Language.Certain is { } certain ? (LanguageEvidence.In(texts, certain).Foreign == 0 ? certain : null)
            : Language.All.FirstOrDefault(language => LanguageEvidence.In(texts, language).IsCertain);
    }
}
