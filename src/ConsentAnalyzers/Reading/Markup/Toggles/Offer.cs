using System.Globalization;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>What a control offers, by its names and its label.</summary>
internal sealed record Offer(IReadOnlyList<string> Names, string Label)
{
    private const int LongestName = 60;

    /// <summary>One answer of several: it says what the group asks, if it is a yes.</summary>
    public static Offer OfAnswer(IReadOnlyList<string> names, string value, string label, string question)
    {
        var stance = Answers.StanceOf(value) is var said and not Stance.Unclear ? said : Answers.StanceOf(label);
        return stance switch
        {
            Stance.Yes => new(
                names.Select(name => name + " " + Role.YesAnswers.First).ToList(),
                Answers.StanceOf(label) == Stance.Yes && Words.In(label).Length <= 2 ? $"{question.TrimEnd('?', ' ')} {Role.YesAnswers.First}" : label),
            Stance.No => new([], ""),
            _ => new([], label),
        };
    }

    /// <summary>What it means that the control is on, and which of its texts says so.</summary>
    public (string Name, Meaning Meaning) Read(ConsentSettings settings, Surroundings around)
    {
        string? granting = null;
        foreach (var name in Names)
        {
            var meaning = MeaningOf(name, settings, around);
            if (meaning is not (Meaning.None or Meaning.Grant))
            {
                return (name, meaning);
            }

            granting ??= meaning == Meaning.Grant ? name : null;
        }

        var said = Label.Length == 0 || NecessaryWords.AreIn(Label)
            ? Meaning.None
            : MeaningOf(Label, settings, around, isLabel: true);
        if (said is not (Meaning.None or Meaning.Grant))
        {
            return (Label, said);
        }

        return granting is not null ? (granting, Meaning.Grant)
            : said == Meaning.Grant ? (Shortened(Label), Meaning.Grant)
            : ("", Meaning.None);
    }

    private static Meaning MeaningOf(string text, ConsentSettings settings, Surroundings around, bool isLabel = false)
    {
        var meaning = isLabel
            ? settings.Choices.MeaningOf("", around with { Label = text })
            : settings.Choices.MeaningOf(text, around);
        return meaning == Meaning.None ? OfCategory(text, settings, around) : meaning;
    }

    /// <summary>A category of cookies is named by one word where the page says that these are cookies.</summary>
    public static Meaning OfCategory(string text, ConsentSettings settings, Surroundings around) => IsCategory(text) && SpeaksOfCookies(around)
        ? settings.Choices.MeaningOf(string.Format(CultureInfo.InvariantCulture, Role.CookieChoice, text), around)
        : Meaning.None;

    private static bool SpeaksOfCookies(Surroundings around) =>
        Role.CookiePages.IsIn(Words.In(around.Container + " " + around.Namespace));

    private static bool IsCategory(string text)
    {
        var words = Words.In(text);
        return words.Length is > 0 and <= 4 && Role.CookieCategories.IsIn(words);
    }

    private static string Shortened(string label) => label.Length <= LongestName ? label : label.Substring(0, LongestName).TrimEnd() + "…";
}
