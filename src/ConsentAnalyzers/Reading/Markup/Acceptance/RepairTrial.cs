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
internal sealed class RepairTrial(FileSource file, FileReport report, CancellationToken cancellation)
{
    private readonly Lazy<List<string>> _labels = new(() => LabelsIn(file, report));

    /// <summary>Takes the repairs that do not mend, or do more, from the findings since one; those that are left can be made together.</summary>
    public void Weed(int first)
    {
        var findings = report.Found.Skip(first).Where(finding => !finding.Repair.IsEmpty).ToList();
        if (findings.Count == 0 || Mend(findings))
        {
            return;
        }

        var kept = new List<FileFinding>();
        for (var i = first; i < report.Found.Count; i++)
        {
            var finding = report.Found[i];
            if (!finding.Repair.IsEmpty && !Mend([.. kept, finding]))
            {
                report.Found[i] = finding with { Repair = ImmutableArray<TextChange>.Empty };
            }
            else if (!finding.Repair.IsEmpty)
            {
                kept.Add(finding);
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
        var trial = report.ForTrial();
        new MarkupFileReader().Read(repaired, trial, cancellation);
        var known = report.Found.Except(findings).GroupBy(Key).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        return trial.Found.GroupBy(Key).All(same => known.TryGetValue(same.Key, out var count) && same.Count() <= count)
            && LabelsIn(repaired, report).SequenceEqual(_labels.Value);
    }

    private static string Key(FileFinding finding) => finding.Diagnostic.Id + " " + finding.Diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static List<string> LabelsIn(FileSource file, FileReport report)
    {
        var document = file.Markup.With(report.Settings.Controls, report.Texts);
        var page = new BoundPage(document, file.Path, report.Settings);
        return BoundControls.In(document).Select(control => control.Member + " " + page.Read(control).Label).ToList();
    }
}
