using System.CommandLine;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary><c>consent scan</c>: the findings of a solution, project or folder.</summary>
internal static class ScanCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { DefaultValueFactory = _ => "." };
        var command = new Command("scan", "Finds deceptive or broken consent in a solution, project or folder.") { path };
        command.SetAction(async (parsed, cancellation) =>
        {
            var result = await Scanner.RunAsync(new(parsed.GetValue(path)!), Console.Error, cancellation);
            Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(result, new System.Text.Json.JsonSerializerOptions { WriteIndented = true }));
            return 0;
        });
        return command;
    }
}
