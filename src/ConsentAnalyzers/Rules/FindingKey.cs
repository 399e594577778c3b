using System.Collections.Immutable;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>
/// What a finding is called in <c>consent.key</c>, as an entry of a baseline names it. It stays the same when lines move, when
/// the value is written in another way, and in every language of messages; another value is another key.
/// </summary>
internal static class FindingKey
{
    public const string Unlimited = "unlimited";

    // What people read may be worded anew; what is missing stays missing.
    private static readonly ImmutableDictionary<DiagnosticDescriptor, string> Missing = ImmutableDictionary<DiagnosticDescriptor, string>.Empty
        .Add(RuleCatalogue.AcceptWithoutExplanation, "no explanation")
        .Add(RuleCatalogue.AcceptExplainedTooLate, "late explanation")
        .Add(RuleCatalogue.AcceptExplainsOtherTopic, "no explanation of")
        .Add(RuleCatalogue.AcceptWithoutDecline, "no decline")
        .Add(RuleCatalogue.AcceptBesideLater, "no decline but later")
        .Add(RuleCatalogue.DeclineElsewhere, "no decline but elsewhere");

    public static string Of<TSurface>(Finding finding, TSurface surface) =>
        BaselineEntry.KeyOf(QualifiedSubject.Of(finding.Location, SubjectOf(finding, surface)), QualifiedSubject.Spaced(ValueOf(finding, surface)));

    // A label may change; the member that it belongs to is the same.
    private static string SubjectOf<TSurface>(Finding finding, TSurface surface) =>
        surface is ConsentToggle { Member: { Length: > 0 } member } && finding.Location.IsInSource ? member : finding.Subject;

    private static string ValueOf<TSurface>(Finding finding, TSurface surface) => surface switch
    {
        RetentionPeriod { Decision.Common: { } common } when finding.Descriptor.Equals(RuleCatalogue.RetentionIsTheSame) => DurationText.ToIso(common),
        RetentionPeriod { Length.Finite: { } length } => DurationText.ToIso(length),
        RetentionPeriod => Unlimited,
        ConsentToggle { State: ToggleState.On } => "true",
        ConsentToggle { State: ToggleState.Off } => "false",
        AcceptSurface => AnswerTo(finding),
        _ => finding[Evidence.Found] ?? "",
    };

    private static string AnswerTo(Finding finding) =>
        Missing.TryGetValue(finding.Descriptor, out var missing) ? $"{missing} {finding[Evidence.Allowed]}".TrimEnd() : finding[Evidence.Found] ?? "";
}
