using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Properties and fields that start on: <c>public bool AllowAnalytics { get; set; } = true;</c>.</summary>
internal sealed class Initialisers(ToggleDesk desk)
{
    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(
            operation => Read(((IPropertyInitializerOperation)operation.Operation).InitializedProperties, operation),
            OperationKind.PropertyInitializer);
        context.RegisterOperationAction(
            operation => Read(((IFieldInitializerOperation)operation.Operation).InitializedFields, operation),
            OperationKind.FieldInitializer);
    }

    private void Read<TSymbol>(IReadOnlyList<TSymbol> symbols, OperationAnalysisContext context)
        where TSymbol : ISymbol
    {
        var value = ((ISymbolInitializerOperation)context.Operation).Value;
        if (OnText.MayBeOn(value.Syntax)
            && symbols is [var symbol, ..]
            && symbol.ContainingType.TypeKind != TypeKind.Enum
            && desk.SettingsFor(symbol, value.Syntax) is { } settings
            && StartingValue.Of(value) is { } on
            && !DecisionTypes.IsEvent(symbol.ContainingType.Name))
        {
            desk.Weigh(new Choice(symbol, on, "= " + OnText.Shown(on.Syntax)), settings, context.ReportDiagnostic);
        }
    }
}
