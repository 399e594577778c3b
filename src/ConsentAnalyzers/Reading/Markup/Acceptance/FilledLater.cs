using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Finds elements that show what the file does not say: components, and empty texts that code fills.</summary>
internal static class FilledLater
{
    public static bool Is(MarkupElement element) => !Controls.IsComponent(element) ? IsText(element) : Controls.KindOf(element) switch
    {
        ControlKind.Container or ControlKind.Card => element.Document.Dialect == MarkupDialect.Xaml
            ? ComponentControls.IsEmpty(element) && !IsGivenText(element)
            : ComponentControls.IsUnknown(element),
        ControlKind.Text => IsText(element),
        _ => false,
    };

    /// <summary>A named text without text is not there to stay empty.</summary>
    private static bool IsText(MarkupElement element)
    {
        if (!ComponentControls.IsEmpty(element))
        {
            return false;
        }

        if (element.Document.Dialect == MarkupDialect.Xaml || Controls.IsComponent(element))
        {
            return Controls.KindOf(element) == ControlKind.Text && !IsGivenText(element) && !TellsState(NameOf(element, "x:Name", "Name"));
        }

        return (element.Name is "p" or "div" or "pre" or "section" or "article")
            && ((NameOf(element, "id") is { Length: > 0 } id && !TellsState(id)) || element.Attribute("@ref") is not null);
    }

    private static bool IsGivenText(MarkupElement element) =>
        element.Attributes.Any(attribute => GivenTexts.KindOf(attribute.Name) is not null) || GivenTexts.GivenTo(element).Any();

    private static string NameOf(MarkupElement element, params string[] attributes) =>
        attributes.Select(name => element.Attribute(name)?.Value).FirstOrDefault(value => value is not null) ?? "";

    /// <summary>What shows errors or progress explains nothing.</summary>
    private static bool TellsState(string name) => Role.StateTexts.IsIn(Words.In(name));
}
