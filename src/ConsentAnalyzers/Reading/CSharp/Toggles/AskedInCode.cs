using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What a yes on a control that code builds may be said to: the texts of the same method, and the window.</summary>
internal static class AskedInCode
{
    private const int MostTexts = 60;

    /// <summary>Nearest first.</summary>
    public static IEnumerable<string> Around(SyntaxNode tick, ISymbol member)
    {
        var type = member as INamedTypeSymbol ?? member.ContainingType;
        if (tick.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is not { } method)
        {
            return NamesOf(type);
        }

        var texts = TextsIn(method).ToList();
        var before = texts.Where(text => text.SpanStart < tick.SpanStart).Reverse().Select(text => text.Token.ValueText);

        // The designer writes in the order of names, and the title last.
        var after = member.Name == DesignerFile.Drawing ? texts.Where(text => text.SpanStart > tick.SpanStart).Select(text => text.Token.ValueText) : [];
        return before.Concat(NamesOf(type)).Concat(after);
    }

    private static IEnumerable<string> NamesOf(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            yield return type.Name;
        }
    }

    /// <summary>The texts of everything but other choices, which say what those are for.</summary>
    private static IEnumerable<LiteralExpressionSyntax> TextsIn(BaseMethodDeclarationSyntax method) => method.DescendantNodes()
        .OfType<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && IsShown(literal))
        .Take(MostTexts);

    private static bool IsShown(LiteralExpressionSyntax literal)
    {
        if (literal.Parent is AssignmentExpressionSyntax { Left: var left } assignment)
        {
            return ControlCatalogue.BuiltIn.IsCaption(Names.In(left)) && !IsOfToggle(assignment);
        }

        return literal.Token.ValueText.IndexOf(' ') > 0 && !(literal.Parent?.Parent?.Parent is BaseObjectCreationExpressionSyntax creation && IsToggle(creation));
    }

    private static bool IsOfToggle(AssignmentExpressionSyntax caption) => caption switch
    {
        { Parent.Parent: BaseObjectCreationExpressionSyntax creation } => IsToggle(creation),
        { Left: MemberAccessExpressionSyntax { Expression: var control } } => ControlTexts.AssignmentsBeside(caption)
            .Any(other => other.Left is MemberAccessExpressionSyntax { Expression: var same, Name.Identifier.ValueText: var state }
                && ControlCatalogue.BuiltIn.IsStateInCode(state, "") && Names.In(same) == Names.In(control))
            || ControlNames.SaysToggle(Names.In(control)),
        _ => false,
    };

    private static bool IsToggle(BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax { Type: var type } && ControlNames.SaysToggle(Names.In(type));
}
