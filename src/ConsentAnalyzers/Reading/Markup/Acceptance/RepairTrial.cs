using System.Collections.Immutable;
using System.Globalization;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Bindings;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>
/// Reads a file as repairs would leave it. What they write is text like any other: it may become the label of a control
/// nearby, or stand where it explains nothing, and would then only be the next finding.
/// </summary>
internal sealed class RepairTrial(FileSource file, FileDocket docket, CancellationToken cancellation)
{
    private readonly Lazy<List<string>> _labels = new(() => LabelsIn(file));

    /// <summary>Takes the repairs that do not mend, or do more, from the findings since one.</summary>
    public void Weed(int first)
    {
        var findings = docket.Found.Skip(first).Where(finding => !finding.Repair.IsEmpty).ToList();
        if (findings.Count == 0 || Mend(findings))
        {
            return;
        }

        for (var i = first; i < docket.Found.Count; i++)
        {
            if (!docket.Found[i].Repair.IsEmpty && !Mend([docket.Found[i]]))
            {
                docket.Found[i] = docket.Found[i] with { Repair = ImmutableArray<TextChange>.Empty };
            }
        }
    }

    private bool Mend(List<FileFinding> findings)
    {
        cancellation.ThrowIfCancellationRequested();
        var changes = findings.SelectMany(finding => finding.Repair).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToList();
        if (changes.Where((change, i) => i > 0 && (change.Span.Start < changes[i - 1].Span.End || change.Span == changes[i - 1].Span)).Any())
        {
            return false;
        }

        var repaired = new FileSource(file.Path, file.Source.WithChanges(changes));
        var trial = new FileDocket(docket.Settings) { IsTrial = true };
        new MarkupFileReader().Read(repaired, trial, cancellation);
        var left = docket.Found.Except(findings).Select(Key).ToList();
        return trial.Found.TrueForAll(found => left.Remove(Key(found))) && LabelsIn(repaired).SequenceEqual(_labels.Value);
    }

    private static string Key(FileFinding finding) => finding.Diagnostic.Id + " " + finding.Diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static List<string> LabelsIn(FileSource file) =>
        BoundLabels.In(file.Markup, file.Path).Select(label => label.Member + " " + label.Text).ToList();
}
