using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Starts a choice off.</summary>
internal sealed class TurnOff : Repair<ConsentToggle>
{
    /// <summary>What turning a choice off is called.</summary>
    public static readonly FixTitle Title = FixTitle.Changing("Fix.TurnOff");

    private static readonly FixTitle SelectingTitle = FixTitle.Changing("Fix.SelectRefusal");

    public override bool TurnsChoicesOff => true;

    public override FixTitle TitleOf(Finding finding, ImmutableArray<TextChange> edits) =>
        edits.Any(SelectsAnother) ? SelectingTitle : Title;

    public override Func<string, string> RemarkOn(Finding finding) => ChoiceRemark.TurnedOff;

    public override ImmutableArray<TextChange> Edits(ConsentToggle toggle, Finding finding) => toggle.TurningOff;

    private static bool SelectsAnother(TextChange change) =>
        change.Span.IsEmpty && change.NewText?.TrimStart().StartsWith("selected", StringComparison.OrdinalIgnoreCase) == true;
}
