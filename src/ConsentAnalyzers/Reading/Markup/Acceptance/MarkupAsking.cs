using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Decides whether the surface around an action asks for consent.</summary>
internal static class MarkupAsking
{
    public static bool Speaks(
        SurfacePart accept, IReadOnlyCollection<SurfacePart> parts, IReadOnlyList<string> names, bool hasFields, ConsentSettings settings)
    {
        if (settings.Actions.IsPlain(accept.Text))
        {
            return ConsentSpeaking.Speaks(accept, parts, names, settings);
        }

        // "OK" beside "Apply" or on a page of options closes a dialog; "Continue" below fields sends a form.
        if (parts.Any(EditsSettings) || names.Any(NamesSettings))
        {
            return false;
        }

        var told = parts.Where(part => part.Kind is PartKind.Decline or PartKind.Defer || (part.Kind is PartKind.Heading or PartKind.Prose && !IsAboutData(part.Text))).ToList();
        return hasFields
            ? told.Exists(part => Agrees(part.Text) && settings.Choices.SpeaksOfConsent(part.Text))
            : ConsentSpeaking.Speaks(accept, told, names.Where(name => !IsAboutData(name)).ToList(), settings);
    }

    private static bool EditsSettings(SurfacePart part) => part.Kind switch
    {
        PartKind.Heading => NamesSettings(part.Text),
        PartKind.OtherAction => Role.SettingsActions.Starts(Words.In(part.Text)),
        _ => false,
    };

    private static bool NamesSettings(string name) =>
        Role.SettingsPages.IsIn(Words.In(name));

    private static bool Agrees(string text) => Words.In(text) is var words && (Role.AcceptVerbs.IsIn(words) || Role.AcceptForms.IsIn(words));

    /// <summary>"Your data" heads a form as often as a notice.</summary>
    private static bool IsAboutData(string text)
    {
        var words = Words.In(text);
        return words.Length <= 4 && Role.DataHeadings.IsIn(words)
            && words.All(word => Role.DataHeadings.Has(word) || Role.DataHeadingWords.Has(word));
    }
}
