namespace ConsentAnalyzers.Vocabulary;

/// <content>What stands beside an accept, and what the accept is about.</content>
internal static partial class Role
{
    // answers
    public static readonly PhraseSet WaysOut = Words();
    public static readonly PhraseSet Closing = Words();
    public static readonly PhraseSet TakesChosen = Words();
    public static readonly PhraseSet RefusalDeeds = Words();
    public static readonly PhraseSet Contracts = Words();
    public static readonly PhraseSet Policies = Words();
    public static readonly PhraseSet SettingCookies = Words();
    public static readonly PhraseSet SystemAsks = Words();
    public static readonly PhraseSet SystemGrants = Words();
    public static readonly PhraseSet Confirms = Words();
    public static readonly PhraseSet AnswerTypes = Words();
    public static readonly PhraseSet BesidesNecessary = Words();
    public static readonly PhraseSet UsesNone = Words();
    public static readonly PhraseSet ScreenDeeds = Words();
    public static readonly PhraseSet NeutralDeeds = Words();
}
