using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Properties and fields that start on: <c>public bool AllowAnalytics { get; set; } = true;</c>.</summary>
internal sealed class Initialisers(ToggleDesk desk)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterOperationAction(Read, OperationKind.PropertyInitializer, OperationKind.FieldInitializer);

    private void Read(OperationAnalysisContext context)
    {
        var value = ((ISymbolInitializerOperation)context.Operation).Value;
        if (desk.MayStart(value.Syntax)
            && SymbolOf(context.Operation) is { } symbol
            && symbol.ContainingType.TypeKind != TypeKind.Enum
            && desk.SettingsFor(symbol, value.Syntax) is { } settings
            && desk.StartOf(value) is { } start)
        {
            desk.Describe(new Choice(symbol, start, Occasions.OfDeclaration(symbol), "= " + OnText.Shown(start.Syntax)), settings, context.ReportDiagnostic);
        }
    }

    private static ISymbol? SymbolOf(IOperation initialiser) => initialiser switch
    {
        IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
        IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
        _ => null,
    };
}
