using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>
/// The parts of a page that no person ever meets, told by namespaces, attributes and captions: what exists for the designer, and
/// what stands in the frame of a known gallery of controls or beside captions that only name a control's states. Looked for when
/// the page has its first finding.
/// </summary>
internal sealed class UnshownMarkup(MarkupDocument document)
{
    private const string Designer = "http://schemas.microsoft.com/expression/blend/2008";

    /// <summary>Namespaces of galleries of controls, as their pages import them.</summary>
    private static readonly HashSet<string> Galleries = new(StringComparer.OrdinalIgnoreCase)
    {
        "WinUIGallery", "WinUIGallery.Controls", "AppUIBasics", "AppUIBasics.Controls", "WPFGallery.Controls", "Wpf.Ui.Gallery.Controls",
        "ModernWpf.SampleApp.Controls", "iNKORE.UI.WPF.Modern.Gallery.Controls", "ShowMeTheXAML",
    };

    private List<(TextSpan Span, Occasion Occasion)>? _spans;

    /// <summary>What a place exists for; null where people meet it.</summary>
    public Occasion? OccasionOf(TextSpan place)
    {
        var spans = _spans ??= Spans();
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Span.Start <= place.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && spans[low - 1] is var (span, occasion) && span.Contains(place) ? occasion : null;
    }

    private List<(TextSpan Span, Occasion Occasion)> Spans()
    {
        var spans = new List<(TextSpan Span, Occasion Occasion)>();
        foreach (var node in document.Nodes)
        {
            if (node.Kind == MarkupNodeKind.Directive && IsStories(node.Source))
            {
                return [(new TextSpan(0, document.Text.Length), Occasion.Test)];
            }

            if (node.AsElement is { } element
                && (spans.Count == 0 || spans[spans.Count - 1].Span.End <= element.Span.Start)
                && OccasionOf(element) is { } occasion)
            {
                spans.Add((element.Span, occasion));
            }
        }

        return spans;
    }

    private static Occasion? OccasionOf(MarkupElement element) =>
        ShowsStates(element) || IsExample(element) ? Occasion.Test
        : element.Document.Dialect == MarkupDialect.Xaml && IsForDesigner(element) ? Occasion.Design
        : null;

    private static bool IsForDesigner(MarkupElement element) =>
        element.Name.StartsWith("Design.", StringComparison.Ordinal) || (element.Prefix == "d" && element.NamespaceOf("d") is null or Designer);

    private static bool IsExample(MarkupElement element) => element.Document.Dialect == MarkupDialect.Xaml
        ? element.LocalName is "ControlExample" or "XamlDisplay" && Galleries.Contains(ClrNamespace(element.NamespaceOf(element.Prefix) ?? ""))
        : element.Name.Equals("Stories", StringComparison.OrdinalIgnoreCase) && element.Attribute("TComponent") is not null;

    /// <summary>Whether controls stand side by side that are captioned <c>Unchecked</c>, <c>Indeterminate</c> and so on.</summary>
    private static bool ShowsStates(MarkupElement element)
    {
        var shown = "";
        foreach (var node in element.Children)
        {
            if (node.AsElement is { } control && CaptionOf(control) is { } caption && ConsentStates.IsOfControl(caption))
            {
                if (shown.Length > 0 && !shown.Equals(caption, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }

                shown = caption;
            }
        }

        return false;
    }

    private static string? CaptionOf(MarkupElement control)
    {
        foreach (var attribute in control.Attributes)
        {
            if (attribute.Name is "Content" or "Text" or "Label" or "Header")
            {
                return attribute.Value.Trim();
            }
        }

        foreach (var node in control.Children)
        {
            if (node.Kind == MarkupNodeKind.Text && !node.IsWhiteSpace)
            {
                return node.Source.Trim();
            }
        }

        return null;
    }

    // using:WinUIGallery.Controls, clr-namespace:ShowMeTheXAML;assembly=ShowMeTheXAML
    private static string ClrNamespace(string declared)
    {
        var start = declared.IndexOf(':') + 1;
        var end = declared.IndexOf(';', start);
        return (end < 0 ? declared.Substring(start) : declared.Substring(start, end - start)).Trim();
    }

    /// <summary>A file of Blazing Story, whose attribute lists it in the gallery.</summary>
    private static bool IsStories(string directive) =>
        directive.StartsWith("@attribute", StringComparison.Ordinal)
        && directive.Substring("@attribute".Length).TrimStart().StartsWith("[Stories(", StringComparison.Ordinal);
}
