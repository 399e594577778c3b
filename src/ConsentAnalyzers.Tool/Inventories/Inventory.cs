using System.Text.Json.Serialization;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>What a product asks people and what it keeps of them, as far as its source shows, in the order of names.</summary>
/// <param name="Product">The name of the solution, project or folder.</param>
/// <param name="IsComplete">Whether everything that was to be analysed was.</param>
/// <param name="Asked">The choices and accept actions.</param>
/// <param name="Kept">The retention periods.</param>
/// <param name="Faults">Findings in code that asks and keeps nothing itself: what uses data, or grants without a person.</param>
/// <param name="NotAnalysed">What may ask and keep more.</param>
internal sealed record Inventory(
    string Product,
    bool IsComplete,
    IReadOnlyList<Ask> Asked,
    IReadOnlyList<Period> Kept,
    IReadOnlyList<Fault> Faults,
    IReadOnlyList<Unseen> NotAnalysed)
{
    /// <summary>The version of what is written as JSON; it rises where something that is there changes its meaning.</summary>
    public const int Schema = 1;

    [JsonPropertyOrder(-1)]
    public int SchemaVersion { get; init; } = Schema;

    [JsonIgnore]
    public IEnumerable<IEntry> Entries => Asked.Concat<IEntry>(Kept).Concat(Faults);

    public int Count(Verdict verdict) => Entries.Count(entry => entry.Status.Verdict == verdict);
}

/// <summary>Something of the product that is judged.</summary>
internal interface IEntry
{
    /// <summary>The file, relative to the repository, with forward slashes.</summary>
    string Path { get; }

    /// <summary>The dialog, page, component or type it stands on.</summary>
    string Surface { get; }

    /// <summary>The name in the source, with what holds it.</summary>
    string Name { get; }

    Status Status { get; }
}

/// <summary>A part of the product that the inventory knows nothing of.</summary>
internal sealed record Unseen(string What, string Why);
