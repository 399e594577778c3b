using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>The inventory to be committed and reviewed: a line for each thing that is asked or kept, none of which changes for an edit elsewhere.</summary>
internal static class InventoryMarkdown
{
    private static readonly string[] AskColumns = ["Asked", "For", "Starts as", "Explanation", "Decline", "Withdrawal", "Stored in", "Status"];
    private static readonly string[] PeriodColumns = ["What", "How long", "Of whom", "Limit", "Deletes", "Where", "Status"];
    private static readonly string[] FaultColumns = ["Finding", "In", "What the code says", "Where", "Status"];

    public static string Write(Inventory inventory) =>
        string.Join('\n', [$"# {Markdown.Text(Title(inventory))}", "", .. Lines(inventory, "##")]) + "\n";

    public static string Title(Inventory inventory) =>
        $"What {(inventory.Product.Length > 0 ? inventory.Product : "the product")} asks and keeps";

    /// <param name="heading">The signs of the upper headings.</param>
    public static IEnumerable<string> Lines(Inventory inventory, string heading) =>
    [
        Summary.Of(inventory),
        "",
        .. Section("What is asked", heading, Asked(inventory, heading + "#"), "No question was found."),
        .. Section("What is kept", heading, Table(PeriodColumns, inventory.Kept.Select(Cells)), "No retention period was found."),
        .. inventory.Faults.Count > 0 ? Section("Further findings", heading, Table(FaultColumns, inventory.Faults.Select(Cells)), "") : [],
        .. inventory.NotAnalysed.Count > 0
            ? Section("What was not analysed", heading, inventory.NotAnalysed.Select(unseen => $"- {Markdown.Text(unseen.What)}: {Markdown.Text(unseen.Why)}"), "")
            : [],
        Summary.Caution,
    ];

    private static IEnumerable<string> Section(string title, string heading, IEnumerable<string> lines, string otherwise) =>
        [$"{heading} {title}", "", .. lines.DefaultIfEmpty(otherwise), ""];

    private static IEnumerable<string> Asked(Inventory inventory, string heading) => inventory.Asked
        .GroupBy(ask => (ask.Path, ask.Surface))
        .SelectMany((surface, index) => Surface(surface, index > 0 ? ["", .. Heading(surface, heading)] : Heading(surface, heading)));

    private static IEnumerable<string> Surface(IEnumerable<Ask> asked, IEnumerable<string> heading) =>
    [
        .. heading,
        .. Table(AskColumns, asked.Select(Cells)),
    ];

    private static IEnumerable<string> Heading(IGrouping<(string Path, string Surface), Ask> surface, string heading)
    {
        var above = surface.Select(ask => ask.Heading).FirstOrDefault(text => text is not null);
        return
        [
            $"{heading} {Markdown.Text(surface.Key.Surface)}{(above is null ? "" : $": {Markdown.Text(above)}")}",
            "",
            Markdown.Code(surface.Key.Path),
            "",
            .. surface.Select(ask => ask.Explanation).OfType<string>().Distinct().SelectMany(text => new[] { $"> {Markdown.Text(text)}", "" }),
        ];
    }

    private static IEnumerable<string> Table(string[] columns, IEnumerable<IEnumerable<string>> rows)
    {
        var lines = rows.Select(Markdown.Row).ToList();
        return lines.Count == 0 ? [] : [.. Markdown.Header(columns), .. lines];
    }

    private static IEnumerable<string> Cells(Ask ask) =>
    [
        ask.Asked is { } text ? $"“{Markdown.Text(text)}” {Markdown.Code(ask.Name)}".TrimEnd() : Markdown.Code(ask.Name),
        Markdown.Text(Wording.Topic(ask)),
        Marked(Wording.StartsAs(ask), ask is { StartsAs: "on", IsNecessary: false }),
        Marked(Wording.Explained(ask), ask.Explained is "no" or "late" or "other"),
        Marked(Wording.Declined(ask), ask.Declined is "no" or "later"),
        Markdown.Text(Wording.Withdrawal(ask)),
        ask.StoredIn is { } member ? Markdown.Code(member) : Wording.Unknown,
        Status(ask),
    ];

    private static IEnumerable<string> Cells(Period period) =>
    [
        $"{(Wording.Category(period) is { } category ? $"{Markdown.Text(category)} " : "")}{Markdown.Code(period.Name)}",
        Marked(Wording.Length(period.Length), period.Length == "unlimited"),
        Markdown.Text(Wording.Branch(period)),
        Markdown.Text(Wording.Length(period.Limit)),
        period.Deletes ? "yes" : "not seen",
        Markdown.Code(period.Path),
        Status(period),
    ];

    private static IEnumerable<string> Cells(Fault fault) =>
    [
        Markdown.Text($"{fault.Rule}: {fault.Title}"),
        Markdown.Code(fault.Name),
        fault.Found is { } found ? Markdown.Code(found) : Wording.Unknown,
        Markdown.Code(fault.Path),
        Status(fault),
    ];

    private static string Status(IEntry entry) => Marked(Wording.Status(entry.Status), entry.Status.Verdict == Verdict.Finding);

    private static string Marked(string text, bool isGrave) => isGrave ? $"**{Markdown.Text(text)}**" : Markdown.Text(text);
}
