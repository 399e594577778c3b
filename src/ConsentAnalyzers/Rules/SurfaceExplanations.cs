using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Rules;

/// <summary>What has been read by the time of each action of a surface, in each of its branches; asked in reading order.</summary>
internal sealed class SurfaceExplanations(AcceptSurface surface, ConsentSettings settings)
{
    /// <summary>More than any surface tells apart; past that all of it counts as seen together.</summary>
    private const int MostBranches = 64;

    private readonly ExplanationsSeen _always = new(surface, null, settings);
    private readonly Dictionary<SurfaceBranch, ExplanationsSeen> _inBranches = [];

    /// <summary>The actions that accept and are judged, each with what is said of it.</summary>
    public IEnumerable<(SurfacePart Accept, ExplanationsSeen Seen)> Accepts()
    {
        for (var i = 0; i < surface.Parts.Length; i++)
        {
            if (surface.Parts[i] is { Kind: PartKind.Accept, Level: PartLevel.Own, AsksForConsent: true, IsOneOfMany: false } accept)
            {
                yield return (accept, SeenFrom(accept.Branch).UpTo(i));
            }
        }
    }

    private ExplanationsSeen SeenFrom(SurfaceBranch? branch)
    {
        if (branch is null || (_inBranches.Count >= MostBranches && !_inBranches.ContainsKey(branch)))
        {
            return _always;
        }

        return _inBranches.TryGetValue(branch, out var seen) ? seen
            : _inBranches[branch] = new ExplanationsSeen(surface, branch, settings);
    }
}
