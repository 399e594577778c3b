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

    /// <summary>Whether somebody who reads the file in a year learns which rule is meant, and why.</summary>
    public bool IsReasoned => Ids.Count > 0 && Reason.Any(char.IsLetterOrDigit);

    /// <summary>Reads a comment in one pass; null where it is no directive.</summary>
    public static SuppressionDirective? Of(string comment)
    {
        var start = 0;
        while (start < comment.Length && (char.IsWhiteSpace(comment[start]) || comment[start] is '*' or '/' or '!'))
        {
            start++;
        }

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

        var word = comment.Substring(verbStart, verbEnd - verbStart).ToLowerInvariant();
        if (verbStart == start + Address.Length || VerbOf(word) is not { } verb)
        {
            return null;
        }

        var colon = comment.IndexOf(':', verbEnd);
        var named = colon < 0 ? comment.Substring(verbEnd) : comment.Substring(verbEnd, colon - verbEnd);
        return new SuppressionDirective(verb, IdsIn(named, word), colon < 0 ? "" : comment.Substring(colon + 1));
    }

    // "disabled" and "disable-line" are no verbs, but somebody meant to suppress something: without an id they are reported.
    private static SuppressionVerb? VerbOf(string word) => word switch
    {
        "enable" => SuppressionVerb.Enable,
        "disable-next-line" => SuppressionVerb.DisableNextLine,
        _ when word.StartsWith("disable", StringComparison.Ordinal) => SuppressionVerb.Disable,
        _ => null,
    };

    private static IReadOnlyList<string> IdsIn(string named, string verb) =>
        verb is "disable" or "disable-next-line" or "enable"
            ? named.ToUpperInvariant().Split([' ', ',', ';', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            : [];

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
