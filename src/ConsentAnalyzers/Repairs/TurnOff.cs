using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Starts a choice off.</summary>
internal sealed class TurnOff : Repair<ConsentToggle>
{
    public override bool TurnsChoicesOff => true;

    public override string TitleOf(Finding finding, ImmutableArray<TextChange> edits) =>
        edits.Any(SelectsAnother) ? "Select the refusal (changes behaviour)" : "Start off (changes behaviour)";

    public override Func<string, string> RemarkOn(Finding finding) => ChoiceRemark.TurnedOff;

    public override ImmutableArray<TextChange> Edits(ConsentToggle toggle, Finding finding) => toggle.TurningOff;

    private static bool SelectsAnother(TextChange change) =>
        change.Span.IsEmpty && change.NewText?.TrimStart().StartsWith("selected", StringComparison.OrdinalIgnoreCase) == true;
}
