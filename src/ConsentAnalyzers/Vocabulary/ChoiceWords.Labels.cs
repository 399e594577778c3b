namespace ConsentAnalyzers.Vocabulary;

/// <content>What people read beside a choice.</content>
internal sealed partial class ChoiceWords
{
    private const int LongestLabel = 30;
    private const int LongestClause = 1000;

    /// <summary>As <see cref="MayConcern(string)"/>, for what a person reads: its words stand in a sentence's order.</summary>
    public bool MayConcernAsLabel(string label) => label.Split(Surroundings.BetweenTexts).Any(text =>
        Grammar.Read(ParsedText.Parse(FirstClause(text), _added), prose: true).Meaning is Meaning.Grant or Meaning.Refusal);

    /// <summary>Whether a text in code, name or caption, may be about a choice.</summary>
    public bool MayBeChoice(string text) => MayConcern(text) || (text.IndexOf(' ') > 0 && MayConcernAsLabel(text));

    /// <summary>What the texts beside it say; one that refuses or guards outweighs those that grant.</summary>
    private Meaning LabelMeaning(Surroundings surroundings)
    {
        var read = Meaning.None;
        if (surroundings.Label.Length == 0)
        {
            return read;
        }

        foreach (var text in surroundings.Label.Split(Surroundings.BetweenTexts))
        {
            var meaning = TextMeaning(text, surroundings with { Label = text });
            if (meaning is not (Meaning.None or Meaning.Grant))
            {
                return meaning;
            }

            read = meaning == Meaning.None ? read : meaning;
        }

        return read;
    }

    private Meaning TextMeaning(string text, Surroundings surroundings)
    {
        var clause = FirstClause(text);
        if (clause.Length > LongestClause)
        {
            return Meaning.None;
        }

        var reading = ParsedText.Parse(ActionPhrases.Respell(clause), _added);
        return reading.Tokens.Length is 0 or > LongestLabel
            ? Meaning.None
            : Decide(reading, surroundings, prose: true);
    }

    /// <summary>What follows the first sentence or a bracket explains; it no longer names the choice.</summary>
    private static string FirstClause(string label)
    {
        var end = label.IndexOfAny(['.', ';', '(', '\n', '–', '—']);
        return end > 0 ? label.Substring(0, end) : label;
    }
}
