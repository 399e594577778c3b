using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Retention;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>A consent that a method would take for nothing once a condition is gone, which is the next finding.</summary>
internal static class ConsentLeftUnread
{
    public static bool Without(SyntaxNode condition, SemanticModel model) =>
        condition.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method
        && model.GetDeclaredSymbol(method) is IMethodSymbol { Parameters: var parameters }
        && parameters.Any(parameter => IsConsent(parameter) && !method.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == parameter.Name && !condition.Span.Contains(name.Span)));

    private static bool IsConsent(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_Boolean
        ? ConsentWords.Grant(parameter.Name, ConsentSettings.Default.Choices) is not null
        : ConsentState.IsNamedConsent(parameter.Type.Name);
}
