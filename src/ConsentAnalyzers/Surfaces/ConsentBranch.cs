namespace ConsentAnalyzers.Surfaces;

/// <summary>Where a decision about consent leads to.</summary>
internal enum ConsentBranch
{
    /// <summary>No consent decides there.</summary>
    Any,

    /// <summary>Only where consent was given.</summary>
    Granted,

    /// <summary>Only where it was not.</summary>
    Refused,
}
