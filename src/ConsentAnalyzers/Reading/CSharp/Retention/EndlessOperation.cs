using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static ConsentAnalyzers.Reading.CSharp.Retention.DurationTypes;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Values that have no end by themselves: the largest that there are, and what is called so.</summary>
internal static class EndlessOperation
{
    private const int LastYear = 9999;

    /// <summary><c>TimeSpan.MaxValue</c>, <c>Timeout.InfiniteTimeSpan</c>, <c>DateTime.MaxValue</c>, <c>RetentionDays.INFINITE</c>, <c>new DateTime(9999, 12, 31)</c>.</summary>
    public static bool Is(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { Name: "MaxValue", ContainingType: var type } } => IsTimeSpan(type) || IsDate(type),
        IFieldReferenceOperation { Field: { IsConst: true } or { IsStatic: true, IsReadOnly: true } } constant => Endless.IsName(constant.Field.Name),
        ILocalReferenceOperation { Local: { IsConst: true, Name: var name } } => Endless.IsName(name),
        IPropertyReferenceOperation { Instance: null, Property: { Name: "MaxValue", ContainingType: var type } } => IsTimeSpan(type) || IsDate(type),
        IPropertyReferenceOperation { Instance: null, Property: var property } => StoreValue.IsEndless(property) || Endless.IsName(property.Name),
        IInvocationOperation { Instance: null, Arguments.IsEmpty: true, TargetMethod.Name: var made } => Endless.IsName(made),
        IObjectCreationOperation { Type: var made, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: LastYear } }, ..] } => IsDate(made),
        _ => false,
    };
}
