using ConsentAnalyzers.Reading.CSharp.Toggles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT001 in C#: the choice starts off, in the form that its declaration asks for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConsentOnByDefaultFix))]
public sealed class ConsentOnByDefaultFix() : DocumentFix("CONSENT001", "Start off (changes behaviour)")
{
    private protected override bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        node is ExpressionSyntax value && OffValue.For(value, model) is not null;

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node is not ExpressionSyntax value || OffValue.For(value, editor.SemanticModel) is not { } off)
        {
            return;
        }

        if (value.Parent is not EqualsValueClauseSyntax clause || !InitialiserRemoval.TryRemove(editor, clause))
        {
            TurnOff(editor, value, off);
        }

        TurnOffBeside(editor, value);
    }

    private static void TurnOff(DocumentEditor editor, ExpressionSyntax value, ExpressionSyntax off)
    {
        if (value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } list }
            && editor.SemanticModel.GetSymbolInfo(call).Symbol is
                { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            editor.ReplaceNode(list, list.WithArguments(default));
            return;
        }

        editor.ReplaceNode(value, off.WithTriviaFrom(value));
    }

    /// <summary>What says the same thing again would keep the choice on: a control's second tick, a property's attribute.</summary>
    private static void TurnOffBeside(DocumentEditor editor, ExpressionSyntax value)
    {
        foreach (var again in value.Parent switch
        {
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax tick } assignment => TicksBeside(assignment, tick),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => AttributeValues(property.AttributeLists),
            EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => AttributeValues(parameter.AttributeLists),
            EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax field } => AttributeValues(field.AttributeLists),
            _ => [],
        })
        {
            if (again != value && OnText.MayBeOn(again) && OffValue.For(again, editor.SemanticModel) is { } off)
            {
                editor.ReplaceNode(again, off.WithTriviaFrom(again));
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> TicksBeside(AssignmentExpressionSyntax assignment, MemberAccessExpressionSyntax tick)
    {
        var control = ControlTexts.NameOf(tick.Expression);
        return BareState.IsTickMember(tick.Name.Identifier.ValueText) && control.Length > 0
            ? from other in ControlTexts.AssignmentsBeside(assignment)
              where other.Left is MemberAccessExpressionSyntax left
                  && BareState.IsTickMember(left.Name.Identifier.ValueText)
                  && ControlTexts.NameOf(left.Expression) == control
              select other.Right
            : [];
    }

    private static IEnumerable<ExpressionSyntax> AttributeValues(SyntaxList<AttributeListSyntax> lists) =>
        from list in lists
        from attribute in list.Attributes
        where AttributeNames.Of(attribute) is "DefaultValue" or "DefaultSettingValue"
        from argument in attribute.ArgumentList?.Arguments ?? default
        select argument.Expression;
}
