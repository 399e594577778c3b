using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>What one contender's rounds measured; every figure is the median of them.</summary>
internal sealed class Samples
{
    private readonly List<double> _cpu = [];
    private readonly List<double> _allocated = [];
    private readonly List<double> _analyzers = [];
    private readonly SortedDictionary<string, List<double>> _each = new(StringComparer.Ordinal);

    public double CpuMilliseconds => Median(_cpu);

    public double AllocatedMegabytes => Median(_allocated);

    public double AnalyzerMilliseconds => Median(_analyzers);

    public IEnumerable<(string Analyzer, double Milliseconds)> Each => _each.Select(pair => (pair.Key, Median(pair.Value)));

    public void Add(TimeSpan cpu, long bytes, ImmutableDictionary<DiagnosticAnalyzer, TimeSpan> times)
    {
        _cpu.Add(cpu.TotalMilliseconds);
        _allocated.Add(bytes / 1e6);
        _analyzers.Add(times.Values.Sum(time => time.TotalMilliseconds));
        foreach (var (analyzer, time) in times)
        {
            var name = $"{analyzer.GetType().Name}: {string.Join(", ", analyzer.SupportedDiagnostics.Select(rule => rule.Id).Distinct())}";
            (_each.TryGetValue(name, out var list) ? list : _each[name] = []).Add(time.TotalMilliseconds);
        }
    }

    private static double Median(List<double> values) =>
        values.Count == 0 ? 0 : values.Order().ElementAt(values.Count / 2);
}
