using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests;

/// <summary>Projects as an editor holds them, and what the fixes do there.</summary>
internal static class Projects
{
    private static readonly ConcurrentDictionary<Platform, Lazy<Project>> Prepared = new();

    /// <summary>A project with these files, whose references are bound once for all projects of the platform.</summary>
    public static Project With(Platform platform, string editorConfig, params (string Path, SourceText Text)[] files)
    {
        var project = Prepared.GetOrAdd(platform, key => new(() => Prepare(key))).Value;
        return (editorConfig is "" ? project : project.Add("/.editorconfig", SourceText.From($"root = true\n\n[*]\n{editorConfig}\n"))).Add(files);
    }

    /// <summary>Adds an empty project that defines a symbol, if any.</summary>
    public static Project AddProject(this Solution solution, string name, string path, Platform platform, string symbol = "")
    {
        var id = ProjectId.CreateNewId(name);
        return solution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                name,
                name,
                LanguageNames.CSharp,
                path,
                compilationOptions: Setup.Compilation,
                parseOptions: symbol is "" ? Setup.Parse : ((CSharpParseOptions)Setup.Parse).WithPreprocessorSymbols(symbol),
                metadataReferences: PlatformReferences.Of(platform)))
            .GetProject(id)!;
    }

    public static Project Add(this Project project, params (string Path, SourceText Text)[] files) =>
        files.Aggregate(project, (with, file) => with.Add(file.Path, file.Text));

    /// <summary>Adds C#, configuration, or what the compiler only hands on: the path tells.</summary>
    public static Project Add(this Project project, string path, SourceText text)
    {
        var (id, name) = (DocumentId.CreateNewId(project.Id, path), Path.GetFileName(path));
        var solution = Path.GetExtension(path) switch
        {
            ".cs" => project.Solution.AddDocument(id, name, text, filePath: path),
            ".editorconfig" or ".globalconfig" => project.Solution.AddAnalyzerConfigDocument(id, name, text, filePath: path),
            _ => project.Solution.AddAdditionalDocument(id, name, text, filePath: path),
        };
        return solution.GetProject(project.Id)!;
    }

    /// <summary>The actions that a fix offers for a finding.</summary>
    public static async Task<ImmutableArray<CodeAction>> Actions(TextDocument document, CodeFixProvider provider, Diagnostic finding)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await provider.RegisterCodeFixesAsync(document is Document source
            ? new CodeFixContext(source, finding, (action, _) => actions.Add(action), CancellationToken.None)
            : new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.ToImmutable();
    }

    public static async Task<Solution> Applied(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static Project Prepare(Platform platform)
    {
        var project = new AdhocWorkspace().CurrentSolution
            .AddProject("Shop", "/0/Shop.csproj", platform)
            .Add("/0/Usings.cs", SourceText.From(Setup.Usings));
        project.GetCompilationAsync().GetAwaiter().GetResult();
        return project;
    }
}
