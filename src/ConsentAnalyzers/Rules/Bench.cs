using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>The rules that sit in judgement, by kind of surface.</summary>
internal static class Bench
{
    public static Bench<ConsentToggle> Toggles { get; } = new(new ConsentOnByDefault());

    public static Bench<RetentionPeriod> Periods { get; } = new(new RetentionWithinLimit());

    public static Bench<AcceptAction> AcceptActions { get; } = new(new AcceptExplained());
}

/// <summary>The rules over one kind of surface.</summary>
internal sealed class Bench<TSurface>(params Rule<TSurface>[] rules)
{
    public IEnumerable<DiagnosticDescriptor> Descriptors => rules.SelectMany(rule => rule.Descriptors);

    public void Judge(TSurface surface, ConsentSettings settings, Action<Diagnostic> report)
    {
        foreach (var finding in Findings(surface, settings))
        {
            report(finding.ToDiagnostic());
        }
    }

    public IEnumerable<Finding> Findings(TSurface surface, ConsentSettings settings)
    {
        foreach (var rule in rules)
        {
            if (rule.Judge(surface, settings) is { } finding && !settings.IsIgnored(finding.Subject))
            {
                yield return finding;
            }
        }
    }
}
