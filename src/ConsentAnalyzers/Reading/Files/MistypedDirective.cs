using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>
/// A comment whose writer wanted to speak to the analyzers and missed the form: <c>consent-analyzers: disable CONSENT001</c>,
/// <c>consent-analyzer disable…</c>, <c>consent-analyzers disabel…</c>. A sentence about the project is none.
/// </summary>
internal static class MistypedDirective
{
    private const string Address = "consentanalyzers";
    private const int Slips = 2;
    private const int LongestHead = 64;
    private const int MostIds = 16;

    private static readonly string[] Synonyms = ["suppress", "ignore", "skip", "silence", "mute", "off"];

    /// <param name="comment">The inside of a comment.</param>
    /// <param name="start">Where its first word starts.</param>
    public static SuppressionDirective? At(string comment, int start)
    {
        if (start >= comment.Length || char.ToLowerInvariant(comment[start]) != Address[0] || AfterAddress(comment, start) is not { } after)
        {
            return null;
        }

        var verbStart = SkipSeparators(comment, after);
        var (verbEnd, verb) = Verb(comment, verbStart);
        var directive = SuppressionDirective.Of(VerbOf(verb) ?? SuppressionVerb.DisableNextLine, comment, VerbOf(verb) is null ? verbStart : verbEnd);
        return IsMeant(comment, (start, after), verb, verbEnd, directive)
            ? directive with { Ids = directive.Ids.Take(MostIds).Where(KnownRules.IsMeant).ToList(), IsMistyped = true }
            : null;
    }

    /// <summary>An id gives it away; without one only a bare command does, because sentences go on.</summary>
    private static bool IsMeant(
        string comment, (int Start, int End) address, string verb, int verbEnd, SuppressionDirective directive)
    {
        var namesRule = directive.Ids.Take(1).Any(KnownRules.IsMeant);
        if (VerbOf(verb) is null)
        {
            // consent-analyzers CONSENT001: reason
            return namesRule && directive.Reason.Length > 0;
        }

        var isOneWord = comment.IndexOf(' ', address.Start, address.End - address.Start) < 0;
        var rest = verbEnd;
        while (rest < comment.Length && char.IsWhiteSpace(comment[rest]))
        {
            rest++;
        }

        return namesRule
            || (isOneWord && rest == comment.Length)
            || (isOneWord && comment[rest] == ':' && verb.StartsWith("disable", StringComparison.Ordinal));
    }

    /// <summary>Where the words end that are nearest to the address; null where none are near.</summary>
    private static int? AfterAddress(string comment, int start)
    {
        var letters = "";
        var best = Slips + 1;
        int? after = null;
        for (var i = start; i < Math.Min(comment.Length, start + LongestHead) && letters.Length < Address.Length + Slips; i++)
        {
            if (char.IsLetter(comment[i]))
            {
                letters += char.ToLowerInvariant(comment[i]);
                if (letters.Length >= Address.Length - Slips && EditDistance.Between(letters, Address) is var distance && distance < best)
                {
                    (best, after) = (distance, i + 1);
                }
            }
            else if (comment[i] is not ('-' or '_' or ' ' or '.'))
            {
                break;
            }
        }

        return after;
    }

    /// <summary>The letters of a verb, in whatever way its words are joined: <c>disable_next_line</c>, <c>disable next line</c>.</summary>
    private static (int End, string Letters) Verb(string comment, int start)
    {
        var (end, letters) = Word(comment, start);
        while (end < comment.Length && comment[end] == ' ' && Word(comment, end + 1) is (var next, "next" or "line" or "nextline" or "file") and var more)
        {
            (end, letters) = (next, letters + more.Letters);
        }

        return (end, letters);
    }

    private static (int End, string Letters) Word(string comment, int start)
    {
        var end = start;
        while (end < comment.Length && end - start < LongestHead && (char.IsLetter(comment[end]) || comment[end] is '-' or '_'))
        {
            end++;
        }

        return (end, new string(comment.Substring(start, end - start).Where(char.IsLetter).Select(char.ToLowerInvariant).ToArray()));
    }

    private static SuppressionVerb? VerbOf(string letters) => letters switch
    {
        "" => null,
        _ when EditDistance.Between(letters, "enable") < 2 => SuppressionVerb.Enable,
        _ when EditDistance.Between(letters, "disablenextline") <= Slips + 1 => SuppressionVerb.DisableNextLine,
        _ when letters.StartsWith("disable", StringComparison.Ordinal) =>
            letters.EndsWith("line", StringComparison.Ordinal) || letters.EndsWith("next", StringComparison.Ordinal)
                ? SuppressionVerb.DisableNextLine
                : SuppressionVerb.Disable,
        _ when EditDistance.Between(letters, "disable") <= Slips => SuppressionVerb.Disable,
        _ when Synonyms.Any(letters.StartsWith) => SuppressionVerb.DisableNextLine,
        _ when EditDistance.Between(letters, "enable") <= Slips => SuppressionVerb.Enable,
        _ => null,
    };

    private static int SkipSeparators(string text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is '-' or '_' or ':' or ',' or '.' or '/'))
        {
            position++;
        }

        return position;
    }
}
