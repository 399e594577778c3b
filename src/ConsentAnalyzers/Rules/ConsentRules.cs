using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>The rules that judge together. What can be repaired, by id, in files and in C#, is told by the repairs that they bring.</summary>
internal sealed class ConsentRules(params Rule[] rules)
{
    public static ConsentRules Shipped { get; } = new(new ConsentOnByDefault(), new AcceptExplained(), new RetentionWithinLimit());

    public IEnumerable<DiagnosticDescriptor> Descriptors => rules.SelectMany(rule => rule.Descriptors);

    /// <summary>The ids of the rules that bring a repair.</summary>
    public ImmutableArray<string> Repairable => rules.Where(rule => rule.Repair is not null).Select(rule => rule.Id).ToImmutableArray();

    public ImmutableArray<DiagnosticDescriptor> DescriptorsOver<TSurface>() =>
        rules.OfType<Rule<TSurface>>().SelectMany(rule => rule.Descriptors).ToImmutableArray();

    public Repair? RepairOf(string id) => rules.FirstOrDefault(rule => rule.Id == id)?.Repair;

    public void Report<TSurface>(TSurface surface, ConsentSettings settings, Action<Diagnostic> report)
    {
        foreach (var (finding, _) in Findings(surface, settings))
        {
            report(finding.ToDiagnostic());
        }
    }

    /// <summary>What the rules find, each with the repair of its own rule.</summary>
    public IEnumerable<(Finding Finding, Repair<TSurface>? Repair)> Findings<TSurface>(TSurface surface, ConsentSettings settings)
    {
        foreach (var candidate in rules)
        {
            if (candidate is not Rule<TSurface> rule)
            {
                continue;
            }

            foreach (var finding in rule.JudgeAll(surface, settings))
            {
                if (!settings.IsIgnored(finding.Subject))
                {
                    yield return (finding, rule.Repair);
                }
            }
        }
    }
}
