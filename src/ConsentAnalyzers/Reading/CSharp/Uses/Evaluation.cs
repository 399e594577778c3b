using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Goes through operations in the order in which they run, and says what each value proves.</summary>
internal sealed partial class Evaluation(Body body, ControlFlowGraph graph, Knowledge known, Places? places, int depth)
{
    /// <summary>Deeper than people nest; generated tables are not worth a stack.</summary>
    private const int DeepestNesting = 200;

    private int _nesting;

    /// <summary>What is known after all that was visited.</summary>
    public Knowledge Known { get; private set; } = known;

    public Value Visit(IOperation? operation)
    {
        if (operation is null || _nesting >= DeepestNesting)
        {
            return Value.Unknown;
        }

        _nesting++;
        var value = Evaluate(operation);
        _nesting--;
        return value;
    }

    /// <summary>A value leaves the body, and a function with it.</summary>
    public void Leave(Value value) => places?.Enter(value, Known.Later);

    private Value Evaluate(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => Constant(constant),
        IConversionOperation { OperatorMethod: null } conversion => Visit(conversion.Operand),
        IParenthesizedOperation inner => Visit(inner.Operand),
        IExpressionStatementOperation statement => Visit(statement.Operation),
        IArgumentOperation argument => Visit(argument.Value),
        IFlowCaptureOperation capture => Captured(capture),
        IFlowCaptureReferenceOperation captured => Known[captured.Id],
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Visit(not.Operand).Negated,
        IBinaryOperation binary => Compared(binary),
        IIsNullOperation isNull => IsNull(Visit(isNull.Operand)),
        IIsPatternOperation match => new Patterns(this, body).Match(match.Pattern, Visit(match.Value)),
        ILocalReferenceOperation local => Variable(local.Local, local.Type),
        IParameterReferenceOperation parameter => Variable(parameter.Parameter, parameter.Type),
        IInstanceReferenceOperation self => Self(self),
        IFieldReferenceOperation field => Member(field, field.Field, ImmutableArray<IArgumentOperation>.Empty),
        IPropertyReferenceOperation property => Member(property, property.Property, property.Arguments),
        IInvocationOperation call => Call(call),
        IObjectCreationOperation creation => Created(creation),
        IDefaultValueOperation => operation.Type?.IsValueType == true && !IsNullable(operation.Type) ? Value.False : Value.Nothing,
        ISimpleAssignmentOperation assignment => Assigned(assignment.Target, Visit(assignment.Value)),
        ICompoundAssignmentOperation compound => Assigned(compound.Target, Combined(compound.OperatorKind, Visit(compound.Target), Visit(compound.Value))),
        IDeconstructionAssignmentOperation parts => Assigned(parts.Target, Visit(parts.Value)),
        IDeclarationExpressionOperation declared => Visit(declared.Expression),
        IEventAssignmentOperation subscription => Subscribed(subscription),
        IAwaitOperation awaited => Awaited(Visit(awaited.Operation)),
        ITupleOperation tuple => List(tuple.Elements),
        IArrayCreationOperation { Initializer: var elements } => List(elements?.ElementValues ?? ImmutableArray<IOperation>.Empty),
        IFlowAnonymousFunctionOperation function => Function(function),
        IDelegateCreationOperation created => Visit(created.Target),
        IMethodReferenceOperation reference => Referred(reference),
        INameOfOperation or ITypeOfOperation or ISizeOfOperation => Value.Unknown,
        IReturnOperation { Kind: OperationKind.YieldReturn } yielded => Left(Visit(yielded.ReturnedValue)),
        _ => Value.Made(VisitAll(operation.ChildOperations)),
    };

    private static Value Constant(object? constant) => constant switch
    {
        true => Value.True,
        false => Value.False,
        null => Value.Nothing,
        _ => Value.Something,
    };

    private Value Captured(IFlowCaptureOperation capture)
    {
        var value = Visit(capture.Value);
        Known = Known.With(capture.Id, value.Place is null && PlaceOf(capture.Value) is { } place ? value with { Place = place } : value);
        return value;
    }

    private Value Compared(IBinaryOperation binary)
    {
        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            var (left, right) = (Visit(binary.LeftOperand), Visit(binary.RightOperand));
            var same = (States.Compared(left, binary.RightOperand, body) ?? States.Compared(right, binary.LeftOperand, body)) ?? Value.Equal(left, right);
            return binary.OperatorKind == BinaryOperatorKind.Equals ? same : same.Negated;
        }

        return Combined(binary.OperatorKind, Visit(binary.LeftOperand), Visit(binary.RightOperand));
    }

    private static Value Combined(BinaryOperatorKind kind, Value left, Value right) => kind switch
    {
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => Value.Both(left, right),
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => Value.Either(left, right),
        BinaryOperatorKind.ExclusiveOr => Value.Equal(left, right).Negated,
        _ => Value.Made([left, right]),
    };

    private static Value IsNull(Value value) => new() { IfTrue = value.IfNull, IfFalse = value.IfThere, IfNull = Proofs.Everything };

    private Value Variable(ISymbol variable, ITypeSymbol? type)
    {
        var value = Named(Known[variable], variable.Name, type);
        return Found(value, value.Place ?? Subject.Variable(variable, type));
    }

    private static Value Self(IInstanceReferenceOperation self) =>
        self.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance
            ? new Value { Place = Subject.This(self.Type), IfNull = Proofs.Everything }
            : Value.Unknown;

    private Value Awaited(Value value)
    {
        Known = Known.And(value.Done);
        return value with { Done = Proofs.None };
    }

    private Value List(ImmutableArray<IOperation> elements)
    {
        var parts = VisitAll(elements).ToImmutableArray();
        foreach (var part in parts)
        {
            places?.Enter(part, Known.Later);
        }

        return new Value
        {
            Parts = parts,
            IfNull = Proofs.Everything,
            Items = parts.Aggregate(Proofs.Everything, (items, part) => items.Or(part.Own)),
        };
    }

    private Value Left(Value value)
    {
        Leave(value);
        return Value.Unknown;
    }

    private List<Value> VisitAll(IEnumerable<IOperation> operations)
    {
        var values = new List<Value>();
        foreach (var operation in operations)
        {
            values.Add(Visit(operation));
        }

        return values;
    }

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
