using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT001: a choice that grants something must not start on.</summary>
internal sealed class ConsentOnByDefault() : ToggleRule(new TurnOff())
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [RuleCatalogue.ConsentOnByDefault];

    public override bool Wants(ToggleState state) => state is ToggleState.On;

    public override bool Wants(Occasion occasion) => occasion is Occasion.Declaration or Occasion.SetUp;

    public override IEnumerable<Finding> Judge(ConsentToggle toggle, ConsentSettings settings) =>
        toggle is { Meaning: Meaning.Grant, State: ToggleState.On, Occasion: Occasion.Declaration or Occasion.SetUp, IsNecessary: false }
            ?
            [
                new Finding(RuleCatalogue.ConsentOnByDefault, toggle.Value, toggle.Name, toggle.Written)
                    .With(Evidence.Subject, toggle.Name)
                    .With(Evidence.Found, toggle.Written)
                    .With(Evidence.Allowed, "off"),
            ]
            : [];
}
