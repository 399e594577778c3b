using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>The rules as findings are reported whose severity is settled here and not by the compiler.</summary>
internal static class WeighedRules
{
    private static readonly ImmutableDictionary<DiagnosticDescriptor, DiagnosticDescriptor> Weighed = RuleCatalogue.All.ToImmutableDictionary(
        rule => rule,
        rule => new DiagnosticDescriptor(
            rule.Id, rule.Title, rule.MessageFormat, rule.Category, rule.DefaultSeverity, isEnabledByDefault: true, rule.Description, rule.HelpLinkUri,
            [.. rule.CustomTags.Where(tag => tag != RuleEntry.Weighs), RuleEntry.Weighs]));

    public static DiagnosticDescriptor Of(DiagnosticDescriptor rule) => Weighed.TryGetValue(rule, out var weighed) ? weighed : rule;
}
