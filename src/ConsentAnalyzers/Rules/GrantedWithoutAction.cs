using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT006: only what a person does grants consent.</summary>
internal sealed class GrantedWithoutAction() : ToggleRule
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors =>
        [RuleCatalogue.GrantedWithoutAction, RuleCatalogue.GrantedWithoutRecord, RuleCatalogue.GrantedWhateverIsChosen];

    public override bool Wants(ToggleState state) => state is ToggleState.On;

    public override bool Wants(Occasion occasion) => occasion is Occasion.MissingDecision or Occasion.UnreadChoice || Reason(occasion).Length > 0;

    public override IEnumerable<Finding> Judge(ConsentToggle toggle, ConsentSettings settings) =>
        Wants(toggle.Occasion) && Grants(toggle) && !toggle.IsNecessary
            ?
            [
                Found(toggle)
                    .With(Evidence.Subject, toggle.Name)
                    .With(Evidence.Found, toggle.Written)
                    .With(Evidence.Occasion, toggle.Occasion.ToString())
                    .With(Evidence.Choice, toggle.UnreadMember.Length > 0 ? toggle.UnreadMember : null),
            ]
            : [];

    private static Finding Found(ConsentToggle toggle) => toggle.Occasion switch
    {
        Occasion.MissingDecision => new(RuleCatalogue.GrantedWithoutRecord, toggle.Value, toggle.Name, toggle.Written),
        Occasion.UnreadChoice => new(RuleCatalogue.GrantedWhateverIsChosen, toggle.Value, toggle.Name, toggle.Written, toggle.UnreadChoice),
        var occasion => new(RuleCatalogue.GrantedWithoutAction, toggle.Value, toggle.Name, Reason(occasion), toggle.Written),
    };

    /// <summary>A refusal that counts as not given, where nothing is stored, grants as well.</summary>
    private static bool Grants(ConsentToggle toggle) => (toggle.Meaning, toggle.State) switch
    {
        (Meaning.Grant, ToggleState.On) => true,
        (Meaning.Refusal, ToggleState.Off) => toggle.Occasion is Occasion.MissingDecision,
        _ => false,
    };

    private static string Reason(Occasion occasion) => occasion switch
    {
        Occasion.Timer => "by a timer or a background job",
        Occasion.Deadline => "because time has passed",
        Occasion.Dismissal => "by closing, leaving or putting the decision off",
        Occasion.Failure => "because something failed",
        Occasion.Upgrade => "by a new version of the terms",
        _ => "",
    };
}
