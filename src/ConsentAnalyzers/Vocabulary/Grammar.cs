namespace ConsentAnalyzers.Vocabulary;

/// <summary>Reads what a name or label claims from the order of its words.</summary>
internal static class Grammar
{
    private const Sense Subjects = Sense.Consent | Sense.OptIn | Sense.OptOut | Sense.Granting;
    private const Sense MayPrecede = Sense.Permit | Sense.Hand | Sense.Switch | Sense.Filler | Sense.Modifier | Sense.Channel
        | Sense.Person | Sense.App | Sense.Control | Sense.Data | Sense.Settings | Sense.State | Sense.Preposition | Sense.Privacy
        | Sense.Remember | Sense.On | Sense.OptIn | Sense.Guard;

    private const Sense MayFollow = Sense.Permit | Sense.Hand | Sense.Switch | Sense.Filler | Sense.Control | Sense.Channel
        | Sense.Person | Sense.Data | Sense.State | Sense.On | Sense.OptIn | Sense.Modifier;

    /// <summary>Whether a text names something that a choice about consent could be about.</summary>
    public static bool HasSubject(Reading reading) =>
        reading.Topics != Topic.None || reading.Has(Subjects) || (reading.Has(Sense.Remember) && reading.Has(Sense.Decision));

    /// <summary>The claim of an identifier (<paramref name="prose"/> false) or of a label.</summary>
    public static Claim Read(Reading reading, bool prose)
    {
        if (!HasSubject(reading) || (reading.Has(Sense.Necessary) && !reading.Has(Sense.OptIn)))
        {
            return Claim.Nothing;
        }

        var guards = !Advertises(reading) && Occurs(reading, Sense.Guard, prose ? 4 : int.MaxValue) && !IsCheckBox(reading);
        var negates = Occurs(reading, Sense.Negation, prose ? 5 : int.MaxValue);
        return (guards, negates) switch
        {
            (true, true) => Claim.Nothing,
            (true, _) => Claim.Of(Meaning.Protective),
            _ when Occurs(reading, Sense.OptOut, prose ? 4 : int.MaxValue) => OptingOut(reading, negates),
            (_, true) => new(Meaning.Refusal, reading.Has(Subjects) ? Strength.Strong : reading.Strength, Shape.Decided, reading.Topics),
            _ when reading.Has(Sense.Granting) => Claim.Of(Meaning.Grant),
            _ when reading.Has(Sense.Remember) && reading.Has(Sense.Consent | Sense.Decision) => Remembering(reading),
            _ when reading.Has(Sense.Possible) && !prose => Claim.Of(Meaning.Capability),
            _ when reading.Has(Sense.OptIn) => OptingIn(reading),
            _ when reading.Has(Sense.Consent) => Consenting(reading, prose),
            _ => AboutTopic(reading, prose),
        };
    }

    private static Claim OptingOut(Reading reading, bool negates) => reading switch
    {
        _ when reading.Has(Sense.Permit | Sense.Switch | Sense.On | Sense.Possible) => Claim.Of(Meaning.Capability),
        _ => negates ? Claim.Nothing : Claim.Of(Meaning.Refusal),
    };

    private static Claim Remembering(Reading reading) => reading switch
    {
        _ when Names(reading, "allow", "enable", "can", "enabled", "allowed") => Claim.Of(Meaning.Capability),
        _ when reading.Has(Sense.Consent) && !EndsInThing(reading, Sense.Consent) => Claim.Of(Meaning.Grant),
        _ when reading.Has(Sense.Decision) && !EndsInThing(reading, Sense.Decision) => new(Meaning.Grant, Strength.Weak, Shape.Remembered, Topic.None),
        _ => Claim.Nothing,
    };

    private static Claim OptingIn(Reading reading)
    {
        if (reading.Has(Sense.Switch | Sense.On) || Names(reading, "allow", "allows", "permit"))
        {
            return Claim.Of(Meaning.Capability);
        }

        var known = reading.Tokens.All(token => token.Is(MayPrecede | MayFollow) || token.Topic != Topic.None);
        return EndsInThing(reading, Sense.OptIn) ? Claim.Nothing : Claim.Of(Meaning.Grant, known ? Strength.Strong : Strength.Weak);
    }

    private static Claim Consenting(Reading reading, bool prose)
    {
        if (prose)
        {
            var says = reading.Tokens[0].Is(Sense.Consent) || reading.Tokens[reading.Tokens.Length - 1].Is(Sense.Consent)
                || Names(reading, "i", "my", "me", "yes");
            return says ? Claim.Of(Meaning.Grant) : Claim.Nothing;
        }

        return reading switch
        {
            _ when EndsInThing(reading, Sense.Consent) => Claim.Nothing,
            _ when reading.Has(Sense.Switch | Sense.On | Sense.Possible) || IsAllowedConsent(reading) => Claim.Of(Meaning.Capability),
            _ => Claim.Of(Meaning.Grant),
        };
    }

    /// <summary><c>AllowConsent</c> lets consent be asked for; <c>ConsentAllow</c> is the answer.</summary>
    private static bool IsAllowedConsent(Reading reading) =>
        Names(reading, "allow", "allows", "permit", "permits") && !reading.Tokens[reading.Tokens.Length - 1].Is(Sense.Permit);

    private static Claim AboutTopic(Reading reading, bool prose)
    {
        if (!prose && EndsInThing(reading, Sense.None))
        {
            return Claim.Nothing;
        }

        var strength = reading.Strength;
        if (strength == Strength.Strong && !prose && !IsPlainBefore(reading))
        {
            strength = Strength.Sent;
        }

        var handed = reading.Has(Sense.Hand) && (reading.Topics != Topic.Conversations || !Names(reading, "send", "sends", "sending"));
        if (strength == Strength.Sent)
        {
            strength = handed && reading.Strength == Strength.Sent ? Strength.Strong : Strength.Weak;
        }

        return new(Meaning.Grant, strength, ShapeOf(reading, handed), reading.Topics);
    }

    private static Shape ShapeOf(Reading reading, bool handed) => reading switch
    {
        _ when handed || ((reading.Topics & Topic.ModelTraining) != 0 && Names(reading, "use")) => Shape.Handed,
        _ when Names(reading, "allow", "allows", "permit", "permits") => Shape.Permitted,
        _ when reading.Has(Sense.State | Sense.Control) || IsCheckBox(reading) => Shape.Decided,
        _ when reading.Has(Sense.Permit) || (Advertises(reading) && reading.Has(Sense.Guard)) => Shape.Permitted,
        _ when reading.Has(Sense.On) => Shape.On,
        _ when reading.Has(Sense.Switch) => Shape.Switched,
        _ => Shape.Bare,
    };

    /// <summary>"Show personalised ads" asks for nothing; it is the permission itself.</summary>
    private static bool Advertises(Reading reading) =>
        (reading.Topics & Topic.PersonalisedAds) != 0 && Names(reading, "show", "display");

    /// <summary><c>checkErrorReports</c> is a check box; <c>CheckConsent</c> checks.</summary>
    private static bool IsCheckBox(Reading reading) =>
        !reading.Has(Sense.Consent) && reading.Tokens.Length > 1 && reading.Tokens[0].Text == "check" && reading.StartsLower;

    private static bool Occurs(Reading reading, Sense sense, int within)
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

    /// <summary>Whether the subject only describes what follows it: a consent banner, a telemetry client.</summary>
    private static bool EndsInThing(Reading reading, Sense subject)
    {
        var tokens = reading.Tokens;
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (tokens[i].Topic != Topic.None || tokens[i].Is(subject))
            {
                return false;
            }

            if ((tokens[i].Is(Sense.Thing) || !tokens[i].Is(MayFollow)) && !FollowsPreposition(reading, i, subject))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsPreposition(Reading reading, int index, Sense subject)
    {
        for (var i = index; i >= 0; i--)
        {
            if (reading.Tokens[i].Is(Sense.Preposition))
            {
                return true;
            }

            if (reading.Tokens[i].Topic != Topic.None || reading.Tokens[i].Is(subject))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPlainBefore(Reading reading)
    {
        foreach (var token in reading.Tokens)
        {
            if (token.Topic != Topic.None)
            {
                return true;
            }

            if (!token.Is(MayPrecede) && !IsCheckBox(reading))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Names(Reading reading, params string[] words) =>
        reading.Tokens.Any(token => Array.IndexOf(words, token.Text) >= 0);
}
