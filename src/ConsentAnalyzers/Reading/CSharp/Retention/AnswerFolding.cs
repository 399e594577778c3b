using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>How long the answers of a value are.</summary>
/// <param name="unit">What a bare number counts, if anything says so.</param>
/// <param name="speaksForItself">Whether a constant's own declaration is judged, so that its use is not.</param>
/// <param name="isCutOff">Whether a date in the past is an age.</param>
/// <param name="isEndless">Whether null, nought or minus one stands for ever where it is written.</param>
/// <param name="cancellation">Cancels the look at declarations.</param>
internal sealed class AnswerFolding(
    DurationUnit? unit, Func<ISymbol, IOperation, bool> speaksForItself, bool isCutOff, Func<SyntaxNode, object?, bool> isEndless, CancellationToken cancellation)
{
    private readonly DurationFolding _here = new(unit, speaksForItself, cancellation, isEndless);
    private readonly DurationFolding _anywhere = new(unit, (_, _) => false, cancellation, isEndless);

    /// <summary>The length of an answer that stands there itself.</summary>
    public FoldedDuration? Here(DurationAnswer answer) => Fold(answer, _here);

    /// <summary>The same for one that may be a constant which is judged where it is declared.</summary>
    public FoldedDuration? Anywhere(DurationAnswer answer) => Fold(answer, _anywhere);

    private FoldedDuration? Fold(DurationAnswer answer, DurationFolding folding) =>
        answer.IsGiven && (answer.Unit is { } counted ? folding.Counting(counted) : folding).Fold(answer.Value) is { } duration
            ? isCutOff ? duration with { Length = duration.Length.Absolute() } : duration
            : null;
}
