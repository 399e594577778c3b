using ConsentAnalyzers.Options;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.Surfaces;

/// <summary>A rule to throw away: finds fault with every toggle of one meaning and state on some occasions.</summary>
internal sealed class AnyToggle(Meaning meaning, ToggleState state, params Occasion[] occasions) : ToggleRule
{
    public const string Name = "TEST001";

#pragma warning disable RS2008 // It is released nowhere.
    private static readonly DiagnosticDescriptor Found = new(Name, "A toggle", "'{0}'", "Test", DiagnosticSeverity.Warning, true);
#pragma warning restore RS2008

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [Found];

    public override bool Wants(ToggleState wanted) => wanted == state;

    public override bool Wants(Occasion wanted) => occasions.Contains(wanted);

    public override IEnumerable<Finding> Judge(ConsentToggle toggle, ConsentSettings settings) =>
        toggle.Meaning == meaning && toggle.State == state && Wants(toggle.Occasion)
            ? [new Finding(Found, toggle.Value, toggle.Name).With(Evidence.Subject, toggle.Name)]
            : [];
}
