using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Rules;

/// <summary>What a decline says beside an accept; nothing where the surface is not in English for certain.</summary>
internal static class DeclineCaption
{
    public static string? For(SurfacePart accept, AcceptSurface surface, ConsentSettings settings)
    {
        var texts = surface.Parts.Select(part => part.Text).ToList();
        return IsEnglish(texts, surface.Language) ? Beside(accept.Text, settings.Actions) : null;
    }

    private static string Beside(string accept, ActionWords actions) =>
        actions.TakesAll(accept) ? Role.DeclineAllCaption
        : Words.In(accept).FirstOrDefault(Role.DeclineCaptions.ContainsKey) is { } verb ? Role.DeclineCaptions[verb]
        : Role.DeclineOtherCaption;

    private static bool IsEnglish(List<string> texts, SurfaceLanguage language) =>
        language != SurfaceLanguage.Other
        && LanguageEvidence.In(texts) is { Foreign: 0 } said
        && (language == SurfaceLanguage.English || said.IsEnglish);
}
