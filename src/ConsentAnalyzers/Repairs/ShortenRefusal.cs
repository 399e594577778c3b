using System.Collections.Immutable;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Shortens what is kept without consent to the limit.</summary>
internal sealed class ShortenRefusal : ShortenPeriod
{
    /// <summary>What it is called where a conditional on consent decides nothing and goes.</summary>
    private static readonly FixTitle DroppingTitle = FixTitle.Plain("Fix.DropCondition");

    /// <summary>A consent that nobody reads is no length.</summary>
    public override bool CanStartFrom(Diagnostic finding) => FactOf(finding, Evidence.Allowed) is not null;

    public override FixTitle TitleOf(Finding finding, ImmutableArray<TextChange> edits) => TitleOf(finding.ToDiagnostic());

    /// <summary>What the fix of a finding is called.</summary>
    public static FixTitle TitleOf(Diagnostic finding) =>
        OnlyDrops(finding) ? DroppingTitle
        : LimitIn(FactOf(finding, Evidence.Allowed)) is { } limit ? Title with { Name = Texts.Named("Fix.ShortenRefusalTo", limit.Spoken()) }
        : Title;

    /// <summary>Whether what is kept is within the limit, so that only the condition has to go.</summary>
    public static bool OnlyDrops(Diagnostic finding) =>
        FactOf(finding, Evidence.Allowed) is { } allowed && allowed == FactOf(finding, Evidence.Found);

    private static string? FactOf(Diagnostic finding, string fact) => finding.Properties.TryGetValue(fact, out var said) ? said : null;
}
