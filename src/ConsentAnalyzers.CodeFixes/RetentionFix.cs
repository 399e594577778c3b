using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT003: shortens a period to its limit, in the form and unit that the source uses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetentionFix))]
public sealed class RetentionFix() : DocumentFix("CONSENT003", "Shorten retention to the limit (changes behaviour)")
{
    private protected override string TitleFor(Diagnostic diagnostic) =>
        LimitOf(diagnostic) is { } limit ? $"Keep for {SpokenDuration.Of(limit)} (changes behaviour)" : Title;

    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => Shortened(node, diagnostic) is not null;

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic)
    {
        if (Shortened(node, diagnostic, NameOfTimeSpan(editor, node)) is { } shortened)
        {
            editor.ReplaceNode(node, shortened);
        }
    }

    private static string NameOfTimeSpan(DocumentEditor editor, SyntaxNode node) =>
        editor.SemanticModel.LookupNamespacesAndTypes(node.SpanStart, name: nameof(TimeSpan)).IsEmpty
            ? "System.TimeSpan"
            : nameof(TimeSpan);

    private static ExpressionSyntax? Shortened(SyntaxNode node, Diagnostic diagnostic, string timeSpan = nameof(TimeSpan)) =>
        node is ExpressionSyntax written
        && LimitOf(diagnostic) is { } limit
        && new DurationRewrite(limit, UnitOf(diagnostic), timeSpan).Of(written)?.WithTriviaFrom(written) is { } shortened
        && Remarks(shortened) == Remarks(written)
            ? shortened
            : null;

    /// <summary>Comments and directives within an expression; who shortens it by hand decides whether they still hold.</summary>
    private static int Remarks(ExpressionSyntax expression) =>
        expression.DescendantTrivia().Count(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static TimeSpan? LimitOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Evidence.Allowed, out var allowed)
        && allowed is not null
        && DurationText.TryParseIso(allowed, out var limit) ? limit : null;

    private static DurationUnit? UnitOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Evidence.Unit, out var unit)
        && Enum.TryParse<DurationUnit>(unit, out var named) ? named : null;
}
