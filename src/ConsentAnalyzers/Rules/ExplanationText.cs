using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Rules;

/// <summary>
/// Says in prose what accepting leads to, by the choices of the surface that permit something. It invents nothing: where
/// there is no such choice, or the surface is not in English for certain, there is no text.
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
        return choices.Count > 0 && IsEnglish(accept, parts, language, choices) ? Sentence(accept.Text, choices, settings) : null;
    }

    /// <summary>A choice that is off is not confirmed by accepting, unless the action takes all of them.</summary>
    private static string Sentence(string action, List<string> choices, ConsentSettings settings)
    {
        var takesAll = settings.Actions.TakesAll(action);
        var condition = (takesAll, choices.Count) switch
        {
            (true, 1) => "this",
            (true, _) => "all of this",
            (_, 1) => "this, if it is selected",
            _ => "each of these that is selected",
        };
        return $"By choosing \"{action}\" you agree to {condition}: {string.Join("; ", choices)}.";
    }

    private static List<string> Permitting(IEnumerable<SurfacePart> parts, ConsentSettings settings) =>
        parts
            .Where(part => part is { Kind: PartKind.Choice, IsLocked: false })
            .Select(part => part.Text.Trim())
            .Where(text => !Prose.IsPlaceholder(text) && !text.EndsWith("?", StringComparison.Ordinal) && settings.Choices.Permits(text))
            .Select(text => text.TrimEnd('.', ':', ' '))
            .Distinct()
            .ToList();

    /// <summary>Whether what is quoted is, and nothing on the surface is in another language.</summary>
    private static bool IsEnglish(SurfacePart accept, IReadOnlyCollection<SurfacePart> parts, SurfaceLanguage language, List<string> choices)
    {
        if (language == SurfaceLanguage.Other || parts.Any(part => LanguageEvidence.In(part.Text).Foreign > 0))
        {
            return false;
        }

        var quoted = LanguageEvidence.In([accept.Text, .. choices]);
        var labels = LanguageEvidence.In(parts.Where(part => part.Kind is not (PartKind.Prose or PartKind.Heading)).Select(part => part.Text));
        return language == SurfaceLanguage.English ? quoted.English >= quoted.Unknown : quoted.IsEnglish && labels.IsEnglish;
    }
}
