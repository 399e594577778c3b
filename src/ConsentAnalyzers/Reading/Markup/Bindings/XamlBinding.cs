using ConsentAnalyzers.Reading.Markup.Xaml;

namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>Which member the state of a control in XAML is bound to, as an attribute, as an element, or by the value that its answer stands for.</summary>
internal static class XamlBinding
{
    public static BoundControl? In(MarkupElement control)
    {
        if (control.IsPropertyElement)
        {
            return null;
        }

        foreach (var attribute in control.Attributes)
        {
            if (attribute.IsExpression && XamlStart.IsState(attribute.Name, control) && MarkupExtension.Parse(attribute) is { IsBinding: true } binding)
            {
                return Bound(control, binding.Path, binding.Argument("Converter")?.Value, binding.Argument("ConverterParameter")?.Value, binding.Argument("ElementName") is not null);
            }
        }

        return InElement(control);
    }

    /// <summary>The template that a control is drawn by; null where it is drawn once.</summary>
    public static MarkupElement? TemplateAround(MarkupNode control)
    {
        for (var element = control.Parent; element is { } outer; element = outer.Parent)
        {
            if (!outer.IsPropertyElement && outer.LocalName.EndsWith("Template", StringComparison.Ordinal))
            {
                return outer;
            }
        }

        return null;
    }

    /// <summary>The type of the data around a control, as <c>x:DataType</c>, a template or the data of the designer say it.</summary>
    public static string DataTypeAround(MarkupNode control)
    {
        for (var element = control.AsElement; element is { } outer; element = outer.Parent)
        {
            if ((outer.Attribute("x:DataType") ?? outer.Attribute("DataType") ?? outer.Attribute("d:DataContext")) is { } type)
            {
                return type.IsExpression ? TypeIn(MarkupExtension.Parse(type)) : AfterColon(type.Value);
            }

            if (outer.LocalName.EndsWith("Template", StringComparison.Ordinal))
            {
                return "";
            }
        }

        return "";
    }

    private static string TypeIn(MarkupExtension? said) =>
        said?.Arguments.Where(argument => argument.Name is "" or "Type" or "TypeName").Select(argument => AfterColon(argument.Value.Trim('{', '}', ' '))).FirstOrDefault() ?? "";

    private static string AfterColon(string type) => type.Substring(type.LastIndexOfAny([':', '.', ' ']) + 1);

    private static BoundControl? InElement(MarkupElement control)
    {
        foreach (var property in control.Children.Elements())
        {
            if (property.IsPropertyElement
                && XamlStart.IsState(property.Name.Substring(property.Name.LastIndexOf('.') + 1), control)
                && property.Children.Elements().Where(child => child.LocalName == "Binding").Select(child => (MarkupElement?)child).FirstOrDefault() is { } binding)
            {
                return Bound(
                    control, binding.Attribute("Path")?.Value ?? "", binding.Attribute("Converter")?.Value, binding.Attribute("ConverterParameter")?.Value, binding.Attribute("ElementName") is not null);
            }
        }

        return null;
    }

    /// <summary>A converter may turn the state round, unless it compares with the value that it is given.</summary>
    private static BoundControl? Bound(MarkupElement control, string written, string? converter, string? parameter, bool isOfElement) =>
        isOfElement || PathIn(written) is not { Length: > 0 } path ? null
        : converter is null ? new(control.Node, path)
        : parameter is not null && control.LocalName.EndsWith("RadioButton", StringComparison.Ordinal) && Value(parameter) is { Length: > 0 } answer
            ? new(control.Node, path) { Answer = answer }
            : null;

    /// <summary>A path through casts and parents ends in a member all the same; a negated one does not hold the state.</summary>
    private static string PathIn(string written)
    {
        if (MemberBinding.IsPath(written))
        {
            return written;
        }

        var last = written.Substring(written.LastIndexOfAny(['.', ':', '/', ')']) + 1);
        return written.IndexOf('!') < 0 && MemberBinding.IsPath(last) ? last : "";
    }

    /// <summary>The member in <c>{x:Static vm:Level.Full}</c>, or the text.</summary>
    private static string Value(string parameter)
    {
        var said = parameter.Trim('{', '}', ' ');
        return BoundAnswer.Named(said.Substring(said.LastIndexOf(' ') + 1));
    }
}
