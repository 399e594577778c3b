namespace ConsentAnalyzers.Vocabulary;

internal static partial class Role
{
    // assents
    public static readonly PhraseSet Assents = Words();
    public static readonly PhraseSet AssentFillers = Words();
    public static readonly PhraseSet PlainYes = Words();
    public static readonly PhraseSet AssentNames = Words();
    public static readonly PhraseSet AssentNameFillers = Words();
    public static readonly PhraseSet ShownEndings = Words();
    public static readonly PhraseSet Quizzes = Words();
    public static readonly PhraseSet Addressed = Words();
}
