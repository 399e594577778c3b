using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup.Xaml;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>
/// What the boxes, switches and options of a file of XAML are called and what that means, whether the file says their state
/// or a member of C# holds it.
/// </summary>
internal sealed class XamlChoices(Lazy<XamlPage> page, ConsentSettings settings)
{
    private NearbyLabel? _nearby;

    /// <summary>The labels of a control; the path is what it is bound to, if anything.</summary>
    public XamlLabels LabelsOf(MarkupElement control, string path) => XamlLabels.Read(control, path, page.Value, _nearby ??= new(page.Value));

    /// <summary>What it means that a control is on, and which of its labels says so.</summary>
    public (string Name, Meaning Meaning) Read(MarkupElement control, XamlLabels labels)
    {
        var (name, meaning) = MeaningOf(labels, SurroundingsOf(control));
        if (meaning == Meaning.None)
        {
            return labels.Texts.FirstOrDefault(text => settings.Choices.MeaningOfAssent(text, () => page.Value.Asking(control)) == Meaning.Grant) is { } assent
                ? (assent, Meaning.Grant)
                : (name, meaning);
        }

        // A yes that answers a question of knowledge permits nothing.
        return name.EndsWith("?", StringComparison.Ordinal) && AssentedTopic.IsOfKnowledge([name, .. page.Value.Asking(control)]) ? (name, Meaning.None) : (name, meaning);
    }

    public static bool IsLocked(MarkupElement control) => control.Attribute("IsEnabled") is { Value: "False" or "false" };

    /// <summary>Whether a choice is called strictly necessary.</summary>
    public static bool IsNecessary(XamlLabels labels, bool isLocked) =>
        labels.Texts.Concat(labels.Names).Any(said => NecessaryWords.AreIn(said) || (isLocked && NecessaryWords.AreInLocked(said)));

    /// <summary>The label that calls a control strictly necessary; null where none does.</summary>
    public string? NecessaryIn(MarkupElement control, XamlLabels labels) =>
        NecessaryWords.Named(labels.Texts.Concat(labels.Names), SurroundingsOf(control), settings.Choices);

    private Surroundings SurroundingsOf(MarkupElement control) => new(
        // Whoever reads it stands before a page, whatever its class is called.
        page.Value.Name + " page",
        $"{page.Value.Namespace} {page.Value.Title}",
        Siblings: page.Value.Siblings,
        Receiver: page.Value.HeadingOver(control),
        IsControl: true);

    /// <summary>A label that is understood speaks first; a name that refuses or guards contradicts it.</summary>
    private (string Name, Meaning Meaning) MeaningOf(XamlLabels labels, Surroundings surroundings)
    {
        var (shown, meaning) = (labels.Texts.FirstOrDefault() ?? "", Meaning.None);
        foreach (var text in labels.Texts)
        {
            if ((meaning = OfText(text, surroundings)) != Meaning.None)
            {
                shown = text;
                break;
            }
        }

        foreach (var name in labels.Names)
        {
            var own = settings.Choices.MeaningOf(name, surroundings with { Label = meaning == Meaning.None ? "" : shown });
            if (own is not (Meaning.None or Meaning.Grant))
            {
                return (name, own);
            }

            (shown, meaning) = meaning == Meaning.None && own == Meaning.Grant ? (name, own) : (shown, meaning);
        }

        return (shown, meaning);
    }

    private Meaning OfText(string text, Surroundings surroundings)
    {
        var meaning = settings.Choices.MeaningOf("", surroundings with { Label = text });

        // A bare topic beside a tick is a choice where consent is spoken of, and a column or a tab elsewhere.
        meaning = meaning == Meaning.None && settings.Choices.SpeaksOfConsent(surroundings) ? settings.Choices.MeaningOf($"{text} {Role.Ticked.First}", surroundings) : meaning;
        return meaning == Meaning.None ? Offer.OfCategory(text, settings, surroundings) : meaning;
    }
}
