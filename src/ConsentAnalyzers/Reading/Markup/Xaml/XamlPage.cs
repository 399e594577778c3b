using System.Collections.Immutable;

namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>What a file of XAML says about itself, and who stands beside whom in it. Made when the first control is on.</summary>
internal sealed class XamlPage
{
    private const int MostSiblings = 60;
    private const int MostHeadings = 50;

    private readonly Dictionary<string, string> _labelsByTarget = new(StringComparer.Ordinal);
    private readonly List<int> _toggles = [];
    private readonly List<MarkupElement> _headings = [];
    private readonly Dictionary<int, string> _captions = [];

    public XamlPage(MarkupDocument document, string file)
    {
        var siblings = ImmutableArray.CreateBuilder<string>();
        foreach (var element in document.Elements())
        {
            var kind = XamlControl.KindOf(element);
            if (kind == ControlKind.Choice)
            {
                _toggles.Add(element.Index);
            }

            if (kind == ControlKind.Text && XamlText.IsHeading(element))
            {
                _headings.Add(element);
            }

            if (siblings.Count < MostSiblings && kind is ControlKind.Choice or ControlKind.Field && XamlControl.NameOf(element) is { Length: > 0 } name)
            {
                siblings.Add(name);
            }

            if (element.Attribute("Target") is { } target && kind == ControlKind.Text && TargetOf(target) is { Length: > 0 } labelled)
            {
                _labelsByTarget[labelled] = XamlText.Said(element);
            }
        }

        Siblings = siblings.ToImmutable();
        var root = document.Elements().Cast<MarkupElement?>().FirstOrDefault();
        FullName = root is { } top ? ClassOf(top) : "";
        Title = root?.Attribute("Title") is { } title ? XamlText.Shown(title) : "";
        File = file;
    }

    /// <summary>The class behind the page with its namespace, or nothing.</summary>
    public string FullName { get; }

    public string Title { get; }

    /// <summary>The file, without folder and extension.</summary>
    public string File { get; }

    /// <summary>The class behind the page, or the name of the file.</summary>
    public string Name => FullName.Length > 0 ? FullName.Substring(FullName.LastIndexOf('.') + 1) : File;

    public string Namespace => FullName.Substring(0, Math.Max(0, FullName.LastIndexOf('.')));

    /// <summary>What the toggles and inputs of the page are called.</summary>
    public ImmutableArray<string> Siblings { get; }

    /// <summary>What a label with a target says about a control of that name.</summary>
    public string LabelFor(MarkupElement control) =>
        XamlControl.NameOf(control) is { Length: > 0 } name && _labelsByTarget.TryGetValue(name, out var label) ? label : "";

    /// <summary>The header of the nearest group, or the heading above in the same panel or one around it.</summary>
    public string HeadingOver(MarkupElement control)
    {
        MarkupElement? group = control.Ancestors()
            .Where(outer => outer.Parent is not null && CaptionOf(outer).Length > 0)
            .Select(outer => (MarkupElement?)outer)
            .FirstOrDefault();
        var last = PanelRows.PlaceOf(_headings, control.Index) - 1;
        for (var i = last; i >= 0 && i > last - MostHeadings; i--)
        {
            if (_headings[i].Parent is { } panel && panel.Span.Contains(control.Span))
            {
                return group is { } inner && inner.Index > panel.Index ? CaptionOf(inner) : XamlText.Said(_headings[i]);
            }
        }

        return group is { } nearest ? CaptionOf(nearest) : "";
    }

    /// <summary>What a yes on a control may be said to, nearest first: the text before it, headings, the title, the class.</summary>
    public IEnumerable<string> Asking(MarkupElement control) => [Before(control), HeadingOver(control), Title, Name, File];

    private static string Before(MarkupElement control) => ReadBefore.In(
        control.Node,
        surface: -1,
        node => node.AsElement is { } element && XamlControl.IsToggle(element),
        node => node.AsElement is { } element && XamlText.IsText(element) ? XamlText.Said(element) : "");

    /// <summary>The header of a group or a card.</summary>
    public string CaptionOf(MarkupElement group)
    {
        if (!_captions.TryGetValue(group.Index, out var caption))
        {
            _captions.Add(group.Index, caption = XamlText.GroupCaption(group));
        }

        return caption;
    }

    /// <summary>How many toggles stand in an element.</summary>
    public int TogglesIn(MarkupElement element) => IndexOf(element.Data.Next) - IndexOf(element.Index);

    private int IndexOf(int node) => _toggles.BinarySearch(node) is var found && found < 0 ? ~found : found;

    private static string ClassOf(MarkupElement root)
    {
        foreach (var attribute in root.Attributes)
        {
            if (attribute.Name.EndsWith(":Class", StringComparison.Ordinal) && !attribute.IsExpression)
            {
                return attribute.Value;
            }
        }

        return "";
    }

    private static string TargetOf(MarkupAttribute target) => MarkupExtension.Parse(target) is { } reference
        ? reference.Argument("ElementName")?.Value ?? reference.Argument("Name")?.Value ?? reference.Subject.TrimStart('#')
        : target.Value;
}
