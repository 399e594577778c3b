using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading;

/// <summary>Decides whether a surface speaks of consent, as seen from one of its accepts.</summary>
internal static class ConsentSpeaking
{
    /// <param name="accept">The action.</param>
    /// <param name="parts">What stands on the surface.</param>
    /// <param name="names">What the surface, its route, its type and its handlers are called.</param>
    /// <param name="settings">The vocabulary.</param>
    public static bool Speaks(
        SurfacePart accept, IReadOnlyCollection<SurfacePart> parts, IReadOnlyCollection<string> names, ConsentSettings settings)
    {
        var isPlain = settings.Actions.IsPlain(accept.Text);
        if (IsOneOfTwo(parts, isPlain) && NamesTopic(parts, isPlain ? names : [], isPlain ? Strength.Weak : Strength.Strong, settings))
        {
            return true;
        }

        if (isPlain)
        {
            return parts.Any(part => settings.Choices.SpeaksOfConsent(part.Text) || (IsTitle(part) && IsAsked(part.Text, settings)))
                || names.Any(name => settings.Choices.SpeaksOfConsent(name) || IsAsked(name, settings));
        }

        // "OK" closes a page of settings, whatever is on it; it accepts where the page itself asks for consent.
        return parts.Any(part => part.Kind != PartKind.Choice && settings.Choices.SpeaksOfConsent(part.Text))
            || names.Any(name => settings.Choices.SpeaksOfConsent(name) && !IsSettings(name));
    }

    /// <summary>Whether the accept stands beside a decline or "not now"; "Settings" beside "Continue" is on any page.</summary>
    private static bool IsOneOfTwo(IReadOnlyCollection<SurfacePart> parts, bool isPlain) =>
        parts.Any(part => part.Kind == PartKind.Decline || (part.Kind == PartKind.Defer && (isPlain || !IsSettings(part.Text))));

    private static bool NamesTopic(IEnumerable<SurfacePart> parts, IEnumerable<string> names, Strength least, ConsentSettings settings) =>
        parts.Any(part => IsTitle(part) && settings.Choices.IsTopic(part.Text, least))
        || names.Any(name => settings.Choices.IsTopic(Unframed(name), Strength.Strong));

    /// <summary>What a surface is about by its title, or by its name: the telemetry of <c>TelemetryDialog</c>.</summary>
    private static string Unframed(string name)
    {
        if (name.IndexOf(' ') > 0)
        {
            return name;
        }

        var words = Words.In(name);
        return words.Length > 1 && words.Any(Role.NameFrames.Has) ? string.Join(" ", words.Where(word => !Role.NameFrames.Has(word))) : "";
    }

    private static bool IsAsked(string title, ConsentSettings settings) =>
        ActionPhrases.IsSubject(title) || settings.Choices.HandsOver(title);

    private static bool IsTitle(SurfacePart part) => part.Kind is PartKind.Heading or PartKind.Prose;

    private static bool IsSettings(string name) =>
        Role.SettingsPages.IsIn(Words.In(name));
}
