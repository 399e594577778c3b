namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Where an explanation can be put so that it stands before the action and fits the layout.</summary>
/// <param name="Anchor">The element before which it goes, or in which it goes last.</param>
/// <param name="IsEnd">Whether it goes last in the anchor.</param>
internal readonly record struct RepairPlace(MarkupElement Anchor, bool IsEnd)
{
    private const int FarthestHeading = 3;

    public static RepairPlace? Find(SurfaceReading reading)
    {
        var place = reading.Place;
        var action = place.Accept.Element;
        return action.Branch?.Kind == MarkupBranchKind.Template || StandsInHeading(action) || reading.Holding is not { } holding ? null
            : action.Document.Dialect == MarkupDialect.Xaml ? InXaml(place, reading.Nearest)
            : place.Accept.IsAttribute ? null
            : InHtml(place, Math.Max(holding, 0), reading.Nearest);
    }

    /// <summary>Whether an element that says something may stand elsewhere; one that is never closed would take in what follows it there.</summary>
    public static bool CanMove(MarkupElement element) =>
        (element.HasEndTag || element.IsSelfClosing) && IsMovable(element);

    private static bool IsMovable(MarkupElement element) =>
        element.Document.Dialect == MarkupDialect.Xaml
            ? !element.IsPropertyElement && element.Parent is { } panel && IsStack(panel)
            : element.Name is "p" or "div" or "small" or "ul" or "ol" or "MudText" or "RadzenText" or "FluentLabel";

    // What stands in a heading is read as heading, so an explanation put there would explain nothing.
    private static bool StandsInHeading(MarkupElement action) =>
        action.Ancestors().Take(FarthestHeading).Any(around => MarkupHeadings.IsStyled(around) || MarkupHeadings.HasOwnLevel(around));

    /// <summary>
    /// Before the row of buttons, in the element that holds the choices too, or as near to it as a paragraph can stand; never
    /// outside of the surface, where the text would be another's.
    /// </summary>
    private static RepairPlace? InHtml(AcceptPlace place, int holding, int surface)
    {
        RepairPlace? nearest = null;
        var anchor = place.Accept.Element;
        for (var i = 0; i <= surface; i++)
        {
            MarkupElement? around = i < place.Around.Count ? place.Around[i].Element : null;
            if (around is not { } holder || FlowContent.Takes(holder))
            {
                nearest = Slot(anchor) ?? new RepairPlace(anchor, IsEnd: false);
                if (i >= holding)
                {
                    break;
                }
            }

            if (around is not { } next || next.Branch != anchor.Branch)
            {
                break;
            }

            anchor = next;
        }

        return nearest;
    }

    /// <summary>Beside named slots only other slots can stand; the content's slot takes the explanation.</summary>
    private static RepairPlace? Slot(MarkupElement anchor)
    {
        if (anchor.Name is not ("DialogActions" or "FooterTemplate" or "FooterContent") || anchor.Parent is not { } dialog)
        {
            return null;
        }

        foreach (var child in dialog.Children)
        {
            if (child.AsElement is { Name: "DialogContent" or "ChildContent" or "BodyTemplate" or "Content", HasEndTag: true } content
                && !IsOpenAtEnd(content))
            {
                return new RepairPlace(content, IsEnd: true);
            }
        }

        return null;
    }

    /// <summary>What stands at the end of a slot belongs to an element in it whose end tag is missing.</summary>
    private static bool IsOpenAtEnd(MarkupElement content) =>
        content.Children.Elements().Any(child => !child.HasEndTag && !child.IsSelfClosing && child.Span.End == content.ContentSpan.End);

    private static RepairPlace? InXaml(AcceptPlace place, int surface)
    {
        if (place.Accept.IsAttribute)
        {
            return Content(place.Accept.Element);
        }

        var anchor = place.Accept.Element;
        foreach (var (around, _) in place.Around.Take(surface + 1))
        {
            if (IsStack(around) && !anchor.IsPropertyElement)
            {
                return new RepairPlace(anchor, IsEnd: false);
            }

            anchor = around;
        }

        return null;
    }

    private static RepairPlace? Content(MarkupElement dialog)
    {
        foreach (var child in dialog.Children)
        {
            if (child.AsElement is { IsPropertyElement: false } content)
            {
                return IsStack(content) && content.HasEndTag ? new RepairPlace(content, IsEnd: true) : null;
            }
        }

        return null;
    }

    private static bool IsStack(MarkupElement panel) =>
        panel.LocalName is "StackPanel" or "VerticalStackLayout" or "StackLayout"
        && panel.Attribute("Orientation")?.Value is not "Horizontal";
}
