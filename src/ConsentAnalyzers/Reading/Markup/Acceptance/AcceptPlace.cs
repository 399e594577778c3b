namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Where an action stands: the elements around it up to the dialog or the root of the file.</summary>
internal sealed class AcceptPlace
{
    /// <summary>Deeper than anyone nests conditions; what is nested deeper is left out.</summary>
    private const int MostBranches = 64;

    private readonly int _outermostSurface = -1;

    public AcceptPlace(AcceptCandidate accept, int dialogs)
    {
        Accept = accept;
        var element = accept.IsAttribute ? accept.Element : accept.Element.Parent;
        for (; element is { } around; element = around.Parent)
        {
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

    /// <summary>Whether an element stands on the page itself, in no card or dialog around the action.</summary>
    public bool IsOnPage(MarkupElement element) =>
        Dialog is null && (_outermostSurface < 0 || !Around[_outermostSurface].Element.Holds(element));

    /// <summary>How many elements lie between the action and the one that holds what stands in an element too.</summary>
    public int DistanceOf(int parent)
    {
        var (low, high) = (parent < 0 ? Root : 0, Root);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Around[middle].Element.Holds(parent) ? (low, middle) : (middle + 1, high);
        }

        // What marks words within a line sets nothing apart.
        while (low < Around.Count && Around[low].Kind == ControlKind.Inline)
        {
            low++;
        }

        return low;
    }

    /// <summary>Whether a part can be seen from where the action stands.</summary>
    public bool Sees(PlacedPart part) =>
        (Dialog is not { } dialog || dialog.Holds(part.Parent))
        && part.Box?.Holds(Accept.Element) != true
        && part.Frame?.IsOpenTo(this) != false;

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
}
