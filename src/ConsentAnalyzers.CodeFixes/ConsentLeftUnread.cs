using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Retention;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>A consent that a method would take for nothing once the one condition that reads it is gone, which is the next finding.</summary>
internal static class ConsentLeftUnread
{
    public static bool Without(ExpressionSyntax conditional, SemanticModel model) =>
        conditional.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && conditional.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => model.GetSymbolInfo(name).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol } parameter && IsConsent(parameter))
            .Select(name => name.Identifier.ValueText)
            .Any(parameter => !member.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == parameter && !conditional.Span.Contains(name.Span)));

    private static bool IsConsent(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_Boolean
        ? ConsentWords.Grant(parameter.Name, ConsentSettings.Default.Choices) is not null
        : ConsentState.IsNamedConsent(parameter.Type.Name);
}
