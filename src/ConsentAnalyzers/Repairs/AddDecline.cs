using System.Collections.Immutable;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Puts a decline beside an accept, like it in everything but what it says and stores.</summary>
internal sealed class AddDecline : Repair<AcceptSurface>
{
    /// <summary>What adding one is called where its caption is not told.</summary>
    public static readonly FixTitle Title = FixTitle.Changing("Fix.AddDecline");

    public override bool WritesForPeople => true;

    public static FixTitle TitleFor(string? caption) =>
        caption is null ? Title : Title with { Name = Texts.Named("Fix.AddDeclineSaying", caption) };

    public override FixTitle TitleOf(Finding finding, ImmutableArray<TextChange> edits) => TitleFor(finding[Evidence.Decline]);

    // Whether there is room beside the action is seen in the C# that was generated, and what is written there maps to no line.
    public override bool CanStartFrom(Diagnostic finding) => false;

    public override ImmutableArray<TextChange> Edits(AcceptSurface surface, Finding finding) =>
        finding[Evidence.Decline] is { } caption
        && surface.Parts.FirstOrDefault(part => part.Twin is not null && part.Location == finding.Location)?.Twin is { } twin
            ? twin.Write(caption)
            : ImmutableArray<TextChange>.Empty;
}
