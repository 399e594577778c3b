using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Retention;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Shortens a period to its limit, in the form and unit that the source uses.</summary>
public abstract class PeriodFix : DocumentFix
{
    private protected PeriodFix(string id)
        : base(id, ShortenPeriod.Title)
    {
    }

    private protected override FixTitle TitleFor(Diagnostic diagnostic) => ShortenPeriod.TitleFor(LimitOf(diagnostic));

    private protected override bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        LimitOf(diagnostic) is { } limit
        && ValuesOf(node, diagnostic) is { Count: > 0 } values
        && values.TrueForAll(value => CanReplace(value, values, model, limit, diagnostic));

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic)
    {
        if (LimitOf(diagnostic) is { } limit)
        {
            ValuesOf(node, diagnostic).ForEach(value => Replace(editor, value, limit, diagnostic));
        }
    }

    /// <summary>What a finding is about, where that does not stand at its own place.</summary>
    private protected virtual List<ExpressionSyntax> ValuesOf(SyntaxNode node, Diagnostic diagnostic) => node is ExpressionSyntax value ? [value] : [];

    /// <summary>Whether a value's fix is more than dropping a condition, which it otherwise has to do.</summary>
    private protected virtual bool Shortens(Diagnostic diagnostic) => true;

    // Nothing is offered that would leave consent to decide between equal periods: that is a finding too.
    private bool CanReplace(ExpressionSyntax value, List<ExpressionSyntax> together, SemanticModel model, TimeSpan limit, Diagnostic diagnostic)
    {
        var said = new SaidLimit(model, limit, UnitOf(diagnostic));
        var saidThen = new SaidLimit(model, limit, UnitOf(diagnostic), together);
        var branches = new EqualBranches(said);
        if (Shortened(value, diagnostic, model) is null || StatedBounds.Forbid(value, limit, said) || branches.WouldStay(value))
        {
            return false;
        }

        var going = Going(value, new EqualBranches(saidThen).Outermost(value), EqualStatements.Around(branches.Outermost(value), said)).ToList();
        return !going.Exists(condition => said.IsAboutConsent(condition) && UnreadConsent.IsLeftWithout(condition, model, ConsentSettings.Default.Choices))
            && (going.Count > 0 || (Shortens(diagnostic) && !saidThen.IsWhereverElse(value)));
    }

    /// <summary>The conditionals that decide nothing any more.</summary>
    private static IEnumerable<SyntaxNode> Going(ExpressionSyntax value, ExpressionSyntax outermost, EqualStatements? statements)
    {
        if (outermost != value)
        {
            yield return outermost;
        }

        if (statements is { CanGo: true, Choice: var choice })
        {
            yield return choice;
        }
    }

    private void Replace(DocumentEditor editor, ExpressionSyntax value, TimeSpan limit, Diagnostic diagnostic)
    {
        if (Shortened(value, diagnostic, editor.SemanticModel) is not { } shortened)
        {
            return;
        }

        var mark = new SyntaxAnnotation("Limit");
        editor.ReplaceNode(value, shortened.WithAdditionalAnnotations(mark));
        var said = new SaidLimit(editor.SemanticModel, limit, UnitOf(diagnostic));
        ShortenBeside(editor, value, diagnostic, said, limit);
        var branches = new EqualBranches(said);
        branches.ReplaceExpressions(editor, value, mark);
        if (LengthOf(value, said) is { } old)
        {
            RemarksBeside.Rewrite(editor, value, branches.Outermost(value), mark, new RetentionRemark(old, limit, DurationRewrite.UnitOf(shortened) ?? UnitOf(diagnostic) ?? DurationUnit.Days));
        }

        branches.ReplaceStatements(editor, value);
    }

    /// <summary>An attribute that says the same default again.</summary>
    private void ShortenBeside(DocumentEditor editor, ExpressionSyntax value, Diagnostic diagnostic, SaidLimit said, TimeSpan limit)
    {
        foreach (var again in StatedAgain.InAttributes(value))
        {
            if (editor.SemanticModel.GetConstantValue(again).HasValue && said.LengthOf(again) > limit && Shortened(again, diagnostic, editor.SemanticModel) is { } shortened)
            {
                editor.ReplaceNode(again, shortened);
            }
        }
    }

    private ExpressionSyntax? Shortened(ExpressionSyntax written, Diagnostic diagnostic, SemanticModel model)
    {
        var type = model.GetTypeInfo(written);
        return LimitOf(diagnostic) is not { } limit ? null
            : new SaidLimit(model, limit, UnitOf(diagnostic)).LengthOf(written) == limit ? written
            : Limited(written, model, new DurationRewrite(
                limit,
                UnitOf(diagnostic),
                NameOf(nameof(TimeSpan), model, written),
                model.GetConstantValue(written).Value as string,
                (type.Type ?? type.ConvertedType)?.Unwrap().Name == nameof(TimeSpan)))?.WithTriviaFrom(written) is { } shortened
            && Remarks(shortened) == Remarks(written)
                ? shortened
                : null;
    }

    /// <summary>The limit as it takes the place of a value.</summary>
    private protected virtual ExpressionSyntax? Limited(ExpressionSyntax written, SemanticModel model, DurationRewrite rewrite) => rewrite.Of(written);

    /// <summary>How long a value is, for the comments that say so.</summary>
    private protected virtual TimeSpan? LengthOf(ExpressionSyntax value, SaidLimit said) => said.LengthOf(value);

    /// <summary>What a type of the platform is called at a place.</summary>
    internal static string NameOf(string type, SemanticModel model, SyntaxNode at) =>
        model.LookupNamespacesAndTypes(at.SpanStart, name: type).IsEmpty ? "System." + type : type;

    /// <summary>Comments and directives within an expression; who shortens it by hand decides whether they still hold.</summary>
    private static int Remarks(ExpressionSyntax expression) =>
        expression.DescendantTrivia().Count(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static TimeSpan? LimitOf(Diagnostic diagnostic) =>
        ShortenPeriod.LimitIn(diagnostic.Properties.GetValueOrDefault(Evidence.Allowed));

    private static DurationUnit? UnitOf(Diagnostic diagnostic) =>
        ShortenPeriod.UnitIn(diagnostic.Properties.GetValueOrDefault(Evidence.Unit));
}
