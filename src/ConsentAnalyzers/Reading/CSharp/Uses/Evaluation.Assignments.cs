using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

internal sealed partial class Evaluation
{
    private Value Assigned(IOperation target, Value value)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declared:
                return Assigned(declared.Expression, value);
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    Assigned(tuple.Elements[i], i < value.Parts.Length ? value.Parts[i] : Value.Made([value]));
                }

                return value;
            case IFlowCaptureReferenceOperation captured when Known[captured.Id].Place is { } place:
                Become(place, value);
                return value;
            case ILocalReferenceOperation or IParameterReferenceOperation:
                Become(PlaceOf(target)!, value);
                return value;
            case IMemberReferenceOperation reference:
                // What is set is used as well: who it was goes along with what is sent.
                var owner = Visit(target).Place?.Owner;
                Become(reference.Member, value, isOwn: reference.Member.IsStatic || owner is { Symbol: null, Owner: null });
                return value;
            default:
                Visit(target);
                places?.Enter(value, Known.Later);
                return value;
        }
    }

    private void Become(Subject place, Value value)
    {
        if (place.Symbol is ILocalSymbol or IParameterSymbol)
        {
            // Another name for the same thing keeps meaning it; a thing that is made anew from itself does not.
            var other = value.Place is { } source && !source.Mentions(place.Symbol) ? value : value with { Place = null };
            Known = Known.Changed(place.Symbol).With(place.Symbol, other.Without(subject => subject.Mentions(place.Symbol)));
        }
        else if (place.Symbol is { } member)
        {
            Become(member, value, place.Owner is null or { Symbol: null, Owner: null });
        }
    }

    private void Become(ISymbol member, Value value, bool isOwn)
    {
        places?.Enter(value, Known.Later);
        places?.Set(member, value, Known.Held);
        Known = Known.Changed(member);
        if (isOwn)
        {
            Known = Known.With(member, value with { Function = null, Place = null });
        }
    }

    private Value Subscribed(IEventAssignmentOperation subscription)
    {
        Visit(subscription.EventReference);
        var handler = subscription.HandlerValue is IDelegateCreationOperation { Target: IMethodReferenceOperation reference }
            ? Referred(reference, later: true)
            : Visit(subscription.HandlerValue);
        places?.Enter(handler, Known.Later);
        return Value.Unknown;
    }

    /// <summary>The variable or member that an operation names.</summary>
    private static Subject? PlaceOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => Subject.Variable(local.Local, local.Type),
        IParameterReferenceOperation parameter => Subject.Variable(parameter.Parameter, parameter.Type),
        _ => null,
    };
}
