using System.Collections.Concurrent;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Reading.CSharp;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.Baselines;

/// <summary>What analyzers of C# find in a compilation with a baseline, each finding once, however often it is looked for.</summary>
internal sealed class SeenFindings(ProjectBaseline baseline)
{
    private readonly ConcurrentDictionary<(BaselineEntry Entry, FileLinePositionSpan Place), bool> _seen = new();
    private readonly ConcurrentDictionary<BaselineEntry, int> _count = new();

    /// <summary>The same check, whose findings are remembered.</summary>
    public static Check<TSurface> Watching<TSurface>(SeenFindings? seen, Check<TSurface> check) => seen is null ? check
        : (surface, settings, report) => check(surface, settings, diagnostic =>
        {
            seen.Add(diagnostic);
            report(diagnostic);
        });

    public int Count(BaselineEntry entry) => _count.TryGetValue(entry, out var count) ? count : 0;

    private void Add(Diagnostic finding)
    {
        if (baseline.EntryFor(finding) is { } entry && _seen.TryAdd((entry, finding.Location.GetMappedLineSpan()), true))
        {
            _count.AddOrUpdate(entry, 1, (_, count) => count + 1);
        }
    }
}
