using System.CommandLine;
using System.CommandLine.Parsing;
using ConsentAnalyzers.Tool;
using ConsentAnalyzers.Tool.Commands;

var root = new RootCommand("Finds deceptive or broken consent in .NET code, and lists what is asked and what is kept.")
{
    ScanCommand.Create(),
    InventoryCommand.Create(),
    DiffCommand.Create(),
    BaselineCommand.Create(),
    FixCommand.Create(),
    ExplainCommand.Create(),
};
DocumentedCommand.ShowIn(root);

if (args is [])
{
    await root.Parse("--help").InvokeAsync();
    return ExitCodes.Usage;
}

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    // Standard output carries reports alone.
    await Console.Error.WriteLineAsync($"{string.Join(Environment.NewLine, parsed.Errors.Select(error => error.Message))}{Environment.NewLine}'{Written(parsed.CommandResult)} --help' says what there is.");
    return ExitCodes.Usage;
}

try
{
    // What was checked out for a comparison is removed even after Ctrl+C.
    return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
}
catch (UsageException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return ExitCodes.Usage;
}
catch (OperationCanceledException)
{
    return ExitCodes.Incomplete;
}
catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return ExitCodes.Incomplete;
}

static string Written(CommandResult command) => command.Parent is CommandResult above ? $"{Written(above)} {command.Command.Name}" : "consent";
