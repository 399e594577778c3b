using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Members that are set to on in constructors, object initializers, <c>with</c> expressions and set-up code.</summary>
internal sealed class Assignments(ToggleScope toggles)
{
    private readonly LabelledChoices _labelled = new(toggles);
    private readonly KeyedValues _keyed = new(toggles);

    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterOperationAction(Read, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);

    private void Read(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (FunctionResult.In(assignment.Value.Syntax) is { } answer)
        {
            if (toggles.MayStart(answer) && assignment.Target is IMemberReferenceOperation { Member.Name: var factory } && BareState.IsDefaultFactory(factory))
            {
                ReadFactory(assignment, context);
            }

            return;
        }

        if (assignment.Syntax is AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax row, NameEquals.Name.Identifier.ValueText: var column })
        {
            if (BareState.Is(column) && toggles.MayStart(assignment.Value.Syntax))
            {
                _keyed.ReadRow(row, assignment, context);
            }

            return;
        }

        if (!toggles.MayStart(assignment.Value.Syntax)
            || assignment.Syntax is not AssignmentExpressionSyntax
            || toggles.StartOf(assignment.Value) is not { } start)
        {
            return;
        }

        switch (assignment.Target)
        {
            case IPropertyReferenceOperation { Arguments.Length: > 0 } indexer:
                _keyed.ReadIndexer(indexer, assignment, start, context);
                break;
            case IMemberReferenceOperation { Member: var member } reference:
                if ((BareState.Is(member.Name) || BareState.IsRowValue(member.Name) || toggles.IsTick(reference))
                    && _labelled.Read(reference, assignment, start, context))
                {
                    break;
                }

                if (toggles.SettingsFor(member, assignment.Value.Syntax) is { } settings && !IsReadElsewhere(member, assignment))
                {
                    ReadMember(member, assignment, start, settings, context);
                }

                break;
        }
    }

    /// <summary><c>new Option&lt;bool>("--share-usage-data") { DefaultValueFactory = _ => true }</c>.</summary>
    private void ReadFactory(IAssignmentOperation assignment, OperationAnalysisContext context)
    {
        var syntax = (AssignmentExpressionSyntax)assignment.Syntax;
        if (FunctionResult.In(assignment.Value) is { } answer
            && toggles.StartOf(answer) is { } start
            && toggles.SettingsOf(syntax) is { } settings
            && assignment.SemanticModel is { } model)
        {
            var names = new Labels(settings, model, context.CancellationToken);
            OptionNames.AddTo(names, syntax.Parent is InitializerExpressionSyntax { Parent: { } creation } ? creation : (syntax.Left as MemberAccessExpressionSyntax)?.Expression, model);
            if (names.Any)
            {
                toggles.Describe(
                    new Choice(names.Found, start, Occasion.Declaration, $"{Names.In(syntax.Left)} = {OnText.Shown(syntax.Right)}", () => SurroundingsOf.Code(context.ContainingSymbol)) { IsSwitch = true },
                    settings,
                    context.ReportDiagnostic);
            }
        }
    }

    private void ReadMember(ISymbol member, IAssignmentOperation assignment, StartingValue start, ConsentSettings settings, OperationAnalysisContext context)
    {
        var occasion = toggles.IsForeign(member) ? Occasion.Operation : Occasions.OfFilling(TypeOf(assignment, member), assignment.Syntax);
        var written = (assignment is ICoalesceAssignmentOperation ? "??= " : "= ") + OnText.Shown(start.Syntax);
        toggles.Describe(new Choice(member, start, occasion, written), settings, context.ReportDiagnostic);
    }

    /// <summary>A member that is initialised on has its finding there; the fix of that one mends the constructor.</summary>
    private bool IsReadElsewhere(ISymbol member, IAssignmentOperation assignment) =>
        assignment.Value.Syntax is ExpressionSyntax value
        && WrittenAgain.IsInConstructor(value, member)
        && WrittenAgain.Initializers(member).Any(toggles.SaysOn);

    /// <summary>The type that is being filled in, which may derive from the one that declares the member.</summary>
    private static string TypeOf(IAssignmentOperation assignment, ISymbol member) =>
        (assignment.Target as IMemberReferenceOperation)?.Instance?.Type?.Name ?? member.ContainingType.Name;
}
