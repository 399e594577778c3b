using ConsentAnalyzers.Reading.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>
/// Repairs the markup and settings files of a project or solution. A file that several projects share is written once:
/// the first project's edit goes to every document of that path.
/// </summary>
/// <param name="title">The title, and the key of the single fixes that this belongs to.</param>
/// <param name="everyRule">Whether all rules of all files are repaired, or those of the findings at hand.</param>
internal sealed class ProjectFilesFixAll(string title, bool everyRule) : FixAllProvider
{
    /// <summary>For CONSENT900, which stands for all of a project's findings; its document is any C# file.</summary>
    public static ProjectFilesFixAll OfEveryRule { get; } = new(ProjectFilesFix.Title, everyRule: true);

    /// <summary>For findings that sit in the files themselves.</summary>
    public static ProjectFilesFixAll OfOneRule { get; } = new(ConsentFileFix.Title, everyRule: false);

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        // A host that knows nothing of kinds of documents asks for a rule's findings in C# too, and then has no single fix to go by.
        // It would complain about no action at all.
        if (!everyRule && context.CodeActionEquivalenceKey != title)
        {
            return CodeAction.Create(title, _ => Task.FromResult(context.Solution), equivalenceKey: title);
        }

        var wanted = await WantedBy(context).ConfigureAwait(false);
        var projects = context.Scope == FixAllScope.Solution
            ? context.Solution.ProjectIds
            : [context.Project.Id];
        return CodeAction.Create(
            title, cancellation => Repair(context.Solution, projects, wanted, cancellation), equivalenceKey: title);
    }

    private async Task<Func<Diagnostic, bool>> WantedBy(FixAllContext context)
    {
        if (everyRule)
        {
            return _ => true;
        }

        var ids = context.DiagnosticIds;
        if (context.Scope != FixAllScope.Document)
        {
            return found => ids.Contains(found.Id);
        }

        // The context has no word for a document that is not C#; its findings know where they are.
        var given = await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
        var paths = new HashSet<string>(given.Select(PathOf), StringComparer.Ordinal);
        return found => ids.Contains(found.Id) && paths.Contains(PathOf(found));
    }

    public static async Task<Solution> Repair(
        Solution solution, IEnumerable<ProjectId> projects, Func<Diagnostic, bool> wanted, CancellationToken cancellation)
    {
        var repaired = solution;
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in projects)
        {
            if (solution.GetProject(id) is not { } project || await IsTest(project, cancellation).ConfigureAwait(false))
            {
                continue;
            }

            foreach (var document in project.AdditionalDocuments)
            {
                if (document.FilePath is { } path
                    && !done.Contains(path)
                    && await FileRepairs.Repair(document, wanted, cancellation).ConfigureAwait(false) is { } text)
                {
                    done.Add(path);
                    repaired = FilesOf(solution, path).Aggregate(repaired, (with, file) => with.WithAdditionalDocumentText(file, text));
                }
            }
        }

        return repaired;
    }

    private static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path ?? "";

    private static IEnumerable<DocumentId> FilesOf(Solution solution, string path) =>
        solution.GetDocumentIdsWithFilePath(path).Where(solution.ContainsAdditionalDocument);

    // Nothing is found in a test project, so nothing is repaired there.
    private static async Task<bool> IsTest(Project project, CancellationToken cancellation) =>
        !project.AdditionalDocuments.Any()
        || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation
        || new ProjectFacts(compilation, project.AnalyzerOptions).IsTest;
}
