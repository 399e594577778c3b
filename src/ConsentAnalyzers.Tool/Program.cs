using System.CommandLine;
using ConsentAnalyzers.Tool;
using ConsentAnalyzers.Tool.Commands;

var root = new RootCommand("Finds deceptive or broken consent in .NET code, and lists what is asked and what is kept.")
{
    ScanCommand.Create(),
    InventoryCommand.Create(),
    DiffCommand.Create(),
    BaselineCommand.Create(),
    ExplainCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    await parsed.InvokeAsync();
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
