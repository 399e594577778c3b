using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Tells whether what runs says no: by what it is called and calls, or by the false that it stores.</summary>
internal static class RefusingCode
{
    private const int Longest = 4000;

    private static readonly Regex StoredFalse = new(@"([\w.\[\]""']+)\s*=\s*false\b", RegexOptions.CultureInvariant);

    private static readonly Regex PassedFalse = new(@"([\w.]+)\(([^()]{0,200}\bfalse\b[^()]{0,200})\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool Refuses(string code, ChoiceWords choices)
    {
        var read = code.Length > Longest ? code.Substring(0, Longest) : code;
        var words = Words.In(read);
        return Role.Refusals.IsIn(words) || Role.DeclinePhrases.IsIn(words) || Role.RefusalDeeds.IsIn(words)
            || StoredFalse.Matches(read).Cast<Match>().Any(match => IsConsent(match.Groups[1].Value, choices))
            || PassedFalse.Matches(read).Cast<Match>().Any(match => IsConsent(match.Groups[1].Value, choices) || IsConsent(match.Groups[2].Value, choices));
    }

    private static bool IsConsent(string name, ChoiceWords choices) => choices.TopicsIn(name) != Topic.None || choices.SpeaksOfConsent(name);
}
