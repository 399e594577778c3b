using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.Baselines;

/// <summary>
/// CONSENT903 for what the file alone shows: lines that cannot be read, lines that stand there twice and lines whose date is past.
/// Of lines that can be read a project reports those for its own files; the others are for the project beside it.
/// </summary>
internal sealed class BaselineProblems(ProjectBaseline baseline, ConsentContext project)
{
    private readonly Lazy<HashSet<string>> _own = new(() => new HashSet<string>(
        project.Compilation.SyntaxTrees.Select(tree => tree.FilePath)
            .Concat(project.Options.AdditionalFiles.Select(file => file.Path))
            .Select(baseline.PathOf),
        StringComparer.Ordinal));

    public static Finding About(BaselineEntry entry, DiagnosticDescriptor rule, Location place) =>
        new Finding(rule, place, entry.Finding, entry.Until ?? "")
            .With(Evidence.Subject, entry.Subject)
            .With(Evidence.Key, entry.Key);

    public void Report(AdditionalFileAnalysisContext context)
    {
        if (context.AdditionalFile != baseline.File)
        {
            return;
        }

        foreach (var finding in Doubled().Concat(Unreadable()).Concat(Expired()))
        {
            if (project.Settings.SettingsOf(baseline.File).SeverityOf(finding.Descriptor) is { } severity)
            {
                context.ReportDiagnostic(finding.ToDiagnostic(severity));
            }
        }
    }

    private IEnumerable<Finding> Unreadable() => baseline.Listed.Problems
        .Where(problem => problem.Entry is null)
        .Select(problem => new Finding(
            RuleCatalogue.UnreadableEntry, baseline.Locate(problem.Line), problem.Text, Texts.Named("Baseline." + problem.Kind)));

    private IEnumerable<Finding> Doubled() => baseline.Listed.Problems
        .Where(problem => problem.Entry is { } entry && _own.Value.Contains(entry.Path))
        .Select(problem => About(problem.Entry!, RuleCatalogue.DuplicateEntry, baseline.Locate(problem.Line)));

    private IEnumerable<Finding> Expired() => baseline.Listed.Lines
        .Where(line => baseline.IsExpired(line.Entry) && _own.Value.Contains(line.Entry.Path))
        .Select(line => About(line.Entry, RuleCatalogue.ExpiredEntry, baseline.Locate(line.Number)));
}
