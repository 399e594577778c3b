using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>The types of durations and dates, the platform's and NodaTime's, and how their methods name units.</summary>
internal static class DurationTypes
{
    private const int LongestText = 60;

    /// <summary>Whether a value can turn out to be a duration; asked before any name, because most values are flags, texts and objects.</summary>
    public static bool MayHold(IOperation value)
    {
        value = value.Unwrap();
        return value.Type switch
        {
            null => value.ConstantValue is { HasValue: true, Value: null },
            { SpecialType: SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_Object } => false,
            { SpecialType: SpecialType.System_String } => value.ConstantValue is not { HasValue: true, Value: not string { Length: <= LongestText } },
            { IsReferenceType: true } reference => IsTimeSpan(reference as INamedTypeSymbol)
                || value is IMemberReferenceOperation { Instance: null } or IInvocationOperation { Instance: null, Arguments.IsEmpty: true }
                || value is IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation,
            _ => true,
        };
    }

    public static bool IsTimeSpan(INamedTypeSymbol? type) => type?.Name is "TimeSpan" or "Duration" or "Period";

    public static bool IsDate(ITypeSymbol? type) =>
        type?.Unwrap().Name is "DateTime" or "DateTimeOffset" or "DateOnly" or "Instant" or "LocalDate" or "LocalDateTime";

    /// <summary>Whether a date is counted from whenever it happens; a fixed start (1970, MaxValue) makes a date, no duration.</summary>
    public static bool IsOpen(IOperation start) =>
        start is not IObjectCreationOperation and not IFieldReferenceOperation { Field.Name: "MaxValue" or "MinValue" or "UnixEpoch" };

    /// <summary>The unit in a method's name: <c>FromDays</c>, <c>AddYears</c>.</summary>
    public static DurationUnit? UnitOf(string method, string prefix) =>
        method.StartsWith(prefix, StringComparison.Ordinal)
        && Enum.TryParse<DurationUnit>(method.Substring(prefix.Length), out var named) ? named : null;

    /// <summary>The number that a call makes a duration or a date of, and what it counts.</summary>
    public static (IOperation Number, DurationUnit Unit)? CountIn(IInvocationOperation call)
    {
        var (name, type) = (call.TargetMethod.Name, call.TargetMethod.ContainingType);
        return call.Arguments is not [{ Value: var number }, ..] ? null
            : IsTimeSpan(type) && UnitOf(name, "From") is { } from ? (number, from)
            : IsDate(type) && call.Instance is { } start && IsOpen(start.Unwrap()) && (UnitOf(name, "Add") ?? UnitOf(name, "Plus")) is { } added ? (number, added)
            : null;
    }
}
