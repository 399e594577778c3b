using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Rules;

/// <summary>
/// Says in prose what accepting leads to, by the choices of the surface that permit something. It invents nothing: where
/// there is no such choice, or the language of the surface is not certain, there is no text.
/// </summary>
internal static class ExplanationText
{
    /// <param name="accept">The first accept of a surface; the text before it explains the others too.</param>
    /// <param name="parts">What is seen beside it.</param>
    /// <param name="language">The language of the surface, as far as it says.</param>
    /// <param name="settings">The vocabulary.</param>
    public static string? For(SurfacePart accept, IReadOnlyCollection<SurfacePart> parts, SurfaceLanguage language, ConsentSettings settings)
    {
        var choices = Permitting(parts, settings);
        return choices.Count > 0 && LanguageOf(accept, parts, language, choices) is { } spoken
            ? Sentence(spoken, accept.Text, parts, choices, settings)
            : null;
    }

    /// <summary>A choice that is off is not confirmed by accepting, unless the action takes all of them.</summary>
    private static string Sentence(Language language, string action, IEnumerable<SurfacePart> parts, List<string> choices, ConsentSettings settings)
    {
        var pattern = (settings.Actions.TakesAll(action), choices.Count) switch
        {
            (true, 1) => "agreeing to one",
            (true, _) => "agreeing to all",
            (_, 1) => "agreeing to one if selected",
            _ => "agreeing to what is selected",
        };
        return language.Said(pattern, IsFamiliar(language, parts)).Replace("{action}", action).Replace("{choices}", string.Join("; ", choices));
    }

    /// <summary>Whether the surface speaks to people as to friends.</summary>
    private static bool IsFamiliar(Language language, IEnumerable<SurfacePart> parts) => parts.Any(part => language.IsFamiliar(part.Text));

    private static List<string> Permitting(IEnumerable<SurfacePart> parts, ConsentSettings settings) =>
        parts
            .Where(part => part is { Kind: PartKind.Choice, IsLocked: false })
            .Select(part => part.Text.Trim())
            .Where(text => !Prose.IsPlaceholder(text) && !text.EndsWith("?", StringComparison.Ordinal) && settings.Choices.Permits(text))
            .Select(text => text.TrimEnd('.', ':', ' '))
            .Distinct()
            .ToList();

    private static Language? LanguageOf(SurfacePart accept, IReadOnlyCollection<SurfacePart> parts, SurfaceLanguage language, List<string> choices) =>
        language.IsOther ? null
        : language.Certain is { } certain ? (IsIn(certain, accept, parts, choices, isKnown: true) ? certain : null)
        : Language.All.FirstOrDefault(known => IsIn(known, accept, parts, choices, isKnown: false));

    /// <summary>Whether what is quoted is in a language, and nothing on the surface is in another one.</summary>
    private static bool IsIn(Language language, SurfacePart accept, IReadOnlyCollection<SurfacePart> parts, List<string> choices, bool isKnown)
    {
        if (parts.Any(part => LanguageEvidence.In(part.Text, language).Foreign > 0))
        {
            return false;
        }

        var quoted = LanguageEvidence.In([accept.Text, .. choices], language);
        var labels = LanguageEvidence.In(parts.Where(part => part.Kind is not (PartKind.Prose or PartKind.Heading)).Select(part => part.Text), language);
        return isKnown ? quoted.Own >= quoted.Unknown : quoted.IsCertain && labels.IsCertain;
    }
}
