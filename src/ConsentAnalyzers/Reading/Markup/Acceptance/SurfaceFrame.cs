namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>
/// An element that what stands beside it does not see into: a dialog on a page, a card that asks something itself, navigation.
/// A box without any action is no frame but a text in one, whatever it is called.
/// </summary>
/// <param name="Element">The element.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Outer">The frame around it.</param>
internal sealed record SurfaceFrame(MarkupElement Element, ControlKind Kind, SurfaceFrame? Outer)
{
    /// <summary>Whether an element is a frame by what it is and holds.</summary>
    public static bool Is(MarkupElement element, ControlKind kind, SurfaceActions actions) => kind switch
    {
        ControlKind.Dialog => Controls.IsComponent(element) || element.Name == "dialog" || actions.StandIn(element),
        ControlKind.Chrome or ControlKind.Toolbar or ControlKind.Opaque or ControlKind.Ignored => true,
        ControlKind.Card => IsForm(element) ? actions.StandIn(element) : actions.DecideIn(element),
        _ => false,
    };

    /// <summary>Whether an action sees what is in the frame.</summary>
    public bool IsOpenTo(AcceptPlace place) =>
        Element.Holds(place.Accept.Element)
        || ((Kind switch
        {
            ControlKind.Chrome or ControlKind.Toolbar => place.Dialog is not null,
            ControlKind.Card => !place.IsOnPage(Element),
            _ => false,
        }) && (Outer is null || Outer.IsOpenTo(place)));

    private static bool IsForm(MarkupElement element) => element.LocalName.EndsWith("form", StringComparison.OrdinalIgnoreCase);
}
