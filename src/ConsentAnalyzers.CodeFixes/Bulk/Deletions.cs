using System.Runtime.CompilerServices;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>What reaches code that deletes, over the projects of a solution; a project that has not changed is indexed once.</summary>
internal sealed class Deletions
{
    private readonly ConditionalWeakTable<Compilation, FlowIndex> _indexes = new();

    /// <summary>The question for one solution; it is answered when first asked.</summary>
    public Func<CancellationToken, Task<DeletionReach>> In(Solution solution)
    {
        DeletionReach? known = null;
        return async cancellation => known ??= await Find(solution, cancellation).ConfigureAwait(false);
    }

    private async Task<DeletionReach> Find(Solution solution, CancellationToken cancellation)
    {
        var indexes = new List<FlowIndex>();
        foreach (var project in solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
        {
            if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
                && !new ProjectFacts(compilation, project.AnalyzerOptions).IsTest)
            {
                if (!_indexes.TryGetValue(compilation, out var index))
                {
                    index = new FlowIndex(compilation, cancellation);
                    index = _indexes.GetValue(compilation, _ => index);
                }

                indexes.Add(index);
            }
        }

        return new DeletionReach(indexes, cancellation);
    }
}
