using System.Runtime.CompilerServices;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>What decides about deletion; a project that has not changed is looked through once.</summary>
internal sealed class Deletions
{
    private readonly ConditionalWeakTable<Compilation, FlowIndex> _indexes = new();
    private readonly ConditionalWeakTable<Compilation, DeletionGates> _gates = new();

    /// <summary>The periods that reach deletion over the projects of a solution; found when first asked.</summary>
    public Func<CancellationToken, Task<DeletionReach>> In(Solution solution)
    {
        DeletionReach? known = null;
        return async cancellation => known ??= await Find(solution, cancellation).ConfigureAwait(false);
    }

    /// <summary>The choices that are asked before something is deleted; those of one project, because choices are found everywhere.</summary>
    public DeletionGates GatesIn(Compilation compilation, CancellationToken cancellation) =>
        Known(_gates, compilation, () => new DeletionGates(IndexOf(compilation, cancellation), cancellation));

    private async Task<DeletionReach> Find(Solution solution, CancellationToken cancellation)
    {
        var indexes = new List<FlowIndex>();
        foreach (var project in solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
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
