using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Retention;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Writes a limit where the source says for ever; null where nothing can stand there that says it.</summary>
/// <param name="model">The file.</param>
/// <param name="rewrite">Writes the limit as a number, a text or a duration.</param>
internal sealed class EndlessRewrite(SemanticModel model, DurationRewrite rewrite)
{
    public ExpressionSyntax? Of(ExpressionSyntax written) => written switch
    {
        InvocationExpressionSyntax call when model.GetOperation(call) is IInvocationOperation operation && StoreValue.IsTakenAway(operation) => Expiring(call),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => rewrite.Of(minus.Operand),
        _ => Of(written, TypeOf(written)?.Unwrap()),
    };

    // Null has the type that it is turned into.
    private ITypeSymbol? TypeOf(ExpressionSyntax written) => model.GetOperation(written) is { } operation
        ? operation.Type ?? (operation.Parent as IConversionOperation)?.Type
        : null;

    private ExpressionSyntax? Of(ExpressionSyntax written, ITypeSymbol? type) => type switch
    {
        { TypeKind: TypeKind.Enum } => Member(written, type),
        { Name: nameof(DateTime) or nameof(DateTimeOffset) } => IsRunEachTime(written) ? rewrite.FromNow(PeriodFix.NameOf(type.Name, model, written)) : null,
        { Name: nameof(TimeSpan) } when rewrite.Of(written) is null => rewrite.AsTimeSpan(),
        _ => rewrite.Of(written),
    };

    /// <summary>The member of an enum that is called after the limit.</summary>
    private ExpressionSyntax? Member(ExpressionSyntax written, ITypeSymbol type)
    {
        if (type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => DurationNames.LengthNamed(field.Name) == rewrite.Limit) is not { } limit)
        {
            return null;
        }

        var name = SyntaxFactory.IdentifierName(limit.Name);
        return written is MemberAccessExpressionSyntax access ? access.WithName(name.WithTriviaFrom(access.Name))
            : written is IdentifierNameSyntax ? name
            : null;
    }

    // A date that is worked out once, when the program starts, is no period.
    private static bool IsRunEachTime(ExpressionSyntax written)
    {
        foreach (var outer in written.Ancestors())
        {
            switch (outer)
            {
                case ArgumentSyntax or AttributeArgumentSyntax or ParameterSyntax:
                    return false;
                case StatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax:
                    return true;
                case MemberDeclarationSyntax member:
                    return !member.Modifiers.Any(SyntaxKind.StaticKeyword);
            }
        }

        return false;
    }

    /// <summary>An entry of a store that expires instead.</summary>
    private InvocationExpressionSyntax? Expiring(InvocationExpressionSyntax call)
    {
        if (call is not { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax persist } access, ArgumentList.Arguments: [var key, ..] arguments })
        {
            return null;
        }

        var expire = SyntaxFactory.IdentifierName(persist.Identifier.ValueText.Replace("Persist", "Expire")).WithTriviaFrom(persist);
        var expiry = SyntaxFactory.ParseArgumentList($"(0, {rewrite.AsTimeSpan()})").Arguments;
        var rest = arguments.GetWithSeparators().Skip(1);
        return call.WithExpression(access.WithName(expire))
            .WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(
                expiry.Replace(expiry[0], key).GetWithSeparators().Concat(rest))));
    }
}
