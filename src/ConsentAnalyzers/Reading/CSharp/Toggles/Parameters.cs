using ConsentAnalyzers.Vocabulary;
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
            var otherwise = IsTickOnConsentSurface(parameter, settings) ? Meaning.Grant : Meaning.None;
            desk.Weigh(new Choice(symbol, on, "= " + OnText.Shown(value)) { Otherwise = otherwise }, settings, context.ReportDiagnostic);
        }
    }

    private static bool MayBeChoice(ParameterSyntax parameter, SyntaxNode value, Options.ConsentSettings settings) =>
        OnText.IsGrantedState(value)
        || settings.Choices.MayConcern(parameter.Identifier.ValueText, TypeNameOf(parameter))
        || IsTickOnConsentSurface(parameter, settings);

    /// <summary><c>AddToggle(string label, bool isOn = true)</c> of a dialog that asks for consent.</summary>
    private static bool IsTickOnConsentSurface(ParameterSyntax parameter, Options.ConsentSettings settings) =>
        BareState.IsTickParameter(parameter.Identifier.ValueText) && settings.Choices.SpeaksOfConsent(TypeNameOf(parameter));

    private static string TypeNameOf(ParameterSyntax parameter) =>
        parameter.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText ?? "";

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
