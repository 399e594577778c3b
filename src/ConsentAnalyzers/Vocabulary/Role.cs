using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// What words are for. Each list stands under its heading in a text file of its language, with a line that says what
/// belongs into it; a reader asks for the role and knows no word.
/// </summary>
internal static partial class Role
{
    // actions
    public static readonly PhraseSet AcceptStems = Words();
    public static readonly PhraseSet AcceptVerbs = Words();
    public static readonly PhraseSet AcceptForms = Words();
    public static readonly PhraseSet AssentVerbs = Words();
    public static readonly PhraseSet AssentWords = Words();
    public static readonly PhraseSet AssentEndings = Words();
    public static readonly PhraseSet Settling = Words();
    public static readonly PhraseSet Refusals = Words();
    public static readonly PhraseSet No = Words();
    public static readonly PhraseSet Neutral = Words();
    public static readonly PhraseSet And = Words();
    public static readonly PhraseSet ConsentNouns = Words();
    public static readonly PhraseSet ConsentDocuments = Words();
    public static readonly PhraseSet All = Words();
    public static readonly PhraseSet AllOfThem = Words();
    public static readonly PhraseSet AcceptLabels = Words();
    public static readonly PhraseSet DeclineLabels = Words();
    public static readonly PhraseSet DeclinePhrases = Words();
    public static readonly PhraseSet LaterPhrases = Words();
    public static readonly PhraseSet LaterWords = Words();
    public static readonly PhraseSet ElsewherePhrases = Words();
    public static readonly PhraseSet ElsewhereWords = Words();
    public static readonly PhraseSet LabelSuffixes = Words();
    public static readonly PhraseSet ButtonWords = Words();
    public static readonly PhraseSet ConsentSubjects = Words();
    public static readonly PhraseSet NameFrames = Words();
    public static readonly PhraseSet OtherLinks = Words();
    public static readonly PhraseSet TopicFrames = Words();

    // deletion
    public static readonly PhraseSet Deleting = Words();
    public static readonly PhraseSet DeletionPolicy = Words();
    public static readonly PhraseSet Destroying = Words();
    public static readonly PhraseSet NotDeleting = Words();
    public static readonly PhraseSet CutOff = Words();
    public static readonly PhraseSet Before = Words();
    public static readonly PhraseSet RangeStarts = Words();
    public static readonly PhraseSet Gone = Words();
    public static readonly PhraseSet StoreExpiry = Words();
    public static readonly PhraseSet StoreRules = Words();
    public static readonly PhraseSet StoreRuleOpenings = Words();
    public static readonly PhraseSet StoreRuleNames = Words();
    public static readonly PhraseSet Migrations = Words();
    public static readonly PhraseSet Schemas = Words();
    public static readonly PhraseSet SchemaBuilders = Words();

    // durations
    public static readonly PhraseSet ForEver = Words();
    public static readonly string ForEverAsLength = Pattern();
    public static readonly PhraseSet Never = Words();
    public static readonly PhraseSet NoPeriod = Words();
    public static readonly PhraseSet TimeToLive = Words();
    public static readonly string HalfUnits = Pattern();
    public static readonly IReadOnlyDictionary<string, string> Numbers = Pairs();
    public static readonly string OtherPeriod = Pattern();
    public static readonly string PastPeriod = Pattern();

    // evidence
    public static readonly PhraseSet OwnWords = Words();
    public static readonly PhraseSet SharedWords = Words();
    public static readonly PhraseSet ForeignWords = Words();

    // states
    public static readonly PhraseSet Granted = Words();
    public static readonly PhraseSet Fullest = Words();
    public static readonly PhraseSet Undecided = Words();
    public static readonly PhraseSet Refused = Words();
    public static readonly PhraseSet RefusedPhrases = Words();
    public static readonly PhraseSet StateSubjects = Words();
    public static readonly PhraseSet StateObjects = Words();
    public static readonly PhraseSet Not = Words();
    public static readonly PhraseSet NotAsked = Words();
    public static readonly PhraseSet ControlStates = Words();
    public static readonly IReadOnlyDictionary<string, string> Opposites = Pairs();
    public static readonly IReadOnlyDictionary<string, string> StoredOpposites = Pairs();
    public static readonly string OnInComments = Pattern();
    public static readonly string DefaultInComments = Pattern();
    public static readonly string OptOutInComments = Pattern();
    public static readonly string ByDefault = Pattern();
    public static readonly string NotNow = Pattern();
    public static readonly string Default = Pattern();
    public static readonly string DefaultValue = Pattern();
    public static readonly string DefaultVerbs = Pattern();
    public static readonly PhraseSet NecessaryWords = Words();
    public static readonly PhraseSet Non = Words();
    public static readonly PhraseSet NecessaryIfLocked = Words();
    public static readonly PhraseSet NecessaryFlags = Words();
    public static readonly PhraseSet OptionalFlags = Words();
    public static readonly PhraseSet LockedFlags = Words();
    public static readonly PhraseSet ChangeableFlags = Words();
    public static readonly PhraseSet FlagVerb = Words();
    public static readonly PhraseSet GivenConsent = Words();
    public static readonly PhraseSet RefusedConsent = Words();
    public static readonly PhraseSet OptedIn = Words();
    public static readonly PhraseSet OptedOut = Words();
    public static readonly PhraseSet RefusingConditions = Words();
    public static readonly PhraseSet AskingConditions = Words();
    public static readonly PhraseSet ConsentConditions = Words();
    public static readonly PhraseSet YesAnswers = Words();
    public static readonly PhraseSet NoAnswers = Words();
    public static readonly PhraseSet PlainAnswers = Words();
    public static readonly PhraseSet AskingEntries = Words();
    public static readonly PhraseSet StateCaptions = Words();
    public static readonly PhraseSet YesCaptions = Words();

    // surroundings
    public static readonly PhraseSet DataSubjects = Words();
    public static readonly PhraseSet AppSettings = Words();
    public static readonly PhraseSet TelemetryPlumbing = Words();
    public static readonly PhraseSet DataPlumbing = Words();
    public static readonly PhraseSet UpperBounds = Words();
    public static readonly PhraseSet OptionTypes = Words();
    public static readonly PhraseSet RecordTypes = Words();
    public static readonly PhraseSet ShopOpenings = Words();
    public static readonly PhraseSet ShopEndings = Words();
    public static readonly PhraseSet Shells = Words();
    public static readonly PhraseSet SectionEndings = Words();
    public static readonly PhraseSet Allowing = Words();
    public static readonly PhraseSet LettingRemember = Words();
    public static readonly PhraseSet Speaker = Words();
    public static readonly PhraseSet Whenever = Words();
    public static readonly PhraseSet Somebody = Words();
    public static readonly PhraseSet ConsentMatters = Words();
    public static readonly PhraseSet Sending = Words();
    public static readonly PhraseSet Using = Words();
    public static readonly PhraseSet Showing = Words();
    public static readonly PhraseSet Check = Words();
    public static readonly PhraseSet Handling = Words();
    public static readonly PhraseSet Training = Words();
    public static readonly PhraseSet Models = Words();
    public static readonly IReadOnlyDictionary<string, string> Respelled = Pairs();
    public static readonly PhraseSet Ticked = Words();
    public static readonly IReadOnlyDictionary<string, string> WrittenApart = Pairs();
    public static readonly PhraseSet ClauseOpenings = Words();
    public static readonly PhraseSet ClauseJoints = Words();

    // texts
    public static readonly PhraseSet Placeholders = Words();
    public static readonly PhraseSet PlaceholderOpenings = Words();
    public static readonly PhraseSet PlaceholderWords = Words();
    public static readonly PhraseSet Told = Words();
    public static readonly PhraseSet Undone = Words();
    public static readonly PhraseSet PrivacyLaws = Words();
    public static readonly PhraseSet ConsentPhrases = Words();
    public static readonly PhraseSet ConsentOpenings = Words();
    public static readonly PhraseSet ConsentPage = Words();
    public static readonly PhraseSet Localizers = Words();
    public static readonly PhraseSet TextLookups = Words();

    private static PhraseSet Words([CallerMemberName] string heading = "") => new(Language.Entries(heading));

    // For comments, where a word that is taken out leaves the rest as it stands.
    private static string Pattern([CallerMemberName] string heading = "") => string.Join("|", Language.Entries(heading).Select(Regex.Escape));

    private static Dictionary<string, string> Pairs([CallerMemberName] string heading = "") =>
        WordList.Pairs(Language.Entries(heading));
}
