using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>
/// Follows a member body from top to bottom and notes which controls, dialogs and prompts it puts together.
/// It knows no framework: what a thing is follows from names that all of them share.
/// </summary>
internal sealed class AcceptScreenReader
{
    /// <summary>Deep enough for any screen written by hand; a longer chain of calls is generated.</summary>
    private const int Deepest = 200;

    private readonly Dictionary<ISymbol, AcceptElement> _known = new(SymbolEqualityComparer.Default);
    private readonly AcceptScreens _screens;
    private readonly AcceptFilling _filling;
    private readonly AcceptCalls _calls;
    private readonly HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);
    private readonly SemanticModel? _model;
    private readonly CancellationToken _cancellation;
    private int _depth;

    public AcceptScreenReader(AcceptScreens screens, SemanticModel? model, CancellationToken cancellation)
    {
        _screens = screens;
        _model = model;
        _cancellation = cancellation;
        _filling = new AcceptFilling(screens, this);
        _calls = new AcceptCalls(screens, this, _filling);
    }

    /// <summary>Reads an operation for what it does to the screens; answers with the element that it stands for.</summary>
    public AcceptElement? Visit(IOperation operation)
    {
        if (_depth >= Deepest)
        {
            return null;
        }

        _cancellation.ThrowIfCancellationRequested();
        _depth++;
        var element = VisitCore(AcceptTexts.Unwrapped(operation));
        _depth--;
        return element;
    }

    public void Bind(ISymbol symbol, AcceptElement element)
    {
        element.Names.Add(symbol.Name);
        _known[symbol] = element;
    }

    private AcceptElement? VisitCore(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => Create(creation),
        IArrayCreationOperation { Initializer.ElementValues: var items } array => _filling.ListOf(items, array.Syntax),
        IVariableDeclaratorOperation { Symbol: var local } declarator => Declare(local, declarator),
        ISimpleAssignmentOperation assignment => Assign(assignment),
        IEventAssignmentOperation handler => Handle(handler),
        IInvocationOperation invocation => _calls.Read(invocation),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => _screens.Self,
        ILocalReferenceOperation local => Known(local.Local),
        IParameterReferenceOperation parameter => Known(parameter.Parameter),
        IFieldReferenceOperation { Field: var field } reference => Known(field) ?? Made(field) ?? Within(reference.Instance, field),
        IPropertyReferenceOperation { Property: var property } reference => Known(property) ?? Made(property) ?? Within(reference.Instance, property),
        ILiteralOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String } => null,
        IConditionalOperation { WhenFalse: var otherwise } choice => VisitBranches(choice, choice.Condition, [choice.WhenTrue, otherwise]),
        ISwitchOperation choice => VisitBranches(choice, choice.Value, choice.Cases),
        _ => VisitChildren(operation),
    };

    private AcceptElement? VisitBranches(IOperation choice, IOperation condition, IEnumerable<IOperation?> branches)
    {
        Visit(condition);
        var outer = _screens.Branch;
        foreach (var branch in branches)
        {
            if (branch is not null)
            {
                _screens.Branch = new SurfaceBranch(choice.Syntax, condition.Syntax.ToString(), outer);
                Visit(branch);
            }
        }

        _screens.Branch = outer;
        return null;
    }

    private AcceptElement? VisitChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Visit(child);
        }

        return null;
    }

    private AcceptElement Create(IObjectCreationOperation creation)
    {
        var element = AcceptKinds.ElementOf(creation.Type, creation.Syntax, _screens.Settings.Controls);
        element.Branch = _screens.Branch;
        var caption = element.Kind == ElementKind.Container ? null : AcceptFilling.CaptionIn(creation.Arguments);
        foreach (var argument in creation.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                _filling.Fill(
                    element, argument.Parameter?.Name ?? "", argument.Value, argument.Syntax, isArgument: caption is null || caption == argument);
            }
        }

        if (creation.Initializer is { } initializer)
        {
            _filling.Fill(element, initializer);
        }

        if (element.IsComponent && BroughtAnswers.Decline(creation, _screens.Settings.Actions, _cancellation))
        {
            element.Actions.Add(_screens.Part(PartKind.Unseen, "", creation.Syntax.GetLocation()));
        }

        return element;
    }

    private AcceptElement? Declare(ILocalSymbol local, IVariableDeclaratorOperation declarator)
    {
        if (declarator.GetVariableInitializer() is { } initializer && Visit(initializer.Value) is { } element)
        {
            Bind(local, element);
        }

        return null;
    }

    private AcceptElement? Assign(ISimpleAssignmentOperation assignment)
    {
        var (symbol, instance) = assignment.Target switch
        {
            ILocalReferenceOperation local => ((ISymbol?)local.Local, (IOperation?)null),
            IFieldReferenceOperation field => ((ISymbol?)field.Field, field.Instance),
            IPropertyReferenceOperation property => ((ISymbol?)property.Property, property.Instance),
            _ => default((ISymbol?, IOperation?)),
        };
        if (symbol is null)
        {
            return VisitChildren(assignment);
        }

        var owner = instance is null ? null : Visit(instance);
        if (owner is not null && (owner != _screens.Self || AcceptFilling.IsInherited(symbol, _screens.Member)))
        {
            return _filling.Fill(owner, symbol.Name, assignment.Value, assignment.Syntax);
        }

        var element = Visit(assignment.Value);
        if (element is not null)
        {
            Bind(symbol, element);
        }

        return element;
    }

    private AcceptElement? Handle(IEventAssignmentOperation handler)
    {
        if (handler.EventReference is IEventReferenceOperation { Instance: { } instance } && Visit(instance) is { } element)
        {
            _filling.Fill(element, "", handler.HandlerValue, handler.Syntax);
        }
        else
        {
            Visit(handler.HandlerValue);
        }

        return null;
    }

    private AcceptElement? Known(ISymbol symbol) => _known.TryGetValue(symbol, out var element) ? element : null;

    /// <summary>A control that is made where its member is declared stands outside of every branch.</summary>
    private AcceptElement? Made(ISymbol member)
    {
        if (AcceptFilling.IsInherited(member, _screens.Member) || member.IsStatic || !_asked.Add(member)
            || MadeAtMember.CreationOf(member, _model, _cancellation) is not { } creation)
        {
            return null;
        }

        var branch = _screens.Branch;
        _screens.Branch = null;
        var element = Create(creation);
        _screens.Branch = branch;
        Bind(member, element);
        return element;
    }

    private AcceptElement? Within(IOperation? instance, ISymbol member) =>
        instance is not null && Visit(instance) is { } owner && AcceptSlots.TakesChildren(member.Name)
        && (owner != _screens.Self || AcceptFilling.IsInherited(member, _screens.Member)) ? owner : null;
}
