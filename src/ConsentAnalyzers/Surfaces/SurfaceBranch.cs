namespace ConsentAnalyzers.Surfaces;

/// <summary>A branch in which something shows: the body of an <c>if</c>, its <c>else</c>, a case, a template.</summary>
/// <param name="choice">What tells which of several branches shows; an <c>if</c> and its <c>else</c> have the same.</param>
/// <param name="condition">What has to hold, as the source writes it.</param>
/// <param name="outer">The branch around it.</param>
/// <param name="isElsewhere">Whether what stands in it shows wherever it is passed to.</param>
internal sealed class SurfaceBranch(object choice, string condition, SurfaceBranch? outer, bool isElsewhere = false)
{
    /// <summary>Deeper than anyone nests conditions; where something nested deeper shows is not known.</summary>
    private const int Deepest = 64;

    private readonly int _depth = outer is null ? 0 : outer._depth + 1;

    public string Condition => condition;

    /// <summary>Whether what stands in a branch can be seen beside what stands in another; null is no branch.</summary>
    public static bool IsSeenFrom(SurfaceBranch? branch, SurfaceBranch? other)
    {
        if (branch is null || branch == other)
        {
            return true;
        }

        if (branch._depth >= Deepest || other?._depth >= Deepest)
        {
            return false;
        }

        for (var around = branch; around is not null; around = around.Outer)
        {
            if (around.IsElsewhere && (other is null || !other.StandsIn(around)))
            {
                return false;
            }
        }

        return other is null || !branch.Excludes(other);
    }

    private SurfaceBranch? Outer => outer;

    private bool IsElsewhere => isElsewhere;

    private object Choice => choice;

    private bool StandsIn(SurfaceBranch branch)
    {
        var around = this;
        while (around is not null && around._depth > branch._depth)
        {
            around = around.Outer;
        }

        return around == branch;
    }

    /// <summary>Whether the two never show together, as an <c>if</c> and its <c>else</c>.</summary>
    private bool Excludes(SurfaceBranch other)
    {
        var (one, two) = (this, other);
        while (one._depth > two._depth)
        {
            one = one.Outer!;
        }

        while (two._depth > one._depth)
        {
            two = two.Outer!;
        }

        while (one != two && one.Outer != two.Outer)
        {
            (one, two) = (one.Outer!, two.Outer!);
        }

        return one != two && one.Choice.Equals(two.Choice);
    }
}
