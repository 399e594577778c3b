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

    // surfaces
    public static readonly PhraseSet Consoles = Words();
    public static readonly PhraseSet Printing = Words();
    public static readonly PhraseSet Dialogs = Words();
    public static readonly PhraseSet AnswerParameters = Words();
    public static readonly PhraseSet DialogAnswers = Words();
    public static readonly string[] Prompts = Language.Entries(nameof(Prompts)).ToArray();
    public static readonly PhraseSet HeadingStyles = Words();
    public static readonly PhraseSet Carriers = Words();
    public static readonly PhraseSet CodeBehind = Words();
    public static readonly PhraseSet CaptionEndings = Words();
    public static readonly PhraseSet AgreeingNames = Words();
    public static readonly PhraseSet Addresses = Words();
    public static readonly PhraseSet PageEndings = Words();
    public static readonly PhraseSet ModelEndings = Words();
    public static readonly PhraseSet SettingsActions = Words();
    public static readonly PhraseSet DataHeadings = Words();
    public static readonly PhraseSet DataHeadingWords = Words();
    public static readonly PhraseSet StateTexts = Words();
    public static readonly PhraseSet HeadingNames = Words();
    public static readonly PhraseSet Header = Words();
    public static readonly PhraseSet NamelessPages = Words();
    public static readonly PhraseSet GrantingForms = Words();
    public static readonly PhraseSet CookiePages = Words();
    public static readonly PhraseSet CookieCategories = Words();
    public static readonly string CookieChoice = Language.Entries(nameof(CookieChoice)).First();
    public static readonly PhraseSet Picking = Words();
    public static readonly PhraseSet Staff = Words();
    public static readonly PhraseSet Privacy = Words();
    public static readonly PhraseSet XamlHeadingStyles = Words();
    public static readonly PhraseSet SlotEndings = Words();
    public static readonly PhraseSet AskingNames = Words();
    public static readonly PhraseSet ConsentSurfaces = Words();

    // toggles
    public static readonly PhraseSet Starts = Words();
    public static readonly PhraseSet Acts = Words();
    public static readonly PhraseSet ActOpenings = Words();
    public static readonly PhraseSet Answered = Words();
    public static readonly PhraseSet Missing = Words();
    public static readonly PhraseSet Present = Words();
    public static readonly PhraseSet DecisionEvents = Words();
    public static readonly PhraseSet DecisionStores = Words();
    public static readonly PhraseSet DecisionLogs = Words();
    public static readonly PhraseSet BareStates = Words();
    public static readonly PhraseSet Ticks = Words();
    public static readonly PhraseSet DefaultParameters = Words();
    public static readonly PhraseSet DefaultOpenings = Words();
    public static readonly PhraseSet ColumnOpenings = Words();
    public static readonly PhraseSet Columns = Words();
    public static readonly PhraseSet ColumnTraits = Words();
    public static readonly PhraseSet EventEndings = Words();
    public static readonly PhraseSet KindEndings = Words();
    public static readonly PhraseSet LevelTypes = Words();
    public static readonly PhraseSet DecisionRecords = Words();
    public static readonly PhraseSet Consents = Words();
    public static readonly PhraseSet SentThings = Words();
    public static readonly PhraseSet SettingsStores = Words();
    public static readonly PhraseSet NamingMembers = Words();
    public static readonly PhraseSet StateTypes = Words();
    public static readonly PhraseSet Values = Words();
    public static readonly PhraseSet Questions = Words();
    public static readonly PhraseSet ShownTexts = Words();
    public static readonly PhraseSet StateQuestions = Words();
}
