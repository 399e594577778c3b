using ConsentAnalyzers.Controls;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT001 in C#: the choice starts off, in the form that its declaration asks for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConsentOnByDefaultFix))]
public sealed class ConsentOnByDefaultFix() : DocumentFix("CONSENT001", Repairs.TurnOff.Title)
{
    private protected override bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        node is ExpressionSyntax value
        && OffValue.For(value, model) is not null
        && (value.Parent is not SwitchExpressionArmSyntax arm || UnansweredArmFix.CanFix(arm, model));

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node is not ExpressionSyntax value || OffValue.For(value, editor.SemanticModel) is not { } off)
        {
            return;
        }

        if (value.Parent is SwitchExpressionArmSyntax arm && UnansweredArmFix.TryRewrite(editor, arm))
        {
            return;
        }

        if (value.Parent is not EqualsValueClauseSyntax clause
            || !OffValue.IsDefaultOf(DeclaredType(clause, editor.SemanticModel))
            || !InitializerRemoval.TryRemove(editor, clause))
        {
            TurnOff(editor, value, off);
        }

        TurnOffBeside(editor, value);
        RewriteRemarks(editor, value);
    }

    private static void RewriteRemarks(DocumentEditor editor, ExpressionSyntax value)
    {
        if (OwnerOf(value) is { } owner && Remarks(value).Any())
        {
            editor.ReplaceNode(owner, (current, _) => RemarksBeside.Rewrite(current, RemarksBeside.In(current), Off));
        }
    }

    /// <summary>The comments that say that a value is on.</summary>
    private static IEnumerable<SyntaxTrivia> Remarks(ExpressionSyntax value) =>
        OwnerOf(value) is { } owner ? RemarksBeside.In(owner).Where(comment => Off(comment) != comment.ToFullString()) : [];

    private static string Off(SyntaxTrivia comment) => ChoiceRemark.TurnedOff(comment.ToFullString());

    /// <summary>The member or statement that is about this choice alone, with its comments.</summary>
    private static SyntaxNode? OwnerOf(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
        ReturnStatementSyntax statement => statement,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or MethodDeclarationSyntax, Parent: var member } => member,
        AttributeArgumentSyntax { Parent.Parent.Parent.Parent: PropertyDeclarationSyntax property } => property,
        _ => null,
    };

    /// <summary>The type of the member, which says more than its value does: null is no state, and no text.</summary>
    private static ITypeSymbol? DeclaredType(EqualsValueClauseSyntax clause, SemanticModel model) =>
        clause.Parent is { } declared
            ? model.GetDeclaredSymbol(declared) switch
            {
                IPropertySymbol { Type: var type } => FlagOf(type),
                IFieldSymbol { Type: var type } => FlagOf(type),
                _ => null,
            }
            : null;

    /// <summary>A flag that may be missing is off when it is.</summary>
    private static ITypeSymbol FlagOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Boolean } flag] }
            ? flag
            : type;

    private static void TurnOff(DocumentEditor editor, ExpressionSyntax value, ExpressionSyntax off)
    {
        if (value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } list }
            && editor.SemanticModel.GetSymbolInfo(call).Symbol is
                { Name: "GetValueOrDefault", ContainingType: { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var type] } }
            && OffValue.IsDefaultOf(type))
        {
            editor.ReplaceNode(list, list.WithArguments(default));
            return;
        }

        Replace(editor, value, off);
    }

    /// <summary>Two findings of one member may both turn the same value off: it has to be found again.</summary>
    private static void Replace(DocumentEditor editor, ExpressionSyntax value, ExpressionSyntax off) =>
        editor.ReplaceNode(value, (current, _) => current.CopyAnnotationsTo(off.WithTriviaFrom(value))!);

    /// <summary>What says the same thing again would keep the choice on: a second tick, an attribute, the other answer.</summary>
    private static void TurnOffBeside(DocumentEditor editor, ExpressionSyntax value)
    {
        var ticks = value.Parent is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax tick } assignment ? TicksBeside(assignment, tick) : [];
        foreach (var again in ticks.Concat(StatedAgain.OfMember(value, editor.SemanticModel)).Concat(StatedAgain.InBranches(value)))
        {
            if (again != value && again.SyntaxTree == value.SyntaxTree && OffAgain(again, value, editor.SemanticModel) is { } off)
            {
                Replace(editor, again, off);
                RewriteRemarks(editor, again);
            }
        }
    }

    /// <inheritdoc />
    private protected override IEnumerable<(SyntaxTree Tree, TextChange Change)> Elsewhere(SyntaxNode node, SemanticModel model) =>
        node is ExpressionSyntax value
            ? from again in StatedAgain.OfMember(value, model)
              where again.SyntaxTree != value.SyntaxTree
              let off = OffAgain(again, value, model)
              where off is not null
              from change in Remarks(again)
                  .Where(comment => !again.Span.Contains(comment.Span))
                  .Select(comment => new TextChange(comment.FullSpan, Off(comment)))
                  .Prepend(new TextChange(again.Span, off.WithoutTrivia().ToString()))
              select (again.SyntaxTree, change)
            : [];

    private static ExpressionSyntax? OffAgain(ExpressionSyntax again, ExpressionSyntax value, SemanticModel model)
    {
        var type = model.GetTypeInfo(value).Type;
        model = again.SyntaxTree == value.SyntaxTree ? model : model.Compilation.GetSemanticModel(again.SyntaxTree);
        return OffValue.IsOn(again, model) ? OffValue.For(again, model) : OffValue.Named(again, type, model);
    }

    private static IEnumerable<ExpressionSyntax> TicksBeside(AssignmentExpressionSyntax assignment, MemberAccessExpressionSyntax tick)
    {
        var control = Names.In(tick.Expression);
        return ControlCatalogue.BuiltIn.IsStateInCode(tick.Name.Identifier.ValueText, "") && control.Length > 0
            ? from other in ControlTexts.AssignmentsBeside(assignment)
              where other.Left is MemberAccessExpressionSyntax left
                  && ControlCatalogue.BuiltIn.IsStateInCode(left.Name.Identifier.ValueText, "")
                  && Names.In(left.Expression) == control
              select other.Right
            : [];
    }
}
