using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
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
        var settings = await SettingsOf(document, cancellation).ConfigureAwait(false);
        if (document.FilePath is not { } path || !FileInspection.Reads(path, settings)
            || TestFolders.Of(document.Project.AnalyzerOptions).Hold(path))
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = Changes(FileInspection.Inspect(path, text, settings, cancellation).Where(finding => wanted(finding.Diagnostic)));
        return changes.Count == 0 ? null : text.WithChanges(changes);
    }

    /// <summary>The changes of all repairs in the order of the source; of two that overlap the first counts, the other waits for the next run.</summary>
    public static IReadOnlyList<TextChange> Changes(IEnumerable<FileFinding> findings)
    {
        var changes = new List<TextChange>();
        var wanted = findings.SelectMany(finding => finding.Repair).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End);
        foreach (var change in wanted)
        {
            if (changes.Count == 0 || !Collide(changes[changes.Count - 1].Span, change.Span))
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    private static bool Collide(TextSpan earlier, TextSpan later) => later.Start < earlier.End || later == earlier;

    private static async Task<ConsentSettings> SettingsOf(TextDocument document, CancellationToken cancellation)
    {
        var options = document.Project.AnalyzerOptions;
        var file = options.AdditionalFiles.FirstOrDefault(candidate => candidate.Path == document.FilePath);
        return file is null || await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation
            ? ConsentSettings.Default
            : new SettingsReader(options, compilation).SettingsOf(file);
    }
}
