using ConsentAnalyzers.Reading.Markup.Web;

namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>Finds the controls of a file whose state a C# member holds.</summary>
internal static class BoundControls
{
    public static IReadOnlyList<BoundControl> In(MarkupDocument document)
    {
        var controls = new List<BoundControl>();
        foreach (var node in document.Nodes)
        {
            if ((node.AsElement is { } element ? Read(element) : node.Kind == MarkupNodeKind.Expression ? HelperCall.BoundIn(node) : null) is { } control)
            {
                controls.Add(control);
            }
        }

        return controls;
    }

    private static BoundControl? Read(MarkupElement element) =>
        element.Document.Dialect == MarkupDialect.Xaml ? XamlBinding.In(element)
        : IsTick(element) ? MemberBinding.StateOf(element) is { Length: > 0 } path ? new(element.Node, path) : null
        : BoundAnswer.In(element);

    private static bool IsTick(MarkupElement element) =>
        WebControl.KindOf(element) == WebControlKind.Tick
        || (element.Name is "input" && element.Attribute("asp-for") is not null && element.Attribute("type") is null);
}
