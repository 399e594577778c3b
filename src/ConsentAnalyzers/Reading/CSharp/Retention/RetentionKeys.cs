using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Settings that are named by a text: <c>GetValue("Chat:RetentionDays", 365)</c>, <c>["retention.ms"] = "…"</c>.</summary>
internal static class RetentionKeys
{
    private const int LongestKey = 120;

    /// <summary>The key and the fallback of a call that reads a setting.</summary>
    public static (string Key, IOperation Value)? FallbackOf(IInvocationOperation call) =>
        call.TargetMethod.Name.StartsWith("Get", StringComparison.Ordinal) ? KeyAndLast(call) : null;

    /// <summary>The key and the value of a call that stores a setting or fills a dictionary.</summary>
    public static (string Key, IOperation Value)? StoredBy(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "TryAdd" or "Set" or "SetValue" or "SetInt32" or "SetString" or "AddOrUpdate"
            ? KeyAndLast(call)
            : null;

    /// <summary>What a value is called: a member, a local, or the key that it is read by.</summary>
    public static string? NameOf(IOperation operation) => operation.Unwrap() switch
    {
        IPropertyReferenceOperation { Arguments: [{ Value: var index }, ..] } => KeyIn(index),
        IInvocationOperation call when KeyIn(call) is { } key => key,
        IConditionalAccessOperation access => NameOf(access.WhenNotNull),
        IAwaitOperation => null,
        var named => Names.InOperation(named),
    };

    private static string? KeyIn(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (KeyIn(argument.Value) is { } key)
            {
                return key;
            }
        }

        return null;
    }

    private static (string, IOperation)? KeyAndLast(IInvocationOperation call)
    {
        // An extension method's first argument is its receiver.
        var first = call.TargetMethod.IsExtensionMethod && call.Instance is null ? 1 : 0;
        return call.Arguments.Length == first + 2
            && call.Arguments[first + 1].ArgumentKind == ArgumentKind.Explicit
            && KeyIn(call.Arguments[first].Value) is { } key
                ? (key, call.Arguments[first + 1].Value)
                : null;
    }

    private static string? KeyIn(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: string { Length: <= LongestKey } key } && key.IndexOf(' ') < 0 ? key : null;
}
