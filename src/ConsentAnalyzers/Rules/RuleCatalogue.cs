using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>The page that lists every rule. Help links, docs, presets and tests enumerate it.</summary>
internal static class RuleCatalogue
{
    private static readonly RuleEntry Toggle = new(
        "CONSENT001", "Consent is on by default", "A choice that grants something starts off. A pre-ticked box is not consent.")
    {
        Basis = "GDPR Art. 4(11), 25(2), recital 32; CJEU C-673/17 (Planet49)",
    };

    private static readonly RuleEntry Accept = new(
        "CONSENT002",
        "Accept action lacks an adjacent explanation",
        "What a person accepts is said in prose before the action that accepts it, on the same surface.")
    {
        Basis = "GDPR Art. 7(2), 13; CCPA regulations §7003, 7004(a)(1)",
    };

    private static readonly RuleEntry Retention = new(
        "CONSENT003",
        "Retention exceeds the configured limit",
        "A constant duration that says how long personal data is kept stays within the limit for its category.")
    {
        Basis = "GDPR Art. 5(1)(e), 25(2); Cal. Civ. Code 1798.100(a)(3)",
    };

    private static readonly RuleEntry Decline = new(
        "CONSENT004",
        "Accept has no equally direct decline",
        "Where consent can be given, it can be refused at the same level: 'Not now', settings and more options refuse nothing.")
    {
        Basis = "GDPR Art. 7(3); CCPA regulations §7004(a)(2); EDPB Cookie Banner Taskforce report 2023",
    };

    private static readonly RuleEntry Use = new(
        "CONSENT005",
        "Data is used without a consent check",
        "Every way to a use of data that needs consent leads through a check that the person gave it for this purpose.")
    {
        Basis = "GDPR Art. 6(1)(a), 7(1); ePrivacy Directive Art. 5(3)",
    };

    private static readonly RuleEntry Grant = new(
        "CONSENT006",
        "Consent is granted without a user action",
        "Only what a person does grants consent. Silence, a deadline, closing a window, an error and a missing record do not.")
    {
        Basis = "GDPR recital 32; EDPB Guidelines 05/2020 §86",
    };

    private static readonly RuleEntry Independent = new(
        "CONSENT007",
        "Retention does not depend on consent",
        "Whoever refuses has their data kept for less than whoever consents, and within the limit.")
    {
        Basis = "GDPR Art. 5(1)(e), 7(3)",
    };

    private static readonly RuleEntry Unlimited = new(
        "CONSENT008",
        "Retention is unlimited",
        "Data about people is kept for a time that ends.")
    {
        Basis = "GDPR Art. 5(1)(e); 16 CFR 312.10",
    };

    // In a category apart, so that a severity for the rules' category does not make an error of what only carries fixes.
    private static readonly RuleEntry Fixable = new(
        "CONSENT900",
        "Markup findings have fixes",
        "Stands on the project's first C# file, so that 'dotnet format analyzers --diagnostics CONSENT900 --severity info' repairs its markup and settings files.")
    {
        Category = "Consent.Fixes",
        Severity = DiagnosticSeverity.Info,
    };

    private static readonly RuleEntry Option = new(
        "CONSENT901",
        "Option cannot be read",
        "An option in .editorconfig or .globalconfig is unknown or has a value that cannot be read, so the default holds.");

    private static readonly RuleEntry Suppression = new(
        "CONSENT902",
        "Suppression does not hold as it is written",
        "A comment that takes findings out of a markup or settings file names rules that exist and the reason, takes something out, and ends where it is no longer needed.");

    private static readonly ImmutableArray<RuleEntry> Entries = ImmutableArray.Create(
        Toggle, Accept, Retention, Decline, Use, Grant, Independent, Unlimited, Fixable, Option, Suppression);

    public static readonly DiagnosticDescriptor ConsentOnByDefault =
        Toggle.Says("'{0}' is a consent that starts on ({1}); a person has to turn it on");

    public static readonly DiagnosticDescriptor AcceptWithoutExplanation =
        Accept.Says("'{0}' accepts without an explanation before it on the same surface");

    public static readonly DiagnosticDescriptor AcceptExplainsOtherTopic =
        Accept.Says("'{0}' accepts a choice about {1}, which the explanation before it does not mention");

    public static readonly DiagnosticDescriptor AcceptExplainedTooLate =
        Accept.Says("'{0}' is explained only after it; the explanation has to come before the action");

    public static readonly DiagnosticDescriptor RetentionExceedsLimit =
        Retention.Says("'{0}' keeps personal data for {1}; the limit for {2} is {3}");

    public static readonly DiagnosticDescriptor AcceptWithoutDecline =
        Decline.Says("'{0}' accepts and nothing beside it declines");

    public static readonly DiagnosticDescriptor AcceptBesideLater =
        Decline.Says("'{0}' accepts and '{1}' only puts the decision off; nothing beside it declines");

    public static readonly DiagnosticDescriptor DeclineElsewhere =
        Decline.Says("'{0}' accepts and declining takes the way through '{1}'; it has to be as direct");

    public static readonly DiagnosticDescriptor UseWithoutCheck =
        Use.Says("'{0}' needs {1}, which is not checked on every way to it");

    public static readonly DiagnosticDescriptor UseUnderOthersCheck =
        Use.Says("'{0}' needs {1} of '{3}'; what is checked is that of '{2}'");

    public static readonly DiagnosticDescriptor ConfiguredUseWithoutCheck =
        Use.Mentions("'{0}' is configured to need {1}, which is not checked on every way to it");

    public static readonly DiagnosticDescriptor ConfiguredUseUnderOthersCheck =
        Use.Mentions("'{0}' is configured to need {1} of '{3}'; what is checked is that of '{2}'");

    public static readonly DiagnosticDescriptor GrantedWithoutAction =
        Grant.Says("'{0}' is granted {1} ({2}); only what a person does grants consent");

    public static readonly DiagnosticDescriptor GrantedWithoutRecord =
        Grant.Says("'{0}' counts as granted where no decision is stored ({1})");

    public static readonly DiagnosticDescriptor GrantedWhateverIsChosen =
        Grant.Says("'{0}' is granted ({1}) whatever '{2}' is set to; the action does not read the choice beside it");

    public static readonly DiagnosticDescriptor RetentionIsTheSame =
        Independent.Says("'{0}' keeps personal data for {1} with and without consent");

    public static readonly DiagnosticDescriptor RetentionOfRefusal =
        Independent.Says("'{0}' keeps personal data for {1} without consent; the limit for {2} is {3}");

    public static readonly DiagnosticDescriptor ConsentIsUnread =
        Independent.Says("'{0}' says how long personal data is kept and never reads the consent '{1}' that it takes");

    public static readonly DiagnosticDescriptor RetentionIsUnlimited =
        Unlimited.Says("'{0}' keeps personal data for ever ({1}); the limit for {2} is {3}");

    public static readonly DiagnosticDescriptor FixableFileFindings =
        Fixable.Says("{0} findings in markup and settings files of this project have fixes: {1}", RuleEntry.Weighs);

    /// <summary>The same where only C# in Razor files has fixes, which is known when all of it has been read.</summary>
    public static readonly DiagnosticDescriptor FixableCodeFindings = Fixable.Says(
        "{0} findings in the C# of Razor files of this project have fixes", WellKnownDiagnosticTags.CompilationEnd, RuleEntry.Weighs);

    public static readonly DiagnosticDescriptor UnreadableOption =
        Option.Says("The value '{1}' of '{0}' cannot be read; accepted: {2}; the default holds");

    public static readonly DiagnosticDescriptor UnknownOption =
        Option.Says("There is no option '{0}'; the nearest is '{1}'");

    public static readonly DiagnosticDescriptor IdleOption =
        Option.Says("The value '{1}' of '{0}' does not do what it says: {2}");

    public static readonly DiagnosticDescriptor SuppressionWithoutReason =
        Suppression.Says("'{0}' does not count: it takes '{1}'");

    public static readonly DiagnosticDescriptor MistypedSuppression =
        Suppression.Says("'{0}' is no suppression; it is written '{1}'");

    public static readonly DiagnosticDescriptor SuppressionOfUnknownRule =
        Suppression.Says("There is no rule '{0}' to suppress; the nearest is '{1}'");

    public static readonly DiagnosticDescriptor UnusedSuppression =
        Suppression.Says("'{0}' suppresses nothing: there is no finding of '{1}' where it holds");

    public static readonly DiagnosticDescriptor SuppressionNeverEnabled = Suppression.Says(
        "'{0}' holds to the end of the file; write 'consent-analyzers enable {1}' after the block, or 'disable-next-line' for one line");

    /// <summary>The rules that judge surfaces; the others are about these analyzers themselves.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new ConsentOnByDefault(), new AcceptExplained(), new RetentionWithinLimit(), new AcceptDeclinable(), new UseChecked(),
        new GrantedWithoutAction(), new RetentionByConsent(), new RetentionEnds(),
    ];

    /// <summary>Every descriptor, in the order of the ids; an id with several messages has several descriptors.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. Entries.SelectMany(rule => rule.Messages)];

    /// <summary>The legal or technical ground of a rule; empty for a rule about the tool itself.</summary>
    public static string BasisOf(string id) => Entries.FirstOrDefault(rule => rule.Id == id)?.Basis ?? "";
}
