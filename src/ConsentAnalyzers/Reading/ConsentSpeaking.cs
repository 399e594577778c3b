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
        SurfacePart accept, IReadOnlyCollection<SurfacePart> parts, IEnumerable<string> names, ConsentSettings settings)
    {
        if (settings.Actions.IsPlain(accept.Text))
        {
            return parts.Any(part => settings.Choices.SpeaksOfConsent(part.Text) || (IsTitle(part) && IsAsked(part.Text, settings)))
                || names.Any(name => settings.Choices.SpeaksOfConsent(name) || IsAsked(name, settings));
        }

        // "OK" closes a page of settings, whatever is on it; it accepts where the page itself asks for consent.
        return parts.Any(part => part.Kind != PartKind.Choice && settings.Choices.SpeaksOfConsent(part.Text))
            || names.Any(name => settings.Choices.SpeaksOfConsent(name) && !IsSettings(name));
    }

    private static bool IsAsked(string title, ConsentSettings settings) =>
        ActionPhrases.IsSubject(title) || settings.Choices.HandsOver(title);

    private static bool IsTitle(SurfacePart part) => part.Kind is PartKind.Heading or PartKind.Prose;

    private static bool IsSettings(string name) =>
        Role.SettingsPages.IsIn(Words.In(name));
}
