using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Xaml;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>Finds the check boxes, switches and options of XAML, and hands them to the rules.</summary>
internal sealed class XamlToggles(MarkupDocument document, Lazy<XamlPage> page, FileSource file, FileReport report)
{
    private NearbyLabel? _nearby;

    public void Read(CancellationToken cancellation)
    {
        var readsAll = report.Rules.Want(ToggleState.Off) || report.Rules.Want(ToggleState.Unknown);
        foreach (var element in document.Elements())
        {
            cancellation.ThrowIfCancellationRequested();
            if ((XamlStart.In(element) ?? (readsAll ? XamlStart.AtRest(element) : null)) is { } start && report.Rules.Want(start.State))
            {
                Describe(start);
            }
        }
    }

    private void Describe(XamlStart start)
    {
        var labels = XamlLabels.Read(start.Control, start.Path, page.Value, _nearby ??= new(page.Value));
        var isLocked = start.Control.Attribute("IsEnabled") is { Value: "False" or "false" };
        var (name, meaning) = MeaningOf(labels, SurroundingsOf(start.Control), report.Settings);
        if (meaning != Meaning.None)
        {
            var names = labels.Texts.Concat(labels.Names).ToList();
            report.Add(new ConsentToggle(name, meaning, start.State, report.UnshownAs(start.Value) ?? Occasion.Declaration, start.Written, file.Locate(start.Value))
            {
                IsNecessary = names.Exists(said => NecessaryWords.AreIn(said) || (isLocked && NecessaryWords.AreInLocked(said))),
                IsLocked = isLocked,
                Label = labels.Texts.FirstOrDefault() ?? "",
                Names = names,
                Member = labels.Names.FirstOrDefault() ?? "",
                TurningOff = start.TurningOff,
            });
        }
    }

    private Surroundings SurroundingsOf(MarkupElement control) => new(
        // Whoever reads it stands before a page, whatever its class is called.
        page.Value.Name + " page",
        $"{page.Value.Namespace} {page.Value.Title}",
        Siblings: page.Value.Siblings,
        Receiver: page.Value.HeadingOver(control),
        IsControl: true);

    /// <summary>A label that is understood speaks first; a name that refuses or guards contradicts it.</summary>
    private static (string Name, Meaning Meaning) MeaningOf(XamlLabels labels, Surroundings surroundings, ConsentSettings settings)
    {
        var (shown, meaning) = (labels.Texts.FirstOrDefault() ?? "", Meaning.None);
        foreach (var text in labels.Texts)
        {
            if ((meaning = OfText(text, surroundings, settings)) != Meaning.None)
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

    private static Meaning OfText(string text, Surroundings surroundings, ConsentSettings settings)
    {
        var meaning = settings.Choices.MeaningOf("", surroundings with { Label = text });
        return meaning == Meaning.None && SpeaksOfConsent(surroundings, settings)
            ? settings.Choices.MeaningOf($"{text} {Role.Ticked.First}", surroundings)
            : meaning;
    }

    /// <summary>A bare topic beside a tick is a choice where consent is spoken of, and a column or a tab elsewhere.</summary>
    private static bool SpeaksOfConsent(Surroundings surroundings, ConsentSettings settings) =>
        settings.Choices.SpeaksOfConsent(surroundings);
}
