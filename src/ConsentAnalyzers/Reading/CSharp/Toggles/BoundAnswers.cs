using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Members that start as one of several answers of a page: <c>level = Level.Full</c> is on where the radio button for it says
/// "Share my usage data".
/// </summary>
internal sealed class BoundAnswers(CSharpScope scope, ConsentRules rules, Check<ConsentToggle> check)
{
    /// <summary>Whether a value may be such an answer: a member of an enum, a text.</summary>
    public bool MayBe(SyntaxNode value) =>
        scope.Labels is not null
        && value is MemberAccessExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression };

    public void Describe(ISymbol member, IOperation value, Occasion occasion, Action<Diagnostic> report)
    {
        if (rules.Want(occasion)
            && AnswerIn(value) is { Length: > 0 } answer
            && scope.Labels?.MeaningOf(member, answer) is { Meaning: Meaning.Grant } bound
            && scope.SettingsOf(value.Syntax.SyntaxTree) is { } settings)
        {
            var toggle = new ConsentToggle(
                bound.Name, bound.Meaning, ToggleState.On, Unshown.OccasionOf(value.Syntax) ?? occasion, "= " + OnText.Shown(value.Syntax), value.Syntax.GetLocation())
            {
                IsNecessary = bound.IsNecessary,
                IsLocked = bound.IsLocked,
                Label = bound.Label,
                Names = [member.Name],
                Member = member.Name,
            };
            check(toggle, settings, report);
        }
    }

    private static string? AnswerIn(IOperation value) => value.Unwrap() switch
    {
        IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum, Name: var state } } => state,
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        _ => null,
    };
}
