namespace ConsentAnalyzers.Vocabulary;

/// <summary>How much a topic word proves.</summary>
internal enum Strength
{
    None,

    /// <summary>Means something else as often as not: tracking, training, location. Needs a person's data in sight.</summary>
    Weak,

    /// <summary>Speaks of a person's data where it is handed over: <c>ShareStatistics</c>. Weak otherwise.</summary>
    Sent,

    /// <summary>Speaks of a person's data by itself: telemetry, newsletter, crash reports.</summary>
    Strong,
}
