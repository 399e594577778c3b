using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Whether a plain value stands for ever: a store's own API says so, or a name or comment beside it.</summary>
/// <param name="subject">Who holds the value.</param>
/// <param name="unit">What its numbers count.</param>
internal sealed class EndlessValues(RetentionSubject subject, DurationUnit? unit)
{
    /// <summary>Where nothing does: minus one is then a unit ago.</summary>
    public static readonly Func<SyntaxNode, object?, bool> None = (_, _) => false;

    /// <summary>Whether a constant does; only null, nought and minus one are asked about.</summary>
    public bool Mean(SyntaxNode written, object? constant)
    {
        if (KindOf(constant) is not PlainValues.None and var kind)
        {
            return StoreValue.Find(subject.Symbol) is { } known ? known.Values.HasFlag(kind)
                : SaidByName(constant) ?? SaidByComment(written, constant)
                    ?? (kind is PlainValues.MinusOne && Endless.IsMinusOne(Words.In(subject.Name), unit) && !LastResort.Is(written));
        }

        return false;
    }

    /// <summary>Whether a constant is no period by itself.</summary>
    public static bool IsPlain(object? constant) => KindOf(constant) is not PlainValues.None;

    public static bool IsMinusOne(object? constant) => KindOf(constant) is PlainValues.MinusOne;

    private static PlainValues KindOf(object? constant) => constant switch
    {
        null => PlainValues.Null,
        0 or 0L or 0d or "0" => PlainValues.Zero,
        -1 or -1L or -1d or "-1" => PlainValues.MinusOne,
        _ => PlainValues.None,
    };

    // public const int KeepForever = 0;
    private bool? SaidByName(object? constant)
    {
        var fields = new[] { subject.Symbol?.ContainingType, subject.WrittenIn?.ContainingType }.Distinct<ITypeSymbol?>(SymbolEqualityComparer.Default)
            .OfType<ITypeSymbol>()
            .SelectMany(type => type.GetMembers().OfType<IFieldSymbol>())
            .Where(field => !SymbolEqualityComparer.Default.Equals(field, subject.Symbol) && Holds(field, constant));
        foreach (var field in fields)
        {
            if (Endless.IsName(field.Name))
            {
                return true;
            }

            if (Role.NoPeriod.IsIn(Words.In(field.Name)))
            {
                return false;
            }
        }

        return null;
    }

    private static bool Holds(IFieldSymbol field, object? constant) => constant is null
        ? field is { IsReadOnly: true, DeclaringSyntaxReferences: [var declared, ..] }
            && declared.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value.RawKind: (int)SyntaxKind.NullLiteralExpression }
        : field.HasConstantValue && KindOf(field.ConstantValue) == KindOf(constant);

    private static bool? SaidByComment(SyntaxNode written, object? constant)
    {
        var value = constant is null ? "null" : KindOf(constant) is PlainValues.Zero ? "0" : "-1";
        foreach (var comment in CommentsOn(written))
        {
            if (ValueRemark.MeansForEver(comment.ToFullString(), value) is { } said)
            {
                return said;
            }
        }

        return null;
    }

    /// <summary>What stands behind a value on its line, and on top of the member or statement that it belongs to.</summary>
    private static IEnumerable<SyntaxTrivia> CommentsOn(SyntaxNode written)
    {
        var owner = written.FirstAncestorOrSelf<SyntaxNode>(node => node is StatementSyntax or MemberDeclarationSyntax or ParameterSyntax);
        var trivia = written.GetLastToken().TrailingTrivia.Concat(written.GetLastToken().GetNextToken().TrailingTrivia);
        return (owner is null ? trivia : trivia.Concat(owner.GetTrailingTrivia()).Concat(owner.GetLeadingTrivia())).Where(IsComment);
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
