using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>What an answer of several says.</summary>
internal enum Stance
{
    /// <summary>Neither yes nor no: a frequency, a language.</summary>
    Unclear,
    Yes,
    No,
}

/// <summary>What the submitted values of controls say.</summary>
internal static class Answers
{
    public static Stance StanceOf(string value)
    {
        var text = value.Trim().ToLowerInvariant();
        var words = Words.In(text);
        return text is "0" or "" || Role.NoAnswers.IsIn(words) ? Stance.No
            : text is "1" || Role.YesAnswers.IsIn(words) ? Stance.Yes
            : Stance.Unclear;
    }

    /// <summary>Whether a value is only the state and names nothing.</summary>
    public static bool IsPlain(string value) =>
        value.Trim().ToLowerInvariant() is "" or "1" or "0" || Role.PlainAnswers.Is(Words.In(value));

    /// <summary>Whether an entry only asks for an answer: "Please choose", "--".</summary>
    public static bool AreAwaited(string entry) =>
        (entry.Length > 0 && !entry.Any(char.IsLetterOrDigit)) || Role.AskingEntries.Starts(Words.In(entry));
}
