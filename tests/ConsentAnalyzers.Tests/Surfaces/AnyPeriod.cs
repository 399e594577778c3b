using ConsentAnalyzers.Options;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.Surfaces;

/// <summary>A rule to throw away: finds fault with every period that a test describes.</summary>
internal sealed class AnyPeriod(Predicate<RetentionPeriod> isMeant) : Rule<RetentionPeriod>
{
#pragma warning disable RS2008 // It is released nowhere.
    private static readonly DiagnosticDescriptor Found = new("TEST003", "A period", "'{0}'", "Test", DiagnosticSeverity.Warning, true);
#pragma warning restore RS2008

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [Found];

    public override IEnumerable<Finding> Judge(RetentionPeriod period, ConsentSettings settings) =>
        isMeant(period) ? [new Finding(Found, period.Value, period.Name).With(Evidence.Subject, period.Name)] : [];
}
