namespace ConsentAnalyzers.Vocabulary;

/// <summary>What the actions beside an accept do about it, by what they say.</summary>
internal static class AnswerWords
{
    /// <summary>Whether an action that defers only waits, and leads nowhere.</summary>
    public static bool PutOff(string label) => ActionPhrases.PutsOff(ActionPhrases.WordsOf(label));

    /// <summary>Whether an action gets out of the question: "Cancel", "Exit", "Leave the site".</summary>
    public static bool LeadOut(string label) => Role.WaysOut.Starts(ActionPhrases.WordsOf(label));

    /// <summary>Whether an action takes the question from the screen, in words or by a sign: "Close", "×".</summary>
    public static bool Close(string label) =>
        label.Trim() is { Length: <= 1 } sign && !sign.Any(char.IsDigit) || Role.Closing.Starts(ActionPhrases.WordsOf(label));

    /// <summary>Whether an action takes what was chosen and no more: "Accept selected", "Save my choices".</summary>
    public static bool TakeChosen(string label) => Role.TakesChosen.IsIn(Words.In(label));

    /// <summary>Whether an action takes what needs no consent: "Continue with essential cookies".</summary>
    public static bool TakeNecessary(string label) => NecessaryWords.AreIn(label) && !Role.All.IsIn(Words.In(label));

    /// <summary>Whether what runs has the system ask, with an answer of its own for no: <c>RequestLocationPermission</c>.</summary>
    public static bool LetSystemAsk(string handler) =>
        Words.In(handler) is var words && Role.SystemAsks.IsIn(words) && Role.SystemGrants.IsIn(words);
}
