namespace ConsentAnalyzers.Vocabulary;

/// <summary>What names and labels of choices mean.</summary>
internal sealed partial class ChoiceWords
{
    private const int LongestTitle = 60;
    private const Sense Neutral = Sense.Filler | Sense.On | Sense.State | Sense.Control | Sense.Permit;

    private readonly PhraseSet _added;
    private readonly AssentedTopic _assented;
    private readonly Func<string, Concern> _concernOf;
    private readonly Func<string, Neighbour> _neighbourOf;

    private ChoiceWords(WordAdditions additions, bool remembers)
    {
        _added = AddedPhrases.From(additions);
        _assented = new AssentedTopic(_added);
        _concernOf = remembers ? new Remembered<Concern>(WorkOutConcern).For : WorkOutConcern;
        _neighbourOf = remembers ? new Remembered<Neighbour>(WorkOutNeighbour).For : WorkOutNeighbour;
    }

    /// <summary>The words that come with the package. It remembers nothing, since it never ends.</summary>
    public static ChoiceWords BuiltIn { get; } = new(WordAdditions.None, remembers: false);

    /// <summary>Words that remember the names that they were asked for, for whatever lasts no longer than a compilation.</summary>
    public static ChoiceWords Remembering(WordAdditions additions) => new(additions, remembers: true);

    /// <summary>
    /// Whether a name, with helpful surroundings, could be a choice about consent. Asked of every candidate at every
    /// keystroke: a name that was asked before costs one look-up and no memory.
    /// </summary>
    public bool MayConcern(string name) => _concernOf(name) == Concern.Subject;

    /// <summary>
    /// As <see cref="MayConcern(string)"/>, for a name that may be neutral (<c>Enabled</c>, <c>Checked</c>, <c>Value</c>)
    /// and then takes its subject from the type, section or control that it belongs to.
    /// </summary>
    public bool MayConcern(string name, string container) => _concernOf(name) switch
    {
        Concern.Subject => true,
        Concern.Neutral => _concernOf(container) is Concern.Subject or Concern.Section,
        Concern.Assent => _concernOf(container) is Concern.Subject or Concern.Section or Concern.Asking,
        _ => false,
    };

    /// <summary>Whether a name says only that something is on (<c>Enabled</c>, <c>Default</c>), and not what.</summary>
    public bool IsNeutral(string name) => _concernOf(name) is Concern.Neutral or Concern.Assent;

    /// <summary>What it means that the choice of this name is on; an empty name leaves the label to decide.</summary>
    public Meaning MeaningOf(string name, Surroundings surroundings)
    {
        var own = OwnMeaning(name, surroundings);
        if (own == Meaning.None && KeyIn(name) is > 0 and var key)
        {
            own = OwnMeaning(name.Substring(key), surroundings with { Container = name.Substring(0, key - 1) });
        }

        if (own is not (Meaning.None or Meaning.Grant))
        {
            return own;
        }

        var read = LabelMeaning(surroundings);
        return read == Meaning.None ? own : read;
    }

    /// <summary>Whether a name says that a person has agreed (<c>NewsletterSubscribed</c>); <c>NewsletterEnabled</c> says what there is.</summary>
    public bool IsDecision(string name) =>
        ParsedText.Parse(name, _added) is var reading && !reading.Names(Role.Allowed)
        && Grammar.Read(reading, prose: false) is { Meaning: Meaning.Grant, Shape: Shape.Decided or Shape.Handed or Shape.Received }
        && MeaningOf(name, Surroundings.None) == Meaning.Grant;

    /// <summary>Whether a name says only that something is switched on, as developers and operators do.</summary>
    public bool IsSwitch(string name) =>
        Grammar.Read(ParsedText.Parse(name, _added), prose: false) is { Meaning: Meaning.Grant, Shape: Shape.On or Shape.Switched };

    /// <summary>Whether a name is about a document: <c>AgreeToTerms</c>.</summary>
    public bool IsAboutTerms(string name) => ParsedText.Parse(name, _added).Has(Sense.Terms);

    /// <summary>Whether what it is about is collected from machines as often as from people.</summary>
    public bool IsOperational(string name) => (TopicsIn(name) & ClaimMeaning.Operational) != 0;

    /// <summary>Every topic that an identifier, label or prose mentions, the ambiguous ones included.</summary>
    public Topic TopicsIn(string text) => ParsedText.Parse(text, _added).Topics;

    /// <summary>The same with the topics of single words in a phrase: "statistics cookies" mention statistics as well.</summary>
    public Topic TopicsMentionedIn(string text)
    {
        var reading = ParsedText.Parse(text, _added);
        return reading.Words.Aggregate(reading.Topics, (topics, word) => topics | Lexicon.TopicOf(word));
    }

    /// <summary>Whether a person who ticks a box of this label, where consent is asked for, lets somebody do what it names.</summary>
    public bool Permits(string label)
    {
        if (TopicsIn(label) == Topic.None || NecessaryWords.AreIn(label))
        {
            return false;
        }

        var asking = new Surroundings(Role.ConsentPage.First, IsControl: true);
        var meaning = MeaningOf("", asking with { Label = label });
        return (meaning == Meaning.None ? MeaningOf($"{label} {Role.Ticked.First}", asking) : meaning) == Meaning.Grant;
    }

    /// <summary>What a label means that says yes and leaves unsaid to what, by what stands around it, nearest first.</summary>
    public Meaning MeaningOfAssent(string label, Func<IEnumerable<string>> around) =>
        BareAssent.IsLabel(label) && _assented.IsAsked(label, around()) ? Meaning.Grant : Meaning.None;

    /// <summary>Whether a name, route, title or sentence speaks of consent, terms or privacy, or of a person's data being used.</summary>
    public bool SpeaksOfConsent(string text) => ConsentSpeech.IsIn(text, ParsedText.Parse(text, _added));

    /// <summary>Whether a title or name hands over what is somebody's: "Share your location". Beside "Allow" that asks for consent.</summary>
    public bool HandsOver(string text) =>
        ParsedText.Parse(text, _added) is { Strength: >= Strength.Sent } reading && reading.Has(Sense.Hand) && reading.Has(Sense.Person);

    /// <summary>Whether a title is a topic and nothing else; beside an accept and a decline that asks for consent.</summary>
    /// <param name="title">The title.</param>
    /// <param name="least">How much its words have to prove.</param>
    public bool IsTopic(string title, Strength least) => title.Length <= LongestTitle && ConsentSpeech.IsTopic(ParsedText.Parse(title, _added), least);

    /// <summary>Whether a bare topic is a choice there (<c>Cookies:Analytics</c>); elsewhere it is a column, a tab or a service.</summary>
    public bool SpeaksOfConsent(Surroundings surroundings) =>
        SpeaksOfConsent(surroundings.Container)
        || SpeaksOfConsent(surroundings.Namespace)
        || Role.ConsentOpenings.Starts(Words.In(surroundings.Container));

    private Meaning OwnMeaning(string name, Surroundings surroundings)
    {
        if (BareAssent.IsName(name) && _assented.IsAskedBy(surroundings.Container))
        {
            return Meaning.Grant;
        }

        var reading = ParsedText.Parse(name, _added);
        if (IsNeutral(reading))
        {
            var owner = surroundings.Receiver.Length > 0 ? surroundings.Receiver : surroundings.Container;
            reading = ParsedText.Parse(SubjectOf(owner) + " " + name, _added);
        }

        return Decide(reading, surroundings, prose: false);
    }

    /// <summary>What claims nothing, or guards, does so anywhere; most names are done here, without a look around.</summary>
    private Meaning Decide(ParsedText reading, Surroundings surroundings, bool prose)
    {
        var claim = Grammar.Read(reading, prose);
        return claim.Meaning is Meaning.Grant or Meaning.Refusal ? claim.MeaningIn(new Scene(reading, prose, surroundings, _added, _neighbourOf)) : claim.Meaning;
    }

    /// <summary>Where the key of a path begins: <c>Studio:SendCrashReports</c> is a key in a section; a sentence is no path.</summary>
    private static int KeyIn(string name) => name.IndexOf(' ') < 0 ? name.LastIndexOfAny([':', '.', '/']) + 1 : 0;

    /// <summary>What a section or record is about: the telemetry of <c>TelemetrySettings</c>, the consent of <c>ConsentRecord</c>.</summary>
    public static string SubjectOf(string owner)
    {
        var words = Words.In(owner);
        var last = words.Length - 1;
        return last > 0 && (Role.SectionEndings.Has(words[last]) || Role.DecisionRecords.Has(words[last]))
            ? string.Join(" ", words.Take(last))
            : owner;
    }

    private static bool IsNeutral(ParsedText reading) =>
        reading.Tokens.Length > 0 && !Grammar.HasSubject(reading) && reading.Tokens.All(token => token.Is(Neutral));

    private static bool IsChoice(ParsedText reading) =>
        Grammar.Read(reading, prose: false).Meaning is Meaning.Grant or Meaning.Refusal;

    private Neighbour WorkOutNeighbour(string name) => Neighbour.From(ParsedText.Parse(name, _added));

    private Concern WorkOutConcern(string name)
    {
        var reading = ParsedText.Parse(name, _added);
        return IsChoice(reading) ? Concern.Subject
            : BareAssent.IsName(name) ? Concern.Assent
            : IsNeutral(reading) ? Concern.Neutral
            : SubjectOf(name) is var subject && subject != name && IsChoice(ParsedText.Parse(subject, _added)) ? Concern.Section
            : _assented.IsAskedBy(name) ? Concern.Asking
            : Concern.Nothing;
    }
}
