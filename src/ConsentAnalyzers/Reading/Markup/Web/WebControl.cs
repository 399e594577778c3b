using System.Collections.Immutable;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>How a control offers a choice.</summary>
internal enum WebControlKind
{
    None,

    /// <summary>A box or switch that is on or off.</summary>
    Tick,

    /// <summary>One answer of several: a radio button, an option of a list.</summary>
    Answer,
}

/// <summary>Recognises the controls of HTML, web components and the component libraries of Blazor.</summary>
internal static class WebControl
{
    public static WebControlKind KindOf(MarkupElement element)
    {
        if (IsComponent(element))
        {
            return IsToggleComponent(element) ? WebControlKind.Tick : WebControlKind.None;
        }

        return element.Name switch
        {
            "input" => TypeOf(element) switch
            {
                "checkbox" => WebControlKind.Tick,
                "radio" => WebControlKind.Answer,
                // The tag helper of a truth value writes the type itself.
                "" when element.Attribute("asp-for") is not null && element.Attribute("checked") is not null => WebControlKind.Tick,
                _ => WebControlKind.None,
            },
            "option" => WebControlKind.Answer,
            _ => RoleOf(element) switch
            {
                "switch" or "checkbox" or "menuitemcheckbox" => WebControlKind.Tick,
                "radio" or "menuitemradio" => WebControlKind.Answer,
                _ => IsCustomToggle(element) ? WebControlKind.Tick : WebControlKind.None,
            },
        };
    }

    /// <summary>What turns the control on, or null where it starts off or C# decides.</summary>
    public static StartingState? StartOf(MarkupElement element)
    {
        if (IsComponent(element))
        {
            return StartOfComponent(element);
        }

        return element.Name switch
        {
            "input" => IsBound(element) ? null : StartingState.OfPresence(element, "checked"),
            "option" => StartingState.OfPresence(element, "selected"),
            _ => StartingState.OfTruth(element, "aria-checked", mayStandAlone: false)
                ?? (IsCustomToggle(element) ? StartOfCustom(element) : null),
        };
    }

    /// <summary>The state of a control that nothing turns on: off, unless something else decides.</summary>
    public static StartingState AtRest(MarkupElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is "checked" or "selected" or "aria-checked" || element.Document.Controls.StatesOf(element.LocalName).Contains(attribute.Name))
            {
                return new(attribute.ValueSpan, AttributeEdits.Written(attribute), ImmutableArray<TextChange>.Empty)
                {
                    State = StartingState.IsFalse(attribute) ? ToggleState.Off : ToggleState.Unknown,
                };
            }
        }

        return new(element.NameSpan, element.Name, ImmutableArray<TextChange>.Empty)
        {
            State = IsBound(element) || element.Attribute("asp-for") is not null || StartingState.IsTemplated(element) ? ToggleState.Unknown : ToggleState.Off,
        };
    }

    private static StartingState? StartOfCustom(MarkupElement element) =>
        StatesOfCustom(element).Select(state => StartingState.OfTruth(element, state, mayStandAlone: true)).FirstOrDefault(on => on is not null);

    private static IReadOnlyList<string> StatesOfCustom(MarkupElement element) =>
        element.Document.Controls.StatesListedFor(element.Name) is { Count: > 0 } own ? own : ["checked", "selected"];

    /// <summary>Whether an input is of this type and is written down, not computed.</summary>
    public static string TypeOf(MarkupElement input) => input.Attribute("type")?.Value.Trim().ToLowerInvariant() ?? "";

    /// <summary>A component of Blazor: its name starts with a capital.</summary>
    public static bool IsComponent(MarkupElement element) =>
        element.Document.Dialect == MarkupDialect.RazorComponent && element.LocalName is [>= 'A' and <= 'Z', ..];

    private static string RoleOf(MarkupElement element) => element.Attribute("role")?.Value.Trim().ToLowerInvariant() ?? "";

    private static StartingState? StartOfComponent(MarkupElement element)
    {
        if (IsBound(element))
        {
            return null;
        }

        foreach (var state in element.Document.Controls.StatesOf(element.LocalName))
        {
            if (!IsSubmittedValue(element, state) && StartingState.OfTruth(element, state, mayStandAlone: state is not "Value") is { } on)
            {
                return on;
            }
        }

        return null;
    }

    /// <summary>What a control submits when it is on, as the value of a check box in HTML.</summary>
    private static bool IsSubmittedValue(MarkupElement element, string state) =>
        state is "Value" or "DefaultValue" && element.Attribute("Checked") is not null;

    /// <summary>The member that it is bound to is judged in C#. A tag helper leaves what is written besides.</summary>
    private static bool IsBound(MarkupElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("@bind", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsToggleComponent(MarkupElement element)
    {
        if (Words.In(element.LocalName).Any(word => word is "radio" or "group" or "list"))
        {
            return false;
        }

        var controls = element.Document.Controls;
        return ControlNames.SaysToggle(element.LocalName) || controls.IsListed(element.LocalName, ControlKind.Choice)
            || (!controls.IsListed(element.LocalName, ControlKind.Action) && HasState(element));
    }

    /// <summary>Whatever it is called, these hold whether it is on.</summary>
    private static bool HasState(MarkupElement element) =>
        element.Attribute("Checked") is not null || element.Attribute("IsChecked") is not null
        || element.Attribute("IsOn") is not null || element.Attribute("IsToggled") is not null;

    private static bool IsCustomToggle(MarkupElement element) =>
        element.Name.IndexOf('-') > 0
        && (ControlNames.SaysToggle(element.Name) || element.Document.Controls.IsListed(element.Name, ControlKind.Choice));
}
