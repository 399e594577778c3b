using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Parameters that are on unless a caller says otherwise, of methods, constructors, records, delegates, local functions
/// and lambdas. Syntax sees all of them; the operations of the last two never reach an analyzer as initialisers.
/// </summary>
internal sealed class Parameters(ToggleDesk desk)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Read, SyntaxKind.Parameter);

    private void Read(SyntaxNodeAnalysisContext context)
    {
        var parameter = (ParameterSyntax)context.Node;
        if (parameter.Default?.Value is { } value
            && OnText.MayBeOn(value)
            && desk.SettingsOf(value) is { } settings
            && MayBeChoice(parameter, value, settings)
            && context.SemanticModel.GetDeclaredSymbol(parameter, context.CancellationToken) is { } symbol
            && OnValueOf(symbol, value, context) is { } on
            && !DecisionTypes.IsEvent(symbol.ContainingType?.Name ?? ""))
        {
            desk.Weigh(new Choice(symbol, on, "= " + OnText.Shown(value)), settings, context.ReportDiagnostic);
        }
    }

    private static bool MayBeChoice(ParameterSyntax parameter, SyntaxNode value, Options.ConsentSettings settings)
    {
        var name = parameter.Identifier.ValueText;
        return settings.Choices.MayConcern(name)
            || OnText.IsGrantedState(value)
            || (BareState.Is(name)
                && parameter.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { Identifier.ValueText: var type }
                && settings.Choices.MayConcern(type));
    }

    private static OnValue? OnValueOf(IParameterSymbol symbol, ExpressionSyntax value, SyntaxNodeAnalysisContext context)
    {
        if (value.IsKind(SyntaxKind.TrueLiteralExpression))
        {
            return new OnValue(value, null);
        }

        return context.SemanticModel.GetOperation(value, context.CancellationToken) is { } operation
            ? StartingValue.Of(operation)
            : symbol is { HasExplicitDefaultValue: true, ExplicitDefaultValue: true } ? new OnValue(value, null) : null;
    }
}
