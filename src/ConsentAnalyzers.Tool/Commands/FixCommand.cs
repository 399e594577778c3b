using System.CommandLine;
using ConsentAnalyzers.Tool.Explanations;
using ConsentAnalyzers.Tool.Fixing;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary><c>consent fix</c>: what can be fixed in bulk.</summary>
internal static class FixCommand
{
    private const string Help = """
        Fixes in bulk what no person has to decide, in C#, Razor, XAML and settings, and says what is left.

        What is fixed changes how the product behaves: what started on starts off, what was kept for years is kept
        up to the limit. Read the changes before you ship them. What decides about deletion is left alone.

        Examples:
          consent fix --dry-run                                what would change, as a diff
          consent fix Shop.slnx --diagnostics CONSENT001       one rule
          consent fix src/Web --include-texts                  explanations and declines too; read what they say

        Exit codes: 0 nothing is left, 1 findings are left for a person, 2 the command line cannot be used or the
        fixes could not be run, 3 not everything could be analysed.
        """;

    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "A solution (.sln, .slnx, .slnf), a project or a folder.", DefaultValueFactory = _ => "." };
        var diagnostics = new Option<string[]>("--diagnostics") { Description = "The rules to fix; all that have a fix where none is named.", AllowMultipleArgumentsPerToken = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows what would change and leaves every file as it is." };
        var includeTexts = new Option<bool>("--include-texts") { Description = "Writes what people read as well, in markup: explanations and declines." };
        var includeKnown = new Option<bool>("--include-known") { Description = "Fixes what the baseline lists as well; 'consent baseline prune' then takes it out there." };
        diagnostics.CompletionSources.Add(_ => FixableRule.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)));
        var options = new ScanOptions();
        var report = new ReportFile(("text", ".txt"), ("markdown", ".md"), ("json", ".json"));
        var command = new Command("fix", Help) { path, diagnostics, dryRun, includeTexts, includeKnown };
        report.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var selection = new FixSelection([.. (parsed.GetValue(diagnostics) ?? []).Select(Known)], parsed.GetValue(includeTexts));
            var request = options.Request(parsed, parsed.GetValue(path)!) with { IncludesKnown = parsed.GetValue(includeKnown) };
            var fixer = new Fixer(request, selection, parsed.GetValue(dryRun), parsed.InvocationConfiguration.Error);
            var outcome = await fixer.RunAsync(cancellation);
            await report.Write(parsed, Text(outcome, report.Format(parsed)), cancellation);
            return outcome.ExitCode;
        });
        return command;
    }

    private static string Known(string id) => RulePages.Find(id) switch
    {
        null => throw new UsageException($"There is no rule '{id}'; the nearest is {RulePages.Nearest(id)}."),
        var page when FixableRule.Find(page.Id) is null => throw new UsageException(
            $"{page.Id} has no fix in bulk; those that have one are {string.Join(", ", FixableRule.All.Select(rule => rule.Id))}."),
        var page => page.Id,
    };

    private static string Text(FixOutcome outcome, string format) => format switch
    {
        "markdown" => FixMarkdown.Of(outcome),
        "json" => FixJson.Of(outcome),
        _ => FixText.Of(outcome),
    };
}
