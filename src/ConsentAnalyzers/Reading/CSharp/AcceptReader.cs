using System.Collections.Concurrent;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Acceptance;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>
/// Finds actions that accept. A text that says accept leads to the member body that it stands in; the body is read once,
/// as the screens that it builds, and each text finds its own action there.
/// </summary>
internal sealed class AcceptReader
{
    /// <summary>Newer than the compiler API that this is built against.</summary>
    private const OperationKind CollectionExpression = (OperationKind)127;

    private readonly ConcurrentDictionary<SyntaxNode, AcceptScreens> _screens = new();

    public void Register(CompilationStartAnalysisContext context, CSharpScope scope, Check<AcceptSurface> check)
    {
        context.RegisterOperationAction(
            operation => Read(operation, scope, check, ((IArgumentOperation)operation.Operation).Value), OperationKind.Argument);
        context.RegisterOperationAction(
            operation => Read(operation, scope, check, ((ISimpleAssignmentOperation)operation.Operation).Value),
            OperationKind.SimpleAssignment);
        context.RegisterOperationAction(
            operation =>
            {
                foreach (var element in ((IArrayInitializerOperation)operation.Operation).ElementValues)
                {
                    Read(operation, scope, check, element);
                }
            },
            OperationKind.ArrayInitializer);
        context.RegisterOperationAction(
            operation =>
            {
                foreach (var element in operation.Operation.ChildOperations)
                {
                    Read(operation, scope, check, element);
                }
            },
            CollectionExpression);

        var members = new AcceptMembers(scope, context.Options);
        context.RegisterSymbolAction(symbol => members.Read(symbol, check), SymbolKind.NamedType);
    }

    private void Read(OperationAnalysisContext context, CSharpScope scope, Check<AcceptSurface> check, IOperation value)
    {
        if (AcceptTexts.CandidateOf(value) is not { } candidate
            || scope.SettingsOf(value.Syntax.SyntaxTree) is not { } settings
            || !AcceptTexts.SaysAccept(candidate, value, settings)
            || IsInAttribute(value.Syntax)
            || IsKey(value)
            || ScreensAround(value, context, settings) is not { } screens)
        {
            return;
        }

        foreach (var diagnostic in screens.FindingsAt(value.Syntax, check))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>Where a text is known, its key is nothing that anybody reads.</summary>
    private static bool IsKey(IOperation value) =>
        value is { ConstantValue.HasValue: true, Parent: IArgumentOperation { Parent: (IPropertyReferenceOperation or IInvocationOperation) and var lookup } }
        && CodeTextNames.Find(lookup) is not null;

    /// <summary>Categories, ids and reasons of suppressions, descriptions and routes speak to tools and to programmers.</summary>
    private static bool IsInAttribute(SyntaxNode text) => text.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not null;

    private AcceptScreens? ScreensAround(IOperation value, OperationAnalysisContext context, ConsentSettings settings)
    {
        var root = value;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        if (root is IFieldInitializerOperation or IPropertyInitializerOperation && root.SemanticModel is { } model)
        {
            foreach (var (body, member) in MadeAtMember.PlacesOf(context.ContainingSymbol, model, context.CancellationToken))
            {
                if (ScreensIn(body, member, settings, context.CancellationToken) is var screens && screens.Places(value.Syntax))
                {
                    return screens;
                }
            }
        }

        return ScreensIn(root, context.ContainingSymbol, settings, context.CancellationToken);
    }

    private AcceptScreens ScreensIn(IOperation root, ISymbol member, ConsentSettings settings, CancellationToken cancellation) =>
        _screens.TryGetValue(root.Syntax, out var known) ? known
            : _screens.GetOrAdd(root.Syntax, AcceptScreens.Read(root, member, settings, cancellation));
}
