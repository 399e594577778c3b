using ConsentAnalyzers.Reading.CSharp.Grants;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Recognises code that carries out what a person did; what it sets is an answer and no default.</summary>
internal static class PersonsAction
{
    public static bool Encloses(SyntaxNode value)
    {
        var (runsLater, isNew) = (false, false);
        for (var (node, parent) = (value, value.Parent); parent is not null; (node, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IfStatementSyntax branch when node != branch.Condition && !Absence.Is(branch.Condition, holds: node == branch.Statement):
                case ConditionalExpressionSyntax choice when node != choice.Condition && !Absence.Is(choice.Condition, holds: node == choice.WhenTrue):
                case SwitchSectionSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax:
                case BlockSyntax block when FollowsAnswer(block.Statements, node, isNew):
                case CompilationUnitSyntax program when FollowsAnswer(program, node, isNew):
                case AnonymousFunctionExpressionSyntax lambda when Handles(lambda):
                case AnonymousFunctionExpressionSyntax when Unasked.IsForWhoAnswered(parent):
                case CommonForEachStatementSyntax loop when node == loop.Statement && Unasked.HoldsWhoAnswered(loop.Expression):
                case LocalFunctionStatementSyntax local when IsNamedForAction(local.Identifier.ValueText):
                    return true;
                case InitializerExpressionSyntax:
                    isNew = true;
                    break;
                case AnonymousFunctionExpressionSyntax:
                    runsLater = true;
                    break;
                case VariableDeclaratorSyntax variable when runsLater && IsNamedForAction(variable.Identifier.ValueText):
                    return true;
                case PropertyDeclarationSyntax property:
                    return runsLater && IsNamedForAction(property.Identifier.ValueText);
                case MethodDeclarationSyntax method:
                    return Handles(method);
                case AccessorDeclarationSyntax accessor:
                    return !accessor.IsKind(SyntaxKind.GetAccessorDeclaration);
                case BaseTypeDeclarationSyntax or BaseMethodDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsNamedForAction(string name) => NamesAction(name) && !NamesStart(name);

    /// <summary>Whether a name speaks of how a program or a window starts out: <c>Form_Load</c>, <c>ApplyDefaults</c>.</summary>
    internal static bool NamesStart(string name) => Role.Starts.IsIn(Words.In(name));

    /// <summary>Whether a name speaks of what a person does: <c>OnAcceptClicked</c>, <c>OptIn</c>, <c>SaveChoice</c>.</summary>
    internal static bool NamesAction(string name)
    {
        var words = Words.In(name);
        return Role.Acts.IsIn(words) || Role.ActOpenings.Starts(words);
    }

    /// <summary>
    /// Whether an earlier <c>if (…) return;</c> lets only an answer through. Before something new is made, what throws refuses
    /// a mistake, unless it asks for the answer.
    /// </summary>
    private static bool FollowsAnswer(SyntaxList<StatementSyntax> statements, SyntaxNode before, bool isNew)
    {
        foreach (var statement in statements)
        {
            if (statement == before)
            {
                return false;
            }

            if (LetsAnswerThrough(statement, isNew))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsAnswer(CompilationUnitSyntax program, SyntaxNode before, bool isNew)
    {
        foreach (var member in program.Members)
        {
            if (member == before || member is not GlobalStatementSyntax { Statement: var statement })
            {
                return false;
            }

            if (LetsAnswerThrough(statement, isNew))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LetsAnswerThrough(StatementSyntax statement, bool isNew) =>
        statement is IfStatementSyntax { Else: null } guard
        && Leaves(guard.Statement)
        && (isNew && Last(guard.Statement) is ThrowStatementSyntax ? Absence.AsksForAnswer(guard.Condition) : !Absence.Is(guard.Condition, holds: false));

    internal static bool Leaves(StatementSyntax statement) =>
        Last(statement) is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax;

    private static StatementSyntax Last(StatementSyntax statement) => statement is BlockSyntax { Statements: [.., var last] } ? Last(last) : statement;

    private static bool Handles(MethodDeclarationSyntax method)
    {
        var name = method.Identifier.ValueText;
        if (NamesStart(name))
        {
            return false;
        }

        return NamesAction(name) || IsEventHandler(method.ParameterList) || IsMarkedAsAction(method.AttributeLists);
    }

    private static bool IsEventHandler(ParameterListSyntax parameters) =>
        parameters.Parameters is [{ Type: { } sender }, { Type: { } args }]
        && sender.ToString().TrimEnd('?') is "object" or "Object" or "System.Object"
        && args.ToString().TrimEnd('?').EndsWith("Args", StringComparison.Ordinal);

    private static bool IsMarkedAsAction(SyntaxList<AttributeListSyntax> lists) => Names.AnyAttribute(
        lists, name => name is "HttpPost" or "HttpPut" or "HttpPatch" or "RelayCommand" or "ReactiveCommand" or "Command");

    private static bool Handles(AnonymousFunctionExpressionSyntax lambda) => lambda.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax arguments } when arguments.Arguments.Any(IsAccept) => true,
        AssignmentExpressionSyntax assignment => (assignment.IsKind(SyntaxKind.AddAssignmentExpression)
                || NamesAction(LastName(assignment.Left)))
            && !NamesStart(LastName(assignment.Left)),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } => IsNamedForAction(LastName(invocation.Expression)),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => NamesAction(LastName(creation.Type)),
        _ => false,
    };

    // new DialogAction("Agree", () => …): what runs when somebody agrees.
    private static bool IsAccept(ArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax { Token.Value: string caption } && ActionWords.BuiltIn.MayAccept(caption) && ActionWords.BuiltIn.KindOf(caption) == ActionKind.Accept;

    private static string LastName(SyntaxNode expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
