using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Puts a decline beside an accept, like it in everything but what it says and stores.</summary>
internal sealed class AddDecline : Repair<AcceptSurface>
{
    /// <summary>What adding one is called where its caption is not told.</summary>
    public const string Title = "Add a decline beside it (changes behaviour)";

    public override bool WritesForPeople => true;

    public static string TitleFor(string? caption) => caption is null ? Title : $"Add '{caption}' beside it (changes behaviour)";

    public override string TitleOf(Finding finding, ImmutableArray<TextChange> edits) => TitleFor(finding[Evidence.Decline]);

    // Whether there is room beside the action is seen in the C# that was generated, and what is written there maps to no line.
    public override bool CanStartFrom(Diagnostic finding) => false;

    public override ImmutableArray<TextChange> Edits(AcceptSurface surface, Finding finding) =>
        finding[Evidence.Decline] is { } caption
        && surface.Parts.FirstOrDefault(part => part.Twin is not null && part.Location == finding.Location)?.Twin is { } twin
            ? twin.Write(caption)
            : ImmutableArray<TextChange>.Empty;
}
