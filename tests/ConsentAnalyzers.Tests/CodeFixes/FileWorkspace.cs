using System.Collections.Immutable;
using System.Text;
using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.CodeFixes;

/// <summary>Projects with markup and settings files, as an editor or <c>dotnet format</c> holds them.</summary>
internal sealed class FileWorkspace
{
    private readonly AdhocWorkspace _workspace = new();

    public FileWorkspace() => Solution = _workspace.CurrentSolution;

    public Solution Solution { get; private set; }

    /// <summary>Adds a project with these C# and additional files; a path is a document in every project that has it.</summary>
    public ProjectId Add(string name, params (string Path, SourceText Text)[] files) => AddTarget(name, "", files);

    /// <summary>Adds a project for a target framework that defines a symbol.</summary>
    public ProjectId AddTarget(string name, string symbol, params (string Path, SourceText Text)[] files)
    {
        var project = Solution.AddProject(name, $"/shop/{name}.csproj", Platform.Net, symbol).Add(files);
        foreach (var (path, text) in files.Where(file => Path.GetFileName(file.Path) == ".editorconfig"))
        {
            // The package hands it over as well.
            project = project.Solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id, path), ".editorconfig", text, filePath: path).GetProject(project.Id)!;
        }

        Solution = project.Solution;
        return project.Id;
    }

    public ProjectId Add(string name, params (string Path, string Text)[] files) =>
        Add(name, [.. files.Select(file => (file.Path, SourceText.From(file.Text, Encoding.UTF8)))]);

    public Task<ImmutableArray<Diagnostic>> Findings(ProjectId id) => Findings(Solution.GetProject(id)!);

    public static async Task<ImmutableArray<Diagnostic>> Findings(Project project)
    {
        var found = await (await project.GetCompilationAsync())!.Findings(project.AnalyzerOptions, [new ConsentFileAnalyzer()]);
        return [.. found.OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>The first action that a fix offers for a finding.</summary>
    public static async Task<CodeAction?> Offer(CodeFixProvider fix, TextDocument document, Diagnostic finding) =>
        (await Projects.Actions(document, fix, finding)).FirstOrDefault();

    /// <summary>What FixAll of a fix makes of the solution; null where it offers nothing.</summary>
    public static async Task<Solution?> FixAll(
        CodeFixProvider fix, Project project, FixAllScope scope, string? key, string id, params Diagnostic[] findings)
    {
        var context = new FixAllContext(project, fix, scope, key!, [id], new KnownFindings([.. findings]), CancellationToken.None);
        return await fix.GetFixAllProvider()!.GetFixAsync(context) is { } action ? await Applied(action) : null;
    }

    public static Task<Solution> Applied(CodeAction action) => Projects.Applied(action);

    public static SourceText TextOf(Solution solution, ProjectId project, string path) =>
        File(solution, project, path).GetTextAsync().GetAwaiter().GetResult();

    public static TextDocument File(Solution solution, ProjectId project, string path) =>
        solution.GetProject(project)!.AdditionalDocuments.Single(document => document.FilePath == path);
}
