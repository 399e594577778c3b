using System.Collections.Immutable;
using ConsentAnalyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>The page that lists every rule. Help links, docs, presets and tests enumerate it. What the rules say stands in <c>Messages/Texts.resx</c>.</summary>
internal static class RuleCatalogue
{
    private static readonly RuleEntry Toggle = new("CONSENT001")
    {
        Basis = "GDPR Art. 4(11), 25(2), recital 32; CJEU C-673/17 (Planet49)",
    };

    private static readonly RuleEntry Accept = new("CONSENT002")
    {
        Basis = "GDPR Art. 7(2), 13; CCPA regulations §7003, 7004(a)(1)",
    };

    private static readonly RuleEntry Retention = new("CONSENT003")
    {
        Basis = "GDPR Art. 5(1)(e), 25(2); Cal. Civ. Code 1798.100(a)(3)",
    };

    private static readonly RuleEntry Decline = new("CONSENT004")
    {
        Basis = "GDPR Art. 7(3); CCPA regulations §7004(a)(2); EDPB Cookie Banner Taskforce report 2023",
    };

    private static readonly RuleEntry Use = new("CONSENT005")
    {
        Basis = "GDPR Art. 6(1)(a), 7(1); ePrivacy Directive Art. 5(3)",
    };

    private static readonly RuleEntry Grant = new("CONSENT006")
    {
        Basis = "GDPR recital 32; EDPB Guidelines 05/2020 §86",
    };

    private static readonly RuleEntry Independent = new("CONSENT007")
    {
        Basis = "GDPR Art. 5(1)(e), 7(3)",
    };

    private static readonly RuleEntry Unlimited = new("CONSENT008")
    {
        Basis = "GDPR Art. 5(1)(e); 16 CFR 312.10",
    };

    // In a category apart, so that a severity for the rules' category does not make an error of what only carries fixes.
    private static readonly RuleEntry Fixable = new("CONSENT900")
    {
        Category = "Consent.Fixes",
        Severity = DiagnosticSeverity.Info,
    };

    private static readonly RuleEntry Option = new("CONSENT901");

    private static readonly RuleEntry Suppression = new("CONSENT902");

    private static readonly RuleEntry Baseline = new("CONSENT903");

    private static readonly RuleEntry ChoiceList = Inventory("CONSENT910");

    private static readonly RuleEntry AcceptList = Inventory("CONSENT911");

    private static readonly RuleEntry PeriodList = Inventory("CONSENT912");

    private static readonly ImmutableArray<RuleEntry> Entries = ImmutableArray.Create(
        Toggle, Accept, Retention, Decline, Use, Grant, Independent, Unlimited,
        Fixable, Option, Suppression, Baseline, ChoiceList, AcceptList, PeriodList);

    public static readonly DiagnosticDescriptor ConsentOnByDefault = Toggle.Says();

    public static readonly DiagnosticDescriptor AcceptWithoutExplanation = Accept.Says();

    public static readonly DiagnosticDescriptor AcceptExplainsOtherTopic = Accept.Says();

    public static readonly DiagnosticDescriptor AcceptExplainedTooLate = Accept.Says();

    public static readonly DiagnosticDescriptor RetentionExceedsLimit = Retention.Says();

    public static readonly DiagnosticDescriptor AcceptWithoutDecline = Decline.Says();

    public static readonly DiagnosticDescriptor AcceptBesideLater = Decline.Says();

    public static readonly DiagnosticDescriptor DeclineElsewhere = Decline.Says();

    public static readonly DiagnosticDescriptor UseWithoutCheck = Use.Says();

    public static readonly DiagnosticDescriptor UseUnderOthersCheck = Use.Says();

    public static readonly DiagnosticDescriptor ConfiguredUseWithoutCheck = Use.Mentions();

    public static readonly DiagnosticDescriptor ConfiguredUseUnderOthersCheck = Use.Mentions();

    public static readonly DiagnosticDescriptor GrantedWithoutAction = Grant.Says();

    public static readonly DiagnosticDescriptor GrantedWithoutRecord = Grant.Says();

    public static readonly DiagnosticDescriptor GrantedWhateverIsChosen = Grant.Says();

    public static readonly DiagnosticDescriptor RetentionIsTheSame = Independent.Says();

    public static readonly DiagnosticDescriptor RetentionOfRefusal = Independent.Says();

    public static readonly DiagnosticDescriptor ConsentIsUnread = Independent.Says();

    public static readonly DiagnosticDescriptor RetentionIsUnlimited = Unlimited.Says();

    public static readonly DiagnosticDescriptor FixableFileFindings = Fixable.Says([RuleEntry.Weighs]);

    /// <summary>The same where only C# in Razor files has fixes, which is known when all of it has been read.</summary>
    public static readonly DiagnosticDescriptor FixableCodeFindings = Fixable.Says([WellKnownDiagnosticTags.CompilationEnd, RuleEntry.Weighs]);

    public static readonly DiagnosticDescriptor UnreadableOption = Option.Says();

    public static readonly DiagnosticDescriptor UnknownOption = Option.Says();

    public static readonly DiagnosticDescriptor IdleOption = Option.Says();

    public static readonly DiagnosticDescriptor SuppressionWithoutReason = Suppression.Says();

    public static readonly DiagnosticDescriptor MistypedSuppression = Suppression.Says();

    public static readonly DiagnosticDescriptor SuppressionOfUnknownRule = Suppression.Says();

    public static readonly DiagnosticDescriptor UnusedSuppression = Suppression.Says();

    public static readonly DiagnosticDescriptor SuppressionNeverEnabled = Suppression.Says();

    /// <summary>Known when all has been read.</summary>
    public static readonly DiagnosticDescriptor StaleEntry = Baseline.Says([WellKnownDiagnosticTags.CompilationEnd]);

    public static readonly DiagnosticDescriptor ExpiredEntry = Baseline.Says();

    public static readonly DiagnosticDescriptor UnreadableEntry = Baseline.Says();

    public static readonly DiagnosticDescriptor DuplicateEntry = Baseline.Says();

    public static readonly DiagnosticDescriptor ChoiceListed = ChoiceList.Says();

    public static readonly DiagnosticDescriptor AcceptListed = AcceptList.Says();

    public static readonly DiagnosticDescriptor PeriodListed = PeriodList.Says();

    /// <summary>The rules that judge surfaces; the others are about these analyzers themselves.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new ConsentOnByDefault(), new AcceptExplained(), new RetentionWithinLimit(), new AcceptDeclinable(), new UseChecked(),
        new GrantedWithoutAction(), new RetentionByConsent(), new RetentionEnds(),
    ];

    /// <summary>The rules that list what the others judge, the right ones too; nobody hears of them who did not turn them on.</summary>
    public static IReadOnlyList<Rule> Listings { get; } = [new ChoiceListed(), new AcceptListed(), new PeriodListed()];

    /// <summary>Every descriptor, in the order of the ids; an id with several messages has several descriptors.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. Entries.SelectMany(rule => rule.Messages)];

    /// <summary>The legal or technical ground of a rule; empty for a rule about the tool itself.</summary>
    public static string BasisOf(string id) => Entries.FirstOrDefault(rule => rule.Id == id)?.Basis ?? "";

    // In a category apart, as what is listed is nothing to mend.
    private static RuleEntry Inventory(string id) => new(id)
    {
        Category = "Consent.Inventory",
        Severity = DiagnosticSeverity.Info,
        IsEnabledByDefault = false,
    };
}
