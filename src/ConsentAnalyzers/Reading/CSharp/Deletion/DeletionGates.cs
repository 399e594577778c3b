using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>The choices that code of one compilation asks before it deletes: <c>if (!settings.ShareUsageData) File.Delete(queue);</c>.</summary>
internal sealed class DeletionGates
{
    private readonly HashSet<string> _symbols = new(StringComparer.Ordinal);

    public DeletionGates(FlowIndex index, CancellationToken cancellation)
    {
        foreach (var condition in index.Calls.SelectMany(ConditionsOf).Distinct())
        {
            var model = index.ModelOf(condition.SyntaxTree);
            foreach (var name in condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name, cancellation).Symbol is { } symbol)
                {
                    _symbols.Add(SymbolNames.NameOf(symbol));
                }
            }
        }
    }

    public bool Ask(ISymbol symbol) => _symbols.Contains(SymbolNames.NameOf(symbol));

    private static IEnumerable<ExpressionSyntax> ConditionsOf(SyntaxNode call)
    {
        for (var inner = call; inner.Parent is { } outer && outer is not MemberDeclarationSyntax; inner = outer)
        {
            if (outer is IfStatementSyntax branch && inner != branch.Condition)
            {
                yield return branch.Condition;
            }
            else if (outer is ConditionalExpressionSyntax conditional && inner != conditional.Condition)
            {
                yield return conditional.Condition;
            }

            foreach (var guard in GuardsBefore(inner, outer))
            {
                yield return guard.Condition;
            }
        }
    }

    /// <summary>Whoever returns early leaves the rest to the others.</summary>
    private static IEnumerable<IfStatementSyntax> GuardsBefore(SyntaxNode statement, SyntaxNode block) => block is BlockSyntax { Statements: var statements }
        ? statements.TakeWhile(before => before != statement).OfType<IfStatementSyntax>()
            .Where(guard => guard.Statement.DescendantNodesAndSelf().Any(node => node is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax))
        : [];
}
