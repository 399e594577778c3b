using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>Whether the value of a finding decides what is deleted.</summary>
internal static class ValuePlaces
{
    /// <summary>What can be told from the finding and its surroundings alone.</summary>
    public static bool SayDeletion(SyntaxNode value, Diagnostic finding) =>
        finding.Properties.ContainsKey(Evidence.Deletes) || DeletingCode.IsNamedAround(value);

    /// <summary>Whether a value ends in something that code which deletes reads.</summary>
    public static bool ReachDeletion(SyntaxNode value, SemanticModel model, DeletionReach reach, CancellationToken cancellation) =>
        reach.IsIn(value) || HoldersOf(value, model, cancellation).Any(reach.Has);

    /// <summary>Whether a choice is asked before something is deleted.</summary>
    public static bool GateDeletion(SyntaxNode value, SemanticModel model, DeletionGates gates, CancellationToken cancellation) =>
        HoldersOf(value, model, cancellation).Any(gates.Ask);

    /// <summary>Whether a value is that of something which others share, so that a migration may name it.</summary>
    public static bool MayReachMigration(SyntaxNode value, SemanticModel model, CancellationToken cancellation) =>
        HoldersOf(value, model, cancellation).Any(MigratedConstants.IsShared);

    /// <summary>Whether a value is that of something which a migration names.</summary>
    public static bool ReachMigration(SyntaxNode value, SemanticModel model, DeletionReach reach, CancellationToken cancellation) =>
        HoldersOf(value, model, cancellation).Any(reach.IsMigrated);

    /// <summary>Whether a value is that of a constant which a switch tells from others.</summary>
    public static bool IsLabel(SyntaxNode value, SemanticModel model, DeletionReach reach, CancellationToken cancellation) =>
        ConstantOf(value, model, cancellation) is { } constant && reach.IsLabel(constant);

    /// <summary>The constant that a value is given to.</summary>
    public static ISymbol? ConstantOf(SyntaxNode value, SemanticModel model, CancellationToken cancellation) =>
        value.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } variable
        && model.GetDeclaredSymbol(variable, cancellation) is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }
            ? model.GetDeclaredSymbol(variable, cancellation)
            : null;

    private static IEnumerable<ISymbol> HoldersOf(SyntaxNode value, SemanticModel model, CancellationToken cancellation) =>
        value.AncestorsAndSelf().TakeWhile(around => around is not BaseTypeDeclarationSyntax)
            .SelectMany(around => HoldersIn(around, model, cancellation));

    private static IEnumerable<ISymbol> HoldersIn(SyntaxNode around, SemanticModel model, CancellationToken cancellation) => around switch
    {
        AssignmentExpressionSyntax assignment => Known(model.GetSymbolInfo(
            assignment.Left is ElementAccessExpressionSyntax element ? element.Expression : assignment.Left, cancellation).Symbol),
        ArgumentSyntax argument => Known((model.GetOperation(argument, cancellation) as IArgumentOperation)?.Parameter),
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable, cancellation)).OfType<ISymbol>(),
        ParameterSyntax parameter => OfParameter(model.GetDeclaredSymbol(parameter, cancellation)),
        VariableDeclaratorSyntax or MemberDeclarationSyntax or LocalFunctionStatementSyntax => Known(model.GetDeclaredSymbol(around, cancellation)),
        AccessorDeclarationSyntax accessor => Known((model.GetDeclaredSymbol(accessor, cancellation) as IMethodSymbol)?.AssociatedSymbol),
        _ => [],
    };

    // A record's parameter is known by its property.
    private static IEnumerable<ISymbol> OfParameter(ISymbol? parameter) => parameter is null
        ? []
        : Known(parameter).Concat(parameter.ContainingType?.GetMembers(parameter.Name).OfType<IPropertySymbol>() ?? []);

    private static IEnumerable<ISymbol> Known(ISymbol? symbol) => symbol is null ? [] : [symbol];
}
