using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>
/// Repairs the markup and settings files of a project or solution. A file that several projects share is written once:
/// the first project's edit goes to every document of that path.
/// </summary>
internal sealed class ProjectFilesFixAll : FixAllProvider
{
    public static ProjectFilesFixAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var projects = context.Scope == FixAllScope.Solution
            ? context.Solution.ProjectIds
            : [context.Project.Id];
        return Task.FromResult<CodeAction?>(CodeAction.Create(
            ProjectFilesFix.Title,
            cancellation => Repair(context.Solution, projects, cancellation),
            equivalenceKey: ProjectFilesFix.Title));
    }

    public static async Task<Solution> Repair(
        Solution solution, IEnumerable<ProjectId> projects, CancellationToken cancellation)
    {
        var repaired = solution;
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in projects.SelectMany(id => solution.GetProject(id)?.AdditionalDocuments ?? []))
        {
            if (document.FilePath is { } path
                && done.Add(path)
                && await FileRepairs.Repair(document, _ => true, cancellation).ConfigureAwait(false) is { } text)
            {
                foreach (var id in solution.GetDocumentIdsWithFilePath(path))
                {
                    repaired = repaired.WithAdditionalDocumentText(id, text);
                }
            }
        }

        return repaired;
    }
}
