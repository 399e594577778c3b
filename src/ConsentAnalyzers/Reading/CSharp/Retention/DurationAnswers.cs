using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What a value can turn out to be: a value that chooses between no others.</summary>
/// <param name="Value">The value.</param>
/// <param name="Unit">What it counts, where a call around the choice says so: <c>FromDays(isPaid ? 365 : 30)</c>.</param>
internal readonly record struct DurationAnswer(IOperation Value, DurationUnit? Unit)
{
    /// <summary>Whether it can be read where it stands; what comes from a setting or a parameter cannot.</summary>
    public bool IsGiven { get; init; } = true;
}

/// <summary>Every answer that the conditionals in a value have.</summary>
/// <param name="mayConcern">Whether a name or key is judged at a place of its own.</param>
internal sealed class DurationAnswers(Func<string, bool> mayConcern)
{
    public IEnumerable<DurationAnswer> In(IOperation value, DurationUnit? unit = null)
    {
        value = value.Unwrap();
        return value switch
        {
            IConditionalOperation { WhenFalse: { } whenFalse } choice =>
                choice.Condition.Unwrap() is IInvalidOperation ? [] : In(choice.WhenTrue, unit).Concat(In(whenFalse, unit)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => In(arm.Value, unit)),
            ICoalesceOperation coalesce => InFallback(coalesce, unit),
            IThrowOperation => [],
            IInvocationOperation call when FallbackOf(call) is { } fallback => In(fallback, unit),
            IInvocationOperation call when CountedChoice(call) is var (count, counted) => In(count, counted),
            _ => [new(value, unit)],
        };
    }

    /// <summary>The value that an answer is one of.</summary>
    public static IOperation WholeOf(IOperation answer)
    {
        while (AroundAnswer(answer) is { } outer)
        {
            answer = outer;
        }

        return answer;
    }

    private static IOperation? AroundAnswer(IOperation answer) => answer.Parent switch
    {
        IConversionOperation or IParenthesizedOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation or ICoalesceOperation => answer.Parent,
        IConditionalOperation { Type: not null } choice when answer != choice.Condition => choice,
        IArgumentOperation { Parent: IInvocationOperation call } when CountedChoice(call) is not null => call,
        _ => null,
    };

    // What is set elsewhere is not known, and is judged at its own place where its name says what it is.
    private IEnumerable<DurationAnswer> InFallback(ICoalesceOperation coalesce, DurationUnit? unit)
    {
        var set = new DurationAnswer(coalesce.Value, unit) { IsGiven = false };
        return RetentionKeys.NameOf(coalesce.Value) is { } own && mayConcern(own) ? [set] : In(coalesce.WhenNull, unit).Prepend(set);
    }

    // What a call gives where nothing else was set; where its key says retention, the call is a place of its own.
    private IOperation? FallbackOf(IInvocationOperation call) =>
        call.TargetMethod.Name switch
        {
            "GetValueOrDefault" when call.Arguments.Length == 1 => call.Arguments[0].Value,
            "Parse" or "ToInt32" or "ToInt64" or "ToDouble" when call.Arguments.Length > 0
                && call.Arguments[0].Value.Unwrap() is ICoalesceOperation coalesce => coalesce,
            _ when RetentionKeys.FallbackOf(call) is { } keyed && !mayConcern(keyed.Key) => keyed.Value,
            _ => null,
        };

    private static (IOperation Count, DurationUnit Unit)? CountedChoice(IInvocationOperation call) =>
        DurationTypes.CountIn(call) is { } counted && counted.Number.Unwrap() is IConditionalOperation or ISwitchExpressionOperation ? counted : null;
}
