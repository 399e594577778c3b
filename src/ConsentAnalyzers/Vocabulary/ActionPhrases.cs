namespace ConsentAnalyzers.Vocabulary;

/// <summary>How English says accept, decline and later. An accept is known by its object: "Accept changes" is about something else.</summary>
internal static class ActionPhrases
{
    private const int LongestName = 2;

    private static readonly HashSet<string> AcceptVerbs = Set("accept agree agreed allow consent permit");

    private static readonly HashSet<string> Refusals = Set(
        "reject refuse deny decline disagree without dont never opt-out optout cannot disallow");

    /// <summary>What may stand beside an accepting verb without changing what is accepted.</summary>
    private static readonly HashSet<string> Neutral = Set(
        """
        all any both everything the a an our your my these those this that of to for on with by it them use uses using usage
        i we you me us yes please ok okay hereby have read understood understand do want would like id am im happy fully
        updated update updates new latest current revised changed selected selection recommended optional non essential
        now here today once only while in app always and or close continue proceed finish start
        processing collection sharing storage personalised personalized anonymous
        """);

    /// <summary>What a person consents to.</summary>
    private static readonly HashSet<string> ConsentNouns = Set(
        """
        terms term conditions condition privacy policy policies agreement agreements consent consents cookie cookies tracking
        tracker trackers analytics telemetry data information notice disclaimer eula licence license tos gdpr ccpa rules
        service services statement purposes purpose vendors partners marketing advertising ads newsletter profiling training
        statistics diagnostics diagnostic crash reports report location personalisation personalization history chats
        conversations permissions permission choices preferences legal contract dpa waiver disclosure personal third parties
        party consumer website site functional performance
        """);

    /// <summary>What an identifier adds to the label that it stands for.</summary>
    private static readonly HashSet<string> Suffixes = Set("label text caption command title content action async key name");

    /// <summary>What names the thing that a person accepts, alone on a title: "Terms", "Privacy and cookies".</summary>
    private static readonly HashSet<string> Subjects = Set("terms privacy cookie cookies eula consent tos gdpr");

    /// <summary>What a name adds to its subject: <c>ShowTermsPage</c>.</summary>
    private static readonly HashSet<string> Frames = Set(
        "show ask display confirm window form page view dialog screen step card panel control model viewmodel popup sheet prompt banner modal");

    private static readonly string[][] Accepting = Phrases(
        "got it", "ok", "okay", "ok got it", "continue", "yes", "proceed", "understood", "i understand", "sounds good", "sure",
        "yes please", "thats fine", "thats ok", "opt in", "opt me in", "yes opt me in", "count me in", "ok continue", "yes continue",
        "ok thanks", "got it thanks", "alright", "yes i understand");

    /// <summary>What a label may end in after somebody's name: "Allow YouTube cookies", "Accept the Contoso Terms of Service".</summary>
    private static readonly string[][] Documents = Phrases(
        "cookie", "cookies", "eula", "privacy policy", "privacy notice", "privacy statement", "terms of service", "terms of use",
        "terms and conditions");

    private static readonly string[][] Declining = Phrases(
        "no", "no thanks", "no thank you", "opt out", "opt me out", "do not", "only necessary", "necessary only", "only essential",
        "essential only", "only required", "required only", "strictly necessary", "necessary cookies", "essential cookies",
        "required cookies", "only functional", "not accept", "not agree", "not consent", "not allow", "not permit");

    private static readonly string[][] Deferring = Phrases(
        "not now", "later", "remind me", "ask me", "ask again", "maybe", "skip", "skip for now", "not yet", "settings", "preferences",
        "manage", "customise", "customize", "configure", "more options", "more choices", "other options", "options", "let me choose",
        "choose", "show details", "more settings", "adjust", "personalise", "personalize", "snooze");

    /// <summary>Lower-case words of a label; an identifier loses what it adds to the label, <c>AcceptButtonText</c> is accept.</summary>
    public static string[] WordsOf(string label)
    {
        var words = Words.Of(label.Replace(" & ", " and "));
        var length = words.Length;
        if (label.IndexOf(' ') < 0)
        {
            while (length > 1 && Suffixes.Contains(words[length - 1]))
            {
                length--;
            }

            // A property that is called AcceptButton names a control; only its text or command is an action.
            if (length < words.Length && length > 1 && words[length - 1] is "button" or "btn" or "link")
            {
                length--;
            }
        }

        return words.Take(length).ToArray();
    }

    public static bool IsAcceptVerb(string word) => AcceptVerbs.Contains(word);

    public static bool Declines(string[] words) =>
        words.Any(Refusals.Contains) || Declining.Any(phrase => phrase.Length == 1 ? Is(words, phrase) : Contains(words, phrase))
        || (words[0] == "no" && words.Any(IsAcceptVerb));

    public static bool Defers(string[] words) =>
        Array.IndexOf(words, "accept") < 0 && Array.IndexOf(words, "agree") < 0
        && Deferring.Any(phrase => phrase.Length == 1 ? IsAtEdge(words, phrase[0]) : Contains(words, phrase));

    public static bool Accepts(string[] words) => AcceptsObject(words) || Accepting.Any(phrase => Is(words, phrase));

    /// <summary>Whether a title or name is about terms or privacy and nothing else; beside "Accept" that is enough.</summary>
    public static bool IsSubject(string title)
    {
        var words = Words.Of(title);
        return words.Length <= 6 && words.Any(Subjects.Contains)
            && words.All(word => Frames.Contains(word) || Neutral.Contains(word) || ConsentNouns.Contains(word) || IsAcceptVerb(word));
    }

    public static bool Contains(string[] words, string[] phrase)
    {
        for (var start = 0; start + phrase.Length <= words.Length; start++)
        {
            if (StandsAt(phrase, words, start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AcceptsObject(string[] words)
    {
        var verb = Array.FindIndex(words, IsAcceptVerb);
        if (verb < 0)
        {
            return false;
        }

        var names = EndsInDocument(words) ? LongestName : 0;
        for (var i = 0; i < words.Length; i++)
        {
            // "Agree and join", "Accept & play": what follows no longer says what is accepted.
            if (i > verb && words[i] == "and" && words.Length <= verb + 6)
            {
                return true;
            }

            if (!IsAcceptVerb(words[i]) && !Neutral.Contains(words[i]) && !ConsentNouns.Contains(words[i]) && (i < verb || names-- <= 0))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsInDocument(string[] words)
    {
        foreach (var document in Documents)
        {
            if (words.Length > document.Length && StandsAt(document, words, words.Length - document.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(string[] words, string[] phrase) => words.Length == phrase.Length && StandsAt(phrase, words, 0);

    private static bool StandsAt(string[] phrase, string[] words, int start)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[start + i] != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAtEdge(string[] words, string word) => words[0] == word || words[words.Length - 1] == word;

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static string[][] Phrases(params string[] phrases) => phrases.Select(phrase => phrase.Split(' ')).ToArray();
}
