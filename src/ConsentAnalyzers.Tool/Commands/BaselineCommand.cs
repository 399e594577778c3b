using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tool.Baselines;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary><c>consent baseline</c>: the file of known findings.</summary>
internal sealed class BaselineCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "A solution (.sln, .slnx, .slnf), a project or a folder.", DefaultValueFactory = _ => "." };
    private readonly ScanOptions _scan = new();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Says what would be written and writes nothing." };
    private readonly Option<bool> _add = new("--add") { Description = "Takes in what is new as well; needs --reason." };
    private readonly Option<string?> _reason = new("--reason") { Description = "Why the new entries are left, such as the number of a ticket." };
    private readonly Option<string?> _until = new("--until") { Description = "The last day on which the new entries count, as yyyy-mm-dd." };

    private BaselineCommand()
    {
        _until.Validators.Add(CheckDate);
        _reason.Validators.Add(CheckReason);
    }

    public static Command Create()
    {
        var it = new BaselineCommand();
        return new("baseline", "Keeps the file of findings that are known, so that only new ones are reported.")
        {
            it.Command("create", "Writes a baseline with every finding of now.", [it._dryRun, it._reason, it._until], (parsed, run, cancellation) =>
                run.CreateAsync(it.Reason(parsed) ?? "", cancellation)),
            it.Updating(),
            it.Command("prune", "Takes out what matches no finding any more.", [it._dryRun], (_, run, cancellation) => run.PruneAsync(cancellation)),
            it.Command("check", "Says what is new, stale, expired or unreadable, and exits with 1 where anything is.", [], (_, run, cancellation) => run.CheckAsync(cancellation)),
        };
    }

    private Command Updating()
    {
        var command = Command("update", "Follows what moved and takes out what is gone; with --add, takes in what is new.", [_dryRun, _add, _reason, _until], (parsed, run, cancellation) =>
            run.UpdateAsync(parsed.GetValue(_add) ? Reason(parsed) : null, cancellation));
        command.Validators.Add(result =>
        {
            if (result.GetValue(_add) != result.GetValue(_reason) is not null || (result.GetValue(_until) is not null && !result.GetValue(_add)))
            {
                result.AddError("--add needs --reason, and --reason and --until belong to --add: a new finding comes in only where somebody says why.");
            }
        });
        return command;
    }

    private Command Command(string name, string description, Option[] options, Func<ParseResult, BaselineRun, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description) { _path };
        _scan.AddTo(command);
        options.ToList().ForEach(command.Add);
        command.SetAction((parsed, cancellation) => run(parsed, RunOf(parsed), cancellation));
        return command;
    }

    private BaselineRun RunOf(ParseResult parsed)
    {
        var request = _scan.Request(parsed, parsed.GetValue(_path)!);
        var document = request.Baseline is { } named ? new(Path.GetFullPath(named)) : BaselineDocument.Nearest(Path.GetFullPath(request.Path));
        return new(request, document, isDryRun: parsed.GetValue(_dryRun), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
    }

    private string? Reason(ParseResult parsed) => (parsed.GetValue(_reason), parsed.GetValue(_until)) switch
    {
        (var reason, null) => reason,
        (null, var until) => $"until {until}",
        var (reason, until) => $"{reason}, until {until}",
    };

    private static void CheckDate(OptionResult result)
    {
        if (!DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            result.AddError($"'{result.Tokens[0].Value}' is no date; write yyyy-mm-dd.");
        }
    }

    private static void CheckReason(OptionResult result)
    {
        if (string.IsNullOrWhiteSpace(result.Tokens[0].Value) || UntilDate.IsUnreadableIn(result.Tokens[0].Value))
        {
            result.AddError("--reason needs a text, and a date after 'until' in it is written yyyy-mm-dd.");
        }
    }
}
