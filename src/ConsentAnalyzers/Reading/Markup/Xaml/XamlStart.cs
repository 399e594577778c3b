using System.Collections.Immutable;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>The state of a control before anybody has touched it, and the edits that turn it off.</summary>
/// <param name="Control">The control.</param>
/// <param name="Written">How the source says so.</param>
/// <param name="Value">Where the value stands.</param>
/// <param name="State">On or off.</param>
/// <param name="TurningOff">The edits; none where it is off.</param>
/// <param name="Path">What the control is bound to, where the value is what it falls back to.</param>
internal sealed record XamlStart(MarkupElement Control, string Written, TextSpan Value, ToggleState State, ImmutableArray<TextChange> TurningOff, string Path = "")
{
    /// <summary>What an element, an attribute of it or a setter in its own style says; a binding's value belongs to C#. On speaks before off.</summary>
    public static XamlStart? In(MarkupElement element)
    {
        if (element.IsPropertyElement)
        {
            return element is { Name: "Setter.Value", Parent: { } setter } ? StyledBy(setter) is { } styled ? InContent(element, styled.Owner, styled.Property) : null
                : element.Parent is { } control && IsState(AfterDot(element.Name), control) ? InContent(element, control, AfterDot(element.Name))
                : null;
        }

        XamlStart? off = null;
        foreach (var attribute in element.Attributes)
        {
            if (IsState(PropertyIn(attribute.Name, element), element) && In(element, attribute, attribute.Name) is { } start)
            {
                if (start.State == ToggleState.On)
                {
                    return start;
                }

                off ??= start;
            }
        }

        return off ?? (element.LocalName == "Setter" ? InStyle(element) : null);
    }

    /// <summary>A box or switch of which nobody says that it is on; null for any other element.</summary>
    public static XamlStart? AtRest(MarkupElement element)
    {
        if (!XamlControl.IsToggle(element) || element.Children.Elements().Any(child => child.IsPropertyElement && IsState(AfterDot(child.Name), element)))
        {
            return null;
        }

        foreach (var attribute in element.Attributes)
        {
            if (IsState(attribute.Name, element))
            {
                var path = attribute.IsExpression && MarkupExtension.Parse(attribute) is { IsBinding: true } binding && binding.Argument("Converter") is null ? binding.Subject : "";
                return new(element, $"{attribute.Name}=\"{attribute.Value}\"", element.NameSpan, ToggleState.Unknown, ImmutableArray<TextChange>.Empty, path);
            }
        }

        return new(element, element.Name, element.NameSpan, ToggleState.Off, ImmutableArray<TextChange>.Empty);
    }

    /// <summary>Whether a property holds the state of a control that is on or off.</summary>
    public static bool IsState(string property, MarkupElement? owner) =>
        owner is { Document.Controls: var controls, LocalName: var name } && controls.IsState(property, name);

    private static XamlStart? In(MarkupElement control, MarkupAttribute attribute, string property)
    {
        if (!attribute.IsExpression)
        {
            var span = MarkupText.Trim(attribute.Document.Text, attribute.ValueSpan);
            return AsWritten(control, attribute.Document.Text, span, $"{property}=\"{attribute.Value.Trim()}\"");
        }

        return MarkupExtension.Parse(attribute) switch
        {
            { Name: "x:True" } => new(
                control,
                $"{property}=\"{{x:True}}\"",
                attribute.ValueSpan,
                ToggleState.On,
                ImmutableArray.Create(new TextChange(attribute.ValueSpan, "{x:False}"))),
            { Name: "StaticResource" or "x:Static", Subject: var named } when XamlConstant.IsTrue(named) => new(
                control,
                $"{property}=\"{attribute.Value}\"",
                attribute.ValueSpan,
                ToggleState.On,
                ImmutableArray.Create(new TextChange(attribute.ValueSpan, "False"))),
            { Name: "x:False" } => new(control, $"{property}=\"{attribute.Value}\"", attribute.ValueSpan, ToggleState.Off, ImmutableArray<TextChange>.Empty),
            { Name: "StaticResource" or "x:Static", Subject: var named } when XamlConstant.IsFalse(named) =>
                new(control, $"{property}=\"{attribute.Value}\"", attribute.ValueSpan, ToggleState.Off, ImmutableArray<TextChange>.Empty),
            { IsBinding: true } binding => Falling(control, attribute.Document.Text, binding, IsFallback),
            { Name: "OnPlatform" or "OnIdiom" or "OnFormFactor" } cases => Falling(control, attribute.Document.Text, cases, _ => true),
            _ => null,
        };
    }

    private static XamlStart? Falling(MarkupElement control, string text, MarkupExtension extension, Func<string, bool> counts)
    {
        var said = extension.Arguments.Where(argument => counts(argument.Name) && StateIn(text, argument.Span) != ToggleState.Unknown).ToList();
        if (said.Count == 0)
        {
            return null;
        }

        var on = said.Where(argument => StateIn(text, argument.Span) == ToggleState.On).ToList();
        var first = on.Count > 0 ? on[0] : said[0];

        // A converter may turn the path round; what it falls back to is not converted.
        var path = extension.IsBinding && extension.Argument("Converter") is null ? extension.Subject : "";
        var written = first.Name.Length == 0 ? first.Value : $"{first.Name}={first.Value}";
        return new(control, written, first.Span, StateIn(text, first.Span), on.Select(argument => Negated(text, argument.Span)).ToImmutableArray(), path);
    }

    /// <summary><c>&lt;CheckBox.IsChecked&gt;True&lt;/CheckBox.IsChecked&gt;</c>, also with an object or a binding in it.</summary>
    private static XamlStart? InContent(MarkupElement content, MarkupElement control, string property)
    {
        foreach (var node in content.Descendants)
        {
            if (node.Kind == MarkupNodeKind.Text && !node.IsWhiteSpace)
            {
                var span = MarkupText.Trim(content.Document.Text, node.Span);
                var isPlain = node.Parent is { } holder && (holder == content || holder.LocalName == "Boolean");
                return isPlain ? AsWritten(control, content.Document.Text, span, $"{property}=\"{node.Text.Trim()}\"") : null;
            }

            if (node.AsElement is { } constant && XamlConstant.Named(constant) is { } name && XamlConstant.IsTrue(AfterDot(name.Value)))
            {
                return new(control, $"{property}=\"{name.Value}\"", name.ValueSpan, ToggleState.On, ImmutableArray.Create(new TextChange(constant.Span, "False")));
            }

            if (node.AsElement is { LocalName: "Binding" } binding && Fallback(binding) is { IsExpression: false } fallback)
            {
                var path = binding.Attribute("Converter") is null ? binding.Attribute("Path")?.Value ?? "" : "";
                return In(control, fallback, fallback.Name) is { } on ? on with { Path = AfterDot(path) } : null;
            }
        }

        return null;
    }

    private static XamlStart? InStyle(MarkupElement setter) =>
        setter.Attribute("Value") is { } value && StyledBy(setter) is { } styled ? In(styled.Owner, value, styled.Property) : null;

    /// <summary>The control whose own style a setter stands in, where it sets the state of that.</summary>
    private static (MarkupElement Owner, string Property)? StyledBy(MarkupElement setter)
    {
        var style = setter.Parent is { Name: "Style.Setters" } setters ? setters.Parent : setter.Parent;
        return setter.Attribute("Property")?.Value is { } property
            && style is { LocalName: "Style", Parent: { IsPropertyElement: true, Parent: { } owner } place }
            && AfterDot(place.Name) == "Style"
            && IsState(AfterDot(property), owner)
                ? (owner, AfterDot(property))
                : null;
    }

    /// <summary>The property that an attribute sets, also under the name of the control that declares it: <c>ToggleButton.IsChecked</c>.</summary>
    private static string PropertyIn(string attribute, MarkupElement element) =>
        attribute.IndexOf('.') is > 0 and var dot
        && (attribute.Substring(0, dot) == element.LocalName || element.Document.Controls.KindOf(attribute.Substring(0, dot), ControlHost.Xaml) == ControlKind.Choice)
            ? attribute.Substring(dot + 1)
            : attribute;

    private static MarkupAttribute? Fallback(MarkupElement binding) => binding.Attribute("FallbackValue") ?? binding.Attribute("TargetNullValue");

    private static bool IsFallback(string argument) => argument is "FallbackValue" or "TargetNullValue";

    private static string AfterDot(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static XamlStart? AsWritten(MarkupElement control, string text, TextSpan span, string written) => StateIn(text, span) switch
    {
        ToggleState.On => new(control, written, span, ToggleState.On, ImmutableArray.Create(Negated(text, span))),
        ToggleState.Off => new(control, written, span, ToggleState.Off, ImmutableArray<TextChange>.Empty),
        _ => null,
    };

    private static ToggleState StateIn(string text, TextSpan span) =>
        Says(text, span, "True") ? ToggleState.On
        : Says(text, span, "False") ? ToggleState.Off
        : ToggleState.Unknown;

    private static bool Says(string text, TextSpan span, string word) =>
        span.Length == word.Length && string.Compare(text, span.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static TextChange Negated(string text, TextSpan span) => new(span, text[span.Start] == 'T' ? "False" : "false");
}
