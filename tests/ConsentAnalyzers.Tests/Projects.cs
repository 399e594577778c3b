using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests;

/// <summary>Projects as an editor holds them, and what the fixes do there.</summary>
internal static class Projects
{
    private static readonly ConcurrentDictionary<Platform, Lazy<Project>> Prepared = new();

    /// <summary>A project without hand-written files, whose references are bound once for all that is added later.</summary>
    public static Project Empty(Platform platform) => Prepared.GetOrAdd(platform, key => new(() => Create(key))).Value;

    public static Project With(Platform platform, string editorConfig, params (string Path, SourceText Text)[] sources)
    {
        var project = Empty(platform);
        var solution = editorConfig is ""
            ? project.Solution
            : project.Solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project.Id), ".editorconfig", SourceText.From($"root = true\n\n[*]\n{editorConfig}\n"), filePath: "/.editorconfig");
        foreach (var (path, text) in sources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), path, text, filePath: path);
        }

        return solution.GetProject(project.Id)!;
    }

    public static async Task<ImmutableArray<CodeAction>> Actions(Document document, CodeFixProvider provider, Diagnostic finding)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.ToImmutable();
    }

    public static async Task<Project> Apply(CodeAction action, ProjectId id) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(id)!;

    private static Project Create(Platform platform)
    {
        var id = ProjectId.CreateNewId();
        var project = new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Shop",
                "Shop",
                LanguageNames.CSharp,
                filePath: "/0/Shop.csproj",
                compilationOptions: Setup.Compilation,
                parseOptions: Setup.Parse,
                metadataReferences: PlatformReferences.Of(platform)))
            .AddDocument(DocumentId.CreateNewId(id), "Usings.cs", Setup.Usings, filePath: "/0/Usings.cs")
            .GetProject(id)!;
        project.GetCompilationAsync().GetAwaiter().GetResult();
        return project;
    }
}
