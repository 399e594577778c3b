using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Repairs markup and settings files; the doors to it differ, the edits do not.</summary>
internal static class FileRepairs
{
    /// <summary>Repairs the findings of one file that <paramref name="wanted"/> lets through; null where nothing changes.</summary>
    public static async Task<SourceText?> Repair(
        TextDocument document, Func<Diagnostic, bool> wanted, CancellationToken cancellation)
    {
        var settings = SettingsOf(document);
        if (document.FilePath is not { } path || !FileInspection.Reads(path, settings))
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var findings = FileInspection.Inspect(path, text, settings, cancellation);
        var changes = Changes(findings.Where(finding => wanted(finding.Diagnostic)));
        return changes.Count == 0 ? null : text.WithChanges(changes);
    }

    /// <summary>The changes of several repairs in the order of the source; of two that overlap the first counts, the other waits for the next run.</summary>
    public static IReadOnlyList<TextChange> Changes(IEnumerable<FileFinding> findings)
    {
        var changes = new List<TextChange>();
        foreach (var repair in findings.Select(finding => finding.Repair).Where(repair => !repair.IsEmpty))
        {
            if (!repair.Any(change => changes.Exists(earlier => Collide(earlier.Span, change.Span))))
            {
                changes.AddRange(repair);
            }
        }

        changes.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return changes;
    }

    private static bool Collide(TextSpan left, TextSpan right) =>
        left.OverlapsWith(right) || (left.Start == right.Start && left.Length == 0 && right.Length == 0);

    private static ConsentSettings SettingsOf(TextDocument document)
    {
        var options = document.Project.AnalyzerOptions;
        var file = options.AdditionalFiles.FirstOrDefault(candidate => candidate.Path == document.FilePath);
        return file is null
            ? ConsentSettings.Default
            : new SettingsReader(options.AnalyzerConfigOptionsProvider).SettingsOf(file);
    }
}
