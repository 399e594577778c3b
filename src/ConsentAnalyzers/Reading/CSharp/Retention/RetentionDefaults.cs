using System.Text;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>
/// Periods that are the default of something named elsewhere: <c>[DefaultValue(365)]</c> of its member,
/// <c>HasDefaultValue(365)</c> and <c>defaultValue: 365</c> of a column, metadata of a registered property.
/// </summary>
internal sealed class RetentionDefaults(RetentionPeriods periods, Func<string, bool> mayConcern)
{
    private readonly Remembered<bool> _named = new(BareState.IsDefaultParameter);

    public bool Are(IParameterSymbol parameter, IMethodSymbol method) =>
        (_named.For(parameter.Name) || DefaultArguments.SetsDefault(method.Name))
        && method.Name != "GetValueOrDefault";

    public void Read(OperationAnalysisContext context, IArgumentOperation argument)
    {
        if (argument is not { SemanticModel: { } model, Parent.Syntax: var call }
            || (argument.Parent is IInvocationOperation lookUp && RetentionKeys.FallbackOf(lookUp) is not null))
        {
            return;
        }

        var names = new Labels(mayConcern, model, context.CancellationToken);
        DefaultNames.AddTo(names, call, argument.Syntax);
        if (names.Any)
        {
            periods.Read(context, RetentionSubject.Keyed(names.Found[0], context.ContainingSymbol) with { About = TextsAround(call) }, argument.Value);
        }
    }

    /// <summary>The tables and entities that a column belongs to; they say whose data a bare name keeps.</summary>
    private static string TextsAround(SyntaxNode call)
    {
        var text = new StringBuilder();
        for (var node = call; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is not InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: var arguments })
            {
                continue;
            }

            RetentionNeighbours.AddNames(text, called);
            foreach (var argument in arguments)
            {
                if (argument.Expression is LiteralExpressionSyntax { Token.Value: string table })
                {
                    text.Append(table).Append(' ');
                }
            }
        }

        return text.ToString();
    }
}
