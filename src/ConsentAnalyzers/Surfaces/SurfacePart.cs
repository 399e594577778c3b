using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Surfaces;

/// <summary>One thing on a surface.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What a person reads: the prose, label or caption; empty when opaque.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record SurfacePart(PartKind Kind, string Text, Location Location)
{
    private readonly string? _condition;

    public PartLevel Level { get; init; }

    /// <summary>The branch of a condition that it stands in; null where it always shows.</summary>
    public SurfaceBranch? Branch { get; init; }

    /// <summary>What has to hold for it to show, as the source writes it; null where nothing has to.</summary>
    public string? Condition
    {
        get => _condition ?? Branch?.Condition;
        init => _condition = value;
    }

    /// <summary>What runs when it is used, by name; null where nothing is known to.</summary>
    public string? Handler { get; init; }

    /// <summary>What runs when it is used, as the source writes it; null where that is not seen.</summary>
    public string? Code { get; init; }

    /// <summary>Whether it is a choice that is on before a person has done anything.</summary>
    public ToggleState State { get; init; }

    /// <summary>Whether it is a choice that nobody can change, and so none that is made here.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Whether it is an action that is repeated or acts on something shown elsewhere: rows of a list, bars of tools.</summary>
    public bool IsOneOfMany { get; init; }

    /// <summary>Whether what it is called, or what stands beside this action, speaks of consent, terms or privacy.</summary>
    public bool AsksForConsent { get; init; }

    /// <summary>What it is ticked for, where it accepts by being ticked.</summary>
    public TickPurpose TicksFor { get; init; }

    /// <summary>Whether it, or something in it, leads to another text.</summary>
    public bool IsLink { get; init; }

    /// <summary>Whether this action stands in a form with fields to fill in, which it sends.</summary>
    public bool HasFields { get; init; }

    /// <summary>What this action, its handlers and the surfaces around it are called, nearest first.</summary>
    public ImmutableArray<string> Names { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What the links in this text say.</summary>
    public ImmutableArray<string> Links { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What a screen reader says with this action, wherever it stands; opaque where the surroundings are not known.</summary>
    public ImmutableArray<SurfacePart> Described { get; init; } = ImmutableArray<SurfacePart>.Empty;

    /// <summary>Where an explanation can stand before this action; null where none can, and in C#.</summary>
    public IExplanationPlace? Place { get; init; }

    /// <summary>Where a like action can stand beside this one; null where none can, and in C#.</summary>
    public ITwinPlace? Twin { get; init; }

    /// <summary>What an action is by what its caption means.</summary>
    public static PartKind KindOf(ActionKind action) => action switch
    {
        ActionKind.Accept => PartKind.Accept,
        ActionKind.Decline => PartKind.Decline,
        ActionKind.Defer => PartKind.Defer,
        _ => PartKind.OtherAction,
    };

    /// <summary>Whether it says or asks something, rather than doing it.</summary>
    public bool IsContent => Kind is PartKind.Heading or PartKind.Prose or PartKind.Opaque or PartKind.Choice;
}
