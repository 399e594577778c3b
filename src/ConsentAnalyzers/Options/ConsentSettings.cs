using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Options;

/// <summary>Everything that options can change, resolved for one file.</summary>
internal sealed record ConsentSettings
{
    public static ConsentSettings Default { get; } = new();

    public ChoiceWords Choices { get; init; } = ChoiceWords.BuiltIn;

    public RetentionLimits Limits { get; init; } = RetentionLimits.Default;
}
