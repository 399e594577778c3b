using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Grants;
using ConsentAnalyzers.Reading.CSharp.Uses;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Missing answers that count as yes: <c>settings.ShareUsageData ?? true</c>, <c>stored != false</c>,
/// <c>values.TryGetValue("ShareUsageData", out var stored) ? stored : true</c>.
/// </summary>
internal sealed class Fallbacks(ToggleScope toggles)
{
    private readonly MissingRefusals _refusals = new(toggles);

    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(ReadCoalesce, OperationKind.Coalesce);
        context.RegisterSyntaxNodeAction(ReadCondition, SyntaxKind.NotEqualsExpression, SyntaxKind.IsPatternExpression, SyntaxKind.LogicalOrExpression);
        context.RegisterSyntaxNodeAction(ReadBranches, SyntaxKind.ConditionalExpression, SyntaxKind.SwitchExpression);
    }

    private void ReadCoalesce(OperationAnalysisContext context)
    {
        _refusals.Read(context);
        var coalesce = (ICoalesceOperation)context.Operation;
        if (toggles.MayStart(coalesce.WhenNull.Syntax)
            && toggles.SettingsOf(coalesce.Syntax) is { } settings
            && coalesce.SemanticModel is { } model
            && toggles.StartOf(coalesce.WhenNull) is { } start)
        {
            Describe(coalesce.Value, (ExpressionSyntax)coalesce.Syntax, start, "?? " + OnText.Shown(start.Syntax), settings, new(model, context.ContainingSymbol, context.ReportDiagnostic, context.CancellationToken));
        }
    }

    /// <summary>A condition that holds unless somebody said no.</summary>
    private void ReadCondition(SyntaxNodeAnalysisContext context)
    {
        _refusals.Read(context);
        var condition = (ExpressionSyntax)context.Node;
        if (UnlessRefused.Asked(condition) is { } asked
            && !IsNegated(condition)
            && !UnlessRefused.IsHalf(condition)
            && toggles.SettingsOf(condition) is { } settings
            && context.SemanticModel.GetOperation(asked, context.CancellationToken) is { Type: { } type } operation
            && MayBeMissing(condition, type)
            && !IsTextOfMember(operation)
            && !IsCheckOfUse(condition, operation))
        {
            Describe(operation, condition, new StartingValue(condition, ToggleState.On), OnText.Shown(condition), settings, new(context));
        }
    }

    /// <summary>The branch or arm for where nothing is stored, unless what takes the value is read with it.</summary>
    private void ReadBranches(SyntaxNodeAnalysisContext context)
    {
        var choice = (ExpressionSyntax)context.Node;
        if (MayDiffer(choice)
            && toggles.SettingsOf(choice) is { } settings
            && !IsReadWithItsTarget(choice, settings)
            && context.SemanticModel.GetOperation(choice, context.CancellationToken) is { } operation
            && toggles.StartOf(operation) is { } start)
        {
            var asked = UnlessRefused.AskedOf(choice) is { } source ? context.SemanticModel.GetOperation(source, context.CancellationToken) : null;
            Describe(asked, choice, start, OnText.Shown(start.Syntax), settings, new(context));
        }
    }

    private void Describe(IOperation? asked, ExpressionSyntax whole, StartingValue start, string written, ConsentSettings settings, Place place)
    {
        if (asked is not null && (StoredDecision.IsOfFramework(asked) || IsTicked(asked)))
        {
            // What a person ticked is an answer, whatever a box counts as that is neither on nor off.
            return;
        }

        var names = new Labels(settings, place.Model, place.Cancellation);
        var member = asked is null ? null : FallbackNames.AddSource(asked, names, settings);
        member = FallbackNames.AddAnswer(whole, names, settings, place.Model) ?? member;
        FallbackNames.AddTarget(whole, names);
        if (names.Any || start.EnumMember is not null)
        {
            toggles.Describe(
                new Choice(
                    names.Any ? names.Found : [member?.Name ?? ""],
                    start,
                    OccasionOf(asked, names, settings, place),
                    written,
                    () => member is null ? SurroundingsOf.Question(place.Code) : SurroundingsOf.Symbol(member)),
                settings,
                place.Report);
        }
        else if (Given(whole, place.Code) is { } property && toggles.SettingsFor(property, whole) is not null)
        {
            toggles.Describe(new Choice(property, start, Occasion.Declaration, written), settings, place.Report);
        }
    }

    private bool IsTicked(IOperation asked) => asked.Unwrap() is IMemberReferenceOperation tick && toggles.IsTick(tick) && toggles.IsForeign(tick.Member);

    private static Occasion OccasionOf(IOperation? asked, Labels names, ConsentSettings settings, Place place) =>
        asked is null ? Occasion.Declaration
        : StoredDecision.IsRead(asked) ? Occasion.MissingDecision
        : names.Any && ServerSettings.AreRead(asked.Unwrap(), names.Found[0], place.Code, settings) ? Occasion.Operation
        : Occasion.Declaration;

    /// <summary>The property whose whole value a missing one falls back to: <c>bool Improve => _improve ?? true</c>.</summary>
    private static IPropertySymbol? Given(SyntaxNode whole, ISymbol? accessor) =>
        accessor is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property }
        && whole.Parent is ArrowExpressionClauseSyntax or ReturnStatementSyntax
            ? property
            : null;

    /// <summary>Whether a member holds it as a text, which may say anything; a text that is looked up by a key is an answer.</summary>
    private static bool IsTextOfMember(IOperation asked) =>
        asked is IMemberReferenceOperation { Type.SpecialType: SpecialType.System_String } and not IPropertyReferenceOperation { Arguments.Length: > 0 };

    /// <summary>A declared check of consent that lets the unasked through guards nothing: what is used behind it has the finding.</summary>
    private static bool IsCheckOfUse(ExpressionSyntax condition, IOperation asked) =>
        condition.Parent is IfStatementSyntax && asked.Unwrap() is IMemberReferenceOperation { Member: var member } && Annotations.AreChecks(member);

    /// <summary>A flag that is always there is only compared.</summary>
    private static bool MayBeMissing(ExpressionSyntax condition, ITypeSymbol type) =>
        condition.IsKind(SyntaxKind.LogicalOrExpression) || type.SpecialType != SpecialType.System_Boolean;

    private static bool IsNegated(SyntaxNode condition) => condition.Parent switch
    {
        ParenthesizedExpressionSyntax outer => IsNegated(outer),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => true,
        _ => false,
    };

    /// <summary>Whether one branch says yes and another may say something else.</summary>
    private bool MayDiffer(ExpressionSyntax choice) => choice switch
    {
        ConditionalExpressionSyntax either => MayDiffer([either.WhenTrue, either.WhenFalse]),
        SwitchExpressionSyntax { Arms: var arms } => MayDiffer(arms.Select(arm => arm.Expression).ToList()),
        _ => false,
    };

    /// <summary>The member that holds a state may be called as the state is: <c>record is null ? true : record.Granted</c>.</summary>
    private bool MayDiffer(IReadOnlyCollection<ExpressionSyntax> branches) =>
        branches.Any(toggles.SaysOn) && (!branches.All(toggles.SaysOn) || branches.Any(branch => branch is LiteralExpressionSyntax) && branches.Any(branch => branch is not LiteralExpressionSyntax));

    /// <summary>Whether the value goes into a member that is read for what is set into it.</summary>
    private static bool IsReadWithItsTarget(ExpressionSyntax choice, ConsentSettings settings)
    {
        SyntaxNode whole = choice;
        while (whole.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            whole = whole.Parent;
        }

        return whole.Parent switch
        {
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } => true,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax, Left: var left } when Names.In(left) is var name =>
                settings.Choices.MayConcern(name) || BareState.Is(name),
            AssignmentExpressionSyntax or ArgumentSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax => true,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } => true,
            _ => false,
        };
    }

    private readonly record struct Place(SemanticModel Model, ISymbol? Containing, Action<Diagnostic> Report, CancellationToken Cancellation)
    {
        public Place(SyntaxNodeAnalysisContext context)
            : this(context.SemanticModel, context.ContainingSymbol, context.ReportDiagnostic, context.CancellationToken)
        {
        }

        public ISymbol Code => Containing!;
    }
}
