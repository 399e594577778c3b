namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a bare assent stands for: what the texts and names around it ask.</summary>
internal sealed class AssentedTopic(PhraseSet added)
{
    private const int LongestName = 8;

    private static readonly char[] Ends = ['.', '!', ';', '\n'];

    /// <summary>Whether somebody who says yes there lets their data be used, or accepts terms.</summary>
    /// <param name="label">The assent.</param>
    /// <param name="around">What stands around it, nearest first: the text before it, headings, titles, names.</param>
    public bool IsAsked(string label, IEnumerable<string> around)
    {
        var texts = around.Where(text => text.Length > 0).ToList();
        if (IsOfKnowledge(texts))
        {
            return false;
        }

        var answers = BareAssent.IsPlainYes(label);
        foreach (var text in texts)
        {
            foreach (var sentence in Enumerable.Reverse(text.Replace("?", "?\n").Split(Ends, StringSplitOptions.RemoveEmptyEntries)))
            {
                var reading = ParsedText.Parse(sentence, added);
                if (!Asks(sentence, reading))
                {
                    // The question that a yes answers is about something else.
                    if (answers && sentence.EndsWith("?", StringComparison.Ordinal))
                    {
                        return false;
                    }

                    continue;
                }

                if (!reading.Has(Sense.Negation))
                {
                    return true;
                }

                if (Role.Addressed.IsIn(Words.In(sentence)))
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>Whether people are asked what they know or think.</summary>
    public static bool IsOfKnowledge(IEnumerable<string> around) => around.Any(text => Role.Quizzes.IsIn(Words.In(text)));

    /// <summary>Whether a type that is shown to people asks for such a yes by its name.</summary>
    public bool IsAskedBy(string type) =>
        BareAssent.SubjectOf(type) is { Length: > 0 } subject
        && !Role.Quizzes.IsIn(Words.In(subject))
        && ParsedText.Parse(subject, added) is var reading
        && Asks(subject, reading)
        && (reading.Has(Sense.Privacy | Sense.Consent) || !reading.Has(Sense.Field | Sense.Plumbing));

    private static bool Asks(string text, ParsedText reading) =>
        ConsentSpeech.IsIn(text, reading)
        || (reading.Strength == Strength.Strong && reading.Tokens.Length <= LongestName)
        || (reading.Strength >= Strength.Sent && reading.Has(Sense.Hand | Sense.Permit))
        || (reading.Topics != Topic.None && reading.Has(Sense.Hand | Sense.Permit) && reading.Has(Sense.Person))
        || IsOfTerms(text);

    private static bool IsOfTerms(string text) => Words.In(text) is var words && (Role.ConsentDocuments.IsIn(words) || ActionPhrases.IsSubject(text));
}
