using System.CommandLine;
using ConsentAnalyzers.Tool.Diffs;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary><c>consent diff</c>: what changes for people between two inventories or revisions.</summary>
internal static class DiffCommand
{
    private const string More = """
        Examples:
          consent diff main                                     what the files here change
          consent diff origin/main HEAD --path Shop.slnx -o comment.md
          consent diff old.json new.json --format text
          consent diff v1.4 v1.5 --fail-on any

        Worse is a consent that now starts on, an explanation or a decline that is lost, a period that is longer
        or has no end, and a new finding.

        Exit codes: 0 nothing that --fail-on names, 1 something of it, 2 the command line, a file or a revision
        cannot be used, 3 not everything could be analysed.
        """;

    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "An inventory in JSON, or a git revision." };
        var @new = new Argument<string?>("NEW") { Description = "An inventory in JSON, or a git revision; without it, the files as they are now.", Arity = ArgumentArity.ZeroOrOne };
        var path = new Option<string>("--path") { Description = "The solution, project or folder to scan.", DefaultValueFactory = _ => "." };
        var failOn = new Option<string>("--fail-on") { Description = "What ends with exit code 1: worse, any, never.", DefaultValueFactory = _ => "worse" };
        failOn.AcceptOnlyFromAmong("worse", "any", "never");
        var options = new ScanOptions();
        var report = new ReportFile(("markdown", ".md"), ("text", ".txt"), ("json", ".json"));
        var command = new DocumentedCommand("diff", "Compares what is asked and kept in two inventories or two revisions.", More) { old, @new, path, failOn };
        report.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = options.Request(parsed, parsed.GetValue(path)!) with { Inventory = true };
            var sides = new Sides(request, parsed.InvocationConfiguration.Error);
            var before = await sides.Inventory(parsed.GetValue(old)!, cancellation);
            var diff = InventoryDiff.Between(before, await sides.Inventory(parsed.GetValue(@new), cancellation));
            await report.Write(parsed, Text(diff, report.Format(parsed)), cancellation);
            return ExitCode(diff, parsed.GetValue(failOn)!);
        });
        return command;
    }

    private static int ExitCode(InventoryDiff diff, string failOn) => diff switch
    {
        { Old.IsComplete: false } or { New.IsComplete: false } => ExitCodes.Incomplete,
        { IsWorse: true } when failOn == "worse" => ExitCodes.Findings,
        { IsAny: true } when failOn == "any" => ExitCodes.Findings,
        _ => ExitCodes.Clean,
    };

    private static string Text(InventoryDiff diff, string format) => format switch
    {
        "text" => DiffText.Write(diff),
        "json" => DiffJson.Write(diff),
        _ => DiffMarkdown.Write(diff),
    };
}
