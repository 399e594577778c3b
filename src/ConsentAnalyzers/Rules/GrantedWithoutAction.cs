using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT006: only what a person does grants consent.</summary>
internal sealed class GrantedWithoutAction() : ToggleRule(new AskThePerson())
{
    /// <summary>What a decision that is not stored may count as.</summary>
    public const string No = "no";

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors =>
        [RuleCatalogue.GrantedWithoutAction, RuleCatalogue.GrantedWithoutRecord, RuleCatalogue.GrantedWhateverIsChosen];

    public override bool Wants(ToggleState state) => state is ToggleState.On;

    public override bool Wants(Occasion occasion) => occasion is
        Occasion.MissingDecision or Occasion.UnreadChoice
        or Occasion.Timer or Occasion.Deadline or Occasion.Dismissal or Occasion.Failure or Occasion.Upgrade;

    public override IEnumerable<Finding> Judge(ConsentToggle toggle, ConsentSettings settings) =>
        Wants(toggle.Occasion) && Grants(toggle) && !toggle.IsNecessary
            ?
            [
                Found(toggle)
                    .With(Evidence.Subject, toggle.Name)
                    .With(Evidence.Found, toggle.Written)
                    .With(Evidence.Occasion, toggle.Occasion.ToString())
                    .With(Evidence.Allowed, Allowed(toggle)),
            ]
            : [];

    private static Finding Found(ConsentToggle toggle) => toggle.Occasion switch
    {
        Occasion.MissingDecision => new(RuleCatalogue.GrantedWithoutRecord, toggle.Value, toggle.Name, toggle.Written),
        Occasion.UnreadChoice => new(RuleCatalogue.GrantedWhateverIsChosen, toggle.Value, toggle.Name, toggle.Written, toggle.UnreadChoice),
        var occasion => new(RuleCatalogue.GrantedWithoutAction, toggle.Value, toggle.Name, Texts.Named("Granted." + occasion), toggle.Written),
    };

    /// <summary>What may stand there instead: the choice that is not read, or a no; null where only a person can say.</summary>
    private static string? Allowed(ConsentToggle toggle) => (toggle.Occasion, toggle.Meaning) switch
    {
        (Occasion.MissingDecision, Meaning.Grant) => No,
        (Occasion.UnreadChoice, _) when toggle.UnreadMember.Length > 0 => toggle.UnreadMember,
        _ => null,
    };

    /// <summary>A refusal that counts as not given, where nothing is stored, grants as well.</summary>
    private static bool Grants(ConsentToggle toggle) => (toggle.Meaning, toggle.State) switch
    {
        (Meaning.Grant, ToggleState.On) => true,
        (Meaning.Refusal, ToggleState.Off) => toggle.Occasion is Occasion.MissingDecision,
        _ => false,
    };
}
