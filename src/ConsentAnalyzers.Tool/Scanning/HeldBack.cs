namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>How the scan marks a finding that it keeps from stopping the build.</summary>
internal static class HeldBack
{
    public const string Reason = "The scan goes on.";
}
