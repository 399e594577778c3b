using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Reading.Markup.Xaml;
using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>The choices of a surface: what wraps them, and whether they start on.</summary>
internal static class SurfaceChoices
{
    /// <summary>More than any label wraps.</summary>
    private const int MostNodes = 60;

    /// <summary>Whether a choice is on before a person has done anything.</summary>
    public static ToggleState StateOf(MarkupElement choice) =>
        choice.Document.Dialect == MarkupDialect.Xaml
            ? XamlStart.In(choice)?.State ?? (choice.Attributes.Any(attribute => XamlStart.IsState(attribute.Name, choice)) ? ToggleState.Unknown : ToggleState.Off)
        : WebControl.KindOf(choice) == WebControlKind.None ? ToggleState.Unknown
        : (WebControl.StartOf(choice) ?? WebControl.AtRest(choice)).State;

    public static MarkupElement? In(MarkupElement label)
    {
        var nodes = 0;
        foreach (var node in label.Descendants)
        {
            if (++nodes > MostNodes)
            {
                return null;
            }

            if (node.AsElement is { } element && Controls.KindOf(element) == ControlKind.Choice)
            {
                return element;
            }
        }

        return null;
    }
}
