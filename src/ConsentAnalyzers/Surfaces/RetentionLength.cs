namespace ConsentAnalyzers.Surfaces;

/// <summary>How long something is kept.</summary>
/// <param name="Finite">The duration; a month is 30 days, a year 365. Null where it is kept for ever.</param>
internal readonly record struct RetentionLength(TimeSpan? Finite)
{
    public bool IsUnlimited => Finite is null;

    /// <summary>The length that was read; the largest duration that there can be stands for ever.</summary>
    public static implicit operator RetentionLength(TimeSpan read) => new(read == TimeSpan.MaxValue ? null : read);
}
