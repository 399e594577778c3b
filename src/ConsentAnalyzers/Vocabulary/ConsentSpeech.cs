namespace ConsentAnalyzers.Vocabulary;

/// <summary>Recognises surfaces that speak of consent by what they are called and what they say.</summary>
internal static class ConsentSpeech
{
    private static readonly ILookup<string, Phrase> Phrases = (
            "privacy policy, privacy policies, privacy notice, privacy statement, privacy banner, privacy dialog, privacy popup, privacy modal, "
            + "privacy consent, privacy settings, privacy preferences, privacy choices, privacy center, privacy centre, privacy terms, your privacy, privacy update, "
            + "cookie policy, cookie notice, cookie banner, cookie consent, cookie settings, cookie preferences, cookie dialog, cookie popup, cookie bar, "
            + "cookie modal, cookie law, use cookies, uses cookies, accept cookies, all cookies, allow cookies, cookies accepted, "
            + "terms of service, terms of use, terms and conditions, terms conditions, terms and policies, terms and privacy, terms policy, consumer terms, "
            + "updated terms, new terms, our terms, accept the terms, to the terms, with the terms, user terms, accept terms, agree to terms, accepted terms, agree terms, terms accepted, "
            + "terms agreed, terms update, terms dialog, terms banner, terms popup, terms modal, terms consent, terms acceptance, "
            + "data protection, data processing agreement, data policy, personal data, personal information, your data, data sharing")
        .Split(',')
        .Select(phrase => new Phrase(phrase.Trim().Split(' '), Topic.None, Strength.None, Sense.Privacy))
        .ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);

    public static bool IsIn(string text, Reading reading) =>
        reading.Tokens.Any(SpeaksAlone)
        || HasPhrase(text)
        || (reading.Strength == Strength.Strong && reading.Has(Sense.Permit | Sense.Hand | Sense.State | Sense.Person));

    private static bool SpeaksAlone(Token token) =>
        token.Is(Sense.Consent | Sense.OptIn | Sense.OptOut | Sense.Granting)
        || token.Text is "gdpr" or "ccpa" or "dsgvo" or "cpra" or "lgpd";

    private static bool HasPhrase(string text)
    {
        var words = Words.Of(text);
        for (var i = 0; i < words.Length; i++)
        {
            if (Phrases[words[i]].Any(phrase => phrase.IsAt(words, i)))
            {
                return true;
            }
        }

        return false;
    }
}
