using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Moves an explanation that comes too late, or says before the action what the choices of its surface say.</summary>
internal sealed class ExplainAccept : Repair<AcceptSurface>
{
    /// <summary>What moving an explanation is called.</summary>
    public static readonly FixTitle MovingTitle = FixTitle.Plain("Fix.MoveExplanation");

    /// <summary>What writing one is called.</summary>
    public static readonly FixTitle WritingTitle = FixTitle.Plain("Fix.WriteExplanation");

    public override bool WritesForPeople => true;

    // What is moved is taken from where it was; what is said anew takes nothing.
    public override FixTitle TitleOf(Finding finding, ImmutableArray<TextChange> edits) => edits.Any(change => change.NewText is "" or null)
        ? MovingTitle
        : WritingTitle;

    public override bool CanStartFrom(Diagnostic finding) => finding.Properties.ContainsKey(Evidence.Explanation);

    public override ImmutableArray<TextChange> Edits(AcceptSurface surface, Finding finding) =>
        surface.Parts.FirstOrDefault(part => part.Place is not null && part.Location == finding.Location)?.Place is not { } place ? ImmutableArray<TextChange>.Empty
        : finding.Elsewhere is [var late] && !Prose.IsHeading(finding[Evidence.Found] ?? "") && place.Move(late.SourceSpan) is { IsEmpty: false } moved ? moved
        : finding[Evidence.Explanation] is { } text ? place.Write(text)
        : ImmutableArray<TextChange>.Empty;
}
