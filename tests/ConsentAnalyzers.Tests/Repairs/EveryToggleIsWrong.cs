using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Repairs;

/// <summary>A rule to throw away, over the surfaces that CONSENT001 judges: whatever is on is wrong, a refusal as well.</summary>
internal sealed class EveryToggleIsWrong(Repair<ConsentToggle>? repair = null) : ToggleRule(repair)
{
    public const string Name = "TEST001";

#pragma warning disable RS2008 // It is released nowhere.
    private static readonly DiagnosticDescriptor IsOn = new(Name, "Something is on", "'{0}' is on", "Test", DiagnosticSeverity.Warning, true);
#pragma warning restore RS2008

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [IsOn];

    /// <summary>The rules of the package with this one beside them, last or first.</summary>
    public static ConsentRules BesideTheOthers(Repair<ConsentToggle>? repair = null, bool first = false)
    {
        var rule = new EveryToggleIsWrong(repair);
        return first ? new([rule, .. RuleCatalogue.Rules]) : new([.. RuleCatalogue.Rules, rule]);
    }

    public override bool Wants(ToggleState state) => state is ToggleState.On;

    public override bool Wants(Occasion occasion) => occasion is Occasion.Declaration or Occasion.SetUp;

    public override IEnumerable<Finding> Judge(ConsentToggle toggle, ConsentSettings settings) =>
        toggle is { State: ToggleState.On, Occasion: Occasion.Declaration or Occasion.SetUp, IsNecessary: false }
            ? [new Finding(IsOn, toggle.Value, toggle.Name).With(Evidence.Subject, toggle.Name)]
            : [];

    /// <summary>A repair of its own, which nobody would take for another's.</summary>
    internal sealed class Replacement : Repair<ConsentToggle>
    {
        public const string Text = "ASKED";

        public override FixTitle TitleOf(Finding finding, ImmutableArray<TextChange> edits) => new("Ask", "Ask", "(changes behaviour)");

        public override ImmutableArray<TextChange> Edits(ConsentToggle toggle, Finding finding) =>
            [new TextChange(toggle.Value.SourceSpan, Text)];
    }
}
