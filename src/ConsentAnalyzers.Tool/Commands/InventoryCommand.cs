using System.CommandLine;
using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary><c>consent inventory</c>: what a product asks and keeps, the right things too.</summary>
internal static class InventoryCommand
{
    private const string More = """
        Examples:
          consent inventory -o docs/consent.md                  to commit, and to review when it changes
          consent inventory Shop.slnx -o consent.html           one page to read
          consent inventory Shop.slnx -o consent.json           for consent diff
          consent inventory Shop.slnx -o processing.csv         a start of records of processing

        Exit codes: 0 everything was analysed, 2 the command line or a file that it names cannot be used,
        3 not everything could be analysed.
        """;

    public static Command Create()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A solution (.sln, .slnx, .slnf), a project or a folder.",
            DefaultValueFactory = _ => ".",
        };
        var options = new ScanOptions();
        var report = new ReportFile(("markdown", ".md"), ("html", ".html"), ("json", ".json"), ("csv", ".csv"));
        var command = new DocumentedCommand("inventory", "Lists what is asked of people and what is kept of them, whether right or not.", More) { path };
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
