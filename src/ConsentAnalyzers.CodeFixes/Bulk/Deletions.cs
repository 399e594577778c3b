using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>What decides about deletion; a project that has not changed is looked through once.</summary>
internal sealed class Deletions
{
    private readonly ConditionalWeakTable<Solution, ConcurrentDictionary<string, DeletionReach>> _reaches = new();
    private readonly ConditionalWeakTable<Compilation, FlowIndex> _indexes = new();
    private readonly ConditionalWeakTable<Compilation, DeletionGates> _gates = new();

    /// <summary>
    /// The periods that reach deletion over the projects that a file's values can get to; found when first asked. Whatever a fix
    /// makes of a file it makes of it in every project that has it.
    /// </summary>
    public Func<CancellationToken, Task<DeletionReach>> Around(TextDocument file) => async cancellation =>
    {
        var solution = file.Project.Solution;
        var projects = FamilyOf(file).Select(solution.GetProject).OfType<Project>()
            .Where(project => project.Language == LanguageNames.CSharp)
            .OrderBy(project => project.Id.Id)
            .ToList();
        var family = string.Join(" ", projects.Select(project => project.Id.Id));
        var known = _reaches.GetValue(solution, _ => new(StringComparer.Ordinal));
        return known.TryGetValue(family, out var reach)
            ? reach
            : known.GetOrAdd(family, await Find(projects, cancellation).ConfigureAwait(false));
    };

    private static IEnumerable<ProjectId> FamilyOf(TextDocument file)
    {
        var graph = file.Project.Solution.GetProjectDependencyGraph();
        var holders = file.FilePath is { } path ? file.Project.Solution.GetDocumentIdsWithFilePath(path).Select(id => id.ProjectId) : [];
        return holders.Append(file.Project.Id)
            .SelectMany(project => graph.GetProjectsThatThisProjectTransitivelyDependsOn(project)
                .Concat(graph.GetProjectsThatTransitivelyDependOnThisProject(project))
                .Append(project))
            .Distinct();
    }

    /// <summary>The choices that are asked before something is deleted; those of one project, because choices are found everywhere.</summary>
    public DeletionGates GatesIn(Compilation compilation, CancellationToken cancellation) =>
        Known(_gates, compilation, () => new DeletionGates(IndexOf(compilation, cancellation), cancellation));

    private async Task<DeletionReach> Find(IEnumerable<Project> projects, CancellationToken cancellation)
    {
        var indexes = new List<FlowIndex>();
        foreach (var project in projects)
        {
            if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
                && !new ProjectFacts(compilation, project.AnalyzerOptions).IsTest)
            {
                indexes.Add(IndexOf(compilation, cancellation));
            }
        }

        return new DeletionReach(indexes, cancellation);
    }

    private FlowIndex IndexOf(Compilation compilation, CancellationToken cancellation) =>
        Known(_indexes, compilation, () => new FlowIndex(compilation, cancellation));

    private static T Known<T>(ConditionalWeakTable<Compilation, T> cache, Compilation compilation, Func<T> find)
        where T : class
    {
        if (cache.TryGetValue(compilation, out var known))
        {
            return known;
        }

        var found = find();
        return cache.GetValue(compilation, _ => found);
    }
}
