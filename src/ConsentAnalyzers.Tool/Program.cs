using System.CommandLine;
using ConsentAnalyzers.Tool;
using ConsentAnalyzers.Tool.Commands;

var root = new RootCommand("Finds deceptive or broken consent in .NET code, and lists what is asked and what is kept.")
{
    ScanCommand.Create(),
    BaselineCommand.Create(),
    ExplainCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    await parsed.InvokeAsync();
    return ExitCodes.Usage;
}

return await parsed.InvokeAsync();
