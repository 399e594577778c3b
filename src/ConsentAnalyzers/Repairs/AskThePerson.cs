using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Grants only what a person decided. It mends C# alone; no markup or settings file grants by itself.</summary>
internal sealed class AskThePerson : Repair<ConsentToggle>
{
    /// <summary>What it is called to take a missing record for a no.</summary>
    public static readonly FixTitle Title = FixTitle.Changing("Fix.CountMissingAsNo");

    /// <summary>What it is called to store the choice beside an accept.</summary>
    public static readonly FixTitle TitleOfChoice = FixTitle.Changing("Fix.StoreChoice");

    public override bool TurnsChoicesOff => true;

    public override FixTitle TitleOf(Finding finding, ImmutableArray<TextChange> edits) => TitleOf(finding[Evidence.Allowed]);

    /// <summary>What the fix is called that writes what is allowed.</summary>
    public static FixTitle TitleOf(string? allowed) => allowed is GrantedWithoutAction.No ? Title : TitleOfChoice;

    public override bool CanStartFrom(Diagnostic finding) => finding.Properties.TryGetValue(Evidence.Allowed, out var allowed) && allowed is not null;

    public override ImmutableArray<TextChange> Edits(ConsentToggle toggle, Finding finding) => ImmutableArray<TextChange>.Empty;
}
