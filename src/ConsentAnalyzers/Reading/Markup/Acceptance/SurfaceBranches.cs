using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>The branches of a document, and what the source writes before each.</summary>
/// <param name="accepts">The actions whose surfaces are read.</param>
internal sealed class SurfaceBranches(IReadOnlyList<AcceptCandidate> accepts)
{
    private static readonly string[] Conditions = ["Visibility", "IsVisible", "Visible", "x:Load", "v-if", "v-else-if", "v-show", "x-show", "x-if", "*ngIf", "ng-if"];

    private readonly Dictionary<int, (SurfaceBranch Branch, string Condition, bool SetsApart)> _known = [];
    private string _code = "";

    /// <summary>Code that may open the next branch.</summary>
    public void Pass(MarkupNode code) => _code = code.Source.Trim();

    public SurfaceBranch? BranchOf(MarkupBranch? branch) => branch is { } known ? Know(known).Branch : null;

    /// <summary>Whether some action does not see what stands in a branch, so that no text runs on into it.</summary>
    public bool SetsApart(MarkupBranch? branch) => branch is { } known && Know(known).SetsApart;

    /// <summary>What has to hold for a branch to show; null where nothing has to.</summary>
    public string? ConditionOf(MarkupBranch? branch) => branch is { } known ? Know(known).Condition : null;

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

    private (SurfaceBranch Branch, string Condition, bool SetsApart) Know(MarkupBranch branch)
    {
        if (!_known.TryGetValue(branch.Index, out var known))
        {
            var made = Make(branch);
            known = (made, _code, false);
            _known.Add(branch.Index, known);
            known.SetsApart = accepts.Any(accept => !SurfaceBranch.IsSeenFrom(made, BranchOf(accept.Element.Branch)));
            _known[branch.Index] = known;
        }

        return known;
    }

    private SurfaceBranch Make(MarkupBranch branch) =>
        new(branch.Group, BranchOf(branch.Outer), branch.Kind is MarkupBranchKind.Member or MarkupBranchKind.Template);
}
