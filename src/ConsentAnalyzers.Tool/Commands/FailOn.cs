using System.CommandLine;
using ConsentAnalyzers.Tool.Reports;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary>From which level on findings end with an exit code of their own.</summary>
internal sealed class FailOn
{
    private const string Never = "never";

    /// <summary>An entry of the baseline for which there is nothing any more.</summary>
    private const string Stale = "CONSENT903";

    private static readonly string[] Levels = ["error", "warning", "note"];

    private readonly Option<string> _level = new("--fail-on")
    {
        Description = "The least level that ends with exit code 1: error, warning, note; or never.",
        DefaultValueFactory = _ => "warning",
    };

    public FailOn() => _level.AcceptOnlyFromAmong([.. Levels, Never]);

    public void AddTo(Command command) => command.Options.Add(_level);

    public int ExitCode(ParseResult parsed, ScanReport report) => ExitCode(parsed.GetValue(_level)!, report);

    /// <summary>What is not analysed counts whatever fails; a stale baseline counts like an error.</summary>
    public static int ExitCode(string level, ScanReport report) =>
        !report.Scan.IsComplete ? ExitCodes.Incomplete
        : level != Never && report.Open.Any(result => result.RuleId == Stale || Array.IndexOf(Levels, result.Level) <= Array.IndexOf(Levels, level)) ? ExitCodes.Findings
        : ExitCodes.Clean;
}
