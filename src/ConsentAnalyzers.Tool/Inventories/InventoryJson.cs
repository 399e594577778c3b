using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>The inventory as <c>diff</c> and other programs read it; docs/inventory.md describes it.</summary>
internal static class InventoryJson
{
    private static readonly JsonSerializerOptions Options = new(Json.Options)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(Inventory inventory) => Text(JsonSerializer.SerializeToNode(inventory, Options)!);

    public static string Text(JsonNode node) => Json.Text(node, Options);

    public static JsonNode? Node(IEntry? entry) => entry is null ? null : JsonSerializer.SerializeToNode(entry, entry.GetType(), Options);

    /// <exception cref="UsageException">The text is no inventory, or one of a later version.</exception>
    public static Inventory Read(string text, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<Inventory>(text, Options) switch
            {
                { SchemaVersion: > Inventory.Schema } later => throw new UsageException($"{name} is an inventory of version {later.SchemaVersion}; this tool reads version {Inventory.Schema}. Update the tool."),
                { } inventory when IsWhole(inventory) => inventory,
                _ => throw new UsageException($"{name} is no inventory; 'consent inventory --format json -o {name}' writes one."),
            };
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{name} is no inventory: {exception.Message}");
        }
    }

    /// <summary>The serializer leaves null what a file leaves out.</summary>
    private static bool IsWhole(Inventory inventory) =>
        inventory is { Product: not null, Asked: not null, Kept: not null, Faults: not null, NotAnalysed: not null }
        && inventory.Entries.All(entry => entry is { Path: not null, Surface: not null, Name: not null, Status.Judgements: not null }
            && entry.Status.Judgements.All(judgement => judgement is { Rule: not null, Reason: not null }))
        && inventory.Asked.All(ask => ask is { Explained: not null, Declined: not null, Withdrawal: not null }
            && ask.Withdrawal.All(surface => surface is { Name: not null, Path: not null }))
        && inventory.Kept.All(period => period.Branch is not null)
        && inventory.Faults.All(fault => fault is { Rule: not null, Title: not null })
        && inventory.NotAnalysed.All(unseen => unseen is { What: not null, Why: not null });
}
