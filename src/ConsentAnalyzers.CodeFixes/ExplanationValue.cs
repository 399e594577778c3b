using ConsentAnalyzers.Reading.CSharp.Acceptance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Says the explanation in a member or argument that the dialog has for it.</summary>
internal static class ExplanationValue
{
    private static readonly string[] Members =
        ["Explanation", "Description", "Message", "Body", "Disclosure", "Summary", "Content", "Text"];

    public static Action<SyntaxEditor>? For(SyntaxNode node, SemanticModel model, string text) => node switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax list } assignment => InInitializer(list, assignment, model, text),
        PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax type } => InType(type, text),
        _ when node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax list } argument
            && node.FirstAncestorOrSelf<ArgumentSyntax>()!.Span == node.Span | node is ArgumentSyntax => InArguments(list, argument, model, text),
        _ => null,
    };

    private static Action<SyntaxEditor>? InInitializer(
        InitializerExpressionSyntax list, AssignmentExpressionSyntax accept, SemanticModel model, string text)
    {
        foreach (var said in list.Expressions.OfType<AssignmentExpressionSyntax>())
        {
            if (IsText(said.Left.ToString()))
            {
                return Append(said.Right, text);
            }
        }

        if (model.GetTypeInfo(list.Parent!).Type is not { } type || Members.FirstOrDefault(name => Takes(type, name, model, list.SpanStart)) is not { } member)
        {
            return null;
        }

        var added = SyntaxFactory.ParseExpression($"{member} = {SyntaxFactory.Literal(text)}");
        return editor => editor.ReplaceNode(
            list, list.WithExpressions(Placement.InsertBefore(list.Expressions, list.Expressions.IndexOf(accept), added)));
    }

    private static Action<SyntaxEditor>? InType(TypeDeclarationSyntax type, string text)
    {
        foreach (var property in type.Members.OfType<PropertyDeclarationSyntax>())
        {
            if (IsText(property.Identifier.ValueText) && (property.Initializer?.Value ?? property.ExpressionBody?.Expression) is { } said)
            {
                return Append(said, text);
            }
        }

        return null;
    }

    private static Action<SyntaxEditor>? InArguments(ArgumentListSyntax list, ArgumentSyntax accept, SemanticModel model, string text)
    {
        // A link of a builder's chain says one thing; its neighbours are other links.
        if (list.Parent is null || model.GetSymbolInfo(list.Parent).Symbol is not IMethodSymbol method || method.Parameters.Length < 2)
        {
            return null;
        }

        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText ?? (i < method.Parameters.Length ? method.Parameters[i].Name : "");
            if (argument != accept && IsText(name))
            {
                return Append(argument.Expression, text);
            }
        }

        var free = method.Parameters.FirstOrDefault(parameter =>
            parameter is { IsOptional: true, Type.SpecialType: SpecialType.System_String } && IsText(parameter.Name)
            && Members.Any(member => string.Equals(member, parameter.Name, StringComparison.OrdinalIgnoreCase)));
        if (free is null || accept.NameColon is null)
        {
            return null;
        }

        var added = SyntaxFactory.Argument(
            SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(free.Name)).WithTrailingTrivia(SyntaxFactory.Space), default, Literal(text));
        return editor => editor.ReplaceNode(
            list, list.WithArguments(Placement.InsertBefore(list.Arguments, list.Arguments.IndexOf(accept), added)));
    }

    private static bool IsText(string slot) => AcceptSlots.OfText(slot) == SlotRole.Text;

    private static bool Takes(ITypeSymbol type, string member, SemanticModel model, int position)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is { SetMethod: { } set } property)
            {
                return property.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object && model.IsAccessible(position, set);
            }
        }

        return false;
    }

    /// <summary>What is said already stays; the explanation follows it.</summary>
    private static Action<SyntaxEditor>? Append(ExpressionSyntax said, string text) => said switch
    {
        LiteralExpressionSyntax { Token.Value: string old } =>
            editor => editor.ReplaceNode(said, Literal(Joined(old, text)).WithTriviaFrom(said)),
        BinaryExpressionSyntax { Right: LiteralExpressionSyntax { Token.Value: string } last } => Append(last, text),
        _ => null,
    };

    private static string Joined(string old, string text)
    {
        var said = old.TrimEnd();
        return said.Length == 0 ? text : said + (said[said.Length - 1] is '.' or '!' or '?' or ':' ? " " : ". ") + text;
    }

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
