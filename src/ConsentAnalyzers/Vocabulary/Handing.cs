namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a name or label lets somebody do with what it is about: who gives, who receives, who only works with it.</summary>
internal static class Handing
{
    private const Topic Given = Topic.CrashReports | Topic.UsageData | Topic.Telemetry | Topic.Analytics | Topic.Diagnostics | Topic.PersonalData
        | Topic.Conversations | Topic.ModelTraining | Topic.Tracking | Topic.Location;

    private const Sense Frame = Sense.Filler | Sense.Switch | Sense.Control | Sense.On | Sense.Preposition;

    /// <summary>Whether it uses one of some words or phrases.</summary>
    public static bool Says(this ParsedText reading, PhraseSet phrases) => phrases.IsIn(reading.Words);

    /// <summary>"Include system information", <c>AttachLogs</c>: it goes into a report, if there is one.</summary>
    public static bool Includes(this ParsedText reading) =>
        reading.Names(Role.Including) && (reading.Topics & ~Given) == 0 && !reading.Has(Sense.Hand);

    /// <summary>Whether data is handed over, by a verb or by a noun that is permitted: <c>AllowStatCollection</c>.</summary>
    public static bool HandsOver(this ParsedText reading) =>
        reading.Has(Sense.Hand)
            ? reading.Topics != Topic.Conversations || !reading.Names(Role.Sending)
            : reading.Names(Role.Allowing) && reading.Says(Role.Handovers);

    /// <summary>A person receives news and offers; somebody who receives reports of crashes is no person but a server.</summary>
    public static bool OnlyGets(this ParsedText reading) =>
        reading.Topics != Topic.None && (reading.Topics & ~Given) == 0 && reading.Says(Role.Getting) && !reading.Names(Role.Allowing);

    /// <summary>"Send the newsletter to all subscribers" is what whoever writes it does.</summary>
    public static bool GoesToMany(this ParsedText reading)
    {
        var words = reading.Words;
        var i = words.Length - 1;
        if (i < 1 || !Role.Recipients.Has(words[i]))
        {
            return false;
        }

        do
        {
            i--;
        }
        while (i > 0 && Role.EachOf.Has(words[i]));
        return Role.Towards.Has(words[i]);
    }

    /// <summary><c>AllowEmail</c>, <c>SmsAllowed</c>: no more than that somebody may be reached.</summary>
    public static bool PermitsContact(this ParsedText reading) =>
        reading.Has(Sense.Channel)
        && reading.Names(Role.Reaching)
        && (reading.Names(Role.Allowing) || reading.Names(Role.Allowed))
        && reading.Tokens.All(token => token.Is(Sense.Channel | Sense.Filler) || Role.Allowing.Has(token.Text) || Role.Allowed.Has(token.Text));

    /// <summary><c>AcceptTerms</c>, "I have read and accept the privacy policy".</summary>
    public static bool AcceptsTerms(this ParsedText reading, bool prose) =>
        reading.Has(Sense.Terms)
        && reading.Names(Role.AcceptingTerms)
        && (!prose || reading.Names(Role.Speaker) || Role.AcceptingTerms.Has(reading.Tokens[0].Text) || Role.AcceptingTerms.Has(reading.Words[reading.Words.Length - 1]))
        && reading.Tokens.All(token => token.Is(WordOrder.Known | Sense.Terms) || Role.AroundTerms.Has(token.Text));

    /// <summary>Whether it follows people about: <c>VisitorTracking</c>.</summary>
    public static bool FollowsPeople(this ParsedText reading) =>
        reading is { Topics: Topic.Tracking, Strength: Strength.Strong } && !reading.Has(Sense.Switch) && reading.Words.Any(Role.Followed.Has);

    /// <summary><c>LogNewsletterConsent</c> keeps the proof of a consent and gives none.</summary>
    public static bool KeepsProof(this ParsedText reading)
    {
        foreach (var token in reading.Tokens)
        {
            if (!token.Is(Frame) && !Role.Allowing.Has(token.Text))
            {
                return Role.Proving.Has(token.Text);
            }
        }

        return false;
    }

    /// <summary>"Print the newsletter", <c>ExportUserData</c>: it does something with it and asks nobody for anything.</summary>
    public static bool Handles(this ParsedText reading, bool prose)
    {
        foreach (var token in reading.Tokens)
        {
            if (prose || (!token.Is(Frame) && !Role.Allowing.Has(token.Text)))
            {
                return Role.Handling.Has(token.Text);
            }
        }

        return false;
    }
}
