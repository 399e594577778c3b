using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Grants;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Getters and questions that answer yes without asking, always or where nothing is stored:
/// <c>public bool ShareUsageData => true</c>.
/// </summary>
internal sealed class Returns(ToggleScope toggles)
{
    private readonly AssumedAnswers _assumed = new(toggles);

    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Read, SyntaxKind.ArrowExpressionClause, SyntaxKind.ReturnStatement);

    private void Read(SyntaxNodeAnalysisContext context)
    {
        var value = context.Node is ReturnStatementSyntax statement ? statement.Expression : ((ArrowExpressionClauseSyntax)context.Node).Expression;
        if (value is null || !(value is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax ? toggles.MayStart(value) : toggles.NamesState(value)))
        {
            return;
        }

        if (AnsweredBy(context.Node) is not { } member || toggles.SettingsOf(value) is not { } settings || !MayBeChoice(member, value, settings))
        {
            _assumed.Read(context, value);
        }
        else if (context.SemanticModel.GetDeclaredSymbol(member, context.CancellationToken) is { } symbol
            && context.SemanticModel.GetOperation(value, context.CancellationToken) is { } operation
            && toggles.StartOf(operation) is { } start)
        {
            var written = (context.Node is ReturnStatementSyntax ? "return " : "=> ") + OnText.Shown(value);
            toggles.Describe(new Choice(symbol, start, OccasionOf(context.Node, symbol), written), settings, context.ReportDiagnostic);
        }
    }

    /// <summary>Under a condition that finds no decision, it is no default.</summary>
    private static Occasion OccasionOf(SyntaxNode answer, ISymbol symbol) =>
        Unasked.OccasionWithin(answer, calls: 0) is Occasion.MissingDecision ? Occasion.MissingDecision : Occasions.OfDeclaration(symbol);

    private bool MayBeChoice(MemberDeclarationSyntax member, SyntaxNode value, ConsentSettings settings) => member switch
    {
        PropertyDeclarationSyntax { Identifier.ValueText: var name } => MayConcern(name, member, settings) || toggles.NamesState(value),
        MethodDeclarationSyntax { Identifier.ValueText: var name } => Role.StateQuestions.Starts(Words.In(name)) && MayConcern(name, member, settings),
        _ => false,
    };

    private static bool MayConcern(string name, MemberDeclarationSyntax member, ConsentSettings settings) =>
        settings.Choices.MayConcern(name, (member.Parent as BaseTypeDeclarationSyntax)?.Identifier.ValueText ?? "");

    /// <summary>
    /// The member whose answer it is, where nothing else decides: the only statement of a getter or method, or one under
    /// a condition that finds nothing stored.
    /// </summary>
    private static MemberDeclarationSyntax? AnsweredBy(SyntaxNode answer)
    {
        if (answer is ReturnStatementSyntax && !IsOnlyAnswer(answer))
        {
            return null;
        }

        var body = answer is ReturnStatementSyntax ? answer.Ancestors().FirstOrDefault(node => node is BlockSyntax { Parent: not StatementSyntax and not ElseClauseSyntax }) : answer;
        return body?.Parent switch
        {
            AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.GetAccessorDeclaration, Parent.Parent: PropertyDeclarationSyntax property } => property,
            PropertyDeclarationSyntax property => property,
            MethodDeclarationSyntax method => method,
            _ => null,
        };
    }

    private static bool IsOnlyAnswer(SyntaxNode answer)
    {
        var block = answer.Parent as BlockSyntax;
        if (block is { Statements.Count: > 1 })
        {
            return false;
        }

        SyntaxNode whole = block ?? answer;
        return whole.Parent is IfStatementSyntax branch
            ? whole == branch.Statement && Absence.Is(branch.Condition, holds: true) && branch.Parent is BlockSyntax { Parent: not StatementSyntax }
            : block is { Parent: not StatementSyntax and not ElseClauseSyntax };
    }
}
