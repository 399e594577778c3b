using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Rules;

/// <summary>
/// Says in prose what a surface already says in labels and notes. It invents nothing: where the surface has neither,
/// there is no text, because a sentence without content would only silence the rule.
/// </summary>
internal static class ExplanationText
{
    public static string? For(AcceptAction accept)
    {
        var parts = accept.Surface.Parts;
        if (parts.Take(accept.Index).Any(part => part.Kind == PartKind.Accept))
        {
            // The text before the first accept of a surface explains the others too.
            return null;
        }

        var choices = Texts(parts, PartKind.Choice).ToList();
        var notes = Texts(parts.Skip(accept.Index), PartKind.Prose)
            .Where(text => !Prose.Explains(text) && EndsSentence(text));
        if (choices.Count == 0)
        {
            return null;
        }

        var label = accept.Action.Text;
        var sentence = choices.Count == 1
            ? $"By choosing {label} you confirm this choice: {choices[0]}."
            : $"By choosing {label} you confirm these choices: {string.Join("; ", choices)}.";
        return string.Join(" ", [sentence, .. notes]);
    }

    private static IEnumerable<string> Texts(IEnumerable<SurfacePart> parts, PartKind kind) =>
        parts
            .Where(part => part.Kind == kind)
            .Select(part => part.Text.Trim())
            .Where(text => text.Length > 0 && !Prose.IsPlaceholder(text))
            .Select(text => kind == PartKind.Choice ? text.TrimEnd('.', ':', ' ') : text)
            .Distinct();

    private static bool EndsSentence(string text) => text[text.Length - 1] is '.' or '!';
}
