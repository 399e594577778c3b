using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>What a suppression does.</summary>
internal enum SuppressionVerb
{
    Disable,
    DisableNextLine,
    Enable,
}

/// <summary>A comment that speaks to the analyzers: <c>consent-analyzers disable CONSENT001: reason</c>.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="Ids">The rules that it names; ids that no rule has do no harm.</param>
/// <param name="Reason">Why, as far as it says so.</param>
internal sealed record SuppressionDirective(SuppressionVerb Verb, IReadOnlyList<string> Ids, string Reason)
{
    private const string Address = "consent-analyzers";
    private const int MostShown = 16;

    /// <summary>Whether somebody clearly meant a directive and wrote none; it does nothing.</summary>
    public bool IsMistyped { get; init; }

    /// <summary>Whether somebody who reads the file in a year learns which rule is meant, and why.</summary>
    public bool IsReasoned => !IsMistyped && Ids.Count > 0 && Reason.Any(char.IsLetterOrDigit);

    /// <summary>The directive that its writer had in mind, in the form that was written.</summary>
    public string Corrected
    {
        get
        {
            var meant = Ids.Take(MostShown).Select(KnownRules.Meant).OfType<string>().Distinct().ToList();
            var ids = meant.Count > 0 ? string.Join(", ", meant) : "<ID>";
            return Verb == SuppressionVerb.Enable && meant.Count == 0 ? $"{Address} enable"
                : Verb == SuppressionVerb.Enable ? $"{Address} enable {ids}"
                : Verb == SuppressionVerb.DisableNextLine ? $"{Address} disable-next-line {ids}: reason"
                : $"{Address} disable {ids}: reason";
        }
    }

    /// <summary>Reads a comment in one pass; null where it is no directive and was not meant to be one.</summary>
    public static SuppressionDirective? Of(string comment)
    {
        var start = 0;
        while (start < comment.Length && (char.IsWhiteSpace(comment[start]) || comment[start] is '*' or '/' or '!'))
        {
            start++;
        }

        return Written(comment, start) ?? MistypedDirective.At(comment, start);
    }

    private static SuppressionDirective? Written(string comment, int start)
    {
        if (string.Compare(comment, start, Address, 0, Address.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return null;
        }

        var verbStart = SkipBlanks(comment, start + Address.Length);
        var verbEnd = verbStart;
        while (verbEnd < comment.Length && (char.IsLetter(comment[verbEnd]) || comment[verbEnd] == '-'))
        {
            verbEnd++;
        }

        return verbStart > start + Address.Length && VerbOf(comment.Substring(verbStart, verbEnd - verbStart).ToLowerInvariant()) is { } verb
            ? Of(verb, comment, verbEnd)
            : null;
    }

    /// <summary>A directive of a verb, with the rules and the reason that stand after a position.</summary>
    public static SuppressionDirective Of(SuppressionVerb verb, string comment, int after)
    {
        var colon = comment.IndexOf(':', after);
        var named = colon < 0 ? comment.Substring(after) : comment.Substring(after, colon - after);
        var ids = named.ToUpperInvariant().Split([' ', ',', ';', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return new SuppressionDirective(verb, ids, colon < 0 ? "" : comment.Substring(colon + 1));
    }

    private static SuppressionVerb? VerbOf(string word) => word switch
    {
        "enable" => SuppressionVerb.Enable,
        "disable-next-line" => SuppressionVerb.DisableNextLine,
        "disable" => SuppressionVerb.Disable,
        _ => null,
    };

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
