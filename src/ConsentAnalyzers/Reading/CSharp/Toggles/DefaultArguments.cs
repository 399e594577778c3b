using ConsentAnalyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Arguments that name themselves a default or a tick. What they are the default of stands beside them (a key, a
/// question), before them in the chain (<c>Property(u => u.AllowAnalytics)</c>) or around them (a registration, a column).
/// </summary>
internal sealed class DefaultArguments(ToggleDesk desk)
{
    /// <summary>Whether a method's one argument is a default, whatever its parameter is called.</summary>
    public static bool SetsDefault(string method) => method is "GetValueOrDefault" or "HasDefaultValue" or "WithDefaultValue" or "WithDefault"
        or "DefaultValue" or "SetDefaultValue" or "DefaultTo" or "HasDefault" or "OverrideDefaultValue" or "ValueOr";

    public void Read(IOperation call, IArgumentOperation argument, OnValue on, ConsentSettings settings, OperationAnalysisContext context)
    {
        if (argument.SemanticModel is not { } model)
        {
            return;
        }

        var names = new Labels(settings.Choices, model, context.CancellationToken);
        AddBeside(call.Syntax, argument.Syntax, names);
        if (!names.Any)
        {
            AddBefore(call.Syntax, names);
        }

        if (!names.Any)
        {
            AddAround(call.Syntax, names);
        }

        if (names.Any)
        {
            desk.Weigh(
                new Choice(names.Found, on, Written(call, on), () => SurroundingsOf.Code(context.ContainingSymbol)) { IsTick = true },
                settings,
                context.ReportDiagnostic);
        }
    }

    private static string Written(IOperation call, OnValue on) => call switch
    {
        IInvocationOperation invocation when SetsDefault(invocation.TargetMethod.Name) => $"{invocation.TargetMethod.Name}({OnText.Shown(on.Syntax)})",
        IInvocationOperation invocation => $"{invocation.TargetMethod.Name}(…, {OnText.Shown(on.Syntax)})",
        _ => $"new {call.Type?.Name}({OnText.Shown(on.Syntax)})",
    };

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
            if (link is InvocationExpressionSyntax)
            {
                AddBeside(link, link, names);
            }
            else
            {
                names.Add(ControlTexts.NameOf(link));
            }
        }
    }

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
