namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Buttons that a dialog takes as attributes.</summary>
internal static class DialogButtons
{
    /// <summary>Whether the attribute is the caption of a button: <c>PrimaryButtonText</c>, <c>YesText</c>, <c>OkText</c>.</summary>
    public static bool IsButton(MarkupAttribute attribute) =>
        !attribute.IsExpression
        && attribute.Name is "PrimaryButtonText" or "SecondaryButtonText" or "CloseButtonText" or "YesText" or "NoText" or "CancelText"
            or "OkText" or "OKText" or "PrimaryAction" or "SecondaryAction" or "ActionButtonContent" or "CloseButtonContent";
}
