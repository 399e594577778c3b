using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Options;

/// <summary>Picks this package's options out of everything that configures a file.</summary>
internal static class WrittenOptions
{
    private const int Slips = 2;

    private static IReadOnlyList<string> KnownKeys { get; } =
    [
        .. ConsentOptions.All.Where(option => !option.Key.IsFamily).Select(option => option.FullKey),
        ConsentOption.Prefix + "retention_limit." + RetentionLimits.Cookies,
        ConsentOption.Prefix + "retention_words." + RetentionLimits.Cookies,
    ];

    /// <summary>Keys (without the prefix, a mistyped one stays) and values that are set, by key; an empty value and <c>unset</c> mean not set.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(AnalyzerConfigOptions options)
    {
        List<KeyValuePair<string, string>>? written = null;
        var listed = false;
        foreach (var key in options.ListedKeys())
        {
            listed = true;
            Add(options, key, ref written);
        }

        // Listing the keys is optional for a host. One that does not is asked for every key that is known beforehand.
        if (!listed)
        {
            foreach (var key in KnownKeys)
            {
                Add(options, key, ref written);
            }
        }

        written?.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return written ?? (IReadOnlyList<KeyValuePair<string, string>>)[];
    }

    private static void Add(AnalyzerConfigOptions options, string key, ref List<KeyValuePair<string, string>>? written)
    {
        var isOurs = key.StartsWith(ConsentOption.Prefix, StringComparison.Ordinal);
        if ((isOurs || AfterMistypedPrefix(key) is not null)
            && options.TryGetValue(key, out var value)
            && value.Trim() is { Length: > 0 } text
            && text != "unset")
        {
            (written ??= []).Add(new(isOurs ? key.Substring(ConsentOption.Prefix.Length) : key, text));
        }
    }

    /// <summary>What stands after a prefix that was meant as ours: <c>consent-analyzers.</c>, <c>consent_analyzer.</c>; null after any other.</summary>
    public static string? AfterMistypedPrefix(string key)
    {
        var dot = key.IndexOf('.');
        return dot > 0 && dot <= ConsentOption.Prefix.Length + Slips
            && key.StartsWith("consent", StringComparison.OrdinalIgnoreCase)
            && EditDistance.Between(key.Substring(0, dot + 1), ConsentOption.Prefix) is > 0 and <= Slips
                ? key.Substring(dot + 1)
                : null;
    }

    /// <summary>Every key, or none in a host that does not list them.</summary>
    public static IEnumerable<string> ListedKeys(this AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (Exception exception) when (exception is NotImplementedException or NotSupportedException)
        {
            return [];
        }
    }
}
