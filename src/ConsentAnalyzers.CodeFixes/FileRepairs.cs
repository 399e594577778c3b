using System.Collections.Immutable;
using ConsentAnalyzers.CodeFixes.Bulk;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
using ConsentAnalyzers.Reading.Baselines;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Repairs markup and settings files; the doors to it differ, the edits do not.</summary>
internal static class FileRepairs
{
    /// <summary>The texts of a project that its files name; asked for once for all of them.</summary>
    public static async Task<INamedTexts> TextsOf(Project project, CancellationToken cancellation) =>
        await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
            ? ResourceTexts.Of(compilation, project.AnalyzerOptions)
            : NoTexts.Instance;

    /// <summary>What is found in one file, is wanted and has a repair, in the order of the source.</summary>
    public static async Task<ImmutableArray<FileFinding>> Findings(
        TextDocument document, INamedTexts texts, ConsentRules rules, Func<Diagnostic, bool> wanted, CancellationToken cancellation)
    {
        var settings = await SettingsOf(document, cancellation).ConfigureAwait(false);
        if (document.FilePath is not { } path || !FileInspection.Reads(path, settings)
            || TestFolders.From(document.Project.AnalyzerOptions).Hold(path))
        {
            return ImmutableArray<FileFinding>.Empty;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var findings = FileInspection.Inspect(path, text, settings, cancellation, rules: rules, texts: texts);
        return (ProjectBaseline.In(document.Project.AnalyzerOptions, cancellation)?.WithoutRepairs(findings) ?? findings)
            .Where(finding => !finding.Repair.IsEmpty && wanted(finding.Diagnostic))
            .ToImmutableArray();
    }

    /// <summary>The changes of all repairs in the order of the source; of two that overlap the first counts, the other waits for the next run.</summary>
    public static IReadOnlyList<TextChange> Changes(IEnumerable<FileFinding> findings)
    {
        var merged = new MergedEdits();
        foreach (var finding in findings.Where(finding => !finding.Repair.IsEmpty).OrderBy(finding => finding.Repair.Min(change => change.Span.Start)))
        {
            merged.TryAdd(finding.Repair);
        }

        return merged.Changes;
    }

    private static async Task<ConsentSettings> SettingsOf(TextDocument document, CancellationToken cancellation)
    {
        var options = document.Project.AnalyzerOptions;
        var file = options.AdditionalFiles.FirstOrDefault(candidate => candidate.Path == document.FilePath);
        return file is null || await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation
            ? ConsentSettings.Default
            : new SettingsReader(options, compilation).SettingsOf(file);
    }
}
