using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// What an argument is the default of. It stands beside it (a key, a question), before it in the chain
/// (<c>Property(u => u.AllowAnalytics)</c>) or around it (a registration, a column).
/// </summary>
internal static class DefaultNames
{
    public static void AddTo(Labels names, SyntaxNode call, SyntaxNode argument)
    {
        AddBeside(call, argument, names);
        if (!names.Any)
        {
            AddInSection(call, names);
        }

        if (!names.Any && SaysItself(call, argument))
        {
            return;
        }

        if (!names.Any)
        {
            AddBefore(call, names);
        }

        if (!names.Any)
        {
            AddAround(call, names);
        }
    }

    private static void AddBeside(SyntaxNode call, SyntaxNode except, Labels names)
    {
        foreach (var argument in ArgumentsOf(call))
        {
            if (argument != except)
            {
                AddKey(argument, names);
            }
        }
    }

    /// <summary><c>GetSection("Telemetry").GetValue("Enabled", true)</c> reads <c>Telemetry:Enabled</c>.</summary>
    private static void AddInSection(SyntaxNode call, Labels names)
    {
        if (ReceiverOf(call) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetSection" or "GetRequiredSection" } } section
            && TextIn(section) is { } path && TextIn(call) is { } key)
        {
            names.Add(path + ":" + key);
        }
    }

    private static string? TextIn(SyntaxNode call) =>
        ArgumentsOf(call) is [{ Expression: LiteralExpressionSyntax { Token.Value: string text } }, ..] ? text : null;

    /// <summary>Whether a call names what it sets, so that its neighbours' names are not meant: <c>AddToggle("Show tips", true)</c>.</summary>
    private static bool SaysItself(SyntaxNode call, SyntaxNode except)
    {
        foreach (var argument in ArgumentsOf(call))
        {
            if (argument != except
                && argument.Expression is LiteralExpressionSyntax { Token.Value: string text }
                && !BareState.Is(text)
                && argument.NameColon?.Name.Identifier.ValueText is not ("type" or "columnType"))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddKey(ArgumentSyntax argument, Labels names)
    {
        switch (argument.Expression)
        {
            case LambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax member }:
                names.Add(member.Name.Identifier.ValueText);
                break;
            case LambdaExpressionSyntax { ExpressionBody: CastExpressionSyntax { Expression: MemberAccessExpressionSyntax member } }:
                names.Add(member.Name.Identifier.ValueText);
                break;
            case LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or BinaryExpressionSyntax or ElementAccessExpressionSyntax:
                names.Add(argument.Expression);
                break;
        }
    }

    /// <summary>Walks back through a chain of calls; the first link that names a choice says what the default is for.</summary>
    private static void AddBefore(SyntaxNode call, Labels names)
    {
        for (var link = ReceiverOf(call); link is not null && !names.Any; link = ReceiverOf(link))
        {
            if (link is InvocationExpressionSyntax { Expression: var earlier })
            {
                AddBeside(link, link, names);
                if (AddsAnother(earlier))
                {
                    return;
                }
            }
            else
            {
                names.Add(Names.In(link));
            }
        }
    }

    /// <summary>Whether a link starts something of its own; what stands before it is about another thing.</summary>
    private static bool AddsAnother(ExpressionSyntax called) =>
        called is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } && method.StartsWith("Add", StringComparison.Ordinal);

    private static ExpressionSyntax? ReceiverOf(SyntaxNode link) => link switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax or MemberAccessExpressionSyntax } access => access.Expression,
        _ => null,
    };

    /// <summary>Walks out of metadata and column builders to the call, member or variable that they are for.</summary>
    private static void AddAround(SyntaxNode call, Labels names)
    {
        for (var node = call.Parent; node is not null && !names.Any; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var column }:
                    names.Add(column);
                    return;
                case InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax:
                    AddBeside(node, call, names);
                    break;
                case AssignmentExpressionSyntax assignment:
                    names.Add(assignment.Left);
                    return;
                case VariableDeclaratorSyntax variable:
                    names.Add(variable.Identifier.ValueText);
                    return;
                case PropertyDeclarationSyntax property:
                    names.Add(property.Identifier.ValueText);
                    return;
                case StatementSyntax or MemberDeclarationSyntax:
                    return;
            }
        }
    }

    private static SeparatedSyntaxList<ArgumentSyntax> ArgumentsOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } => arguments,
        _ => default,
    };
}
