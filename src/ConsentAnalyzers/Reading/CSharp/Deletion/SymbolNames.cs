using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>What a symbol is called wherever it is seen: two projects have symbols of their own for one member.</summary>
internal static class SymbolNames
{
    public static string NameOf(ISymbol symbol) => symbol.OriginalDefinition switch
    {
        ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => NameOf(MemberOf(symbol)) + "|" + symbol.Name,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } function => NameOf(MemberOf(function)) + "|" + function.Name,
        var member => member.GetDocumentationCommentId() ?? member.Name,
    };

    /// <summary>A key of the settings by its last part, however it is spelt: <c>Chats:RetentionDays</c>, <c>retention-days</c>.</summary>
    public static string OfKey(string key) => string.Concat(LastOf(key).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The last part of a key.</summary>
    public static string LastOf(string key) => key.Substring(key.LastIndexOfAny([':', '.', '/']) + 1);

    /// <summary>The same member as another compilation sees it; null where that knows none.</summary>
    public static ISymbol? In(ISymbol symbol, Compilation compilation) => symbol switch
    {
        _ when SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly) => symbol,
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter =>
            In(method, compilation) is IMethodSymbol same && parameter.Ordinal < same.Parameters.Length ? same.Parameters[parameter.Ordinal] : null,
        ILocalSymbol or IRangeVariableSymbol => null,
        _ => symbol.OriginalDefinition.GetDocumentationCommentId() is { } id
            ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation)
            : null,
    };

    // Lambdas and local functions have no name of their own outside.
    private static ISymbol MemberOf(ISymbol symbol)
    {
        var member = symbol.ContainingSymbol;
        while (member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            member = member.ContainingSymbol;
        }

        return member;
    }
}
