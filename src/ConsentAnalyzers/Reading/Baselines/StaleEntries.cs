using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.Baselines;

/// <summary>
/// CONSENT903 for entries that match no finding any more. Each analyzer answers for the files that it reads, when it has read
/// all of them: an editor, which looks at parts, calls nothing stale.
/// </summary>
/// <remarks>
/// What another build may see is no proof: a file with <c>#if</c>, which other targets and configurations compile otherwise, and a
/// rule that is switched off are passed over.
/// </remarks>
internal sealed class StaleEntries(ConsentContext project, ConsentRules rules)
{
    private readonly ProjectBaseline _baseline = project.Baseline!;

    /// <summary>Reports entries for C# files that people wrote or drew.</summary>
    /// <param name="end">The end of the compilation.</param>
    /// <param name="seen">What was found in them.</param>
    /// <param name="isRead">Whether an analyzer reads a file.</param>
    public void InCode(CompilationAnalysisContext end, SeenFindings seen, Func<SyntaxTree, bool> isRead)
    {
        var lines = Unmatched(seen.Count).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var trees = end.Compilation.SyntaxTrees.ToLookup(tree => _baseline.PathOf(tree.FilePath), StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (trees[line.Entry.Path].FirstOrDefault() is { } tree && isRead(tree)
                && DescriptorsOf(line.Entry).Any(rule => end.Compilation.Options.SeverityOf(rule, tree) is not null)
                && IsWhole(tree, end.CancellationToken))
            {
                Report(line, end);
            }
        }
    }

    /// <summary>Reports entries for markup and settings files.</summary>
    /// <param name="end">The end of the compilation.</param>
    /// <param name="seen">What was found in their C#; null where they have none.</param>
    /// <param name="isRead">Whether an analyzer answers for a file.</param>
    public void InFiles(CompilationAnalysisContext end, SeenFindings? seen, Func<string, bool> isRead)
    {
        var listed = _baseline.InForce.Paths;
        var files = project.Files(rules).All
            .Where(file => isRead(file.Path) && listed.Contains(_baseline.PathOf(file.Path)))
            .ToLookup(file => _baseline.PathOf(file.Path), StringComparer.Ordinal);
        var found = files
            .SelectMany(equals => equals)
            .SelectMany(file => project.Files(rules).FindingsOf(file, end.CancellationToken))
            .Select(finding => _baseline.EntryFor(finding.Diagnostic))
            .OfType<BaselineEntry>()
            .ToLookup(entry => entry);
        foreach (var line in Unmatched(entry => found[entry].Count() + (seen?.Count(entry) ?? 0)))
        {
            if (files[line.Entry.Path].FirstOrDefault() is { } file
                && DescriptorsOf(line.Entry).Any(rule => project.Settings.SettingsOf(file).SeverityOf(rule) is not null)
                && IsWhole(file, end.CancellationToken))
            {
                Report(line, end);
            }
        }
    }

    private IEnumerable<BaselineLine> Unmatched(Func<BaselineEntry, int> found) => _baseline.InForce.Beyond(found);

    private IEnumerable<DiagnosticDescriptor> DescriptorsOf(BaselineEntry entry) => rules.Descriptors.Where(rule => rule.Id == entry.Rule);

    private void Report(BaselineLine line, CompilationAnalysisContext end)
    {
        if (project.Settings.SettingsOf(_baseline.File).SeverityOf(RuleCatalogue.StaleEntry) is { } severity)
        {
            end.ReportDiagnostic(BaselineProblems.About(line.Entry, RuleCatalogue.StaleEntry, _baseline.Locate(line.Number)).ToDiagnostic(severity));
        }
    }

    private static bool IsWhole(SyntaxTree tree, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        for (var directive = root.ContainsDirectives ? root.GetFirstDirective() : null; directive is not null; directive = directive.GetNextDirective())
        {
            if (directive.IsKind(SyntaxKind.IfDirectiveTrivia))
            {
                return false;
            }
        }

        return !tree.GetDiagnostics(cancellation).Any(problem => problem.Severity == DiagnosticSeverity.Error);
    }

    private bool IsWhole(AdditionalText file, CancellationToken cancellation) =>
        FileInspection.Reads(file.Path, project.Settings.SettingsOf(file))
        && file.ReadText(cancellation)?.ToString() is { } text
        && !(RazorCode.IsRazorFile(file.Path) && text.Contains("#if"));
}
