namespace ConsentAnalyzers.Vocabulary;

/// <summary>What the order of words tells: which noun is the head, what comes first, what only describes.</summary>
internal static class WordOrder
{
    private const Sense MayPrecede = Sense.Permit | Sense.Hand | Sense.Switch | Sense.Filler | Sense.Modifier | Sense.Channel
        | Sense.Person | Sense.App | Sense.Control | Sense.Data | Sense.Settings | Sense.State | Sense.Preposition | Sense.Privacy
        | Sense.Remember | Sense.On | Sense.OptIn | Sense.Guard;

    private const Sense MayFollow = Sense.Permit | Sense.Hand | Sense.Switch | Sense.Filler | Sense.Control | Sense.Channel
        | Sense.Person | Sense.Data | Sense.State | Sense.On | Sense.OptIn | Sense.Modifier;

    /// <summary>Everything that may stand beside a subject without changing it.</summary>
    public const Sense Known = MayPrecede | MayFollow;

    /// <summary>"Show personalised ads" asks for nothing; it is the permission itself.</summary>
    public static bool Advertises(this ParsedText reading) =>
        (reading.Topics & Topic.PersonalisedAds) != 0 && reading.Names(Role.Showing);

    /// <summary><c>checkErrorReports</c> is a check box; <c>CheckConsent</c> checks.</summary>
    public static bool IsCheckBox(this ParsedText reading) =>
        !reading.Has(Sense.Consent) && reading.Tokens.Length > 1 && Role.Check.Has(reading.Tokens[0].Text) && reading.StartsLower;

    public static bool Occurs(this ParsedText reading, Sense sense, int within)
    {
        for (var i = 0; i < reading.Tokens.Length && i < within; i++)
        {
            if (reading.Tokens[i].Is(sense))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the first words guards; "anonymised" before the data only narrows them.</summary>
    public static bool Guards(this ParsedText reading, int within)
    {
        for (var i = 0; i < reading.Tokens.Length && i < within; i++)
        {
            if (reading.Tokens[i].Is(Sense.Guard) && !(reading.Tokens[i].Is(Sense.Modifier) && IsFollowedByTopic(reading, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFollowedByTopic(ParsedText reading, int at)
    {
        for (var i = at + 1; i < reading.Tokens.Length; i++)
        {
            if (reading.Tokens[i].Topic != Topic.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the subject only describes what follows it: a consent banner, a telemetry client.</summary>
    public static bool EndsInThing(this ParsedText reading, Sense subject)
    {
        var tokens = reading.Tokens;
        for (var i = LastSubject(reading, subject); i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Is(Sense.Preposition) || ((reading.Topics & Topic.ModelTraining) != 0 && Role.TrainedOn.Has(token.Text)))
            {
                return false;
            }

            if (token.Topic == Topic.None && !token.Is(subject) && (token.Is(Sense.Thing) || !token.Is(MayFollow)) && !(subject == Sense.Consent && Role.ConsentMatters.Has(token.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a consent is for something that is no topic: ConsentToRelocation.</summary>
    public static bool ConsentsToOtherThings(this ParsedText reading)
    {
        var tokens = reading.Tokens;
        var i = 0;
        while (i < tokens.Length - 1 && !(tokens[i].Is(Sense.Consent) && tokens[i + 1].Is(Sense.Preposition)))
        {
            i++;
        }

        return i < tokens.Length - 2 && tokens.Skip(i + 2).All(token =>
            token.Topic == Topic.None && !Role.ConsentMatters.Has(token.Text) && !token.Is(Known & ~(Sense.Preposition | Sense.Person | Sense.Filler)));
    }

    /// <summary>Whether it is about what others do: "when somebody subscribes to you".</summary>
    public static bool IsAboutOthers(this ParsedText reading)
    {
        for (var i = 1; i < reading.Tokens.Length; i++)
        {
            if (Role.Somebody.Has(reading.Tokens[i].Text) && Role.Whenever.Has(reading.Tokens[i - 1].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static int LastSubject(ParsedText reading, Sense subject)
    {
        var i = reading.Tokens.Length - 1;
        while (i > 0 && reading.Tokens[i].Topic == Topic.None && !reading.Tokens[i].Is(subject))
        {
            i--;
        }

        return i;
    }

    /// <summary>Whether nothing before the topic narrows it to something else: search analytics, storage analytics.</summary>
    public static bool IsPlainBefore(this ParsedText reading)
    {
        foreach (var token in reading.Tokens)
        {
            if (token.Topic != Topic.None)
            {
                return true;
            }

            if (!token.Is(MayPrecede) && !reading.IsCheckBox())
            {
                return false;
            }
        }

        return true;
    }

    public static bool EndsIn(this ParsedText reading, PhraseSet words) =>
        reading.Tokens is [.., var last] && words.Has(last.Text);

    public static bool Names(this ParsedText reading, PhraseSet words)
    {
        foreach (var token in reading.Tokens)
        {
            if (words.Has(token.Text))
            {
                return true;
            }
        }

        return false;
    }
}
