using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>How long the answers of a value are.</summary>
/// <param name="here">Folds what stands there itself.</param>
/// <param name="anywhere">Folds constants too that are judged where they are declared.</param>
/// <param name="ageOf">What a length counts as; null where it is none.</param>
internal sealed class AnswerFolding(DurationFolding here, DurationFolding anywhere, Func<TimeSpan, TimeSpan?> ageOf)
{
    /// <summary>A period, which has not begun in the past.</summary>
    public static TimeSpan? Ahead(TimeSpan length) => length < TimeSpan.Zero ? null : length;

    /// <summary>An age, which is more than nothing.</summary>
    public static TimeSpan? Forward(TimeSpan length) => length > TimeSpan.Zero ? length : null;

    /// <summary>The age of what is older than a date in the past.</summary>
    public static TimeSpan? Back(TimeSpan length) => length < TimeSpan.Zero ? length.Negated() : null;

    /// <summary>The same for a name that may hold either.</summary>
    public static TimeSpan? Either(TimeSpan length) => length.Absolute();

    /// <summary>The length of an answer that stands there itself.</summary>
    public FoldedDuration? Here(DurationAnswer answer) => Fold(answer, here);

    /// <summary>The same for one that may be a constant which is judged where it is declared.</summary>
    public FoldedDuration? Anywhere(DurationAnswer answer) => Fold(answer, anywhere);

    /// <summary>Whether an answer is a length at all.</summary>
    public bool Holds(DurationAnswer answer) => Anywhere(answer) is not null;

    private FoldedDuration? Fold(DurationAnswer answer, DurationFolding folding) =>
        answer.IsGiven && (answer.Unit is { } counted ? folding.Counting(counted) : folding).Fold(answer.Value) is { } duration && ageOf(duration.Length) is { } age
            ? duration with { Length = age }
            : null;
}
