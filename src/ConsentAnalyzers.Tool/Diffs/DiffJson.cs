using System.Text.Json.Nodes;
using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>The difference for other programs; docs/inventory.md describes it.</summary>
internal static class DiffJson
{
    public static string Write(InventoryDiff diff) => InventoryJson.Text(new JsonObject
    {
        ["schemaVersion"] = 1,
        ["verdict"] = diff switch
        {
            { IsAny: false } => "same",
            { IsWorse: true } => "worse",
            { IsBetter: true } => "better",
            _ => "different",
        },
        ["sentence"] = Headline.Of(diff),
        ["isComplete"] = diff.Old.IsComplete && diff.New.IsComplete,
        ["changed"] = Changes(diff.Changed),
        ["added"] = Changes(diff.Added),
        ["removed"] = Changes(diff.Removed),
        ["moved"] = Changes(diff.Moved),
    });

    private static JsonArray Changes(IEnumerable<Change> changes) => [.. changes.Select(Of)];

    private static JsonObject Of(Change change) => new()
    {
        ["kind"] = change.Entry switch
        {
            Ask { Kind: AskKind.Accept } => "accept",
            Ask => "choice",
            Period => "period",
            _ => "fault",
        },
        ["worse"] = new JsonArray([.. change.Losses.Select(loss => JsonValue.Create(loss.What))]),
        ["fields"] = new JsonArray([.. change.Fields.Select(field => new JsonObject { ["name"] = field.Field, ["old"] = field.Old, ["new"] = field.New })]),
        ["old"] = InventoryJson.Node(change.Old),
        ["new"] = InventoryJson.Node(change.New),
    };
}
