namespace ConsentAnalyzers.Options;

/// <summary>Finds the option that somebody who mistyped a key had in mind.</summary>
internal static class NearestKey
{
    private const int LongestCompared = 80;

    /// <summary>The nearest key, without the prefix; the first in the order of the options where several are as near.</summary>
    public static string To(string key)
    {
        var written = key.Length > LongestCompared ? key.Substring(0, LongestCompared) : key;
        return ConsentOptions.All.OrderBy(option => Distance(written, Candidate(option.Key.Text, written))).First().Key.Text;
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

    // Levenshtein, one row at a time.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
