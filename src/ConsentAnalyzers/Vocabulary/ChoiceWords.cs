namespace ConsentAnalyzers.Vocabulary;

/// <summary>What names and labels of choices mean.</summary>
internal sealed class ChoiceWords(WordAdditions additions)
{
    public static ChoiceWords BuiltIn { get; } = new(WordAdditions.None);

    /// <summary>Whether a name holds a word that could make it a choice about consent. Cheap; asked of every candidate name.</summary>
    public bool MayConcern(string name) =>
        Words.Of(name).Any(word => word is "consent" or "analytics" or "telemetry" or "newsletter" or "marketing" or "in");

    /// <summary>What it means that the choice of this name is on.</summary>
    public Meaning MeaningOf(string name, Surroundings surroundings) =>
        MayConcern(name) || additions.Grant.Contains(name) ? Meaning.Grant : Meaning.None;
}
