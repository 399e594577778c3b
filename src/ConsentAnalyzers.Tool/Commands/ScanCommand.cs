using System.CommandLine;
using ConsentAnalyzers.Tool.Explanations;
using ConsentAnalyzers.Tool.Reports;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary><c>consent scan</c>: the findings of a solution, project or folder.</summary>
internal static class ScanCommand
{
    private const string More = """
        Examples:
          consent scan                                          the solution or project here
          consent scan Shop.slnx --fail-on error                errors alone fail
          consent scan src/Web --format markdown -o consent.md
          consent scan Shop.sln -f sarif -o consent.sarif       for code scanning
          consent scan Shop.sln -c Release -p Branding=Acme --project Web

        Exit codes: 0 nothing was found, 1 findings or a stale baseline, 2 the command line or a file
        that it names cannot be used, 3 not everything could be analysed.
        """;

    public static Command Create()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A solution (.sln, .slnx, .slnf), a project or a folder.",
            DefaultValueFactory = _ => ".",
        };
        var options = new ScanOptions();
        var failOn = new FailOn();
        var report = new ReportFile(("text", ".txt"), ("sarif", ".sarif"), ("json", ".json"), ("markdown", ".md"), ("html", ".html"), ("github", ".github"));
        var command = new DocumentedCommand("scan", "Finds deceptive or broken consent in a solution, project or folder, without touching it.", More) { path };
        report.AddTo(command);
        failOn.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var scan = await Scanner.RunAsync(options.Request(parsed, parsed.GetValue(path)!), parsed.InvocationConfiguration.Error, cancellation);
            var told = new ScanReport(scan);
            await report.Write(parsed, Text(told, report.Format(parsed), report.IsFile(parsed)), cancellation);
            return failOn.ExitCode(parsed, told);
        });
        return command;
    }

    private static string Text(ScanReport report, string format, bool isFile) => format switch
    {
        "sarif" => new ScanSarif(report).Write(),
        "json" => ScanJson.Write(report),
        "markdown" => ScanMarkdown.Write(report),
        "html" => ScanHtml.Write(report),
        "github" => ScanGitHub.Write(report),
        _ => new ScanText(isFile ? new(int.MaxValue, HasColours: false) : Terminal.OfConsole()).Of(report),
    };
}
