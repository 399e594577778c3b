using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Parameters that are on unless a caller says otherwise, of methods, constructors, records, delegates, local functions
/// and lambdas. Syntax sees all of them; the operations of the last two never reach an analyzer as initializers.
/// </summary>
internal sealed class Parameters(ToggleScope toggles)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Read, SyntaxKind.Parameter);

    private void Read(SyntaxNodeAnalysisContext context)
    {
        var parameter = (ParameterSyntax)context.Node;
        if (parameter.Default?.Value is { } value
            && toggles.MayStart(value)
            && toggles.SettingsOf(value) is { } settings
            && MayBeChoice(parameter, value, settings) is var isNamed
            && (isNamed || parameter.Parent?.Parent is RecordDeclarationSyntax)
            && context.SemanticModel.GetDeclaredSymbol(parameter, context.CancellationToken) is { } symbol
            && (isNamed || toggles.SettingsFor(symbol, value) is not null)
            && StartOf(symbol, value, context) is { } start)
        {
            var otherwise = IsTickOnConsentSurface(parameter, settings) ? Meaning.Grant : Meaning.None;
            toggles.Describe(new Choice(symbol, start, Occasions.OfDeclaration(symbol), "= " + OnText.Shown(value)) { Otherwise = otherwise }, settings, context.ReportDiagnostic);
        }
    }

    private bool MayBeChoice(ParameterSyntax parameter, SyntaxNode value, Options.ConsentSettings settings) =>
        toggles.NamesState(value)
        || settings.Choices.MayConcern(parameter.Identifier.ValueText, TypeNameOf(parameter))
        || IsTickOnConsentSurface(parameter, settings);

    /// <summary><c>AddToggle(string label, bool isOn = true)</c> of a dialog that asks for consent.</summary>
    private static bool IsTickOnConsentSurface(ParameterSyntax parameter, Options.ConsentSettings settings) =>
        BareState.IsTickParameter(parameter.Identifier.ValueText) && settings.Choices.SpeaksOfConsent(TypeNameOf(parameter));

    private static string TypeNameOf(ParameterSyntax parameter) =>
        parameter.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText ?? "";

    private StartingValue? StartOf(IParameterSymbol symbol, ExpressionSyntax value, SyntaxNodeAnalysisContext context)
    {
        if (value.IsKind(SyntaxKind.TrueLiteralExpression))
        {
            return new StartingValue(value, ToggleState.On);
        }

        return context.SemanticModel.GetOperation(value, context.CancellationToken) is { } operation
            ? toggles.StartOf(operation)
            : symbol is { HasExplicitDefaultValue: true, ExplicitDefaultValue: true } ? new StartingValue(value, ToggleState.On) : null;
    }
}
