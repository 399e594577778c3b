using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What other members of the program prove: methods that ask on behalf of others, fields that hold an answer. Each is looked at once.</summary>
internal sealed class Helpers(ConsentMembers members, CSharpScope scope)
{
    /// <summary>How many calls deep a check may stand.</summary>
    public const int Depth = 3;

    private readonly ConcurrentDictionary<(ISymbol, int), Outcome?> _outcomes = new();
    private readonly ConcurrentDictionary<(ISymbol, int), Value> _meanings = new();

    /// <summary>What a method comes to; null where it is no check.</summary>
    public Outcome? OutcomeOf(IMethodSymbol method, int depth, CancellationToken cancellation)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (depth < 0 || definition is { IsAbstract: true } or { DeclaringSyntaxReferences.Length: not 1 })
        {
            return null;
        }

        return _outcomes.TryGetValue((definition, depth), out var known)
            ? known
            : _outcomes.GetOrAdd((definition, depth), OutcomeOf(definition.DeclaringSyntaxReferences[0].GetSyntax(cancellation), definition, depth, cancellation));
    }

    /// <summary>What the value of a property or field proves; nothing where others may set it.</summary>
    public Value MeaningOf(ISymbol member, int depth, CancellationToken cancellation)
    {
        var definition = member.OriginalDefinition;
        if (depth < 0 || definition.DeclaringSyntaxReferences.Length != 1
            || definition is not (IPropertySymbol { IsAbstract: false, IsIndexer: false } or IFieldSymbol { IsConst: false })
            || !Answers(definition is IPropertySymbol property ? property.Type : ((IFieldSymbol)definition).Type))
        {
            return Value.Unknown;
        }

        return _meanings.TryGetValue((definition, depth), out var known)
            ? known
            : _meanings.GetOrAdd((definition, depth), Find(definition, depth, cancellation));
    }

    private Outcome? OutcomeOf(SyntaxNode declaration, IMethodSymbol method, int depth, CancellationToken cancellation) =>
        MayCheck(declaration, method) ? Follow(declaration, Places.Nowhere, depth, cancellation) : null;

    /// <summary>What answers with a flag, and what throws or leaves it to one other call.</summary>
    private static bool MayCheck(SyntaxNode declaration, IMethodSymbol method) =>
        declaration is BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }
        && (Answers(method.ReturnType)
            || declaration.DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax)
            || declaration is BaseMethodDeclarationSyntax { ExpressionBody: not null } or BaseMethodDeclarationSyntax { Body.Statements.Count: 1 });

    private static bool Answers(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => true,
        INamedTypeSymbol { IsGenericType: true, TypeArguments: [var only] } generic => generic.Name is "Task" or "ValueTask" or "Nullable" or "UniTask" && Answers(only),
        _ => false,
    };

    private Value Find(ISymbol member, int depth, CancellationToken cancellation)
    {
        var declaration = member.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        if (declaration is PropertyDeclarationSyntax property && GetterOf(property) is { } getter)
        {
            return Follow(getter, Places.Nowhere, depth, cancellation)?.Returned.Seen(OfInstance) ?? Value.Unknown;
        }

        return IsSetHereAlone(member) ? SetTo(member, depth, cancellation) : Value.Unknown;
    }

    /// <summary>All that is ever set, whoever sets it; nobody has yet where an object is new.</summary>
    private Value SetTo(ISymbol member, int depth, CancellationToken cancellation)
    {
        var places = new SetValues(member);
        foreach (var setter in SettersOf(member, cancellation))
        {
            if (Follow(setter, places, depth, cancellation) is null)
            {
                return Value.Unknown;
            }
        }

        return places.Value.Seen(OfInstance);
    }

    /// <summary>Follows a member for what it does on its way; false where that did not settle.</summary>
    public bool Follow(SyntaxNode declaration, Places places, CancellationToken cancellation) => Follow(declaration, places, Depth, cancellation) is not null;

    /// <summary>The member that a declaration declares.</summary>
    public ISymbol? DeclaredBy(SyntaxNode declaration, CancellationToken cancellation) =>
        scope.Compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration is ArrowExpressionClauseSyntax { Parent: { } owner } ? owner : declaration, cancellation);

    private Outcome? Follow(SyntaxNode declaration, Places places, int depth, CancellationToken cancellation)
    {
        if (!scope.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            || ControlFlowGraph.Create(declaration, scope.Compilation.GetSemanticModel(declaration.SyntaxTree), cancellation) is not { } graph)
        {
            return null;
        }

        var names = scope.SettingsOf(declaration.SyntaxTree) is { Uses.HasRequired: true } settings ? settings.Choices : null;
        var body = new Body(members, this, scope.Compilation, declaration.SyntaxTree, names, cancellation);
        var outcome = new Flow(body, graph, depth).Follow(Knowledge.None, places);
        return places.Follow(body, depth) ? outcome : null;
    }

    private static SyntaxNode? GetterOf(PropertyDeclarationSyntax property) =>
        property.ExpressionBody
        ?? (SyntaxNode?)property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.Body is not null || accessor.ExpressionBody is not null));

    private static bool IsSetHereAlone(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private } || property.DeclaredAccessibility == Accessibility.Private,
        _ => false,
    };

    /// <summary>The members and initializers of a type that set one of its fields or properties.</summary>
    private static IEnumerable<SyntaxNode> SettersOf(ISymbol member, CancellationToken cancellation)
    {
        var declaration = member.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        if (declaration is VariableDeclaratorSyntax { Initializer: { } field })
        {
            yield return field;
        }
        else if (declaration is PropertyDeclarationSyntax { Initializer: { } initial })
        {
            yield return initial;
        }

        var setters = member.ContainingType.DeclaringSyntaxReferences
            .SelectMany(part => part.GetSyntax(cancellation).DescendantNodes())
            .OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == member.Name))
            .Select(MemberAround)
            .OfType<SyntaxNode>()
            .Distinct();
        foreach (var setter in setters)
        {
            yield return setter;
        }
    }

    /// <summary>The member whose body code stands in.</summary>
    public static SyntaxNode? MemberAround(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(outer =>
        outer is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax });

    private static Subject? OfInstance(Subject root) => root.Symbol is ILocalSymbol or IParameterSymbol ? null : root;
}
