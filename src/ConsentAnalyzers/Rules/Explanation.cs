using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Rules;

/// <summary>How what an action accepts is explained.</summary>
internal enum ExplanationKind
{
    /// <summary>Before it.</summary>
    Yes,

    /// <summary>Nowhere on the surface.</summary>
    No,

    /// <summary>Only after it.</summary>
    Late,

    /// <summary>Before it, but a choice is left out.</summary>
    Other,

    /// <summary>Something before it cannot be read, and may well explain it.</summary>
    Unseen,

    /// <summary>It accepts nothing: it closes a report, or does what was asked.</summary>
    NotNeeded,
}

/// <summary>How one action is explained.</summary>
/// <param name="Kind">How.</param>
/// <param name="Late">The explanation that comes too late.</param>
/// <param name="LeftOut">The choice that the explanation leaves out, and what it is about.</param>
internal readonly record struct Explanation(ExplanationKind Kind, SurfacePart? Late = null, (string Choice, Topic Topics)? LeftOut = null)
{
    public static Explanation Of(SurfacePart accept, ExplanationsSeen seen, ConsentSettings settings)
    {
        if (accept.TicksFor != TickPurpose.None)
        {
            return new(seen.IsBare ? ExplanationKind.No : ExplanationKind.Yes);
        }

        // "OK" under "Your data was deleted" or "Delete your history?" accepts nothing.
        if (seen.HasOpaque || (seen.Reports && !settings.Actions.IsPlain(accept.Text)))
        {
            return new(seen.HasOpaque ? ExplanationKind.Unseen : ExplanationKind.NotNeeded);
        }

        if (seen.HasExplanation)
        {
            return seen.LeftOut(seen.Explained) is { } left ? new(ExplanationKind.Other, LeftOut: left) : new(ExplanationKind.Yes);
        }

        return seen.Late is { } late ? new(ExplanationKind.Late, late) : new(ExplanationKind.No);
    }
}
