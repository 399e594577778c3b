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
    public const string Title = "Start off (changes behaviour)";

    public override bool TurnsChoicesOff => true;

    public override string TitleOf(Finding finding, ImmutableArray<TextChange> edits) =>
        edits.Any(SelectsAnother) ? "Select the refusal (changes behaviour)" : Title;

    public override Func<string, string> RemarkOn(Finding finding) => ChoiceRemark.TurnedOff;

    public override ImmutableArray<TextChange> Edits(ConsentToggle toggle, Finding finding) => toggle.TurningOff;

    private static bool SelectsAnother(TextChange change) =>
        change.Span.IsEmpty && change.NewText?.TrimStart().StartsWith("selected", StringComparison.OrdinalIgnoreCase) == true;
}
