namespace ConsentAnalyzers.Vocabulary;

/// <summary>Recognises surfaces that speak of consent by what they are called and what they say.</summary>
internal static class ConsentSpeech
{
    public static bool IsIn(string text, ParsedText reading) =>
        reading.Tokens.Any(SpeaksAlone)
        || Role.ConsentPhrases.IsIn(Words.In(text))
        || (reading.Strength == Strength.Strong && reading.Has(Sense.Permit | Sense.Hand | Sense.State | Sense.Person));

    private static bool SpeaksAlone(Token token) =>
        token.Is(Sense.Consent | Sense.OptIn | Sense.OptOut | Sense.Granting)
        || Role.PrivacyLaws.Has(token.Text);
}
