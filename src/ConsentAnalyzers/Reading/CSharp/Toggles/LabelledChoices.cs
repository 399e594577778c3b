using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Choices whose member says only "on": ticks of controls, values of settings rows. Their caption, key or variable says
/// what is on.
/// </summary>
internal sealed class LabelledChoices(ToggleScope toggles)
{
    /// <summary>Reads one assignment; false where nothing beside it names a choice, so that its type may still do so.</summary>
    public bool Read(IMemberReferenceOperation target, IAssignmentOperation assignment, StartingValue start, OperationAnalysisContext context)
    {
        var syntax = (AssignmentExpressionSyntax)assignment.Syntax;
        var isTick = toggles.IsTick(target);
        if ((!isTick && target.Member.Name is not "Value" && toggles.IsForeign(target.Member))
            || toggles.SettingsOf(syntax) is not { } settings
            || assignment.SemanticModel is not { } model)
        {
            return false;
        }

        var created = syntax.Parent as InitializerExpressionSyntax;
        var labels = Read(new Labels(settings, model, context.CancellationToken));
        var otherwise = Meaning.None;
        if (!labels.Any)
        {
            labels = isTick ? Read(new Labels(BareAssent.IsLabel, model, context.CancellationToken)) : labels;
            otherwise = labels.Any ? settings.Choices.MeaningOfAssent(labels.Found[0], () => AskedInCode.Around(syntax, context.ContainingSymbol)) : Meaning.None;
            if (otherwise == Meaning.None)
            {
                return false;
            }
        }

        // One control has one finding.
        if (created is null && ControlTexts.IsTickedBefore(syntax, start.State, member => toggles.IsTick(member, target)))
        {
            return true;
        }

        // A control that is built ticked starts ticked, whatever opened it; other values may carry out an answer.
        var occasion = Occasions.OfType(target.Instance?.Type?.Name ?? "")
            ?? (created is not null && isTick ? Occasion.SetUp : Occasions.OfCode(syntax));
        var written = $".{target.Member.Name} = {OnText.Shown(start.Syntax)}";
        toggles.Describe(
            new Choice(labels.Found, start, occasion, written, () => SurroundingsOf.Code(toggles.IsForeign(target.Member) ? context.ContainingSymbol : target.Member, labels.Found[0]) with { IsControl = isTick })
            {
                IsTick = true,
                Otherwise = otherwise,
            },
            settings,
            context.ReportDiagnostic);
        return true;

        Labels Read(Labels labels)
        {
            if (created is not null)
            {
                AddLabels(created, isTick, labels);
            }
            else if (isTick && syntax.Left is MemberAccessExpressionSyntax { Expression: var control })
            {
                ControlTexts.Add(Names.In(control), syntax, labels);
            }

            return labels;
        }
    }

    private static void AddLabels(InitializerExpressionSyntax created, bool isTick, Labels labels)
    {
        if (created.Parent is BaseObjectCreationExpressionSyntax creation)
        {
            labels.AddPartsOf(creation);
        }
        else
        {
            labels.AddPartsOf(created);
        }

        if (!isTick)
        {
            return;
        }

        switch (created.Parent?.Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                labels.Add(variable.Identifier.ValueText);
                break;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                labels.Add(property.Identifier.ValueText);
                break;
            case AssignmentExpressionSyntax { Left: var left }:
                labels.Add(left);
                break;
        }
    }
}
