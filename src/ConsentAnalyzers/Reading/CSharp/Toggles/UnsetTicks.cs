using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Boxes and switches that code draws and nothing ticks: <c>new CheckBox { Text = "Send me the newsletter" }</c>. They start off,
/// which no rule finds fault with.
/// </summary>
internal sealed class UnsetTicks(ToggleScope toggles)
{
    public void Register(CompilationStartAnalysisContext context)
    {
        if (toggles.WantsOff)
        {
            context.RegisterSyntaxNodeAction(Read, SyntaxKind.ObjectCreationExpression);
        }
    }

    private void Read(SyntaxNodeAnalysisContext context)
    {
        var creation = (ObjectCreationExpressionSyntax)context.Node;
        var type = Names.In(creation.Type);
        if (!ControlNames.SaysToggle(type)
            || toggles.SettingsOf(creation) is not { } settings
            || settings.Controls.KindOf(type, ControlHost.Code) != ControlKind.Choice
            || StateOf(creation, member => settings.Controls.IsStateInCode(member, type)) is not { } state)
        {
            return;
        }

        var labels = new Labels(settings, context.SemanticModel, context.CancellationToken);
        labels.AddPartsOf(creation);
        ControlTexts.Add(HolderOf(creation), creation, labels);
        if (labels.Any && context.ContainingSymbol is { } around)
        {
            toggles.Describe(
                new Choice(labels.Found, new StartingValue(creation, state), Occasion.SetUp, Texts.Named("Written.Unset"), () => SurroundingsOf.Code(around, labels.Found[0]) with { IsControl = true })
                {
                    IsTick = true,
                    Location = creation.Type.GetLocation(),
                },
                settings,
                context.ReportDiagnostic);
        }
    }

    /// <summary>Off where nothing beside it sets it, unknown where what sets it is not known; null where what sets it is a choice by itself.</summary>
    private ToggleState? StateOf(ObjectCreationExpressionSyntax creation, Func<string, bool> isState)
    {
        var within = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Where(set => isState(Names.In(set.Left))) ?? [];
        var holder = HolderOf(creation);
        var beside = ControlTexts.AssignmentsBeside(creation)
            .Where(set => set.Left is MemberAccessExpressionSyntax { Expression: var control, Name.Identifier.ValueText: var member } && Names.In(control) == holder && isState(member));
        var values = within.Concat(beside).Select(set => set.Right).ToList();
        return values.Count == 0 ? ToggleState.Off : values.Exists(toggles.MayStart) ? null : ToggleState.Unknown;
    }

    /// <summary>What holds the new control, by name; empty where nothing does.</summary>
    private static string HolderOf(ObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        AssignmentExpressionSyntax { Left: var left } => Names.In(left),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => "",
    };
}
