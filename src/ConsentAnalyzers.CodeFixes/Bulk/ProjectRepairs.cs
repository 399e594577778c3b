using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>Repairs markup and settings files of projects, and the C# in Razor files; what decides about deletion stays.</summary>
/// <param name="solution">The solution.</param>
/// <param name="rules">The rules that bring the repairs.</param>
/// <param name="wanted">The findings that are repaired.</param>
/// <param name="andCode">Whether the C# in Razor files is fixed as well.</param>
internal sealed class ProjectRepairs(Solution solution, ConsentRules rules, Func<Diagnostic, bool> wanted, bool andCode)
{
    private readonly SolutionEdits _edits = new(solution);
    private readonly Deletions _deletions = new();

    public async Task<Solution> Of(IEnumerable<ProjectId> projects, CancellationToken cancellation)
    {
        foreach (var id in projects)
        {
            if (solution.GetProject(id) is { } project && !await IsTest(project, cancellation).ConfigureAwait(false))
            {
                await Collect(project, cancellation).ConfigureAwait(false);
            }
        }

        return _edits.Applied();
    }

    private async Task Collect(Project project, CancellationToken cancellation)
    {
        var texts = await FileRepairs.TextsOf(project, cancellation).ConfigureAwait(false);
        foreach (var document in project.AdditionalDocuments)
        {
            foreach (var finding in await FileRepairs.Findings(document, texts, rules, wanted, cancellation).ConfigureAwait(false))
            {
                if (!await DeletionKeys.Hold(finding.Diagnostic, rules.RepairOf(finding.Diagnostic.Id), _deletions.Around(document), cancellation).ConfigureAwait(false))
                {
                    _edits.TryAdd(document, await document.GetTextAsync(cancellation).ConfigureAwait(false), finding.Repair);
                }
            }
        }

        if (andCode)
        {
            await new RazorRepairs(_edits, rules, wanted, _deletions).Collect(project, cancellation).ConfigureAwait(false);
        }
    }

    // Nothing is found in a test project, so nothing is repaired there.
    private static async Task<bool> IsTest(Project project, CancellationToken cancellation) =>
        !project.AdditionalDocuments.Any()
        || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation
        || new ProjectFacts(compilation, project.AnalyzerOptions).IsTest;
}
