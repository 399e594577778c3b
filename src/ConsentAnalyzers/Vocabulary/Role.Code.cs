namespace ConsentAnalyzers.Vocabulary;

/// <content>What the names in code, markup and settings say.</content>
internal static partial class Role
{
    // settings
    public static readonly PhraseSet StoredPeople = Words();
    public static readonly PhraseSet StartingPoints = Words();
    public static readonly PhraseSet OperatorSections = Words();
    public static readonly PhraseSet NamingKeys = Words();
    public static readonly PhraseSet LabelKeys = Words();
    public static readonly PhraseSet UnitKeys = Words();
    public static readonly PhraseSet ServiceKeys = Words();
    public static readonly PhraseSet ServiceKeyEndings = Words();
    public static readonly PhraseSet DevelopersEnvironments = Words();
    public static readonly PhraseSet StoreDefaults = Words();
    public static readonly PhraseSet UnderConsent = Words();
    public static readonly PhraseSet WithoutConsent = Words();
    public static readonly PhraseSet StateEndings = Words();
    public static readonly PhraseSet SettingsPages = Words();

    // toggles
    public static readonly PhraseSet Starts = Words();
    public static readonly PhraseSet Acts = Words();
    public static readonly PhraseSet ActOpenings = Words();
    public static readonly PhraseSet Answered = Words();
    public static readonly PhraseSet Missing = Words();
    public static readonly PhraseSet Present = Words();
    public static readonly PhraseSet DecisionEvents = Words();
    public static readonly PhraseSet DecisionStores = Words();
    public static readonly PhraseSet BareStates = Words();
    public static readonly PhraseSet Ticks = Words();
    public static readonly PhraseSet DefaultParameters = Words();
    public static readonly PhraseSet DefaultOpenings = Words();
    public static readonly PhraseSet EventEndings = Words();
    public static readonly PhraseSet DecisionRecords = Words();
    public static readonly PhraseSet Consents = Words();
    public static readonly PhraseSet SentThings = Words();
    public static readonly PhraseSet SettingsStores = Words();
    public static readonly PhraseSet NamingMembers = Words();
}
