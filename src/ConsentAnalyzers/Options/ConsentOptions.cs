using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>The page that lists every option. The reader, CONSENT901, the documentation and the tests enumerate it.</summary>
internal static class ConsentOptions
{
    public static IReadOnlyList<ConsentOption> All { get; } =
    [
        Limit(
            "retention_limit", "30d", OptionKinds.Duration, "How long personal data may be kept.",
            (limits, _, limit) => limits with { Ordinary = limit }),
        Limit(
            "retention_limit.granted", "", OptionKinds.Duration, "How long it may be kept where a positive consent check stands before it.",
            (limits, _, limit) => limits with { Granted = limit }),
        Limit(
            "retention_limit.<category>", "cookies: 395d", OptionKinds.Duration,
            "How long data of a category may be kept; `cookies` is built in, any other is yours.",
            (limits, category, limit) => limits with { Categories = limits.Categories.SetItem(category, limit) }),
        Limit(
            "retention_words.<category>", "", OptionKinds.Words, "The words in a name that put it into a category.",
            (limits, category, words) => limits with
            {
                Words = limits.Words.SetItem(category, words.Select(word => word.ToLowerInvariant()).ToImmutableArray()),
            }),
        Words(
            "grant_words", "Further names and labels of choices that grant something.",
            (all, words) => all with { Grant = words }),
        Words(
            "refusal_words", "Further names and labels of choices that refuse something.",
            (all, words) => all with { Refusal = words }),
        Words(
            "protective_words", "Further names and labels of settings that guard consent or ask for it.",
            (all, words) => all with { Protective = words }),
        Words("topic_words", "Further topics that a choice can be about.", (all, words) => all with { Topic = words }),
        Words("accept_words", "Further captions of actions that accept.", (all, words) => all with { Accept = words }),
        Words("decline_words", "Further captions of actions that decline.", (all, words) => all with { Decline = words }),
        Words("defer_words", "Further captions of actions that put the decision off.", (all, words) => all with { Defer = words }),
        new ConsentOption<ImmutableArray<string>>(
            "ignored_names", "", OptionKinds.Names, "Names that no rule judges.",
            (settings, _, names) => settings with { Ignored = new IgnoredNames(names) }),
        new ConsentOption<ImmutableArray<Control>>(
            "toggle_controls", "", OptionKinds.Toggles, "Your own components that are on or off, in C#, Razor and XAML.",
            (settings, _, toggles) => settings with { Controls = settings.Controls.With(toggles) }),
        new ConsentOption<ImmutableArray<Control>>(
            "action_controls", "", OptionKinds.Actions, "Your own components that are buttons, in C#, Razor and XAML.",
            (settings, _, actions) => settings with { Controls = settings.Controls.With(actions) }),
        new ConsentOption<ImmutableArray<NamedMember>>(
            "consent_required", "", OptionKinds.Members, "Members whose use needs consent, beside those with `[RequiresConsent]`.",
            (settings, _, members) => settings with { Uses = settings.Uses with { Required = new NamedMembers(members) } }),
        new ConsentOption<ImmutableArray<NamedMember>>(
            "consent_checks", "", OptionKinds.Members, "Members that check consent, beside those with `[ConsentCheck]`.",
            (settings, _, members) => settings with { Uses = settings.Uses with { Checks = new NamedMembers(members) } }),
        new ConsentOption<ImmutableArray<string>>(
            "known_sinks", "", OptionKinds.Sinks, "Ready lists of members of known libraries whose use needs consent.",
            (settings, _, sets) => settings with { Uses = KnownSinks.Add(settings.Uses, sets) }),
        new ConsentOption<DiagnosticSeverity?>(
            "<rule>.severity", "", OptionKinds.Severity,
            "The severity of a rule's findings in markup and settings files; it goes before `dotnet_diagnostic` keys.",
            (settings, rule, severity) => settings with { FileSeverities = settings.FileSeverities.SetItem(rule.ToUpperInvariant(), severity) })
        {
            NearestName = rule => KnownRules.Exists(rule.ToUpperInvariant()) ? rule : KnownRules.Nearest(rule),
        },
        new ConsentOption<bool>(
            "development_settings", "false", OptionKinds.Boolean, "Whether settings files for development and tests are judged too.",
            (settings, _, judged) => settings with { ReadsDevelopmentSettings = judged }),
    ];

    private static ConsentOption Limit<T>(
        string key, string defaultText, OptionKind<T> kind, string help, Func<RetentionLimits, string, T, RetentionLimits> apply) =>
        new ConsentOption<T>(
            key, defaultText, kind, help, (settings, name, value) => settings with { Limits = apply(settings.Limits, name, value) });

    private static ConsentOption Words(
        string key, string help, Func<WordAdditions, ImmutableArray<string>, WordAdditions> apply) =>
        new ConsentOption<ImmutableArray<string>>(
            key, "", OptionKinds.Words, help, (settings, _, words) => settings with { Words = apply(settings.Words, words) });

    /// <summary>The option that a key (without the prefix) belongs to; a key of its own goes before a family.</summary>
    public static ConsentOption? Find(string key, out string name)
    {
        ConsentOption? found = null;
        name = "";
        foreach (var option in All)
        {
            if (option.Key.Matches(key, out var bracketed) && (found is null || !option.Key.IsFamily))
            {
                (found, name) = (option, bracketed);
            }
        }

        return found;
    }
}
