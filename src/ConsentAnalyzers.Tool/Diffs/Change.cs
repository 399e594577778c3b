using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>What became of one entry.</summary>
/// <param name="Old">Null where it was added.</param>
/// <param name="New">Null where it was removed.</param>
internal sealed record Change(IEntry? Old, IEntry? New)
{
    public IEntry Entry => New ?? Old!;

    /// <summary>What is different of an entry that stays.</summary>
    public IReadOnlyList<FieldChange> Fields { get; } = Old is null || New is null ? [] : [.. Diffs.Fields.Between(Old, New)];

    /// <summary>What is worse for people than before.</summary>
    public IReadOnlyList<Loss> Losses { get; } = [.. Loss.Between(Old, New)];

    /// <summary>What is better for people than before.</summary>
    public IReadOnlyList<Loss> Gains { get; } = [.. Loss.Between(New, Old)];

    public bool IsAdded => Old is null;

    public bool IsRemoved => New is null;

    public bool IsChanged => Fields.Count > 0;

    /// <summary>Whether it is the same, but elsewhere or under another name.</summary>
    public bool IsMoved => Old is not null && New is not null && (Old.Path != New.Path || Old.Name != New.Name);
}

/// <summary>One thing that is different of an entry.</summary>
internal sealed record FieldChange(string Field, string Old, string New, bool IsWorse);
