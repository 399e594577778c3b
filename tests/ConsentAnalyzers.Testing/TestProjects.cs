using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Projects under test. A project without files is kept for each set of references and options; a test adds its files
/// to it, so that thousands of tests bind the references once.
/// </summary>
internal static class TestProjects
{
    private static readonly ConcurrentDictionary<Kind, Project> Empty = new();

    public static async Task<Project> CreateAsync(
        Kind kind, ExpectedState state, CancellationToken cancellationToken)
    {
        if (!Empty.TryGetValue(kind, out var project))
        {
            project = Empty.GetOrAdd(kind, Create(kind));
            await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        }

        var solution = project.Solution;
        foreach (var (path, text) in state.ConfigFiles)
        {
            solution = solution.AddAnalyzerConfigDocuments(
                [DocumentInfo.Create(Id(path), Path.GetFileName(path), filePath: path, loader: Loader(text))]);
        }

        foreach (var (path, text) in state.AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(Id(path), Path.GetFileName(path), text, filePath: path);
        }

        foreach (var (path, text) in state.Sources)
        {
            solution = solution.AddDocument(Id(path), Path.GetFileName(path), text, filePath: path);
        }

        return solution.GetProject(project.Id)!;

        DocumentId Id(string path) => DocumentId.CreateNewId(project.Id, path);

        static TextLoader Loader(Text.SourceText text) => TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default));
    }

    private static Project Create(Kind kind)
    {
        var id = ProjectId.CreateNewId(kind.Name);
        return new AdhocWorkspace(MefHostServices.DefaultHost).CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                kind.Name,
                kind.Name,
                kind.Language,
                filePath: $"/0/{kind.Name}.csproj",
                compilationOptions: kind.Options,
                parseOptions: kind.Parse,
                metadataReferences: kind.References))
            .GetProject(id)!;
    }

    /// <summary>What projects without files differ in.</summary>
    internal sealed record Kind(
        string Name,
        string Language,
        CompilationOptions Options,
        ParseOptions Parse,
        ImmutableArray<MetadataReference> References)
    {
        public bool Equals(Kind? other) =>
            other is not null
            && Name == other.Name
            && Language == other.Language
            && Options.Equals(other.Options)
            && Parse.Equals(other.Parse)
            && References.AsSpan().SequenceEqual(other.References.AsSpan());

        public override int GetHashCode() =>
            HashCode.Combine(Name, Parse, References.Length, References.FirstOrDefault(), References.LastOrDefault());
    }
}
