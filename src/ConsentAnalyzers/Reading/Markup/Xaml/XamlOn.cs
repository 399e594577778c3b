using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>What turns a control on before anybody has touched it, and the edits that turn it off.</summary>
/// <param name="Control">The control.</param>
/// <param name="Written">How the source says so.</param>
/// <param name="Value">Where the value stands.</param>
/// <param name="Off">The edits.</param>
/// <param name="Path">What the control is bound to, where the value is what it falls back to.</param>
internal sealed record XamlOn(MarkupElement Control, string Written, TextSpan Value, ImmutableArray<TextChange> Off, string Path = "")
{
    /// <summary>What an element, an attribute of it or a setter in its own style turns on; a binding's value belongs to C#.</summary>
    public static XamlOn? In(MarkupElement element)
    {
        if (element.IsPropertyElement)
        {
            return IsState(AfterDot(element.Name), element.Parent) ? InContent(element) : null;
        }

        foreach (var attribute in element.Attributes)
        {
            if (IsState(attribute.Name, element) && In(element, attribute, attribute.Name) is { } on)
            {
                return on;
            }
        }

        return element.LocalName == "Setter" ? InStyle(element) : null;
    }

    /// <summary>Whether a property holds the state of a control that is on or off.</summary>
    public static bool IsState(string property, MarkupElement? owner) =>
        owner is { Document.Controls: var controls, LocalName: var name } && controls.IsState(property, name);

    private static XamlOn? In(MarkupElement control, MarkupAttribute attribute, string property)
    {
        if (!attribute.IsExpression)
        {
            var span = MarkupText.Trim(attribute.Document.Text, attribute.ValueSpan);
            return IsTrue(attribute.Document.Text, span)
                ? new(control, $"{property}=\"{attribute.Value.Trim()}\"", span, ImmutableArray.Create(Negated(attribute.Document.Text, span)))
                : null;
        }

        return MarkupExtension.Of(attribute) switch
        {
            { Name: "x:True" } => new(
                control,
                $"{property}=\"{{x:True}}\"",
                attribute.ValueSpan,
                ImmutableArray.Create(new TextChange(attribute.ValueSpan, "{x:False}"))),
            { Name: "StaticResource", Subject: "True" or "TrueValue" or "BoolTrue" } => new(
                control,
                $"{property}=\"{attribute.Value}\"",
                attribute.ValueSpan,
                ImmutableArray.Create(new TextChange(attribute.ValueSpan, "False"))),
            { IsBinding: true } binding => Falling(control, attribute.Document.Text, binding, IsFallback),
            { Name: "OnPlatform" or "OnIdiom" or "OnFormFactor" } cases => Falling(control, attribute.Document.Text, cases, _ => true),
            _ => null,
        };
    }

    private static XamlOn? Falling(MarkupElement control, string text, MarkupExtension extension, Func<string, bool> counts)
    {
        var on = extension.Arguments.Where(argument => counts(argument.Name) && IsTrue(text, argument.Span)).ToList();
        if (on.Count == 0)
        {
            return null;
        }

        // A converter may turn the path round; what it falls back to is not converted.
        var path = extension.IsBinding && extension.Argument("Converter") is null ? extension.Subject : "";
        var written = on[0].Name.Length == 0 ? on[0].Value : $"{on[0].Name}={on[0].Value}";
        return new(control, written, on[0].Span, on.Select(argument => Negated(text, argument.Span)).ToImmutableArray(), path);
    }

    /// <summary><c>&lt;CheckBox.IsChecked&gt;True&lt;/CheckBox.IsChecked&gt;</c>, also with an object or a binding in it.</summary>
    private static XamlOn? InContent(MarkupElement property)
    {
        if (property.Parent is not { } control)
        {
            return null;
        }

        foreach (var node in property.Descendants)
        {
            if (node.Kind == MarkupNodeKind.Text && !node.IsWhiteSpace)
            {
                var span = MarkupText.Trim(property.Document.Text, node.Span);
                var isPlain = node.Parent is { } holder && (holder == property || holder.LocalName == "Boolean");
                return isPlain && IsTrue(property.Document.Text, span)
                    ? new(control, $"{AfterDot(property.Name)}=\"{node.Text.Trim()}\"", span, ImmutableArray.Create(Negated(property.Document.Text, span)))
                    : null;
            }

            if (node.AsElement is { LocalName: "Binding" } binding && Fallback(binding) is { IsExpression: false } fallback)
            {
                var path = binding.Attribute("Converter") is null ? binding.Attribute("Path")?.Value ?? "" : "";
                return In(control, fallback, fallback.Name) is { } on ? on with { Path = AfterDot(path) } : null;
            }
        }

        return null;
    }

    private static XamlOn? InStyle(MarkupElement setter)
    {
        if (setter.Attribute("Property")?.Value is not { } property || setter.Attribute("Value") is not { } value)
        {
            return null;
        }

        var style = setter.Parent is { Name: "Style.Setters" } setters ? setters.Parent : setter.Parent;
        return style is { LocalName: "Style", Parent: { IsPropertyElement: true, Parent: { } owner } place }
            && AfterDot(place.Name) == "Style"
            && IsState(AfterDot(property), owner)
                ? In(owner, value, AfterDot(property))
                : null;
    }

    private static MarkupAttribute? Fallback(MarkupElement binding) => binding.Attribute("FallbackValue") ?? binding.Attribute("TargetNullValue");

    private static bool IsFallback(string argument) => argument is "FallbackValue" or "TargetNullValue";

    private static string AfterDot(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static bool IsTrue(string text, TextSpan span) =>
        span.Length == 4 && string.Compare(text, span.Start, "True", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;

    private static TextChange Negated(string text, TextSpan span) => new(span, text[span.Start] == 'T' ? "False" : "false");
}
