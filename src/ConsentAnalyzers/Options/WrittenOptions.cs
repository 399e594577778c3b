using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Options;

/// <summary>Picks this package's options out of everything that configures a file.</summary>
internal static class WrittenOptions
{
    /// <summary>Keys (without the prefix) and values that are set, by key; an empty value and <c>unset</c> mean not set.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(AnalyzerConfigOptions options)
    {
        List<KeyValuePair<string, string>>? written = null;
        foreach (var key in KeysOf(options))
        {
            if (key.StartsWith(ConsentOption.Prefix, StringComparison.Ordinal)
                && options.TryGetValue(key, out var value)
                && value.Trim() is { Length: > 0 } text
                && text != "unset")
            {
                (written ??= []).Add(new(key.Substring(ConsentOption.Prefix.Length), text));
            }
        }

        written?.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return written ?? (IReadOnlyList<KeyValuePair<string, string>>)[];
    }

    // Listing the keys is optional for a host. One that cannot is asked for every key that is known beforehand.
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            var keys = options.Keys;
            return keys.Any() ? keys : KnownKeys;
        }
        catch (Exception exception) when (exception is NotImplementedException or NotSupportedException)
        {
            return KnownKeys;
        }
    }

    private static IReadOnlyList<string> KnownKeys { get; } =
    [
        .. ConsentOptions.All.Where(option => !option.Key.IsFamily).Select(option => option.FullKey),
        ConsentOption.Prefix + "retention_limit.cookies",
        ConsentOption.Prefix + "retention_words.cookies",
    ];
}
