namespace ConsentAnalyzers.Vocabulary;

/// <summary>Recognises surfaces that speak of consent by what they are called and what they say.</summary>
internal static class ConsentSpeech
{
    private const Sense Framing = Sense.Filler | Sense.Modifier | Sense.Data | Sense.Person | Sense.Hand | Sense.Preposition | Sense.Channel;

    /// <summary>What people offer each other, go to or have: alone on a title they say nothing about data.</summary>
    private const Topic Everyday = Topic.ModelTraining | Topic.Offers | Topic.Conversations | Topic.ThirdParties
        | Topic.PromotionalMail | Topic.Newsletter | Topic.Marketing;

    public static bool IsIn(string text, ParsedText reading) =>
        reading.Tokens.Any(SpeaksAlone)
        || Role.ConsentPhrases.IsIn(Words.In(text))
        || (reading.Strength == Strength.Strong && reading.Has(Sense.Permit | Sense.Hand | Sense.State | Sense.Person));

    /// <summary>Whether a title is a topic and nothing else: "Usage data", "Personalised ads", "Location sharing".</summary>
    /// <param name="reading">The title.</param>
    /// <param name="least">How much its words have to prove.</param>
    public static bool IsTopic(ParsedText reading, Strength least) =>
        reading.Topics != Topic.None
        && reading.Tokens.All(token => token.Topic != Topic.None
            ? token.Strength == Strength.Strong || (token.Topic & Everyday) == 0 || reading.Has(Sense.Hand)
            : token.Is(Framing) || token.Text.Length == 1 || Role.TopicFrames.Has(token.Text))
        && reading.Strength >= least
        && (reading.Topics & ~Topic.Offers) != 0;

    private static bool SpeaksAlone(Token token) =>
        token.Is(Sense.Consent | Sense.OptIn | Sense.OptOut | Sense.Granting)
        || Role.PrivacyLaws.Has(token.Text);
}
