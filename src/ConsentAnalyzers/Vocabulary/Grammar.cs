namespace ConsentAnalyzers.Vocabulary;

/// <summary>Reads what a name or label claims from the order of its words.</summary>
internal static class Grammar
{
    private const Sense Subjects = Sense.Consent | Sense.OptIn | Sense.OptOut | Sense.Granting;

    /// <summary>Whether a text names something that a choice about consent could be about.</summary>
    public static bool HasSubject(ParsedText reading) =>
        reading.Topics != Topic.None || reading.Has(Subjects) || (reading.Has(Sense.Remember) && reading.Has(Sense.Decision))
        || reading.Has(Sense.Terms) || reading.PermitsContact();

    /// <summary>The claim of an identifier (<paramref name="prose"/> false) or of a label.</summary>
    public static Claim Read(ParsedText reading, bool prose)
    {
        if (!HasSubject(reading) || (reading.Has(Sense.Necessary) && !reading.Has(Sense.OptIn)) || (prose && reading.IsAboutOthers()))
        {
            return Claim.Nothing;
        }

        var guards = !reading.Advertises() && reading.Guards(prose ? 4 : int.MaxValue) && !reading.IsCheckBox();
        var negates = reading.Occurs(Sense.Negation, prose ? 5 : int.MaxValue);
        return (guards, negates) switch
        {
            (true, true) => Claim.Nothing,
            (true, _) => Claim.Decided(Meaning.Protective),
            _ when reading.Has(Sense.Consent | Sense.OptIn) && reading.KeepsProof() => Claim.Decided(Meaning.Protective),
            _ when reading.Occurs(Sense.OptOut, prose ? 4 : int.MaxValue) => OptingOut(reading, negates),
            (_, true) => new(Meaning.Refusal, reading.Has(Subjects) ? Strength.Strong : reading.Strength, Shape.Decided, reading.Topics),
            _ when reading.Has(Sense.Granting) => Claim.Decided(Meaning.Grant),
            _ when reading.Has(Sense.Remember) && reading.Has(Sense.Consent | Sense.Decision) => Remembering(reading),
            _ when reading.Has(Sense.Possible) && !prose => Claim.Decided(Meaning.Capability),
            _ when reading.Has(Sense.OptIn) => OptingIn(reading),
            _ when reading.Has(Sense.Consent) => Consenting(reading, prose),
            _ when reading.Topics == Topic.None => WithoutTopic(reading, prose),
            _ => AboutTopic(reading, prose),
        };
    }

    private static Claim OptingOut(ParsedText reading, bool negates) => reading switch
    {
        _ when reading.Has(Sense.Permit | Sense.Switch | Sense.On | Sense.Possible) => Claim.Decided(Meaning.Capability),
        _ => negates ? Claim.Nothing : Claim.Decided(Meaning.Refusal),
    };

    private static Claim Remembering(ParsedText reading) => reading switch
    {
        _ when reading.Names(Role.LettingRemember) => Claim.Decided(Meaning.Capability),
        _ when reading.Has(Sense.Consent) && !reading.EndsInThing(Sense.Consent) => Claim.Decided(Meaning.Grant),
        _ when reading.Has(Sense.Decision) && !reading.EndsInThing(Sense.Decision) => new(Meaning.Grant, Strength.Weak, Shape.Remembered, Topic.None),
        _ => Claim.Nothing,
    };

    private static Claim OptingIn(ParsedText reading)
    {
        if (reading.Has(Sense.Switch | Sense.On) || reading.Names(Role.Allowing))
        {
            return Claim.Decided(Meaning.Capability);
        }

        var known = reading.Tokens.All(token => token.Is(WordOrder.Known) || token.Topic != Topic.None);
        return reading.EndsInThing(Sense.OptIn) ? Claim.Nothing : Claim.Decided(Meaning.Grant, known ? Strength.Strong : Strength.Weak);
    }

    private static Claim Consenting(ParsedText reading, bool prose)
    {
        if (prose)
        {
            var says = reading.Tokens[0].Is(Sense.Consent) || reading.Tokens[reading.Tokens.Length - 1].Is(Sense.Consent)
                || reading.Names(Role.Speaker);
            return says ? Claim.Decided(Meaning.Grant) : Claim.Nothing;
        }

        return reading switch
        {
            _ when reading.EndsInThing(Sense.Consent) || reading.ConsentsToOtherThings() => Claim.Nothing,
            _ when reading.Has(Sense.Switch | Sense.On | Sense.Possible) || IsAllowedConsent(reading) => Claim.Decided(Meaning.Capability),
            _ => Claim.Decided(Meaning.Grant),
        };
    }

    /// <summary><c>AllowConsent</c> lets consent be asked for; <c>ConsentAllow</c> is the answer.</summary>
    private static bool IsAllowedConsent(ParsedText reading) =>
        reading.Names(Role.Allowing) && !reading.Tokens[reading.Tokens.Length - 1].Is(Sense.Permit);

    private static Claim WithoutTopic(ParsedText reading, bool prose) => reading switch
    {
        _ when reading.AcceptsTerms(prose) => new(Meaning.Grant, Strength.Strong, Shape.Terms, Topic.None),
        _ when reading.PermitsContact() => new(Meaning.Grant, Strength.Weak, Shape.Permitted, Topic.Contact),
        _ => Claim.Nothing,
    };

    private static Claim AboutTopic(ParsedText reading, bool prose)
    {
        if (reading.GoesToMany())
        {
            return Claim.Decided(Meaning.Capability);
        }

        if (reading.Handles(prose) || reading.OnlyGets() || (prose ? IsAboutAMatter(reading) : reading.EndsInThing(Sense.None)))
        {
            return Claim.Nothing;
        }

        var handed = reading.HandsOver();
        var strength = handed && reading.Names(Role.Anonymised) ? Strength.Strong : StrengthOf(reading, prose, handed);
        var shape = ShapeOf(reading, handed, prose, strength);
        return new(Meaning.Grant, shape == Shape.Included ? reading.Strength : strength, shape, reading.Topics);
    }

    private static Strength StrengthOf(ParsedText reading, bool prose, bool handed) => reading.Strength switch
    {
        Strength.Strong => prose || reading.IsPlainBefore() ? Strength.Strong : Strength.Weak,
        Strength.Sent => handed ? Strength.Strong : Strength.Weak,
        var weak => weak,
    };

    /// <summary>"Contact me about this enquiry" wants an answer.</summary>
    private static bool IsAboutAMatter(ParsedText reading) =>
        reading.Topics == Topic.Contact && reading.Tokens.Any(token => token.Topic == Topic.None && !token.Is(WordOrder.Known) && !token.Is(Sense.Possible));

    private static Shape ShapeOf(ParsedText reading, bool handed, bool prose, Strength strength) => reading switch
    {
        _ when reading.Includes() => Shape.Included,
        _ when strength < Strength.Strong && (reading.Topics & ClaimMeaning.Promotional) != 0 && reading.Says(Role.Receiving) => Shape.Received,
        _ when prose && (reading.Topics & Topic.ModelTraining) != 0 && reading.Names(Role.Improving) => Shape.Handed,
        _ when reading.FollowsPeople() => Shape.Followed,
        _ when handed || ((reading.Topics & Topic.ModelTraining) != 0 && reading.Names(Role.Using)) => Shape.Handed,
        _ when reading.Names(Role.Allowing) => Shape.Permitted,
        _ when reading.Names(Role.Gathering) => Shape.Gathered,
        _ when reading.Has(Sense.State) => Shape.Decided,
        _ when reading.Has(Sense.Control) || reading.IsCheckBox() => reading.Has(Sense.Permit | Sense.On | Sense.Switch) ? Shape.Decided : Shape.Ticked,
        _ when reading.Has(Sense.Permit) || (reading.Advertises() && reading.Has(Sense.Guard)) => Shape.Permitted,
        _ when reading.Has(Sense.On) => Shape.On,
        _ when reading.Has(Sense.Switch) => Shape.Switched,
        _ => Shape.Bare,
    };
}
