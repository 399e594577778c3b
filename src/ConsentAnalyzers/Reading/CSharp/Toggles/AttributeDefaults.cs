using ConsentAnalyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Defaults in attributes: <c>[DefaultValue(true)]</c>, <c>[DefaultSettingValue("True")]</c>, <c>[DefaultParameterValue(true)]</c>,
/// <c>[Option(…, Default = true)]</c>.
/// </summary>
internal sealed class AttributeDefaults(ToggleScope toggles)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Read, SyntaxKind.Attribute);

    private void Read(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (Default(attribute) is { } value
            && toggles.MayStart(value)
            && attribute.Parent?.Parent is { } member
            && !((member as ParameterSyntax)?.Default is { Value: var initial } && toggles.MayStart(initial))
            && DeclaredName(member) is { } declared
            && context.SemanticModel.GetDeclaredSymbol(declared, context.CancellationToken) is { } symbol
            && toggles.SettingsFor(symbol, value) is { } settings
            && !IsReadElsewhere(symbol, settings)
            && context.SemanticModel.GetOperation(value, context.CancellationToken) is { } operation
            && toggles.StartOf(operation) is { } start)
        {
            toggles.Describe(new Choice(symbol, start, Occasions.OfDeclaration(symbol), $"[{Names.In(attribute)}({OnText.Shown(value)})]"), settings, context.ReportDiagnostic);
        }
    }

    /// <summary>The value that an attribute gives its member where nobody sets it.</summary>
    public static ExpressionSyntax? Default(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList?.Arguments is not { Count: > 0 } arguments)
        {
            return null;
        }

        if (Names.In(attribute) is "DefaultValue" or "DefaultSettingValue" or "DefaultParameterValue")
        {
            return arguments[arguments.Count - 1].Expression;
        }

        foreach (var argument in arguments)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText is "Default" or "DefaultValue")
            {
                return argument.Expression;
            }
        }

        return null;
    }

    /// <summary>A member that is also initialised or constructed on has its finding there; the fix of that one mends the attribute.</summary>
    private bool IsReadElsewhere(ISymbol symbol, ConsentSettings settings) =>
        WrittenAgain.Initializers(symbol).Any(initial => toggles.MayStart(initial) && settings.Choices.MayConcern(Declaration.NameOf(initial.Parent?.Parent), symbol.ContainingType.Name))
        || WrittenAgain.InConstructors(symbol).Any(set => toggles.SaysOn(set));

    private static SyntaxNode? DeclaredName(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax or ParameterSyntax => member,
        FieldDeclarationSyntax { Declaration.Variables: [var variable, ..] } => variable,
        _ => null,
    };
}
