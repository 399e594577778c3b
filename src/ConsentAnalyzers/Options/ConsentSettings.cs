using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Options;

/// <summary>Everything that options can change, resolved for one file.</summary>
internal sealed record ConsentSettings
{
    public static ConsentSettings Default { get; } = new();

    public ChoiceWords Choices { get; init; } = ChoiceWords.BuiltIn;

    public ActionWords Actions { get; init; } = ActionWords.BuiltIn;

    public RetentionLimits Limits { get; init; } = RetentionLimits.Default;

    public IgnoredNames Ignored { get; init; } = IgnoredNames.None;

    /// <summary>Whether the user has taken a name out of judgement.</summary>
    public bool IsIgnored(string name) => Ignored.Contains(name);
}
