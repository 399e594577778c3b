namespace ConsentAnalyzers.Vocabulary;

/// <summary>A word or phrase that has a meaning of its own, whatever its words mean alone.</summary>
/// <param name="Words">Its words in the singular.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Strength">How much it proves.</param>
/// <param name="Sense">What it can do.</param>
/// <param name="IsAdded">Whether it comes from the options; such a phrase means what the options say and no more.</param>
internal sealed record Phrase(string[] Words, Topic Topic, Strength Strength, Sense Sense, bool IsAdded = false)
{
    public bool IsAt(IReadOnlyList<string> words, int start)
    {
        if (start + Words.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < Words.Length; i++)
        {
            if (words[start + i] != Words[i])
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The built-in phrases, found by their first word; the longest comes first.</summary>
internal static class TopicPhrases
{
    private static readonly Dictionary<string, Phrase[]> ByFirstWord = Build();

    /// <summary>The phrases that start with a word, longest first.</summary>
    public static Phrase[] StartingWith(string singular) =>
        ByFirstWord.TryGetValue(singular, out var phrases) ? phrases : [];

    private static Dictionary<string, Phrase[]> Build()
    {
        var all = new List<Phrase>();

        Add(Topic.ModelTraining, Strength.Strong, "model training, ai training, train model, train ai, train our, improve model, improve ai, improve our model, improve our ai, model improvement, machine learning training");
        Add(Topic.ModelTraining, Strength.Weak, "training, train, trained, machine learning, fine tuning, training data");
        Add(Topic.PersonalisedAds, Strength.Strong, "personalized ad, personalised ad, personalized advertising, personalised advertising, personalized advertisement, targeted ad, targeted advertising, interest based ad, interest based advertising, ad personalization, ad personalisation, ads personalization, ads personalisation, behavioral advertising, behavioural advertising, personalized content, personalised content, ad targeting, ad tracking, advertising id, relevant ad");
        Add(Topic.PersonalisedAds, Strength.Weak, "personalization, personalisation, personalized, personalised, personalize, personalise, advertising, advertisement, ad");
        Add(Topic.Profiling, Strength.Weak, "profiling");
        Add(Topic.Profiling, Strength.Strong, "user profiling, customer profiling, visitor profiling, behavioral profiling, behavioural profiling, marketing profiling, agree to profiling, agreed to profiling, accept profiling, accepted profiling");
        Add(Topic.ThirdParties, Strength.Sent, "third party, third parties, partner, data broker");
        Add(Topic.PromotionalMail, Strength.Strong, "promotional mail, receive promotion, promotional email, promotional message, promotional sms, promo email, marketing email, marketing mail, marketing message, marketing sms, marketing communication, promotional communication, email marketing, sms marketing, direct marketing, commercial communication, product news, mailing list, email promotion, mail promotion, sms promotion, push promotion, promotion email, promotion by email");
        Add(Topic.PromotionalMail, Strength.Weak, "promotional, promotion");
        Add(Topic.Newsletter, Strength.Strong, "newsletter, news letter, include newsletter");
        Add(Topic.Newsletter, Strength.Weak, "latest news, news by email, news via email, news and update, news and offer, product update");
        Add(Topic.Offers, Strength.Strong, "special offer, exclusive offer, partner offer, promotional offer, marketing offer, offer by email, offer via email, offer and promotion, promotion and offer");
        Add(Topic.Offers, Strength.Weak, "offer");
        Add(Topic.Marketing, Strength.Strong, "marketing");
        Add(Topic.CrashReports, Strength.Strong, "report crash, crash report, crash reporting, crash data, crash dump, crash log, crash info, crash information, crash analytics, crash statistics, crash telemetry, crashlytics");
        Add(Topic.CrashReports, Strength.Sent, "error report, error reporting, bug report, exception report, crash, failure report");
        Add(Topic.UsageData, Strength.Strong, "usage data, usage statistics, usage stat, usage report, usage reporting, usage information, usage info, usage metric, usage analytics, usage sharing, usage telemetry, anonymous usage, anonymous statistics, anonymous stat, anonymous data, behavior data, behaviour data, experience improvement program, experience improvement, improvement program, user activity, user behavior, user behaviour");
        Add(Topic.UsageData, Strength.Sent, "usage, statistics, statistic, stat");
        Add(Topic.Telemetry, Strength.Strong, "telemetry, telemetry data");
        Add(Topic.Analytics, Strength.Strong, "analytics, analytic, analytic data, analytics data, analytics collection, analytics tracking");
        Add(Topic.Diagnostics, Strength.Strong, "diagnostic data, diagnostics data, diagnostic information, diagnostic report");
        Add(Topic.Diagnostics, Strength.Sent, "diagnostics, diagnostic");
        Add(Topic.Tracking, Strength.Strong, "user tracking, activity tracking, behavior tracking, behaviour tracking, behavioral tracking, behavioural tracking, cross site tracking, app tracking transparency, tracking cookie, visitor tracking, customer tracking, tracking consent, track me, track user, track visitor, track my");
        Add(Topic.Tracking, Strength.Weak, "tracking, track, tracker");
        Add(Topic.Cookies, Strength.Strong, "analytics cookie, analytical cookie, marketing cookie, advertising cookie, non essential cookie, nonessential cookie, optional cookie, third party cookie, all cookie, statistics cookie, preference cookie, performance cookie, targeting cookie, social media cookie");
        Add(Topic.Cookies, Strength.Weak, "cookie");
        Add(Topic.Location, Strength.Sent, "location, location data, location history, geolocation");
        Add(Topic.Location, Strength.Weak, "location tracking, gps tracking");
        Add(Topic.Conversations, Strength.Sent, "chat, chat history, conversation, conversation history, coding session, prompt history, your prompt, my prompt, transcript, dialogue");
        Add(Topic.Conversations, Strength.Weak, "history, voice recording");
        Add(Topic.PersonalData, Strength.Strong, "personal data, personal information, personal info, personally identifiable information, my data, your data, my information, your information, user data, customer data, visitor data, data sharing, sale of data, sell data, data sale, health data, medical data, contact data");
        Add(Topic.PersonalData, Strength.Sent, "data collection, data processing, data usage, health record");

        AddAll(Topic.UsageData, Strength.Sent, Sense.Field, "usage tracking");

        Say(Sense.OptIn, "opt in, opted in, opts in, opting in, optin, optedin");
        Say(Sense.OptOut, "opt out, opted out, opts out, opting out, optout, optedout");
        Say(Sense.Negation, "to zero, to off, to false, to disabled, do not, does not, did not, donot, donottrack, opt me out");
        Say(Sense.Permit | Sense.Settings, "sign up");
        Say(Sense.Permit, "sign me up, signed up, keep me informed, keep me updated, keep me posted, keep me up to date, i would like, i want, i d like, notify me, contact me");
        Say(Sense.Filler, "by default, in order, as well as");
        Say(Sense.Consent | Sense.Privacy, "privacy policy acceptance");
        Say(Sense.Consent | Sense.Privacy, "accept privacy policy, accept the privacy policy, accepted privacy policy, agree to privacy policy, agree to the privacy policy, privacy policy accepted, privacy policy agreed");
        Say(Sense.Channel, "whats app");
        Say(Sense.App, "view model");
        Say(Sense.Control, "check box, toggle switch, toggle button, menu item, radio button");
        Say(Sense.Necessary, "required cookie, required cookies");
        Say(Sense.Guard | Sense.Consent, "admin consent");
        Say(Sense.Guard | Sense.OptIn, "double opt in");
        Say(Sense.Plumbing, "open telemetry, application insight, app insight, service bus, event bus, message bus, data dog, new relic");
        Say(Sense.Field, "session tracking, time tracking, order tracking, package tracking, error tracking, issue tracking, bug tracking, change tracking, no tracking, work tracking, progress tracking, package delivery, identity resolution, offer code, job offer, search history, undo history, version history, browse history, price history, strength training, sport training, training day, training plan, training mode, staff training, employee training, training course, training session, tracking number, tracking code, tracking id, tracking branch, image tracking, ad block, ad blocker, opt in fast");
        AddAll(Topic.UsageData, Strength.Strong, Sense.Permit | Sense.Preposition, "help improve, help us improve, help to improve, help make");

        return all
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Words.Length).ThenByDescending(phrase => phrase.Strength).ToArray(),
                StringComparer.Ordinal);

        void Add(Topic topic, Strength strength, string phrases) => AddAll(topic, strength, Sense.None, phrases);

        void Say(Sense sense, string phrases) => AddAll(Topic.None, Strength.None, sense, phrases);

        void AddAll(Topic topic, Strength strength, Sense sense, string phrases)
        {
            foreach (var phrase in phrases.Split(','))
            {
                all.Add(new(phrase.Trim().Split(' ').Select(Inflection.Singular).ToArray(), topic, strength, sense));
            }
        }
    }
}
