using System.CommandLine;
using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary><c>consent inventory</c>: what a product asks and keeps, the right things too.</summary>
internal static class InventoryCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "A solution, a project or a folder.", DefaultValueFactory = _ => "." };
        var options = new ScanOptions();
        var report = new ReportFile(("markdown", ".md"), ("html", ".html"), ("json", ".json"), ("csv", ".csv"));
        var command = new Command("inventory", "Lists what is asked of people and what is kept of them, whether right or not.") { path };
        report.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = options.Request(parsed, parsed.GetValue(path)!) with { Inventory = true };
            var scan = await Scanner.RunAsync(request, parsed.InvocationConfiguration.Error, cancellation);
            var inventory = InventoryOf.Scan(scan, ProductName.Of(request.Path));
            await report.Write(parsed, Text(inventory, report.Format(parsed)), cancellation);
            return inventory.IsComplete ? ExitCodes.Clean : ExitCodes.Incomplete;
        });
        return command;
    }

    private static string Text(Inventory inventory, string format) => format switch
    {
        "html" => InventoryHtml.Write(inventory),
        "json" => InventoryJson.Write(inventory),
        "csv" => InventoryCsv.Write(inventory),
        _ => InventoryMarkdown.Write(inventory),
    };
}
