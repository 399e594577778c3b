using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>What declares a value that has a name: a variable, a field, a property.</summary>
internal static class Declaration
{
    /// <summary>The name; empty for anything else.</summary>
    public static string NameOf(SyntaxNode? declared) => declared switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    };

    /// <summary>What it is initialised to; null where it is not.</summary>
    public static ExpressionSyntax? InitializerOf(SyntaxNode? declared) => declared switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };
}
