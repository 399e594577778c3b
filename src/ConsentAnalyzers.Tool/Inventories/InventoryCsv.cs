using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>The inventory as a start of records of processing: what code cannot know has an empty column, named after Art. 30(1) GDPR.</summary>
internal static class InventoryCsv
{
    private static readonly (string Name, Func<Ask, string?> OfAsk, Func<Period, string?> OfPeriod)[] Columns =
    [
        ("Record", _ => "consent", _ => "retention"),
        ("Controller, representative, data protection officer (a)", Blank, Blank),
        ("Purposes (b)", ask => ask.Topic, Blank),
        ("Categories of data subjects (c)", Blank, Blank),
        ("Categories of personal data (c)", Blank, Wording.Category),
        ("Categories of recipients (d)", Blank, Blank),
        ("Transfers to third countries and safeguards (e)", Blank, Blank),
        ("Time limit for erasure (f)", Blank, period => period.Length is null ? null : Wording.Length(period.Length)),
        ("Security measures (g)", Blank, Blank),
        ("Asked", ask => ask.Asked, Blank),
        ("Starts as", ask => ask.StartsAs is null ? null : Wording.StartsAs(ask), Blank),
        ("Explanation", Wording.Explained, Blank),
        ("Text of the explanation", ask => ask.Explanation, Blank),
        ("Decline", Wording.Declined, Blank),
        ("Withdrawal", Wording.Withdrawal, Blank),
        ("Stored in", ask => ask.StoredIn, Blank),
        ("Holds for", Blank, Wording.Branch),
        ("Limit", Blank, period => period.Limit is null ? null : Wording.Length(period.Limit)),
        ("Seen to delete", Blank, period => period.Deletes ? "yes" : "not seen"),
        ("Status", ask => Wording.Status(ask.Status), period => Wording.Status(period.Status)),
        ("Surface", ask => ask.Surface, period => period.Surface),
        ("Name", ask => ask.Name, period => period.Name),
        ("File", ask => ask.Path, period => period.Path),
    ];

    public static string Write(Inventory inventory) => string.Concat(
    [
        Csv.Row(Columns.Select(column => column.Name)),
        .. inventory.Asked.Select(ask => Csv.Row(Columns.Select(column => column.OfAsk(ask) ?? ""))),
        .. inventory.Kept.Select(period => Csv.Row(Columns.Select(column => column.OfPeriod(period) ?? ""))),
    ]);

    private static string? Blank(IEntry entry) => null;
}
