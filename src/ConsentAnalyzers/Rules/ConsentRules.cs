using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>The rules that judge together. What can be repaired, by id, in files and in C#, is told by the repairs that they bring.</summary>
internal sealed class ConsentRules(params Rule[] rules)
{
    // Asked of every value that may be on, so that what the rules say is asked of them once.
    private readonly HashSet<ToggleState> _states = Wanted<ToggleState>(rules, (rule, state) => rule.Wants(state));
    private readonly HashSet<Occasion> _occasions = Wanted<Occasion>(rules, (rule, occasion) => rule.Wants(occasion));

    public static ConsentRules Shipped { get; } = new([.. RuleCatalogue.Rules]);

    public IEnumerable<DiagnosticDescriptor> Descriptors => rules.SelectMany(rule => rule.Descriptors);

    /// <summary>The ids of the rules that bring a repair.</summary>
    public ImmutableArray<string> Repairable => rules.Where(rule => rule.Repair is not null).Select(rule => rule.Id).ToImmutableArray();

    /// <summary>The ids of the rules that judge one kind of surface.</summary>
    public IEnumerable<string> Over<TSurface>() => rules.OfType<Rule<TSurface>>().Select(rule => rule.Id);

    /// <summary>Whether a rule could find fault with a toggle in a state.</summary>
    public bool Want(ToggleState state) => _states.Contains(state);

    /// <summary>Whether a rule could find fault with a toggle that is set on an occasion.</summary>
    public bool Want(Occasion occasion) => _occasions.Contains(occasion);

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
        if (surface is INamed { Names: var names } && names.Any(settings.IsIgnored))
        {
            yield break;
        }

        foreach (var candidate in rules)
        {
            if (candidate is not Rule<TSurface> rule)
            {
                continue;
            }

            foreach (var finding in rule.Judge(surface, settings))
            {
                if (!settings.IsIgnored(finding.Subject))
                {
                    yield return (finding, rule.Repair);
                }
            }
        }
    }

    private static HashSet<T> Wanted<T>(Rule[] rules, Func<ToggleRule, T, bool> wants) =>
        [.. Enum.GetValues(typeof(T)).Cast<T>().Where(value => rules.OfType<ToggleRule>().Any(rule => wants(rule, value)))];
}
