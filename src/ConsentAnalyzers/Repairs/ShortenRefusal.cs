using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Shortens what is kept without consent to the limit.</summary>
internal sealed class ShortenRefusal : ShortenPeriod
{
    /// <summary>What it is called where a conditional on consent decides nothing and goes.</summary>
    public const string DroppingTitle = "Drop the condition, which decides nothing";

    /// <summary>A consent that nobody reads is no length.</summary>
    public override bool CanStartFrom(Diagnostic finding) => FactOf(finding, Evidence.Allowed) is not null;

    public override string TitleOf(Finding finding, ImmutableArray<TextChange> edits) => TitleOf(finding.ToDiagnostic());

    /// <summary>What the fix of a finding is called.</summary>
    public static string TitleOf(Diagnostic finding) =>
        FactOf(finding, Evidence.Allowed) is { } allowed && allowed == FactOf(finding, Evidence.Found) ? DroppingTitle
        : LimitIn(FactOf(finding, Evidence.Allowed)) is { } limit ? $"Keep for {limit.InWords()} without consent (changes behaviour)"
        : Title;

    private static string? FactOf(Diagnostic finding, string fact) => finding.Properties.TryGetValue(fact, out var said) ? said : null;
}
