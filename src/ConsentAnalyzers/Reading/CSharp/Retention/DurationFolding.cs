using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static ConsentAnalyzers.Reading.CSharp.Retention.DurationTypes;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>A constant duration, and the operation that writes it.</summary>
internal readonly record struct FoldedDuration(TimeSpan Length, IOperation Written);

/// <summary>Works out constant durations: numbers with a unit, time spans, texts, and dates counted from an open start.</summary>
/// <param name="unit">What a bare number counts, if anything says so.</param>
/// <param name="speaksForItself">Whether a constant's own declaration is judged, so that its use is not.</param>
/// <param name="cancellation">Cancels the look at declarations.</param>
/// <param name="isEndless">Whether null, nought or minus one stands for ever where it is written; minus one does if nobody knows better.</param>
internal sealed class DurationFolding(
    DurationUnit? unit, Func<ISymbol, IOperation, bool> speaksForItself, CancellationToken cancellation, Func<SyntaxNode, object?, bool>? isEndless = null)
{
    private readonly NumberFolding _numbers = new(speaksForItself, cancellation);

    public FoldedDuration? Fold(IOperation operation) => Fold(operation, hops: 1);

    private FoldedDuration? Fold(IOperation operation, int hops)
    {
        operation = operation.Unwrap();
        if (EndlessOperation.Is(operation) && !(OneHop.SymbolOf(operation) is { } named && speaksForItself(named, operation)))
        {
            return new(TimeSpan.MaxValue, operation);
        }

        if (operation.ConstantValue.HasValue)
        {
            return ConstantLength(operation) is { } length ? new(length, operation) : null;
        }

        return operation switch
        {
            IFieldReferenceOperation { Field: { Name: nameof(TimeSpan.Zero), ContainingType: var type } } when IsTimeSpan(type) =>
                new(isEndless?.Invoke(operation.Syntax, 0) == true ? TimeSpan.MaxValue : TimeSpan.Zero, operation),
            IDefaultValueOperation { Type: INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } =>
                isEndless?.Invoke(operation.Syntax, null) == true ? new(TimeSpan.MaxValue, operation) : null,
            IInvocationOperation call => FoldCall(call, hops),
            IObjectCreationOperation creation => FoldCreation(creation, hops),
            IBinaryOperation binary => FoldArithmetic(binary, hops),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus when Fold(minus.Operand, hops) is { } positive =>
                new(positive.Length.Negated(), operation),
            IPropertyReferenceOperation { Instance: { } instance } part when IsTimeSpan(part.Property.ContainingType)
                || part.Property.Name == "Value" => Fold(instance, hops),
            _ => FoldReference(operation, hops),
        };
    }

    private FoldedDuration? FoldReference(IOperation reference, int hops)
    {
        if (hops == 0 || OneHop.SymbolOf(reference) is not { } symbol || speaksForItself(symbol, reference)
            || OneHop.ValueOf(symbol, reference.SemanticModel, cancellation) is not { } value
            || Fold(value, hops - 1) is not { } folded)
        {
            return null;
        }

        // A date is not the duration: the fix belongs where the years are added.
        return IsDate(reference.Type) ? folded : folded with { Written = reference };
    }

    private FoldedDuration? FoldCall(IInvocationOperation call, int hops)
    {
        var name = call.TargetMethod.Name;
        var type = call.TargetMethod.ContainingType;
        if (name.StartsWith("From", StringComparison.Ordinal) && IsTimeSpan(type) && UnitOf(name, "From") is { } from)
        {
            return Sum(call, from, hops) is { } length ? new(length, call) : null;
        }

        if (name is "Parse" or "ParseExact" or "ToTimeSpan")
        {
            return call.Arguments is [{ Value: var text }, ..]
                && text.ConstantValue is { HasValue: true, Value: string written }
                && DurationText.LengthOf(written, null) is { } read ? new(read, text) : null;
        }

        return call.Instance is not { } instance || !(IsDate(type) || IsTimeSpan(type)) ? null
            : call.Arguments.IsEmpty && EndlessOperation.Is(instance.Unwrap()) ? new(TimeSpan.MaxValue, call)
            : FoldMember(call, name, instance, hops);
    }

    private FoldedDuration? FoldMember(IInvocationOperation call, string name, IOperation instance, int hops)
    {
        if (name is "Add" or "Plus" or "Subtract" or "Minus" && call.Arguments is [{ Value: var amount }]
            && IsDate(instance.Type) && Fold(amount, hops) is { } added)
        {
            return name is "Subtract" or "Minus" ? added with { Length = added.Length.Negated() } : added;
        }

        if ((UnitOf(name, "Add") ?? UnitOf(name, "Plus")) is not { } counted || Sum(call, counted, hops) is not { } length)
        {
            return null;
        }

        var start = instance.Unwrap();
        return start is IInvocationOperation earlier && (UnitOf(earlier.TargetMethod.Name, "Add") is not null)
                ? Fold(earlier, hops) is { } before ? new(before.Length.Plus(length), call) : null
            : IsOpen(start) ? new(length, call)
            : null;
    }

    private FoldedDuration? FoldCreation(IObjectCreationOperation creation, int hops)
    {
        if (creation.Type is not { Name: "TimeSpan" } || creation.Arguments.Length == 0)
        {
            return null;
        }

        var numbers = new double[creation.Arguments.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (_numbers.Fold(creation.Arguments[i].Value, hops) is not { } number)
            {
                return null;
            }

            numbers[i] = number;
        }

        return numbers switch
        {
            [var ticks] => new(DurationUnit.Milliseconds.Times(ticks / TimeSpan.TicksPerMillisecond), creation),
            [var h, var m, var s] => new(Clock(0, h, m, s), creation),
            [var d, var h, var m, var s, ..] => new(Clock(d, h, m, s), creation),
            _ => null,
        };
    }

    private FoldedDuration? FoldArithmetic(IBinaryOperation binary, int hops)
    {
        if (binary.OperatorKind is BinaryOperatorKind.Multiply && IsTimeSpan(binary.Type as INamedTypeSymbol))
        {
            var (span, factor) = IsTimeSpan(binary.LeftOperand.Type as INamedTypeSymbol)
                ? (binary.LeftOperand, binary.RightOperand)
                : (binary.RightOperand, binary.LeftOperand);
            return Fold(span, hops) is { } one && _numbers.Fold(factor, hops) is { } times
                ? new(DurationUnit.Seconds.Times(one.Length.TotalSeconds * times), binary)
                : null;
        }

        if (binary.OperatorKind is not (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract)
            || Fold(binary.RightOperand, hops) is not { } right)
        {
            return null;
        }

        var signed = binary.OperatorKind is BinaryOperatorKind.Add ? right.Length : right.Length.Negated();
        return IsDate(binary.LeftOperand.Type) ? IsOpen(binary.LeftOperand.Unwrap()) ? right with { Length = signed } : null
            : Fold(binary.LeftOperand, hops) is { } left ? new(left.Length.Plus(signed), binary)
            : null;
    }

    private TimeSpan? Sum(IInvocationOperation call, DurationUnit counted, int hops)
    {
        if (call.Arguments.Length == 0 || _numbers.Fold(call.Arguments[0].Value, hops) is not { } first)
        {
            return null;
        }

        // TimeSpan.FromDays(30, 12): days first, then hours and smaller; the rest hardly matters for years.
        return counted.Times(first);
    }

    private TimeSpan? ConstantLength(IOperation operation)
    {
        var value = operation.ConstantValue.Value;
        if (_numbers.NamesJudgedConstant(operation))
        {
            return null;
        }

        // Somebody gave it a name, and that does not say for ever.
        var isNamed = operation is IMemberReferenceOperation or ILocalReferenceOperation;
        return !EndlessValues.IsPlain(value) || isEndless is null ? value is null ? null : LengthOf(value, unit)
            : !isNamed && isEndless(operation.Syntax, value) ? TimeSpan.MaxValue
            : EndlessValues.IsMinusOne(value) ? isNamed ? null : unit?.Times(-1)
            : value is null ? null : LengthOf(value, unit);
    }

    /// <summary>The length that a constant says.</summary>
    public static TimeSpan? LengthOf(object constant, DurationUnit? unit) =>
        constant is -1 or -1L or -1d || (constant is string word && Endless.IsText(word)) ? TimeSpan.MaxValue
        : constant is string text && DurationText.TryParse(text, out var length) ? length
        : (constant is string digits ? Numbers.InText(digits) : Numbers.From(constant)) is not { } number ? null
        : unit is { } counted ? counted.Times(number)
        : double.IsPositiveInfinity(number) ? TimeSpan.MaxValue
        : null;

    private static TimeSpan Clock(double days, double hours, double minutes, double seconds) =>
        DurationUnit.Seconds.Times((days * 86400) + (hours * 3600) + (minutes * 60) + seconds);
}
