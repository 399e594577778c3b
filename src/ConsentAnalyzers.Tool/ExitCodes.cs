namespace ConsentAnalyzers.Tool;

/// <summary>What the exit code says, the same for every command.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing new was found.</summary>
    public const int Clean = 0;

    /// <summary>There are findings, or the baseline is stale.</summary>
    public const int Findings = 1;

    /// <summary>The command line or a file that it names cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>Not everything could be analysed, whatever was found in the rest.</summary>
    public const int Incomplete = 3;
}
