using System.Collections.Immutable;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>What the names and literals of one condition say.</summary>
/// <param name="IsNegated">Whether it is turned round: <c>!</c>, <c>!=</c>, <c>is not</c>, <c>== false</c>.</param>
/// <param name="IsMissing">It asks for nothing: null, an empty text, a state for the undecided.</param>
/// <param name="IsPresence">It asks whether something is there.</param>
/// <param name="IsDecision">It is about a stored decision.</param>
/// <param name="IsAnswer">It asks what somebody answered.</param>
/// <param name="HasLapsed">It asks whether a time has run out.</param>
/// <param name="HasLeft">It asks whether somebody closed or put off.</param>
internal readonly record struct Said(
    bool IsNegated, bool IsMissing, bool IsPresence, bool IsDecision, bool IsAnswer, bool HasLapsed, bool HasLeft)
{
    private static readonly Surroundings Asking = new(Role.ConsentPage.First);

    public static Said In(SyntaxNode condition)
    {
        var said = default(Said);
        foreach (var token in condition.DescendantTokens())
        {
            switch (token.Kind())
            {
                case SyntaxKind.NullKeyword:
                    said = said with { IsMissing = true };
                    break;
                case SyntaxKind.ExclamationToken when token.Parent is PrefixUnaryExpressionSyntax:
                case SyntaxKind.ExclamationEqualsToken or SyntaxKind.NotKeyword or SyntaxKind.FalseKeyword:
                case SyntaxKind.NumericLiteralToken when token.ValueText == "0":
                    said = said with { IsNegated = !said.IsNegated };
                    break;
                case SyntaxKind.IdentifierToken:
                    said = said.With(token);
                    break;
                case SyntaxKind.StringLiteralToken:
                    said = said.WithText(token.ValueText);
                    break;
            }
        }

        return said;
    }

    private Said With(SyntaxToken name)
    {
        var words = Words.In(name.ValueText);
        return this with
        {
            IsMissing = IsMissing || (IsConstant(name) && ConsentStates.IsUndecided(name.ValueText)) || name.ValueText is "IsNullOrEmpty" or "IsNullOrWhiteSpace",
            IsPresence = IsPresence || Role.Present.IsIn(words),
            IsDecision = IsDecision || Role.Decisions.IsIn(words) || name.ValueText is "Cookies",
            IsAnswer = IsAnswer || IsAnswered(name, words),
            HasLapsed = HasLapsed || Role.Lapsed.IsIn(words),
            HasLeft = HasLeft || (IsConstant(name) && Role.Leaving.Is(words)),
        };
    }

    private Said WithText(string text) =>
        Role.YesAnswers.Has(text.ToLowerInvariant()) ? this with { IsAnswer = true } : this with { IsDecision = IsDecision || Role.Decisions.IsIn(Words.In(text)) };

    /// <summary>A consent that is asked about has been given; one that is needed or shown has not.</summary>
    private static bool IsAnswered(SyntaxToken name, ImmutableArray<string> words)
    {
        if (IsReceiver(name) || IsType(name))
        {
            return false;
        }

        var asked = name.ValueText.EndsWith("Async", StringComparison.Ordinal) ? name.ValueText.Substring(0, name.ValueText.Length - "Async".Length) : name.ValueText;
        return ConsentStates.IsGrant(asked) || BareState.IsTickParameter(asked) || (Role.Answered.IsIn(words) || ChoiceWords.BuiltIn.MayConcern(asked)) && ChoiceWords.BuiltIn.MeaningOf(asked, Asking) switch
        {
            Meaning.Grant => true,
            Meaning.None => Role.Answered.IsIn(words),
            _ => false,
        };
    }

    /// <summary><c>Unknown</c> of <c>ConsentStatus.Unknown</c>.</summary>
    private static bool IsConstant(SyntaxToken name) =>
        name.Parent is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } access } constant
        && access.Name == constant
        && char.IsUpper(name.ValueText[0]);

    /// <summary><c>consents</c> of <c>consents.Find(user)</c>: who is asked says nothing of what.</summary>
    private static bool IsReceiver(SyntaxToken name) =>
        name.Parent is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax } receiver
        && (receiver.Parent as MemberAccessExpressionSyntax)?.Name != receiver;

    private static bool IsType(SyntaxToken name) => name.Parent is IdentifierNameSyntax { Parent: DeclarationExpressionSyntax or DeclarationPatternSyntax or NullableTypeSyntax };
}
