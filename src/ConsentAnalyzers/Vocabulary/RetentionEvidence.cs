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
    public static RetentionEvidence In(ImmutableArray<string> words)
    {
        var found = RetentionEvidence.None;
        for (var i = 0; i < words.Length; i++)
        {
            var evidence = At(words, i);
            found = evidence > found ? evidence : found;
        }

        return found;
    }

    /// <summary>Whether the words are only a measure, so that the evidence is in the type: <c>ChatRetention.Days</c>.</summary>
    public static bool IsMeasure(ImmutableArray<string> words) => words.Length > 0 && Role.Measures.HasAll(words);

    private static RetentionEvidence At(ImmutableArray<string> words, int i) => words[i] switch
    {
        var word when Role.Retaining.Has(word) => RetentionEvidence.Retained,
        _ when Role.Keeping.At(words, i) is not null && Role.NotKeeping.At(words, i) is null => RetentionEvidence.Kept,
        var word when Role.DeletingAfter.Has(word) && Role.AfterAge.IsIn(words) => RetentionEvidence.Kept,
        var word when Role.History.Has(word) && Role.HistoryMeasures.IsIn(words) => RetentionEvidence.Kept,
        _ when Role.BlobAges.At(words, i) is not null && Role.Greater.IsIn(words) => RetentionEvidence.Kept,
        _ when Role.Ending.At(words, i) is not null => RetentionEvidence.Ends,
        _ => RetentionEvidence.None,
    };
}
