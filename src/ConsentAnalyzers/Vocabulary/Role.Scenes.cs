namespace ConsentAnalyzers.Vocabulary;

/// <content>What tells whose choice it is and what it lets somebody do.</content>
internal static partial class Role
{
    // scenes
    public static readonly PhraseSet Receiving = Words();
    public static readonly PhraseSet Getting = Words();
    public static readonly PhraseSet Including = Words();
    public static readonly PhraseSet Reports = Words();
    public static readonly PhraseSet Handovers = Words();
    public static readonly PhraseSet Improving = Words();
    public static readonly PhraseSet Pronouns = Words();
    public static readonly PhraseSet Followed = Words();
    public static readonly PhraseSet Operators = Words();
    public static readonly PhraseSet OperatorEndings = Words();
    public static readonly PhraseSet PersonsEndings = Words();
    public static readonly PhraseSet Pickers = Words();
    public static readonly PhraseSet PickerEndings = Words();
    public static readonly PhraseSet Listings = Words();
    public static readonly PhraseSet Crawlers = Words();
    public static readonly PhraseSet Assistants = Words();
    public static readonly PhraseSet SignUps = Words();
    public static readonly PhraseSet LogIns = Words();
    public static readonly PhraseSet FormEndings = Words();
    public static readonly PhraseSet Certificates = Words();
    public static readonly PhraseSet Proving = Words();
    public static readonly PhraseSet Reaching = Words();
    public static readonly PhraseSet Recipients = Words();
    public static readonly PhraseSet EachOf = Words();
    public static readonly PhraseSet Towards = Words();
    public static readonly PhraseSet Report = Words();
    public static readonly PhraseSet Gathering = Words();
    public static readonly PhraseSet Anonymised = Words();
    public static readonly PhraseSet Correspondence = Words();
    public static readonly PhraseSet TrainedOn = Words();
    public static readonly PhraseSet Allowed = Words();
    public static readonly PhraseSet AcceptingTerms = Words();
    public static readonly PhraseSet AroundTerms = Words();
    public static readonly PhraseSet NameHeads = Words();
}
