using System.CommandLine;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary><c>consent scan</c>: the findings of a solution, project or folder.</summary>
internal static class ScanCommand
{
    public static Command Create() => new("scan", "Finds deceptive or broken consent in a solution, project or folder.");
}
