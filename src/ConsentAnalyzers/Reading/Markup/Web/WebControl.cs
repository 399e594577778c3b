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
    /// <summary>Parameters that hold the state of a component: MudBlazor, Radzen, Fluent UI, Telerik, Syncfusion, DevExpress and the like.</summary>
    private static readonly string[] States =
        ["Checked", "IsChecked", "CheckState", "IsOn", "On", "Toggled", "IsToggled", "DefaultChecked", "InitiallyChecked", "DefaultValue", "Value"];

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
                ?? (IsCustomToggle(element)
                    ? StartingState.OfTruth(element, "checked", mayStandAlone: true) ?? StartingState.OfTruth(element, "selected", mayStandAlone: true)
                    : null),
        };
    }

    /// <summary>The state of a control that nothing turns on: off, unless something else decides.</summary>
    public static StartingState AtRest(MarkupElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is "checked" or "selected" or "aria-checked" || Array.IndexOf(States, attribute.Name) >= 0)
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

        foreach (var state in States)
        {
            if (!IsSubmittedValue(element, state) && StartingState.OfTruth(element, state, mayStandAlone: state is not "Value") is { } on)
            {
                return on;
            }
        }

        return null;
    }

    /// <summary>What a Syncfusion control submits when it is on, as the value of a check box in HTML.</summary>
    private static bool IsSubmittedValue(MarkupElement element, string state) =>
        state is "Value" or "DefaultValue"
        && (element.LocalName.StartsWith("Sf", StringComparison.Ordinal) || element.Attribute("Checked") is not null);

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
        var words = Words.Of(element.LocalName);
        if (words.Contains("radio") || words.Contains("group") || words.Contains("list"))
        {
            return false;
        }

        return words.Any(IsToggleWord)
            || element.Attribute("Checked") is not null || element.Attribute("IsChecked") is not null
            || element.Attribute("IsOn") is not null || element.Attribute("IsToggled") is not null;
    }

    private static bool IsCustomToggle(MarkupElement element) =>
        element.Name.IndexOf('-') > 0 && Words.Of(element.Name).Any(IsToggleWord);

    private static bool IsToggleWord(string word) => word is "checkbox" or "check" or "switch" or "toggle" or "tick";
}
