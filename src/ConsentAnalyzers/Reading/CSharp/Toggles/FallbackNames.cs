using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What a value that may be missing is called: where it comes from, and what it is for.</summary>
internal static class FallbackNames
{
    /// <summary>Adds what the possibly missing value is called and answers its symbol.</summary>
    public static ISymbol? AddSource(IOperation value, Labels names, ConsentSettings settings)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IConditionalAccessOperation access:
                    value = access.WhenNotNull;
                    break;
                case IAwaitOperation wait:
                    value = wait.Operation;
                    break;
                case IPropertyReferenceOperation { Arguments: [var key, ..] }:
                    Add(key.Value, names);
                    return null;
                case IMemberReferenceOperation { Member: var member }:
                    names.Add(member.Name);
                    if (!names.Any && settings.Choices.MayConcern(member.Name, member.ContainingType.Name))
                    {
                        names.AddUnchecked(member.Name);
                    }

                    return member;
                case ILocalReferenceOperation local:
                    names.Add(local.Local.Name);
                    return null;
                case IParameterReferenceOperation parameter:
                    names.Add(parameter.Parameter.Name);
                    return parameter.Parameter;
                case IInvocationOperation call:
                    foreach (var argument in call.Arguments)
                    {
                        Add(argument.Value, names);
                    }

                    names.Add(call.TargetMethod.Name);
                    return null;
                default:
                    return null;
            }
        }
    }

    /// <summary>Adds what a conditional or switch answers where something is stored, <c>record is null ? true : record.Allowed</c>, and answers its symbol.</summary>
    public static ISymbol? AddAnswer(SyntaxNode fallback, Labels names, ConsentSettings settings, SemanticModel model)
    {
        IEnumerable<ExpressionSyntax> answers = fallback switch
        {
            ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
            SwitchExpressionSyntax choice => choice.Arms.Select(arm => arm.Expression),
            _ => [],
        };
        foreach (var answer in answers)
        {
            if (answer is MemberAccessExpressionSyntax && model.GetOperation(answer) is IMemberReferenceOperation { Member.ContainingType.TypeKind: not TypeKind.Enum } read)
            {
                return AddSource(read, names, settings);
            }
        }

        return null;
    }

    private static void Add(IOperation key, Labels names)
    {
        if (key is { Syntax: ExpressionSyntax expression, IsImplicit: false } and (ILiteralOperation or IFieldReferenceOperation or INameOfOperation))
        {
            names.Add(expression);
        }
    }

    /// <summary>Adds what takes the value: a variable, a member, a getter, a question that answers it.</summary>
    public static void AddTarget(SyntaxNode fallback, Labels names)
    {
        for (var node = fallback.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment:
                    names.Add(Names.In(assignment.Left));
                    return;
                case VariableDeclaratorSyntax variable:
                    names.Add(variable.Identifier.ValueText);
                    return;
                case PropertyDeclarationSyntax property:
                    names.Add(property.Identifier.ValueText);
                    return;
                case ArgumentSyntax { NameColon.Name.Identifier.ValueText: var argument }:
                    names.Add(argument);
                    return;
                case MethodDeclarationSyntax { Identifier.ValueText: var question } when Role.Questions.Starts(Words.In(question)):
                    names.Add(question);
                    return;
                case ParenthesizedExpressionSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or CastExpressionSyntax:
                case ReturnStatementSyntax or BlockSyntax { Parent: AccessorDeclarationSyntax or MethodDeclarationSyntax }:
                case AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.GetAccessorDeclaration } or AccessorListSyntax:
                    break;
                default:
                    return;
            }
        }
    }
}
