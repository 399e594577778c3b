using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Options;

/// <summary>Finds the option that somebody who mistyped a key had in mind.</summary>
internal static class NearestKey
{
    private const int LongestCompared = 80;

    /// <summary>The nearest key, without the prefix; the first in the order of the options where several are as near.</summary>
    public static string To(string key)
    {
        var written = key.Length > LongestCompared ? key.Substring(0, LongestCompared) : key;
        if (KnownRules.Meant(written.Split('.')[0]) is { } rule)
        {
            return rule + ".severity";
        }

        return ConsentOptions.All.OrderBy(option => EditDistance.Between(written, Candidate(option.Key.Text, written))).First().Key.Text;
    }

    // The name in brackets is the user's own, so whatever was written there is right.
    private static string Candidate(string key, string written)
    {
        var (open, close) = (key.IndexOf('<'), key.IndexOf('>') + 1);
        var dot = written.LastIndexOf('.');
        return open < 0 ? key
            : close == key.Length ? key.Substring(0, open) + written.Substring(dot + 1)
            : dot < 0 ? key
            : written.Substring(0, dot) + key.Substring(close);
    }
}
