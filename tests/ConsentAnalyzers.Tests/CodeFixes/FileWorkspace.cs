using System.Collections.Immutable;
using System.Text;
using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
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
        var id = ProjectId.CreateNewId(name);
        var parse = symbol is "" ? Setup.Parse : ((CSharpParseOptions)Setup.Parse).WithPreprocessorSymbols(symbol);
        Solution = Solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp, $"/shop/{name}.csproj",
            compilationOptions: Setup.Compilation, parseOptions: parse, metadataReferences: PlatformReferences.Of(Platform.Net)));
        foreach (var (path, text) in files)
        {
            var document = DocumentId.CreateNewId(id, path);
            var file = Path.GetFileName(path);
            Solution = path.EndsWith(".cs", StringComparison.Ordinal) ? Solution.AddDocument(document, file, text, filePath: path)
                : path.EndsWith("config", StringComparison.Ordinal) ? Solution.AddAnalyzerConfigDocument(document, file, text, filePath: path)
                : Solution.AddAdditionalDocument(document, file, text, filePath: path);
            if (file == ".editorconfig")
            {
                // The package hands it over as well.
                Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(id, path), file, text, filePath: path);
            }
        }

        return id;
    }

    public ProjectId Add(string name, params (string Path, string Text)[] files) =>
        Add(name, [.. files.Select(file => (file.Path, SourceText.From(file.Text, Encoding.UTF8)))]);

    public Task<ImmutableArray<Diagnostic>> Findings(ProjectId id) => Findings(Solution.GetProject(id)!);

    public static async Task<ImmutableArray<Diagnostic>> Findings(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var failures = new List<Exception>();
        var run = compilation.WithAnalyzers(
            [new ConsentFileAnalyzer()],
            new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions, (failure, _, _) => failures.Add(failure), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await run.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. found.OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>The first action that a fix offers for a finding.</summary>
    public static async Task<CodeAction?> Offer(CodeFixProvider fix, TextDocument document, Diagnostic finding)
    {
        CodeAction? offered = null;
        await fix.RegisterCodeFixesAsync(
            document is Document source
                ? new CodeFixContext(source, finding, (action, _) => offered ??= action, CancellationToken.None)
                : new CodeFixContext(document, finding, (action, _) => offered ??= action, CancellationToken.None));
        return offered;
    }

    /// <summary>What FixAll of a fix makes of the solution; null where it offers nothing.</summary>
    public static async Task<Solution?> FixAll(
        CodeFixProvider fix, Project project, FixAllScope scope, string? key, string id, params Diagnostic[] findings)
    {
        var context = new FixAllContext(project, fix, scope, key!, [id], new Given(findings), CancellationToken.None);
        return await fix.GetFixAllProvider()!.GetFixAsync(context) is { } action ? await Applied(action) : null;
    }

    public static async Task<Solution> Applied(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    public static SourceText TextOf(Solution solution, ProjectId project, string path) =>
        File(solution, project, path).GetTextAsync().GetAwaiter().GetResult();

    public static TextDocument File(Solution solution, ProjectId project, string path) =>
        solution.GetProject(project)!.AdditionalDocuments.Single(document => document.FilePath == path);

    private sealed class Given(Diagnostic[] findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);
    }
}
