namespace ConsentAnalyzers.Vocabulary;

/// <content>What runs code that stores a grant.</content>
internal static partial class Role
{
    // grants
    public static readonly PhraseSet Leaving = Words();
    public static readonly PhraseSet Agreeing = Words();
    public static readonly PhraseSet Clocked = Words();
    public static readonly PhraseSet Ticking = Words();
    public static readonly PhraseSet Pointing = Words();
    public static readonly PhraseSet ClockedTypes = Words();
    public static readonly PhraseSet HandedOn = Words();
    public static readonly PhraseSet Lapsed = Words();
    public static readonly PhraseSet Now = Words();
    public static readonly PhraseSet Passing = Words();
    public static readonly PhraseSet Upgrading = Words();
    public static readonly PhraseSet Publishing = Words();
    public static readonly PhraseSet Upgraded = Words();
    public static readonly PhraseSet UpgradedDocuments = Words();
    public static readonly PhraseSet Versions = Words();
    public static readonly PhraseSet GrantVerbs = Words();
    public static readonly PhraseSet StoreVerbs = Words();
    public static readonly PhraseSet Proofs = Words();
    public static readonly PhraseSet Decisions = Words();
    public static readonly PhraseSet Unstored = Words();
}
