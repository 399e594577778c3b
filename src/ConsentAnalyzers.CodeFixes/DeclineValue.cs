using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Gives a dialog's member for the decline its caption: <c>SecondaryButtonText</c> beside <c>PrimaryButtonText</c>.</summary>
internal static class DeclineValue
{
    public static Action<SyntaxEditor>? For(SyntaxNode node, SemanticModel model, string caption) => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Parent: InitializerExpressionSyntax list } accept =>
            InInitializer(list, accept, name, model, caption),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var dialog, Name.Identifier.ValueText: var name }, Parent: ExpressionStatementSyntax statement } =>
            InStatement(statement, dialog, name, model, caption),
        _ => null,
    };

    private static Action<SyntaxEditor>? InInitializer(
        InitializerExpressionSyntax list, AssignmentExpressionSyntax accept, string name, SemanticModel model, string caption)
    {
        var given = list.Expressions.OfType<AssignmentExpressionSyntax>().Select(member => member.Left.ToString()).ToList();
        return list.Parent is { } creation && model.GetTypeInfo(creation).Type is { } type
            && FreeMember(type, name, given, model, list.SpanStart) is { } member
                ? editor => editor.ReplaceNode(list, list.WithExpressions(
                    Placement.InsertAfter(list.Expressions, list.Expressions.IndexOf(accept), SyntaxFactory.ParseExpression($"{member} = {SyntaxFactory.Literal(caption)}"))))
                : null;
    }

    private static Action<SyntaxEditor>? InStatement(
        ExpressionStatementSyntax accept, ExpressionSyntax dialog, string name, SemanticModel model, string caption)
    {
        var given = accept.Parent?.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Select(assignment => assignment.Left).OfType<MemberAccessExpressionSyntax>().Select(access => access.Name.Identifier.ValueText).ToList() ?? [];
        if (Placement.StatementOf(accept) is null || model.GetTypeInfo(dialog).Type is not { } type
            || FreeMember(type, name, given, model, accept.SpanStart) is not { } member)
        {
            return null;
        }

        var declined = SyntaxFactory.ParseStatement($"{dialog.WithoutTrivia()}.{member} = {SyntaxFactory.Literal(caption)};")
            .WithLeadingTrivia(Placement.IndentOf(accept))
            .WithTrailingTrivia(Placement.BreakBefore(accept));
        return editor => editor.InsertAfter(accept, declined);
    }

    private static string? FreeMember(ITypeSymbol type, string accept, List<string> given, SemanticModel model, int position) =>
        DeclineNames.Beside(accept).FirstOrDefault(name => !given.Contains(name) && IsText(type, name, model, position));

    private static bool IsText(ITypeSymbol type, string member, SemanticModel model, int position)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is { SetMethod: { } set, Type.SpecialType: SpecialType.System_String })
            {
                return model.IsAccessible(position, set);
            }
        }

        return false;
    }
}
