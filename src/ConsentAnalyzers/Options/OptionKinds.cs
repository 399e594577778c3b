using System.Collections.Immutable;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>The kinds of values that options have.</summary>
internal static class OptionKinds
{
    public static readonly OptionKind<TimeSpan> Duration = new(
        Texts.Named("Accepted.Duration"),
        TryReadLimit);

    public static readonly OptionKind<ImmutableArray<string>> Words = new(
        Texts.Named("Accepted.Words"),
        (string text, out ImmutableArray<string> value) => TryReadList(text, IsPhrase, out value));

    public static readonly OptionKind<ImmutableArray<string>> Names = new(
        Texts.Named("Accepted.Names"),
        (string text, out ImmutableArray<string> value) => TryReadList(text, IsNamePattern, out value));

    /// <summary>The severities of <c>dotnet_diagnostic</c>; null is none.</summary>
    public static readonly OptionKind<DiagnosticSeverity?> Severity = new(
        Texts.Named("Accepted.Severity"),
        TryReadSeverity);

    public static readonly OptionKind<bool> Boolean = new(Texts.Named("Accepted.Boolean"), bool.TryParse);

    public static readonly OptionKind<ImmutableArray<Control>> Toggles = new(
        Texts.Named("Accepted.Toggles"),
        (string text, out ImmutableArray<Control> value) => Control.TryReadToggles(text, out value));

    public static readonly OptionKind<ImmutableArray<Control>> Actions = new(
        Texts.Named("Accepted.Actions"),
        (string text, out ImmutableArray<Control> value) => Control.TryReadActions(text, out value));

    public static readonly OptionKind<ImmutableArray<NamedMember>> Members = new(
        Texts.Named("Accepted.Members"),
        (string text, out ImmutableArray<NamedMember> value) => NamedMember.TryRead(text, out value));

    public static readonly OptionKind<ImmutableArray<string>> Sinks = new(
        string.Join(", ", KnownSinks.Sets),
        (string text, out ImmutableArray<string> value) => TryReadList(text, set => KnownSinks.Sets.Contains(set, StringComparer.OrdinalIgnoreCase), out value));

    private const string NoPartOfPhrase = ";|=*\"“”„«»[]{}<>";

    private static bool TryReadSeverity(string text, out DiagnosticSeverity? severity)
    {
        severity = text.ToLowerInvariant() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" or "info" => DiagnosticSeverity.Info,
            "silent" or "hidden" => DiagnosticSeverity.Hidden,
            _ => null,
        };
        return severity is not null || string.Equals(text, "none", StringComparison.OrdinalIgnoreCase);
    }

    // What reaches the end of what a duration can be is no limit, and what is shorter than an hour was meant as something else.
    private static bool TryReadLimit(string text, out TimeSpan limit) =>
        DurationText.TryParse(text, out limit)
        && limit >= TimeSpan.FromHours(1) && limit < DurationUnits.Longest
        && !DoubtfulDuration.Is(text);

    private static bool TryReadList(string text, Func<string, bool> accepts, out ImmutableArray<string> items)
    {
        // One pair of quotes around the whole list.
        var isQuoted = text.Length > 1 && text[0] is '\'' or '`' && text[text.Length - 1] == text[0];
        items = text.Split(',')
            .Select(item => item.Trim())
            .Where(item => item.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToImmutableArray();
        return items.Length > 0 && !isQuoted && items.All(accepts);
    }

    // Vocabularies compare letters; what holds none could never match. Marks between words would be passed over in silence.
    private static bool IsPhrase(string item) =>
        item.Any(char.IsLetter)
        && !item.Any(c => char.IsControl(c) || NoPartOfPhrase.IndexOf(c) >= 0)
        && !(item[0] is '\'' or '`' && item[item.Length - 1] == item[0]);

    private static bool IsNamePattern(string item) =>
        item.All(c => char.IsLetterOrDigit(c) || c is '*' or '_' or '-' or '.' or ':' or ' ');
}
