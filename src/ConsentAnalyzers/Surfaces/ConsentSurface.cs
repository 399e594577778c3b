using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Surfaces;

/// <summary>The kinds of things that stand on a surface.</summary>
internal enum PartKind
{
    /// <summary>A heading or title; it names the surface and explains nothing.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Prose,

    /// <summary>Something that cannot be read here (a binding, resource, localiser, child component); it counts as an explanation.</summary>
    Opaque,

    /// <summary>A choice: a toggle, check box or list, with its label as text.</summary>
    Choice,

    /// <summary>An action (button, link, command) that is no accept, decline or defer.</summary>
    OtherAction,

    /// <summary>An action that accepts.</summary>
    Accept,

    /// <summary>An action that declines.</summary>
    Decline,

    /// <summary>An action that puts the decision off: not now, later, settings, more options.</summary>
    Defer,
}

/// <summary>One thing on a surface, in reading order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What a person reads: the prose, label or caption; empty when opaque.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsLocked">Whether it is a choice that nobody can change, and so none that is made here.</param>
internal readonly record struct SurfacePart(PartKind Kind, string Text, Location Location, bool IsLocked = false);

/// <summary>What the page or file around a surface says about its language.</summary>
internal enum SurfaceLanguage
{
    /// <summary>Nothing; the surface's own words decide.</summary>
    Unknown,

    /// <summary>It calls itself English, and its words agree.</summary>
    English,

    /// <summary>It calls itself otherwise, or its words are of another language.</summary>
    Other,
}

/// <summary>The nearest dialog, form, banner, card, page or, in C#, initialiser, chain, method or type.</summary>
/// <param name="Parts">Everything on it in reading order, prose of enclosing surfaces first.</param>
/// <param name="SpeaksOfConsent">Whether its name, type, route, handlers, text or choices are about consent, terms or privacy.</param>
/// <param name="Language">What is known of its language from what is around it.</param>
internal sealed record ConsentSurface(ImmutableArray<SurfacePart> Parts, bool SpeaksOfConsent, SurfaceLanguage Language = SurfaceLanguage.Unknown);

/// <summary>An accept action and the surface that it stands on.</summary>
/// <param name="Surface">The surface.</param>
/// <param name="Index">Where in <see cref="ConsentSurface.Parts"/> the action is.</param>
internal sealed record AcceptAction(ConsentSurface Surface, int Index)
{
    public SurfacePart Action => Surface.Parts[Index];

    /// <summary>Where an explanation can stand before it; null in C#.</summary>
    public IExplanationPlace? Place { get; init; }
}
