using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Accepting;

/// <summary>The code that a handler runs, as far as the compilation holds it, and what that reads.</summary>
internal sealed class HandlerReach
{
    /// <summary>More calls than lie between a handler and what it stores.</summary>
    private const int MostCalls = 3;

    private const int MostBodies = 60;

    private readonly Compilation _compilation;
    private readonly HashSet<string> _reads = new(StringComparer.Ordinal);
    private readonly HashSet<string> _handedOut = new(StringComparer.Ordinal);

    public HandlerReach(SyntaxNode handler, Compilation compilation)
    {
        _compilation = compilation;
        var open = new Queue<(SyntaxNode Body, int Depth)>();
        open.Enqueue((handler, 0));
        while (open.Count > 0 && Bodies.Count < MostBodies)
        {
            var (body, depth) = open.Dequeue();
            if (Bodies.Add(body))
            {
                foreach (var called in Follow(body))
                {
                    if (depth < MostCalls)
                    {
                        open.Enqueue((called, depth + 1));
                    }
                }
            }
        }
    }

    /// <summary>The methods and lambdas that run.</summary>
    public HashSet<SyntaxNode> Bodies { get; } = [];

    /// <summary>Whether a choice is read on the way, or handed out to where nothing is known of.</summary>
    public bool Reads(OfferedChoice choice) =>
        choice.Keys.Any(_reads.Contains) || choice.Owners.Any(owner => _handedOut.Contains(OfferedChoice.Key(owner)));

    private IEnumerable<SyntaxNode> Follow(SyntaxNode body)
    {
        var called = new List<SyntaxNode>();
        SemanticModel? model = null;
        foreach (var node in body.DescendantNodes())
        {
            switch (node)
            {
                case SimpleNameSyntax name when !IsSet(name):
                    _reads.Add(OfferedChoice.Key(name.Identifier.ValueText));
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text:
                    _reads.Add(OfferedChoice.Key(text.Token.ValueText));
                    break;
                case InvocationExpressionSyntax call:
                    var found = MethodsOf(call, model ??= _compilation.GetSemanticModel(body.SyntaxTree)).ToList();
                    called.AddRange(found);
                    HandOut(call, isKnown: found.Count > 0);
                    break;
            }
        }

        return called;
    }

    /// <summary>Whether a name is only given a value.</summary>
    public static bool IsSet(SimpleNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == target;
    }

    private void HandOut(InvocationExpressionSyntax call, bool isKnown)
    {
        foreach (var argument in isKnown ? default : call.ArgumentList.Arguments)
        {
            if (argument.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax)
            {
                _handedOut.Add(OfferedChoice.Key(Names.In(argument.Expression)));
            }
        }
    }

    private IEnumerable<SyntaxNode> MethodsOf(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return [];
        }

        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return method.IsAbstract ? Implementations(method).SelectMany(DeclarationsOf) : DeclarationsOf(method);
    }

    private IEnumerable<IMethodSymbol> Implementations(IMethodSymbol method) =>
        _compilation.GetSymbolsWithName(method.Name, SymbolFilter.Member).OfType<IMethodSymbol>()
            .Where(candidate => candidate.Parameters.Length == method.Parameters.Length
                && (candidate.ContainingType.AllInterfaces.Contains(method.ContainingType, SymbolEqualityComparer.Default)
                    || SymbolEqualityComparer.Default.Equals(candidate.OverriddenMethod, method)));

    private IEnumerable<SyntaxNode> DeclarationsOf(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).Where(node => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax);
}
