using System.Globalization;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT005: every way to a use of data that needs consent leads through a check of it.</summary>
internal sealed class UseChecked : Rule<DataUse>
{
    public UseChecked()
        : base(repair: null)
    {
    }

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors =>
    [
        RuleCatalogue.UseWithoutCheck, RuleCatalogue.UseUnderOthersCheck, RuleCatalogue.ConfiguredUseWithoutCheck, RuleCatalogue.ConfiguredUseUnderOthersCheck,
    ];

    public override IEnumerable<Finding> Judge(DataUse use, ConsentSettings settings)
    {
        var (guard, consent) = (use.Guard, use.Guard.Purpose is { Length: > 0 } purpose ? Texts.Named("Consent.Purpose", purpose) : Texts.Named("Consent"));
        return (guard.Kind, use.IsConfigured) switch
        {
            (GuardKind.None, false) => [Finding(RuleCatalogue.UseWithoutCheck, "no check")],
            (GuardKind.None, true) => [Finding(RuleCatalogue.ConfiguredUseWithoutCheck, "no check")],
            (GuardKind.SomebodyElses, false) => [Finding(RuleCatalogue.UseUnderOthersCheck, $"a check of '{guard.Asked}'")],
            (GuardKind.SomebodyElses, true) => [Finding(RuleCatalogue.ConfiguredUseUnderOthersCheck, $"a check of '{guard.Asked}'")],
            _ => [],
        };

        Finding Finding(DiagnosticDescriptor descriptor, string found) => new Finding(descriptor, use.Place, use.Name, consent, guard.Asked, guard.Used)
            .With(Evidence.Subject, use.Name)
            .With(Evidence.Found, found)
            .With(Evidence.Allowed, $"a check of {consent.ToString(CultureInfo.InvariantCulture)}")
            .With(Evidence.Purpose, guard.Purpose.Length > 0 ? guard.Purpose : null);
    }
}
