using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>
/// A comparison of a row's date with a constant age, however it is written: <c>m.At &lt; now.AddYears(-2)</c>,
/// <c>now - m.At &gt; TimeSpan.FromDays(730)</c>, <c>m.At.AddYears(2) &lt; now</c>, <c>(now - m.At).TotalDays &gt; 730</c>.
/// </summary>
/// <param name="Stamp">The row's date.</param>
/// <param name="Age">What says the age.</param>
/// <param name="Unit">What the age counts, where it is a bare number.</param>
/// <param name="AgeOf">What a length counts as.</param>
/// <param name="IsOld">Whether it holds for what is older, and not for what is newer.</param>
internal sealed record PurgePredicate(IMemberReferenceOperation Stamp, IOperation Age, DurationUnit? Unit, Func<TimeSpan, TimeSpan?> AgeOf, bool IsOld)
{
    /// <summary>Whether a comparison may be one; most are of counts, and neither side of those is a date, a duration or a part of one.</summary>
    public static bool MayBe(IBinaryOperation comparison) => comparison.OperatorKind
        is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
        && (MayBeAge(comparison.LeftOperand) || MayBeAge(comparison.RightOperand));

    public static PurgePredicate? In(IBinaryOperation comparison, Func<ISymbol, IOperation, bool> isJudgedItself, CancellationToken cancellation)
    {
        var (smaller, larger) = comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            ? (comparison.LeftOperand, comparison.RightOperand)
            : (comparison.RightOperand, comparison.LeftOperand);
        var reader = new Reader(isJudgedItself, cancellation);
        return reader.OlderThan(smaller, larger, isOld: true) ?? reader.OlderThan(larger, smaller, isOld: false);
    }

    /// <summary>The row's date in an expression of it: <c>m.SeenAt.Value.Date</c>, <c>m.SeenAt ?? m.CreatedAt</c>.</summary>
    public static IMemberReferenceOperation? StampIn(IOperation operation) => operation.Unwrap() switch
    {
        IMemberReferenceOperation { Instance: { } inner } part when DurationTypes.IsDate(part.Member.ContainingType) => StampIn(inner),
        IMemberReferenceOperation { Instance: { } row } stamp when DurationTypes.IsDate(stamp.Type) && row.Unwrap() is not IInstanceReferenceOperation => stamp,
        IInvocationOperation { Instance: { } inner, TargetMethod.Name: "GetValueOrDefault" or "ToUniversalTime" or "ToLocalTime" } => StampIn(inner),
        ICoalesceOperation either => StampIn(either.Value) ?? StampIn(either.WhenNull),
        _ => null,
    };

    private static bool MayBeAge(IOperation operation)
    {
        operation = operation.Unwrap();
        return DurationTypes.IsDate(operation.Type) || DurationTypes.IsTimeSpan(operation.Type as INamedTypeSymbol)
            || (operation is IPropertyReferenceOperation { Property.ContainingType: var whole } && DurationTypes.IsTimeSpan(whole));
    }

    private sealed class Reader(Func<ISymbol, IOperation, bool> isJudgedItself, CancellationToken cancellation)
    {
        private bool IsAge(IOperation value, Func<TimeSpan, TimeSpan?> ageOf, DurationUnit? unit = null)
        {
            var folding = new DurationFolding(unit, isJudgedItself, cancellation);
            return new DurationAnswers(_ => false).In(value).Any(new AnswerFolding(folding, folding, ageOf).Holds);
        }

        public PurgePredicate? OlderThan(IOperation smaller, IOperation larger, bool isOld) =>
            DurationTypes.IsDate(smaller.Type) ? StampBefore(smaller, larger, isOld) ?? EndBefore(smaller, larger, isOld)
            : isOld ? AgeAbove(smaller, larger, isOld: true) ?? AgeAbove(larger, smaller, isOld: false)
            : null;

        // m.At < now.AddYears(-2)
        private PurgePredicate? StampBefore(IOperation date, IOperation cutOff, bool isOld) =>
            StampIn(date) is { } stamp && IsAge(cutOff, AnswerFolding.Back) ? new(stamp, cutOff, null, AnswerFolding.Back, isOld) : null;

        // m.At.AddYears(2) < now
        private PurgePredicate? EndBefore(IOperation end, IOperation now, bool isOld)
        {
            end = end.Unwrap();
            var start = end switch
            {
                IInvocationOperation { Instance: { } instance } call when call.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal)
                    || call.TargetMethod.Name is "Plus" => instance,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => sum.LeftOperand,
                _ => null,
            };
            return start is not null && StampIn(start) is { } stamp && IsClock(now) && IsAge(end, AnswerFolding.Forward)
                ? new(stamp, end, null, AnswerFolding.Forward, isOld)
                : null;
        }

        // now - m.At > TimeSpan.FromDays(730), (now - m.At).TotalDays > 730
        private PurgePredicate? AgeAbove(IOperation limit, IOperation age, bool isOld)
        {
            age = age.Unwrap();
            if (DurationTypes.IsTimeSpan(age.Type as INamedTypeSymbol))
            {
                return StampAgo(age) is { } stamp && IsAge(limit, AnswerFolding.Forward) ? new(stamp, limit, null, AnswerFolding.Forward, isOld) : null;
            }

            return age is IPropertyReferenceOperation { Instance: { } whole } part && DurationTypes.IsTimeSpan(part.Property.ContainingType)
                && UnitOf(part.Property.Name) is { } unit && StampAgo(whole) is { } counted && IsAge(limit, AnswerFolding.Forward, unit)
                    ? new(counted, limit, unit, AnswerFolding.Forward, isOld)
                    : null;
        }

        private static IMemberReferenceOperation? StampAgo(IOperation age) => age.Unwrap() switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference when DurationTypes.IsDate(difference.LeftOperand.Type) =>
                StampIn(difference.RightOperand),
            IInvocationOperation { TargetMethod.Name: "Subtract" or "Minus", Arguments: [{ Value: var from }], Instance: { } clock } when DurationTypes.IsDate(clock.Type) =>
                StampIn(from),
            IPropertyReferenceOperation { Property.Name: "Value", Instance: { } nullable } => StampAgo(nullable),
            _ => null,
        };

        private static DurationUnit? UnitOf(string part) =>
            Enum.TryParse<DurationUnit>(part.StartsWith("Total", StringComparison.Ordinal) ? part.Substring("Total".Length) : part, out var unit) ? unit : null;

        private static bool IsClock(IOperation operation) => operation.Unwrap() switch
        {
            IMemberReferenceOperation member => member.Member.Name is "Now" or "UtcNow" or "Today" || (member.Instance is { } of && IsClock(of)),
            ILocalReferenceOperation or IParameterReferenceOperation or IInvocationOperation => DurationTypes.IsDate(operation.Type),
            _ => false,
        };
    }
}
