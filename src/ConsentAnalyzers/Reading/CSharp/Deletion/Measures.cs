using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>
/// What can carry a period from one place to another: numbers, dates, durations, and what holds or returns them; a text where it is
/// stored, but not where it is passed, or every program's texts would lead to its deletions.
/// </summary>
internal static class Measures
{
    public static bool May(ISymbol symbol) => TypeOf(symbol) is { } type
        && (May(type, depth: 0) || (type.SpecialType == SpecialType.System_String && symbol is IPropertySymbol or IFieldSymbol or ILocalSymbol));

    /// <summary>Whether a symbol can answer if something is old enough: <c>IsExpired(chat)</c>.</summary>
    public static bool MayDecide(ISymbol symbol) => symbol is IMethodSymbol or IPropertySymbol && TypeOf(symbol) is { SpecialType: SpecialType.System_Boolean };

    /// <summary>Whether a declaration compares what is more with what is less.</summary>
    public static bool Compares(SyntaxNode declaration) => declaration.DescendantNodes().Any(node => node.Kind()
        is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
        or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.RelationalPattern);

    private static bool May(ITypeSymbol type, int depth) => type switch
    {
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_DateTime } => true,
        IArrayTypeSymbol array => May(array.ElementType, depth),
        ITypeParameterSymbol => true,
        INamedTypeSymbol { IsGenericType: true } generic when depth < 4 => generic.TypeArguments.Any(argument => May(argument, depth + 1)),
        _ => type.Name is "TimeSpan" or "DateTimeOffset" or "DateOnly" or "Duration" or "Period" or "Instant" or "LocalDate" or "LocalDateTime",
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
        _ => null,
    };
}
