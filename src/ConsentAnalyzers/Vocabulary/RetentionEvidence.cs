using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>How plainly a name says that its value is how long something is kept.</summary>
internal enum RetentionEvidence
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It ends somehow: <c>Expires</c>, <c>Ttl</c>, <c>Lifetime</c>, <c>MaxAge</c>.</summary>
    Ends,

    /// <summary>It is kept or deleted: <c>KeepChatsDays</c>, <c>DeleteAfter</c>, <c>PurgeOlderThan</c>.</summary>
    Kept,

    /// <summary>It says retention.</summary>
    Retained,
}

/// <summary>Finds the evidence in words.</summary>
internal static class RetentionEvidences
{
    public static RetentionEvidence Of(ImmutableArray<string> words)
    {
        var found = RetentionEvidence.None;
        for (var i = 0; i < words.Length; i++)
        {
            var evidence = Of(words, i);
            found = evidence > found ? evidence : found;
        }

        return found;
    }

    /// <summary>Whether the words are only a measure, so that the evidence is in the type: <c>ChatRetention.Days</c>.</summary>
    public static bool IsMeasure(ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (word is not ("days" or "weeks" or "months" or "years" or "hours" or "minutes" or "seconds"
                or "period" or "duration" or "length" or "in" or "default" or "value" or "time" or "span"))
            {
                return false;
            }
        }

        return words.Length > 0;
    }

    private static RetentionEvidence Of(ImmutableArray<string> words, int i) => words[i] switch
    {
        "retention" or "retain" or "retained" or "retains" or "retaining" => RetentionEvidence.Retained,
        "keep" or "keeps" or "kept" or "keeping" when Next(words, i) != "alive" => RetentionEvidence.Kept,
        "stored" or "store" or "saved" when Next(words, i) == "for" => RetentionEvidence.Kept,
        "purge" or "purged" or "delete" or "deleted" or "erase" or "erased" or "remove" or "anonymize" or "anonymise"
            when words.Contains("after") || words.Contains("older") => RetentionEvidence.Kept,
        "purge" or "delete" or "erase" when Next(words, i) is "at" or "on" => RetentionEvidence.Kept,
        "older" when Next(words, i) == "than" => RetentionEvidence.Kept,
        "history" when words.Contains("length") || words.Contains("days") || words.Contains("months") => RetentionEvidence.Kept,
        "after" when Next(words, i) is "modification" or "creation" or "last" && words.Contains("greater") => RetentionEvidence.Kept,
        "ttl" or "expire" or "expires" or "expired" or "expiry" or "expiration" or "lifetime" or "age" => RetentionEvidence.Ends,
        "cookie" when Next(words, i) is "days" or "weeks" or "months" or "years" => RetentionEvidence.Ends,
        "live" when i > 0 && words[i - 1] == "to" => RetentionEvidence.Ends,
        _ => RetentionEvidence.None,
    };

    private static string Next(ImmutableArray<string> words, int i) => i + 1 < words.Length ? words[i + 1] : "";
}
