namespace ConsentAnalyzers.Vocabulary;

/// <summary>Words about keeping.</summary>
internal static partial class Role
{
    // retention
    public static readonly PhraseSet PersonalContent = Words();
    public static readonly PhraseSet People = Words();
    public static readonly PhraseSet Traces = Words();
    public static readonly PhraseSet Doings = Words();
    public static readonly PhraseSet PersonsData = Words();
    public static readonly PhraseSet NobodysData = Words();
    public static readonly PhraseSet NobodysDataInName = Words();
    public static readonly PhraseSet PeriodHolders = Words();
    public static readonly PhraseSet Distinguishing = Words();
    public static readonly PhraseSet Tiers = Words();
    public static readonly PhraseSet Accessors = Words();
    public static readonly PhraseSet Maxima = Words();
    public static readonly PhraseSet Minima = Words();
    public static readonly PhraseSet BoundHolders = Words();
    public static readonly PhraseSet Goods = Words();
    public static readonly PhraseSet Parties = Words();
    public static readonly PhraseSet Age = Words();
    public static readonly PhraseSet LogStores = Words();
    public static readonly PhraseSet Brokers = Words();
    public static readonly PhraseSet BrokerSigns = Words();
    public static readonly PhraseSet Prices = Words();
    public static readonly PhraseSet Enclosed = Words();
    public static readonly PhraseSet Secrets = Words();
    public static readonly PhraseSet Births = Words();
    public static readonly PhraseSet KeyGuards = Words();
    public static readonly PhraseSet Entitlements = Words();
    public static readonly PhraseSet SignedLinks = Words();
    public static readonly PhraseSet Machinery = Words();
    public static readonly PhraseSet Bare = Words();
    public static readonly PhraseSet FollowingCookies = Words();
    public static readonly PhraseSet RecognisingCookies = Words();
    public static readonly PhraseSet NeededCookies = Words();
    public static readonly PhraseSet Retaining = Words();
    public static readonly PhraseSet Keeping = Words();
    public static readonly PhraseSet NotKeeping = Words();
    public static readonly PhraseSet DeletingAfter = Words();
    public static readonly PhraseSet AfterAge = Words();
    public static readonly PhraseSet History = Words();
    public static readonly PhraseSet HistoryMeasures = Words();
    public static readonly PhraseSet BlobAges = Words();
    public static readonly PhraseSet Greater = Words();
    public static readonly PhraseSet After = Words();
    public static readonly PhraseSet Loggers = Words();
    public static readonly PhraseSet Deciding = Words();
    public static readonly PhraseSet DeletingNow = Words();
    public static readonly PhraseSet Ending = Words();
    public static readonly PhraseSet Measures = Words();
    public static readonly PhraseSet BrokerKeys = Words();
    public static readonly PhraseSet Cookie = Words();
    public static readonly PhraseSet Messages = Words();
    public static readonly PhraseSet FieldControls = Words();
}
