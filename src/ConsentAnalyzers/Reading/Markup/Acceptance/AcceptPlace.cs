namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Where an action stands: the elements around it up to the dialog or the root of the file.</summary>
internal sealed class AcceptPlace
{
    /// <summary>Deeper than anyone nests conditions; what is nested deeper is left out.</summary>
    private const int MostBranches = 64;

    private readonly Dictionary<int, int> _distances = [];
    private readonly Dictionary<int, bool> _excluded = [];
    private readonly int _outermostSurface = -1;

    public AcceptPlace(AcceptCandidate accept, int dialogs)
    {
        Accept = accept;
        var element = accept.IsAttribute ? accept.Element : accept.Element.Parent;
        for (; element is { } around; element = around.Parent)
        {
            _distances[around.Index] = Around.Count;
            var kind = Controls.KindOf(around);
            _outermostSurface = kind is ControlKind.Card or ControlKind.Dialog ? Around.Count : _outermostSurface;
            Around.Add((around, kind));
            if (kind == ControlKind.Dialog && --dialogs < 0)
            {
                Dialog = around;
                break;
            }
        }
    }

    public AcceptCandidate Accept { get; }

    /// <summary>The elements around the action, innermost first.</summary>
    public List<(MarkupElement Element, ControlKind Kind)> Around { get; } = [];

    /// <summary>The dialog, banner or pop-up that sets the action apart, or null where it stands on the page itself.</summary>
    public MarkupElement? Dialog { get; }

    /// <summary>The distance of everything that stands on the page itself.</summary>
    public int Root => Around.Count;

    /// <summary>Whether what stands so far away stands on the page itself, in no card or dialog around the action.</summary>
    public bool IsOnPage(int distance) => Dialog is null && distance > _outermostSurface;

    public int? DistanceOf(MarkupElement element) => _distances.TryGetValue(element.Index, out var distance) ? distance : null;

    /// <summary>Whether the action is repeated or acts on something shown elsewhere: rows of a list, bars of tools.</summary>
    public bool IsOneOfMany
    {
        get
        {
            var (outer, depth) = (Dialog?.Branch, 0);
            for (var branch = Accept.Element.Branch; branch is { } around && branch != outer; branch = around.Outer)
            {
                if (around.Kind == MarkupBranchKind.Loop || ++depth > MostBranches)
                {
                    return true;
                }
            }

            return Around.Any(around => around.Kind == ControlKind.Toolbar);
        }
    }

    /// <summary>Whether a node never shows together with the action, or shows in a place that is not known.</summary>
    public bool Excludes(MarkupNode node)
    {
        if (node.Branch is not { } branch || branch == Accept.Element.Branch)
        {
            return false;
        }

        if (!_excluded.TryGetValue(branch.Index, out var excluded))
        {
            excluded = IsElsewhere(branch) || (Accept.Element.Branch is { } own && own.Excludes(branch));
            _excluded.Add(branch.Index, excluded);
        }

        return excluded;
    }

    private bool IsElsewhere(MarkupBranch branch)
    {
        var depth = 0;
        for (MarkupBranch? outer = branch; outer is { } around; outer = around.Outer)
        {
            if (++depth > MostBranches || (around.Kind is MarkupBranchKind.Member or MarkupBranchKind.Template && !StandsIn(around)))
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsIn(MarkupBranch branch)
    {
        for (var own = Accept.Element.Branch; own is { } around; own = around.Outer)
        {
            if (around == branch)
            {
                return true;
            }
        }

        return false;
    }
}
