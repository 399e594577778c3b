using System.Collections.Concurrent;
using ConsentAnalyzers.Reading.CSharp.Uses;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Finds uses of data that need consent, and what guards them. A body is followed only where one stands in it.</summary>
internal sealed class DataUseReader
{
    private readonly ConcurrentDictionary<SyntaxNode, BodyUses> _bodies = new();

    public void Register(CompilationStartAnalysisContext context, CSharpScope scope, Check<DataUse> check)
    {
        if (ConsentMembers.In(scope) is not { } members)
        {
            return;
        }

        var helpers = new Helpers(members, scope);
        var callers = new Callers(helpers, members);
        context.RegisterOperationAction(
            operation => Read(operation, scope, members, helpers, callers, check),
            OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.ObjectCreation, OperationKind.MethodReference);
    }

    private void Read(OperationAnalysisContext context, CSharpScope scope, ConsentMembers members, Helpers helpers, Callers callers, Check<DataUse> check)
    {
        var (operation, tree) = (context.Operation, context.Operation.Syntax.SyntaxTree);
        if (MemberOf(operation) is not { } member || members.RequiredBy(member, tree) is not { } requirement || scope.SettingsOf(tree) is not { } settings
            || (requirement.IsConfigured && !KnownUse.Counts(operation, member, settings.Uses)))
        {
            return;
        }

        var passedOn = Callers(operation, context.ContainingSymbol).SelectMany(members.PassedOnBy).ToList();
        var guard = requirement.Purposes.All(purpose => passedOn.Exists(one => Purposes.Cover(one, purpose, byName: false)))
            ? new UseGuard(GuardKind.PassedOn, requirement.Purposes[0])
            : BodyOf(context, members, helpers, callers, settings.Uses.HasRequired ? settings.Choices : null).GuardOf(operation.Syntax);
        if (guard is not null)
        {
            check(new DataUse(NameOf(member), PlaceOf(operation.Syntax), guard, requirement.IsConfigured), settings, context.ReportDiagnostic);
        }
    }

    private BodyUses BodyOf(OperationAnalysisContext context, ConsentMembers members, Helpers helpers, Callers callers, Vocabulary.ChoiceWords? names)
    {
        var root = context.Operation;
        while (root.Parent is { } outer)
        {
            root = outer;
        }

        if (_bodies.TryGetValue(root.Syntax, out var known))
        {
            return known;
        }

        var body = new Body(members, helpers, context.Compilation, root.Syntax.SyntaxTree, names, context.CancellationToken);
        var uses = new BodyUses(body, new Relations(root));
        if (new Flow(body, context.GetControlFlowGraph(), Helpers.Depth).Follow(callers.EntryOf(context.ContainingSymbol, context.CancellationToken), uses) is null || !uses.Follow(body, Helpers.Depth))
        {
            uses.Forget();
        }

        return _bodies.GetOrAdd(root.Syntax, uses);
    }

    private static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    /// <summary>The member that code stands in, and the functions in it around the code.</summary>
    private static IEnumerable<ISymbol> Callers(IOperation operation, ISymbol member)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILocalFunctionOperation { Symbol: var function })
            {
                yield return function;
            }
            else if (outer is IAnonymousFunctionOperation { Symbol: var lambda })
            {
                yield return lambda;
            }
        }

        yield return member;
    }

    private static string NameOf(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;

    /// <summary>The name of what is used; a call may be many lines long.</summary>
    private static Location PlaceOf(SyntaxNode use) => use switch
    {
        InvocationExpressionSyntax call => PlaceOf(call.Expression),
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        _ => use.GetLocation(),
    };
}
