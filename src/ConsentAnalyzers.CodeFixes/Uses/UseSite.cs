using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes.Uses;

/// <summary>Where data is used: the expression, its statement, and the function that could leave before it.</summary>
internal sealed class UseSite
{
    private UseSite(ExpressionSyntax use, StatementSyntax? statement)
    {
        (Use, Statement) = (use, statement);
    }

    /// <summary>The call, creation or member access.</summary>
    public ExpressionSyntax Use { get; }

    /// <summary>The statement that a check can stand before; null where there is only an expression.</summary>
    public StatementSyntax? Statement { get; }

    /// <summary>Whatever may tell whose data it is: what is handed over first, then what is asked to use it.</summary>
    public IEnumerable<ExpressionSyntax> Handed => Use switch
    {
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Select(argument => argument.Expression).Concat(ReceiverOf(call.Expression)),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments.Select(argument => argument.Expression),
        _ => ReceiverOf(Use),
    };

    public static UseSite? Around(SyntaxNode name)
    {
        var use = name.AncestorsAndSelf().OfType<ExpressionSyntax>().TakeWhile(outer => outer == name || IsNameOf(name, outer)).LastOrDefault();
        return use is null ? null : new(use, StatementOf(use));
    }

    /// <summary>What leaves before the statement; null where that would need a value, or where nothing may leave.</summary>
    public string? Leaving(SemanticModel model)
    {
        foreach (var outer in Statement?.Ancestors() ?? [])
        {
            switch (outer)
            {
                case FinallyClauseSyntax:
                    return null;
                case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax:
                    return "continue;";
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax:
                    return LeavingFunction(outer, model);
            }
        }

        return null;
    }

    private static string? LeavingFunction(SyntaxNode function, SemanticModel model)
    {
        if (function.DescendantNodes(inner => inner == function || inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<YieldStatementSyntax>().Any())
        {
            return "yield break;";
        }

        var symbol = (function is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(function).Symbol : model.GetDeclaredSymbol(function)) as IMethodSymbol;
        return symbol is { ReturnsVoid: true } or { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } } ? "return;" : null;
    }

    /// <summary>The statement in a list of statements that an expression runs in; null where the expression is a body itself.</summary>
    private static StatementSyntax? StatementOf(SyntaxNode use)
    {
        foreach (var outer in use.Ancestors())
        {
            switch (outer)
            {
                case ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax:
                    return null;
                case StatementSyntax statement:
                    return statement;
            }
        }

        return null;
    }

    private static bool IsNameOf(SyntaxNode name, ExpressionSyntax outer) => outer switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax binding => binding.Name == name,
        InvocationExpressionSyntax call => call.Expression.Span.End == name.Span.End && call.Expression.Contains(name),
        ObjectCreationExpressionSyntax creation => creation.Type == name,
        _ => false,
    };

    private static IEnumerable<ExpressionSyntax> ReceiverOf(ExpressionSyntax called) => called is MemberAccessExpressionSyntax access ? [access.Expression] : [];
}
