using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Hands out ids for explanations: new in the file, in the letters' either case, and each once, whatever is repaired together.</summary>
internal sealed class ExplanationIds(string source)
{
    // Each is looked for in the whole file.
    private const int MostNumbers = 40;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An id for the explanation of an action; null where the file is full of them.</summary>
    public string? For(MarkupElement action, string caption)
    {
        var start = action.Attribute("id") is { IsExpression: false, Value: var own } && IsName(own)
            ? own
            : string.Join("-", Words.Of(caption).Take(4));
        for (var number = 1; number < MostNumbers; number++)
        {
            var id = number == 1 ? start + "-explanation" : FormattableString.Invariant($"{start}-explanation-{number}");

            // What refers to an id counts as well: a script, a style, a label whose control is gone.
            if (!_taken.Contains(id) && !Occurs(id))
            {
                _taken.Add(id);
                return id;
            }
        }

        return null;
    }

    private static bool IsName(string id) => id.Length > 0 && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private bool Occurs(string id)
    {
        for (var at = source.IndexOf(id, StringComparison.OrdinalIgnoreCase); at >= 0; at = source.IndexOf(id, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + id.Length;
            if (!IsPart(at - 1) && !IsPart(end))
            {
                return true;
            }
        }

        return false;

        bool IsPart(int position) =>
            position >= 0 && position < source.Length && (char.IsLetterOrDigit(source[position]) || source[position] is '-' or '_');
    }
}
