using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Properties and fields that start on: <c>public bool AllowAnalytics { get; set; } = true;</c>.</summary>
internal sealed class Initializers(ToggleScope toggles)
{
    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(Read, OperationKind.PropertyInitializer, OperationKind.FieldInitializer);
        if (toggles.WantsOff)
        {
            context.RegisterSyntaxNodeAction(ReadUnset, SyntaxKind.PropertyDeclaration, SyntaxKind.VariableDeclarator);
        }
    }

    private void Read(OperationAnalysisContext context)
    {
        var value = ((ISymbolInitializerOperation)context.Operation).Value;
        var mayStart = toggles.MayStart(value.Syntax);
        if (!(mayStart || toggles.Answers.MayBe(value.Syntax)) || SymbolOf(context.Operation) is not { ContainingType.TypeKind: not TypeKind.Enum } symbol)
        {
            return;
        }

        var isJudged = mayStart && toggles.SettingsFor(symbol, value.Syntax) is { } settings && toggles.StartOf(value) is { } start
            && toggles.Describe(new Choice(symbol, start, Occasions.OfDeclaration(symbol), "= " + OnText.Shown(start.Syntax)), settings, context.ReportDiagnostic);
        if (!isJudged && toggles.Answers.MayBe(value.Syntax))
        {
            toggles.Answers.Describe(symbol, value, Occasions.OfDeclaration(symbol), context.ReportDiagnostic);
        }
    }

    /// <summary><c>public bool OptOut { get; set; }</c> starts off without saying so.</summary>
    private void ReadUnset(SyntaxNodeAnalysisContext context)
    {
        if (UnsetName(context.Node) is { } name
            && context.ContainingSymbol is { IsAbstract: false, ContainingType.TypeKind: not TypeKind.Interface } symbol
            && UnsetState((symbol as IPropertySymbol)?.Type ?? (symbol as IFieldSymbol)?.Type, context.Node) is { } start
            && toggles.SettingsFor(symbol, context.Node) is { } settings)
        {
            toggles.Describe(new Choice(symbol, start, Occasions.OfDeclaration(symbol), Texts.Named("Written.Unset")) { Location = name.GetLocation() }, settings, context.ReportDiagnostic);
        }
    }

    /// <summary>What nobody has set: a truth is off, one that may be missing and a state before any answer are neither.</summary>
    private StartingValue? UnsetState(ITypeSymbol? type, SyntaxNode declared) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => new(declared, ToggleState.Off),
        _ when !toggles.WantsUnknown => null,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } => new(declared, ToggleState.Unknown),
        { TypeKind: TypeKind.Enum } => type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member is { HasConstantValue: true, ConstantValue: 0 }) is { } zero
            && toggles.StateOf(zero) is not ToggleState.On ? new(declared, ToggleState.Unknown, zero) : null,
        _ => null,
    };

    private static SyntaxToken? UnsetName(SyntaxNode declared) => declared switch
    {
        PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null, AccessorList: { } accessors } property
            when accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) => property.Identifier,
        VariableDeclaratorSyntax { Initializer: null, Parent.Parent: FieldDeclarationSyntax } field => field.Identifier,
        _ => null,
    };

    private static ISymbol? SymbolOf(IOperation initializer) => initializer switch
    {
        IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
        IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
        _ => null,
    };
}
