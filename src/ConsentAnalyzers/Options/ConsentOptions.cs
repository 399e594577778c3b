using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>The page that lists every option. The reader, CONSENT901, the documentation and the tests enumerate it.</summary>
internal static class ConsentOptions
{
    public static IReadOnlyList<ConsentOption> All { get; } =
    [
        new ConsentOption<TimeSpan>(
            "retention_limit", "30d", OptionKinds.Duration,
            "How long personal data may be kept.",
            (draft, _, limit) => draft.Limits = draft.Limits with { Ordinary = limit }),
        new ConsentOption<TimeSpan>(
            "retention_limit.granted", "", OptionKinds.Duration,
            "How long it may be kept where a positive consent check stands before it.",
            (draft, _, limit) => draft.Limits = draft.Limits with { Granted = limit }),
        new ConsentOption<TimeSpan>(
            "retention_limit.<category>", "cookies: 395d", OptionKinds.Duration,
            "How long data of a category may be kept; `cookies` is built in, any other is yours.",
            (draft, category, limit) => draft.Limits = draft.Limits with
            {
                Categories = draft.Limits.Categories.SetItem(category, limit),
            }),
        new ConsentOption<ImmutableArray<string>>(
            "retention_words.<category>", "", OptionKinds.Words,
            "The words in a name that put it into a category.",
            (draft, category, words) => draft.Limits = draft.Limits with
            {
                Words = draft.Limits.Words.SetItem(category, words.Select(word => word.ToLowerInvariant()).ToImmutableArray()),
            }),
        Words(
            "grant_words", "Further names and labels of choices that grant something.",
            (draft, words) => draft.Words = draft.Words with { Grant = words }),
        Words(
            "refusal_words", "Further names and labels of choices that refuse something.",
            (draft, words) => draft.Words = draft.Words with { Refusal = words }),
        Words(
            "protective_words", "Further names and labels of settings that guard consent or ask for it.",
            (draft, words) => draft.Words = draft.Words with { Protective = words }),
        Words(
            "topic_words", "Further topics that a choice can be about.",
            (draft, words) => draft.Words = draft.Words with { Topic = words }),
        Words(
            "accept_words", "Further captions of actions that accept.",
            (draft, words) => draft.Words = draft.Words with { Accept = words }),
        Words(
            "decline_words", "Further captions of actions that decline.",
            (draft, words) => draft.Words = draft.Words with { Decline = words }),
        Words(
            "defer_words", "Further captions of actions that put the decision off.",
            (draft, words) => draft.Words = draft.Words with { Defer = words }),
        new ConsentOption<ImmutableArray<string>>(
            "ignored_names", "", OptionKinds.Names,
            "Names that no rule judges.",
            (draft, _, names) => draft.Ignored = new IgnoredNames(names)),
        new ConsentOption<ImmutableArray<Control>>(
            "toggle_controls", "", OptionKinds.Toggles,
            "Your own components that are on or off, in C#, Razor and XAML.",
            (draft, _, toggles) => draft.Controls = draft.Controls.With(toggles)),
        new ConsentOption<ImmutableArray<Control>>(
            "action_controls", "", OptionKinds.Actions,
            "Your own components that are buttons, in C#, Razor and XAML.",
            (draft, _, actions) => draft.Controls = draft.Controls.With(actions)),
        new ConsentOption<DiagnosticSeverity?>(
            "<rule>.severity", "", OptionKinds.Severity,
            "The severity of a rule's findings in markup and settings files; it goes before `dotnet_diagnostic` keys.",
            (draft, rule, severity) => draft.FileSeverities = draft.FileSeverities.SetItem(rule.ToUpperInvariant(), severity))
        {
            NearestName = rule => KnownRules.Exists(rule.ToUpperInvariant()) ? rule : KnownRules.Nearest(rule),
        },
        new ConsentOption<bool>(
            "development_settings", "false", OptionKinds.Boolean,
            "Whether settings files for development and tests are judged too.",
            (draft, _, judged) => draft.ReadsDevelopmentSettings = judged),
    ];

    private static ConsentOption Words(
        string key, string help, Action<SettingsDraft, ImmutableArray<string>> apply) =>
        new ConsentOption<ImmutableArray<string>>(
            key, "", OptionKinds.Words, help, (draft, _, words) => apply(draft, words));

    /// <summary>The option that a key (without the prefix) belongs to; a key of its own goes before a family.</summary>
    public static ConsentOption? Find(string key, out string name)
    {
        ConsentOption? family = null;
        name = "";
        foreach (var option in All)
        {
            if (!option.Key.Matches(key, out var bracketed))
            {
                continue;
            }

            if (!option.Key.IsFamily)
            {
                name = "";
                return option;
            }

            (family, name) = (option, bracketed);
        }

        return family;
    }
}
