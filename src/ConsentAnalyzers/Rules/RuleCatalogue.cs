using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>The page that lists every rule. Help links, docs, presets and tests enumerate it.</summary>
internal static class RuleCatalogue
{
    private const string Category = "Consent";

    // Apart from the rules, so that a severity for their category does not make an error of what only carries fixes.
    private const string Fixes = "Consent.Fixes";

    // WellKnownDiagnosticTags.CustomSeverityConfigurable of later compilers: a finding keeps the severity that it is reported
    // with, except under NoWarn and -warnaserror. An older compiler does not know the tag, and then a .globalconfig has the last word.
    private const string Weighs = "CustomSeverityConfigurable";

    // Said by every message of the one id.
    private const string Unexplained = "Accept action lacks an adjacent explanation";
    private const string Explained = "What a person accepts is said in prose before the action that accepts it, on the same surface.";
    private const string Unreadable = "Option cannot be read";
    private const string Unreliable = "Suppression does not hold as it is written";
    private const string Reliable = "A comment that takes findings out of a markup or settings file names rules that exist and the reason, takes something out, and ends where it is no longer needed.";
    private const string Readable = "An option in .editorconfig or .globalconfig is unknown or has a value that cannot be read, so the default holds.";

    private const string HaveFixes = "Markup findings have fixes";
    private const string CarriesFixes = "Stands on the project's first C# file, so that 'dotnet format analyzers --diagnostics CONSENT900 --severity info' repairs its markup and settings files.";

    public static readonly DiagnosticDescriptor ConsentOnByDefault = new(
        "CONSENT001",
        "Consent is on by default",
        "'{0}' is a consent that starts on ({1}); a person has to turn it on",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A choice that grants something starts off. A pre-ticked box is not consent.",
        helpLinkUri: Help("CONSENT001"));

    public static readonly DiagnosticDescriptor AcceptWithoutExplanation = new(
        "CONSENT002",
        Unexplained,
        "'{0}' accepts without an explanation before it on the same surface",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Explained,
        helpLinkUri: Help("CONSENT002"));

    public static readonly DiagnosticDescriptor AcceptExplainsOtherTopic = new(
        "CONSENT002",
        Unexplained,
        "'{0}' accepts a choice about {1}, which the explanation before it does not mention",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Explained,
        helpLinkUri: Help("CONSENT002"));

    public static readonly DiagnosticDescriptor AcceptExplainedTooLate = new(
        "CONSENT002",
        Unexplained,
        "'{0}' is explained only after it; the explanation has to come before the action",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Explained,
        helpLinkUri: Help("CONSENT002"));

    public static readonly DiagnosticDescriptor RetentionExceedsLimit = new(
        "CONSENT003",
        "Retention exceeds the configured limit",
        "'{0}' keeps personal data for {1}; the limit for {2} is {3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A constant duration that says how long personal data is kept stays within the limit for its category.",
        helpLinkUri: Help("CONSENT003"));

    public static readonly DiagnosticDescriptor FixableFileFindings = new(
        "CONSENT900",
        HaveFixes,
        "{0} findings in markup and settings files of this project have fixes: {1}",
        Fixes,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: CarriesFixes,
        helpLinkUri: Help("CONSENT900"),
        customTags: Weighs);

    /// <summary>The same where only C# in Razor files has fixes, which is known when all of it has been read.</summary>
    public static readonly DiagnosticDescriptor FixableCodeFindings = new(
        "CONSENT900",
        HaveFixes,
        "{0} findings in the C# of Razor files of this project have fixes",
        Fixes,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: CarriesFixes,
        helpLinkUri: Help("CONSENT900"),
        customTags: [WellKnownDiagnosticTags.CompilationEnd, Weighs]);

    public static readonly DiagnosticDescriptor UnreadableOption = new(
        "CONSENT901",
        Unreadable,
        "The value '{1}' of '{0}' cannot be read; accepted: {2}; the default holds",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Readable,
        helpLinkUri: Help("CONSENT901"));

    public static readonly DiagnosticDescriptor UnknownOption = new(
        "CONSENT901",
        Unreadable,
        "There is no option '{0}'; the nearest is '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Readable,
        helpLinkUri: Help("CONSENT901"));

    public static readonly DiagnosticDescriptor IdleOption = new(
        "CONSENT901",
        Unreadable,
        "The value '{1}' of '{0}' does not do what it says: {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Readable,
        helpLinkUri: Help("CONSENT901"));

    public static readonly DiagnosticDescriptor SuppressionWithoutReason = new(
        "CONSENT902",
        Unreliable,
        "'{0}' does not count: it takes '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Reliable,
        helpLinkUri: Help("CONSENT902"));

    public static readonly DiagnosticDescriptor MistypedSuppression = new(
        "CONSENT902",
        Unreliable,
        "'{0}' is no suppression; it is written '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Reliable,
        helpLinkUri: Help("CONSENT902"));

    public static readonly DiagnosticDescriptor SuppressionOfUnknownRule = new(
        "CONSENT902",
        Unreliable,
        "There is no rule '{0}' to suppress; the nearest is '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Reliable,
        helpLinkUri: Help("CONSENT902"));

    public static readonly DiagnosticDescriptor UnusedSuppression = new(
        "CONSENT902",
        Unreliable,
        "'{0}' suppresses nothing: there is no finding of '{1}' where it holds",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Reliable,
        helpLinkUri: Help("CONSENT902"));

    public static readonly DiagnosticDescriptor SuppressionNeverEnabled = new(
        "CONSENT902",
        Unreliable,
        "'{0}' holds to the end of the file; write 'consent-analyzers enable {1}' after the block, or 'disable-next-line' for one line",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Reliable,
        helpLinkUri: Help("CONSENT902"));

    /// <summary>Every descriptor, in the order of the ids; an id with several messages has several descriptors.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        ConsentOnByDefault,
        AcceptWithoutExplanation,
        AcceptExplainsOtherTopic,
        AcceptExplainedTooLate,
        RetentionExceedsLimit,
        FixableFileFindings,
        FixableCodeFindings,
        UnreadableOption,
        UnknownOption,
        IdleOption,
        SuppressionWithoutReason,
        MistypedSuppression,
        SuppressionOfUnknownRule,
        UnusedSuppression,
        SuppressionNeverEnabled,
    ];

    private static readonly ImmutableDictionary<DiagnosticDescriptor, DiagnosticDescriptor> WeighedHere = All.ToImmutableDictionary(
        rule => rule,
        rule => new DiagnosticDescriptor(
            rule.Id, rule.Title, rule.MessageFormat, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, rule.Description, rule.HelpLinkUri,
            [.. rule.CustomTags.Where(tag => tag != Weighs), Weighs]));

    /// <summary>A rule as its findings are reported whose severity is settled here and not by the compiler.</summary>
    public static DiagnosticDescriptor Weighed(DiagnosticDescriptor rule) => WeighedHere.TryGetValue(rule, out var weighed) ? weighed : rule;

    /// <summary>The legal or technical ground of a rule, as findings carry it; empty for a rule about the tool itself.</summary>
    public static string BasisOf(string id) => id switch
    {
        "CONSENT001" => "GDPR Art. 4(11), 25(2), recital 32; CJEU C-673/17 (Planet49)",
        "CONSENT002" => "GDPR Art. 7(2), 13; CCPA regulations §7003, 7004(a)(1)",
        "CONSENT003" => "GDPR Art. 5(1)(e), 25(2); Cal. Civ. Code 1798.100(a)(3)",
        _ => "",
    };

    private static string Help(string id) =>
        $"https://github.com/consent-analyzers/consent-analyzers/blob/main/docs/rules/{id}.md";
}
