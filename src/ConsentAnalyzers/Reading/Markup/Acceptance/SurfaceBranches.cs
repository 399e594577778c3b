using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>The branches of a document, and what the source writes before each.</summary>
internal sealed class SurfaceBranches
{
    private static readonly string[] Conditions = ["Visibility", "IsVisible", "Visible", "x:Load", "v-if", "v-else-if", "v-show", "x-show", "x-if", "*ngIf", "ng-if"];

    private readonly Dictionary<int, SurfaceBranch> _known = [];
    private readonly Dictionary<int, bool> _setApart = [];
    private readonly IReadOnlyList<AcceptCandidate> _accepts;

    /// <param name="document">The document.</param>
    /// <param name="accepts">The actions whose surfaces are read.</param>
    public SurfaceBranches(MarkupDocument document, IReadOnlyList<AcceptCandidate> accepts)
    {
        _accepts = accepts;
        var code = "";
        foreach (var node in document.Nodes)
        {
            code = node.Kind == MarkupNodeKind.Code ? node.Source.Trim() : code;
            if (node.Branch is { } branch && !_known.ContainsKey(branch.Index))
            {
                Add(branch, code);
            }
        }
    }

    /// <summary>Whether some action does not see what stands in a branch, so that no text runs on into it.</summary>
    public bool SetsApart(MarkupBranch? branch)
    {
        if (branch is not { Index: var index })
        {
            return false;
        }

        if (!_setApart.TryGetValue(index, out var isApart))
        {
            isApart = _accepts.Any(accept => !SurfaceBranch.IsSeenFrom(BranchOf(branch), BranchOf(accept.Element.Branch)));
            _setApart.Add(index, isApart);
        }

        return isApart;
    }

    /// <summary>What has to hold for an element to show, by its own attributes; null where nothing has to.</summary>
    public static string? ConditionOn(MarkupElement element)
    {
        foreach (var name in Conditions)
        {
            if (element.Attribute(name) is { } given && (given.IsExpression || name.IndexOf('-') > 0 || name[0] == '*'))
            {
                return given.Value;
            }
        }

        return null;
    }

    public SurfaceBranch? BranchOf(MarkupBranch? branch) => branch is { Index: var index } ? _known[index] : null;

    /// <summary>Adds a branch and those around it that hold nothing else before it.</summary>
    private void Add(MarkupBranch branch, string condition)
    {
        var added = new Stack<MarkupBranch>();
        MarkupBranch? around = branch;
        for (; around is { } next && !_known.ContainsKey(next.Index); around = next.Outer)
        {
            added.Push(next);
        }

        foreach (var next in added)
        {
            _known.Add(next.Index, new SurfaceBranch(next.Group, condition, BranchOf(next.Outer), next.Kind is MarkupBranchKind.Member or MarkupBranchKind.Template));
        }
    }
}
