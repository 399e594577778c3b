using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>Recognises a decision that is brought along with its time or its proof: an import, a renewal, a retry.</summary>
internal static class GrantProof
{
    /// <summary>Whether the time or the proof of the decision is handed over beside a value, and is not made up on the spot.</summary>
    public static bool IsBeside(SyntaxNode value)
    {
        for (var (node, parent) = (value, value.Parent); parent is not null; (node, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case InitializerExpressionSyntax initializer:
                    return initializer.Expressions.Any(one => one is AssignmentExpressionSyntax { Left: var left, Right: var right } && IsProof(Names.In(left)) && IsBrought(right));
                case ArgumentListSyntax arguments:
                    return arguments.Arguments.Any(one => one != node && IsBrought(one.Expression) && IsProof(Names.In(one.Expression)));
                case AnonymousFunctionExpressionSyntax or StatementSyntax or MemberDeclarationSyntax:
                    return value is InvocationExpressionSyntax call
                        && call.ArgumentList.Arguments.Any(one => IsBrought(one.Expression) && IsProof(Names.In(one.Expression)));
            }
        }

        return false;
    }

    /// <summary>The same for a record of the decision, so that the time can only be that of the decision.</summary>
    public static bool IsInRecord(SyntaxNode value) =>
        value.Parent?.Parent is InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax { Type: var type } }
        && StoredDecision.NamesRecord(Names.In(type))
        && IsBeside(value);

    private static bool IsProof(string name) => Role.Proofs.Ends(Words.In(name));

    /// <summary>Whether a value is a part of something that is there already: <c>row.ConsentedAt</c>.</summary>
    private static bool IsBrought(ExpressionSyntax value) =>
        value is MemberAccessExpressionSyntax { Expression: not PredefinedTypeSyntax } and not { Name.Identifier.ValueText: "Now" or "UtcNow" or "Today" }
            or ElementAccessExpressionSyntax
            && !IsEnumLike(value)
        || (value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "ParseExact" }, ArgumentList.Arguments: [{ Expression: var text }, ..] }
            && (text is IdentifierNameSyntax || IsBrought(text)));

    /// <summary><c>Source.Deadline</c> names a constant and brings nothing.</summary>
    private static bool IsEnumLike(ExpressionSyntax value) =>
        value is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var owner } } && char.IsUpper(owner[0]);
}
