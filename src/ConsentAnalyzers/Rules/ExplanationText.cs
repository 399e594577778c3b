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
    public static string? For(AcceptAction accept, ConsentSettings settings)
    {
        var parts = accept.Surface.Parts;
        if (parts.Take(accept.Index).Any(part => part.Kind == PartKind.Accept))
        {
            // The text before the first accept of a surface explains the others too.
            return null;
        }

        var choices = Permitting(parts, settings);
        return choices.Count > 0 && IsEnglish(accept, choices) ? Sentence(accept.Action.Text, choices, settings) : null;
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
    private static bool IsEnglish(AcceptAction accept, List<string> choices)
    {
        var surface = accept.Surface;
        if (surface.Language == SurfaceLanguage.Other || surface.Parts.Any(part => LanguageEvidence.Of(part.Text).Foreign > 0))
        {
            return false;
        }

        var quoted = LanguageEvidence.Of([accept.Action.Text, .. choices]);
        var labels = LanguageEvidence.Of(surface.Parts.Where(part => part.Kind is not (PartKind.Prose or PartKind.Heading)).Select(part => part.Text));
        return surface.Language == SurfaceLanguage.English ? quoted.English >= quoted.Unknown : quoted.IsEnglish && labels.IsEnglish;
    }
}
