using ConsentAnalyzers.Options;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>CONSENT902: directives that do not do what their writer or their next reader believes.</summary>
/// <param name="file">The file.</param>
/// <param name="suppressions">Its directives.</param>
/// <param name="settings">Which rules judge it.</param>
internal sealed class SuppressionAudit(FileSource file, Suppressions suppressions, ConsentSettings settings)
{
    private readonly Lazy<CodeInMarkup> _code = new(() => new CodeInMarkup(file));

    /// <param name="used">The directives that took a finding out, with the rule of it.</param>
    public IEnumerable<Finding> Findings(HashSet<(PlacedDirective Directive, string Id)> used)
    {
        foreach (var placed in suppressions.Directives)
        {
            var directive = placed.Directive;
            if (directive.IsMistyped)
            {
                yield return At(placed, RuleCatalogue.MistypedSuppression, placed.Shown, directive.Corrected);
            }
            else if (directive.Verb != SuppressionVerb.Enable && !directive.IsReasoned)
            {
                yield return At(placed, RuleCatalogue.SuppressionWithoutReason, placed.Shown, directive.Corrected);
            }
            else
            {
                foreach (var finding in Idle(placed, used))
                {
                    yield return finding;
                }
            }
        }
    }

    private IEnumerable<Finding> Idle(PlacedDirective placed, HashSet<(PlacedDirective, string)> used)
    {
        var unknown = UnknownIn(placed.Directive);
        if (unknown.Count > 0)
        {
            yield return At(
                placed, RuleCatalogue.SuppressionOfUnknownRule, Listed(unknown), Listed(unknown.Select(KnownRules.Nearest).Distinct()));
        }

        var unused = placed.Reach
            .GroupBy(reach => reach.Id, reach => reach.Span)
            .Where(reach => !used.Contains((placed, reach.Key)) && IsJudged(reach.Key) && !reach.Any(_code.Value.IsIn))
            .Select(reach => reach.Key)
            .ToList();
        if (unused.Count > 0)
        {
            yield return At(placed, RuleCatalogue.UnusedSuppression, placed.Shown, Listed(unused));
        }

        // What takes nothing out had better go than be closed.
        var open = placed.NeverEnabled.Where(KnownRules.Exists).Except(unused).ToList();
        if (open.Count > 0)
        {
            yield return At(placed, RuleCatalogue.SuppressionNeverEnabled, placed.Shown, string.Join(", ", open));
        }
    }

    /// <summary>A sentence that starts with the address and "enable" names no rules.</summary>
    private static List<string> UnknownIn(SuppressionDirective directive) => directive.Ids
        .Where(id => !KnownRules.Exists(id) && (directive.Verb != SuppressionVerb.Enable || KnownRules.IsMeant(id)))
        .Distinct()
        .ToList();

    // Nothing is found of a rule that is turned off here, and what this one finds is not known before the end.
    private bool IsJudged(string id) =>
        KnownRules.Exists(id)
        && id != RuleCatalogue.SuppressionWithoutReason.Id
        && KnownRules.Descriptor(id).IsEnabledByDefault
        && settings.SeverityOf(KnownRules.Descriptor(id)) is not null;

    private static string Listed(IEnumerable<string> ids) => string.Join("', '", ids);

    private Finding At(PlacedDirective placed, DiagnosticDescriptor descriptor, params object[] arguments) =>
        new Finding(descriptor, file.Locate(placed.Span), arguments)
            .With(Evidence.Found, placed.Shown);
}
