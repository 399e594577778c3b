using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>Questions that answer yes where nothing is stored, something failed or time has passed: <c>catch { return true; }</c> in <c>HasConsent</c>.</summary>
internal sealed class AssumedAnswers(ToggleScope toggles)
{
    public void Read(SyntaxNodeAnalysisContext context, ExpressionSyntax value)
    {
        if (toggles.WantsUnasked
            && context.Node is ReturnStatementSyntax answer
            && QuestionAround(answer) is { } member
            && toggles.SettingsOf(value) is { } settings
            && settings.Choices.MayConcern(NameOf(member), (member.Parent as BaseTypeDeclarationSyntax)?.Identifier.ValueText ?? "")
            && Unasked.OccasionWithin(answer, calls: 0) is Occasion.Failure or Occasion.MissingDecision or Occasion.Deadline
            && context.SemanticModel.GetDeclaredSymbol(member, context.CancellationToken) is { } symbol
            && context.SemanticModel.GetOperation(value, context.CancellationToken) is { } operation
            && toggles.StartOf(operation) is { } start)
        {
            toggles.Describe(
                new Choice([symbol.Name], start, Occasion.StoredDecision, "return " + OnText.Shown(value), () => SurroundingsOf.Question(symbol)),
                settings,
                context.ReportDiagnostic);
        }
    }

    private static MemberDeclarationSyntax? QuestionAround(SyntaxNode answer)
    {
        for (var node = answer.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case MethodDeclarationSyntax method:
                    return Role.Questions.Starts(Words.In(method.Identifier.ValueText)) ? method : null;
                case PropertyDeclarationSyntax property:
                    return property;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static string NameOf(MemberDeclarationSyntax member) =>
        member is MethodDeclarationSyntax method ? method.Identifier.ValueText : Declaration.NameOf(member);
}
