using System.Text.Json.Serialization;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>How long something is kept. Durations are ISO 8601 or <c>unlimited</c>; what code cannot tell is null.</summary>
internal sealed record Period(string Path, string Surface, string Name, Status Status) : IEntry
{
    /// <summary>The line it stands on, from 1; 0 where it is not known.</summary>
    [JsonIgnore]
    public int Line { get; init; }

    /// <summary>What is kept.</summary>
    public string? Category { get; init; }

    public string? Length { get; init; }

    /// <summary>Whether it holds for those who <c>granted</c>, who <c>refused</c>, or <c>any</c>.</summary>
    public string Branch { get; init; } = "any";

    /// <summary>The limit it is held to.</summary>
    public string? Limit { get; init; }

    /// <summary>Whether the value was seen to decide what is deleted.</summary>
    public bool Deletes { get; init; }
}

/// <summary>A finding in code that is neither a question nor a period.</summary>
/// <param name="Rule">The rule that finds it.</param>
/// <param name="Title">What the rule is about.</param>
/// <param name="Found">What the code says; null where the rule quotes nothing.</param>
internal sealed record Fault(string Path, string Surface, string Name, Status Status, string Rule, string Title, string? Found) : IEntry
{
    /// <summary>The line it stands on, from 1; 0 where it is not known.</summary>
    [JsonIgnore]
    public int Line { get; init; }
}
