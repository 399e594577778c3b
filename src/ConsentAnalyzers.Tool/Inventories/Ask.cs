using System.Text.Json.Serialization;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>Whether a person answers with an accept action or with a choice beside it.</summary>
internal enum AskKind
{
    Accept,
    Choice,
}

/// <summary>One thing that a person is asked. The texts that code cannot tell are null.</summary>
internal sealed record Ask(AskKind Kind, string Path, string Surface, string Name, Status Status) : IEntry
{
    /// <summary>The line it stands on, from 1; 0 where it is not known. No part of what is committed: every edit above would change it.</summary>
    [JsonIgnore]
    public int Line { get; init; }

    /// <summary>The caption or label, as people read it.</summary>
    public string? Asked { get; init; }

    /// <summary>The heading above.</summary>
    public string? Heading { get; init; }

    /// <summary>What for: <c>model training</c>, <c>marketing</c>.</summary>
    public string? Topic { get; init; }

    /// <summary><c>on</c>, <c>off</c>, <c>unset</c> or <c>unknown</c>; null for an accept action.</summary>
    public string? StartsAs { get; init; }

    /// <summary>The value as the source writes it.</summary>
    public string? Written { get; init; }

    /// <summary>The member or setting that stores the answer.</summary>
    public string? StoredIn { get; init; }

    /// <summary>Whether nothing works without it, so that no consent is needed.</summary>
    public bool IsNecessary { get; init; }

    /// <summary><c>yes</c>, <c>no</c>, <c>late</c>, <c>other</c> or <c>unseen</c>.</summary>
    public string Explained { get; init; } = "unseen";

    public string? Explanation { get; init; }

    /// <summary><c>yes</c>, <c>no</c>, <c>later</c>, <c>elsewhere</c>, <c>unseen</c>, or <c>untouched</c> where a choice only needs to be left alone.</summary>
    public string Declined { get; init; } = "unseen";

    public string? Decline { get; init; }

    /// <summary>Whether it shows the answer that is stored, as settings do.</summary>
    [JsonIgnore]
    public bool IsSetting => this is { Kind: AskKind.Choice, StartsAs: "unknown", Asked.Length: > 0, IsNecessary: false };

    /// <summary>Where a person can say no later; none where no such place was seen.</summary>
    public IReadOnlyList<Surface> Withdrawal { get; init; } = [];
}

/// <summary>A dialog, page, component or type by name, and its file.</summary>
internal sealed record Surface(string Name, string Path);
