using ConsentAnalyzers.Reading.CSharp.Toggles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>What else says what a value says: a default that is written twice has to be mended twice.</summary>
internal static class StatedAgain
{
    /// <summary>The defaults that attributes give the member or parameter which is initialised to a value.</summary>
    public static IEnumerable<ExpressionSyntax> InAttributes(ExpressionSyntax value) => Defaults(AttributesBeside(value));

    /// <summary>
    /// Where the member that a value is the default of gets it again, in whatever file: by attributes, also of its other half
    /// or of the property that returns it, and by constructors.
    /// </summary>
    public static IEnumerable<ExpressionSyntax> OfMember(ExpressionSyntax value, SemanticModel model)
    {
        if (value.Parent is AttributeArgumentSyntax { Parent.Parent.Parent.Parent: PropertyDeclarationSyntax described })
        {
            return model.GetDeclaredSymbol(described) is { } property ? WrittenAgain.Initializers(property) : [];
        }

        if (MemberOf(value, model) is not { } member)
        {
            return InAttributes(value);
        }

        return Defaults(WrittenAgain.Attributes(member)).Concat(WrittenAgain.InConstructors(member));
    }

    private static IEnumerable<ExpressionSyntax> Defaults(IEnumerable<AttributeSyntax> attributes) =>
        from attribute in attributes
        let again = AttributeDefaults.Default(attribute)
        where again is not null
        select again;

    /// <summary>The attributes of the member or parameter which is initialised to a value.</summary>
    public static IEnumerable<AttributeSyntax> AttributesBeside(ExpressionSyntax value) =>
        (Cast(value).Parent is EqualsValueClauseSyntax clause ? AttributesOf(clause.Parent) : default).SelectMany(list => list.Attributes);

    /// <summary>The other answers of the conditionals that a value is an answer of.</summary>
    public static IEnumerable<ExpressionSyntax> InBranches(ExpressionSyntax value)
    {
        var whole = value;
        while (whole.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            || (whole.Parent is ConditionalExpressionSyntax choice && whole != choice.Condition))
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        // A constant conditional is a value itself, and its answers go with it.
        return Answers(whole).Where(answer => !value.Span.Contains(answer.Span));
    }

    private static ISymbol? MemberOf(ExpressionSyntax value, SemanticModel model) => Cast(value) switch
    {
        { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }, Parent: var declared } } =>
            model.GetDeclaredSymbol(declared),
        { Parent: AssignmentExpressionSyntax { Left: var left } } whole
            when model.GetSymbolInfo(left).Symbol is (IPropertySymbol or IFieldSymbol) and var member
                && WrittenAgain.IsInConstructor((ExpressionSyntax)whole, member) => member,
        _ => null,
    };

    private static SyntaxNode Cast(SyntaxNode value) =>
        value.Parent is CastExpressionSyntax or ParenthesizedExpressionSyntax ? Cast(value.Parent) : value;

    private static IEnumerable<ExpressionSyntax> Answers(ExpressionSyntax expression) => expression switch
    {
        ConditionalExpressionSyntax choice => Answers(choice.WhenTrue).Concat(Answers(choice.WhenFalse)),
        ParenthesizedExpressionSyntax parenthesized => Answers(parenthesized.Expression),
        CastExpressionSyntax cast => Answers(cast.Expression),
        _ => [expression],
    };

    private static SyntaxList<AttributeListSyntax> AttributesOf(SyntaxNode? initialised) => initialised switch
    {
        PropertyDeclarationSyntax property => property.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.AttributeLists,
        _ => default,
    };
}
