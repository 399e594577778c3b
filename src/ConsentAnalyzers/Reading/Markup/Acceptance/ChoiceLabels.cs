namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What the choices of one document say.</summary>
internal sealed class ChoiceLabels(MarkupDocument document)
{
    private readonly LabelTargets _targets = new(document);

    /// <summary>What a choice says, by its own words or by its label's; empty where neither is known.</summary>
    public string LabelOf(MarkupElement choice)
    {
        if (_targets.LabelOf(choice) is { } label)
        {
            return label.Attribute("Text")?.Said is { Length: > 0 } text ? text : Captions.TextIn(label);
        }

        return Captions.On(choice) is { Length: > 0 } own && choice.Name != "input" ? own
            : choice.Attribute("aria-label")?.Said ?? "";
    }
}
