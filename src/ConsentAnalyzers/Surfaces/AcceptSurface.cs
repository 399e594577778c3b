using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;

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

    /// <summary>Something that may hold actions which cannot be seen here: a child component, a list of buttons, another method's part of the screen.</summary>
    Unseen,

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

/// <summary>How far out a part stands, as seen from the surface.</summary>
internal enum PartLevel
{
    /// <summary>On the surface itself.</summary>
    Own,

    /// <summary>On a smaller surface within it, which has a record of its own.</summary>
    Inner,

    /// <summary>On what is around it: the page around a card.</summary>
    Enclosing,
}

/// <summary>What the page or file around a surface says about its language; nothing by default, so that the surface's own words decide.</summary>
/// <param name="Certain">The language that it calls itself to be in, where its words agree.</param>
/// <param name="IsOther">Whether it is in a language that is not known.</param>
internal readonly record struct SurfaceLanguage(Language? Certain, bool IsOther)
{
    public static SurfaceLanguage Unknown => default;

    public static SurfaceLanguage Other => new(null, IsOther: true);

    public static SurfaceLanguage In(Language language) => new(language, IsOther: false);
}

/// <summary>The nearest dialog, form, banner, card, page or, in C#, initializer, chain, method or type that holds accepts.</summary>
/// <param name="Parts">Everything on it and around it, in reading order.</param>
/// <param name="Language">What is known of its language from what is around it.</param>
/// <param name="IsPage">Whether it is a whole page, which speaks of other things as well.</param>
internal sealed record AcceptSurface(
    ImmutableArray<SurfacePart> Parts, SurfaceLanguage Language = default, bool IsPage = false);
