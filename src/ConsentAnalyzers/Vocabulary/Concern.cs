namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a name could be to a choice about consent.</summary>
internal enum Concern
{
    Nothing,
    Subject,
    Neutral,

    /// <summary>A yes that leaves unsaid to what.</summary>
    Assent,

    /// <summary>A section of settings that could lend its subject to a neutral name.</summary>
    Section,

    /// <summary>A dialog or page that could lend its subject to an assent.</summary>
    Asking,
}
