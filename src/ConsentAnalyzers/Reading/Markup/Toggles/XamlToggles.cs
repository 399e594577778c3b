using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Xaml;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>Finds the check boxes, switches and options of XAML, and hands them to the rules.</summary>
internal sealed class XamlToggles(MarkupDocument document, Lazy<XamlPage> page, FileSource file, FileReport report)
{
    private readonly XamlChoices _choices = new(page, report.Settings);

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
        var labels = _choices.LabelsOf(start.Control, start.Path);
        var isLocked = XamlChoices.IsLocked(start.Control);
        var (name, meaning) = _choices.Read(start.Control, labels);
        if (meaning == Meaning.None && report.Rules.WantNecessary && _choices.NecessaryIn(start.Control, labels) is { } necessary)
        {
            (name, meaning) = (necessary, Meaning.Grant);
        }

        if (meaning != Meaning.None)
        {
            report.Add(new ConsentToggle(name, meaning, start.State, report.UnshownAs(start.Value) ?? Occasion.Declaration, start.Written, file.Locate(start.Value))
            {
                IsNecessary = XamlChoices.IsNecessary(labels, isLocked),
                IsLocked = isLocked,
                Label = labels.Texts.FirstOrDefault() ?? "",
                Names = labels.Texts.Concat(labels.Names).ToList(),
                Member = start.Path.Length > 0 ? start.Path.Substring(start.Path.LastIndexOf('.') + 1) : labels.Names.FirstOrDefault() ?? "",
                TurningOff = start.TurningOff,
            });
        }
    }
}
