using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Missing settings that count as on: <c>settings.ShareUsageData ?? true</c>.</summary>
internal sealed class Fallbacks(ToggleScope toggles)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterOperationAction(Read, OperationKind.Coalesce);

    private void Read(OperationAnalysisContext context)
    {
        var coalesce = (ICoalesceOperation)context.Operation;
        if (toggles.MayStart(coalesce.WhenNull.Syntax)
            && toggles.SettingsOf(coalesce.Syntax) is { } settings
            && coalesce.SemanticModel is { } model
            && toggles.StartOf(coalesce.WhenNull) is { } start)
        {
            var names = new Labels(settings, model, context.CancellationToken);
            var member = AddSource(coalesce.Value, names, settings);
            AddTarget(coalesce.Syntax, names);
            if (names.Any || start.EnumMember is not null)
            {
                toggles.Describe(
                    new Choice(
                        names.Any ? names.Found : [member?.Name ?? ""],
                        start,
                        StoredDecision.IsRead(coalesce.Value) ? Occasion.StoredDecision
                            : names.Any && ServerSettings.AreRead(coalesce.Value.Unwrap(), names.Found[0], SurroundingsOf.Code(context.ContainingSymbol), settings) ? Occasion.Operation
                            : Occasion.Declaration,
                        "?? " + OnText.Shown(start.Syntax),
                        () => member is null ? SurroundingsOf.Code(context.ContainingSymbol) : SurroundingsOf.Symbol(member)),
                    settings,
                    context.ReportDiagnostic);
            }
        }
    }

    /// <summary>Adds what the possibly missing value is called and answers its symbol.</summary>
    private static ISymbol? AddSource(IOperation value, Labels names, ConsentSettings settings)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IConditionalAccessOperation access:
                    value = access.WhenNotNull;
                    break;
                case IAwaitOperation wait:
                    value = wait.Operation;
                    break;
                case IPropertyReferenceOperation { Arguments: [var key, ..] }:
                    Add(key.Value, names);
                    return null;
                case IMemberReferenceOperation { Member: var member }:
                    names.Add(member.Name);
                    if (!names.Any && settings.Choices.MayConcern(member.Name, member.ContainingType.Name))
                    {
                        names.AddUnchecked(member.Name);
                    }

                    return member;
                case ILocalReferenceOperation local:
                    names.Add(local.Local.Name);
                    return null;
                case IParameterReferenceOperation parameter:
                    names.Add(parameter.Parameter.Name);
                    return parameter.Parameter;
                case IInvocationOperation call:
                    foreach (var argument in call.Arguments)
                    {
                        Add(argument.Value, names);
                    }

                    names.Add(call.TargetMethod.Name);
                    return null;
                default:
                    return null;
            }
        }
    }

    private static void Add(IOperation key, Labels names)
    {
        if (key is { Syntax: ExpressionSyntax expression, IsImplicit: false } and (ILiteralOperation or IFieldReferenceOperation or INameOfOperation))
        {
            names.Add(expression);
        }
    }

    private static void AddTarget(SyntaxNode coalesce, Labels names)
    {
        for (var node = coalesce.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment:
                    names.Add(Names.In(assignment.Left));
                    return;
                case VariableDeclaratorSyntax variable:
                    names.Add(variable.Identifier.ValueText);
                    return;
                case PropertyDeclarationSyntax property:
                    names.Add(property.Identifier.ValueText);
                    return;
                case ArgumentSyntax { NameColon.Name.Identifier.ValueText: var argument }:
                    names.Add(argument);
                    return;
                case ParenthesizedExpressionSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or CastExpressionSyntax:
                    break;
                default:
                    return;
            }
        }
    }
}
