using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules.Inventory;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>The rules that judge together. What can be repaired, by id, in files and in C#, is told by the repairs that they bring.</summary>
internal sealed class ConsentRules(params Rule[] rules)
{
    // Asked of every value that may be on, so that what the rules say is asked of them once.
    private readonly HashSet<ToggleState> _states = Wanted<ToggleState>(rules, (rule, state) => rule.Wants(state));
    private readonly HashSet<Occasion> _occasions = Wanted<Occasion>(rules, (rule, occasion) => rule.Wants(occasion));

    private readonly Lazy<ConsentRules> _listing = new(() => new([.. rules, .. RuleCatalogue.Listings]));

    public static ConsentRules Shipped { get; } = new([.. RuleCatalogue.Rules]);

    /// <summary>All that is ever reported, the inventory included, which comes only where it is turned on.</summary>
    public IEnumerable<DiagnosticDescriptor> Descriptors => rules.Concat(RuleCatalogue.Listings).SelectMany(rule => rule.Descriptors).Distinct();

    /// <summary>The same rules, and behind them those that list what they judge.</summary>
    public ConsentRules Listing => _listing.Value;

    /// <summary>The ids of the rules that bring a repair.</summary>
    public ImmutableArray<string> Repairable => rules.Where(rule => rule.Repair is not null).Select(rule => rule.Id).ToImmutableArray();

    /// <summary>The ids of the rules that judge one kind of surface.</summary>
    public IEnumerable<string> Over<TSurface>() => rules.OfType<Rule<TSurface>>().Select(rule => rule.Id);

    /// <summary>Whether a rule could find fault with a toggle in a state.</summary>
    public bool Want(ToggleState state) => _states.Contains(state);

    /// <summary>Whether a rule could find fault with a toggle that is set on an occasion.</summary>
    public bool Want(Occasion occasion) => _occasions.Contains(occasion);

    /// <summary>Whether a rule minds what is called strictly necessary.</summary>
    public bool WantNecessary { get; } = rules.OfType<ToggleRule>().Any(rule => rule.WantsNecessary);

    public Repair? RepairOf(string id) => rules.FirstOrDefault(rule => rule.Id == id)?.Repair;

    public void Report<TSurface>(TSurface surface, ConsentSettings settings, Action<Diagnostic> report)
    {
        foreach (var (finding, _) in Findings(surface, settings))
        {
            report(finding.ToDiagnostic());
        }
    }

    /// <summary>What the rules find, each with the repair of its own rule; then what is listed, with the rules that find fault with it.</summary>
    public IEnumerable<(Finding Finding, Repair<TSurface>? Repair)> Findings<TSurface>(TSurface surface, ConsentSettings settings)
    {
        var isIgnored = surface is INamed { Names: var names } && names.Any(settings.IsIgnored);
        var faults = "";
        foreach (var candidate in rules)
        {
            if (candidate is not Rule<TSurface> rule || (isIgnored && !rule.IsListing))
            {
                continue;
            }

            foreach (var found in rule.Judge(surface, settings))
            {
                var finding = found.With(Evidence.Key, FindingKey.Of(found, surface));
                if (rule.IsListing)
                {
                    yield return (Listed(finding, faults, isIgnored || settings.IsIgnored(finding.Subject)), null);
                }
                else if (!settings.IsIgnored(finding.Subject))
                {
                    faults = faults.EndsWith(rule.Id, StringComparison.Ordinal) ? faults : $"{faults} {rule.Id}".TrimStart();
                    yield return (finding, rule.Repair);
                }
            }
        }
    }

    private static Finding Listed(Finding finding, string faults, bool isIgnored) => finding
        .With(Inventory.Listed.Surface, SurfaceName.At(finding.Location))
        .With(Inventory.Listed.Findings, faults)
        .WithKnown(Inventory.Listed.Ignored, isIgnored ? "true" : "");

    private static HashSet<T> Wanted<T>(Rule[] rules, Func<ToggleRule, T, bool> wants) =>
        [.. Enum.GetValues(typeof(T)).Cast<T>().Where(value => rules.OfType<ToggleRule>().Any(rule => wants(rule, value)))];
}
