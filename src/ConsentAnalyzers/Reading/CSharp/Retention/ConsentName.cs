using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What a condition is called.</summary>
internal static class ConsentName
{
    /// <summary>What is asked of a flag that may be missing, or of a list, is asked of what it is called.</summary>
    public static string? In(IOperation operation) => operation.Unwrap() switch
    {
        IMemberReferenceOperation { Member.Name: "HasValue" or "Value", Instance: { } flag } => In(flag),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } flag } => In(flag),
        IInvocationOperation { TargetMethod.Name: "Contains" or "ContainsKey" or "HasFlag", Instance: { } list } => OfList(list),
        IInvocationOperation { TargetMethod: { Name: "Contains" or "Any", IsExtensionMethod: true }, Arguments: [{ Value: var list }, ..] } => OfList(list),
        IAwaitOperation awaited => In(awaited.Operation),
        IConditionalAccessOperation access => In(access.WhenNotNull),
        var named => Names.InOperation(named),
    };

    // A list of cookies holds cookies; only one of consents holds answers.
    private static string? OfList(IOperation list) => In(list) is { } name && ConsentWords.Name(Words.In(name)) ? name : null;
}
