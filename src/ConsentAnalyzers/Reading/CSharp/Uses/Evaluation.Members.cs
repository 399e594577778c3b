using System.Collections.Immutable;
using System.Globalization;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

internal sealed partial class Evaluation
{
    /// <summary>Gives a name that a pattern declares its value.</summary>
    public void Name(ISymbol name, Value value)
    {
        Known = Known.Changed(name).With(name, value);
    }

    /// <summary>A member of a value that a pattern asks for.</summary>
    public Value MemberOf(Value owner, IOperation member) => member switch
    {
        IPropertyReferenceOperation property => Member(property, property.Property, ImmutableArray<IArgumentOperation>.Empty, owner),
        IFieldReferenceOperation field => Member(field, field.Field, ImmutableArray<IArgumentOperation>.Empty, owner),
        _ => Value.Made([owner]),
    };

    private Value Member(IMemberReferenceOperation reference, ISymbol member, ImmutableArray<IArgumentOperation> arguments, Value? owner = null)
    {
        var instance = owner ?? Visit(reference.Instance);
        var handed = VisitAll(arguments);
        places?.Use(reference, member, Known, [instance, .. handed]);
        if (body.Members.CheckedBy(member, body.Tree) is { IsEmpty: false } purposes)
        {
            var answer = Check(purposes, reference.Type, Handed(instance, reference.Instance is null && owner is null, handed, arguments));
            return Found(answer, Step(instance, member, reference.Type, handed, arguments));
        }

        if (Passed(member.Name, instance) is { } same)
        {
            return same;
        }

        var place = Step(instance, member, reference.Type, handed, arguments);
        var value = member.IsStatic || instance.Place is { Symbol: null, Owner: null } ? Known[member] : Value.Unknown;
        if (value.Equals(Value.Unknown))
        {
            value = body.Elsewhere.MeaningOf(member, depth - 1, body.Cancellation).Seen(root => root.Symbol is null ? instance.Place : null);
        }

        return Found(
            Named(value, member.Name, reference.Type) with
            {
                Own = value.Own.And(instance.Own).And(arguments.IsEmpty && member.Name != "Current" ? Proofs.None : instance.Items),
                Items = value.Items.And(instance.Items),
            },
            place);
    }

    /// <summary>A value at its place, with what was learnt of it before.</summary>
    private Value Found(Value value, Subject? place)
    {
        var found = value with { Place = place };
        return place is not null && value.MayBeMissing ? found.Given(Known.Held, place).Told(place) : found;
    }

    /// <summary>Where a member of a value is found; null where nobody can tell which one it is.</summary>
    private static Subject? Step(Value instance, ISymbol member, ITypeSymbol? type, List<Value> handed, ImmutableArray<IArgumentOperation> arguments)
    {
        if (member.IsStatic)
        {
            return Subject.Variable(member, type);
        }

        if (instance.Place is not { } owner)
        {
            return null;
        }

        if (arguments.IsEmpty)
        {
            return owner.Member(member, type);
        }

        var index = arguments.Select((argument, i) => argument.Value.ConstantValue is { HasValue: true, Value: var constant }
            ? Convert.ToString(constant, CultureInfo.InvariantCulture)
            : handed[i].Place?.Key).ToList();
        return index.Contains(null) ? null : owner.Member(member, type, $"[{string.Join(",", index)}]");
    }

    /// <summary>What asks for the same thing in another form: a task and its result, a flag that may be missing and its value.</summary>
    private Value? Passed(string name, Value instance) => name switch
    {
        "Value" => instance.WithoutNull with { Place = instance.Place },
        "HasValue" => IsNull(instance).Negated,
        "Result" => Awaited(instance),
        _ => null,
    } is { } passed && !instance.Equals(instance with { IfTrue = Proofs.None, IfFalse = Proofs.None, IfNull = Proofs.None, IfGranted = Proofs.None })
        ? passed
        : null;

    /// <summary>What a check says where it says yes.</summary>
    private static Value Check(ImmutableArray<string> purposes, ITypeSymbol? type, IReadOnlyList<Subject> asked)
    {
        var proofs = Proofs.For(purposes.Select(purpose => Proof.For(purpose, asked)));
        return Answer(type) switch
        {
            null => new Value { Done = proofs },
            { SpecialType: SpecialType.System_Boolean } => new Value { IfTrue = proofs, IfNull = Proofs.Everything },
            { TypeKind: TypeKind.Enum } => new Value { IfGranted = proofs, IfNull = Proofs.Everything },
            var answer when answer.Unwrap().SpecialType == SpecialType.System_Boolean => new Value { IfTrue = proofs },
            _ => new Value { IfTrue = proofs, IfFalse = proofs },
        };
    }

    /// <summary>What somebody gets who asks and waits; null where that is nothing.</summary>
    private static ITypeSymbol? Answer(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_Void } => null,
        INamedTypeSymbol { Name: "Task" or "ValueTask" or "UniTask", TypeArguments: var results } => results.IsEmpty ? null : results[0],
        _ => type,
    };

    /// <summary>Whom a check asks: what it is called on, and what it is handed but for constants.</summary>
    private static IReadOnlyList<Subject> Handed(Value instance, bool isStatic, List<Value> handed, ImmutableArray<IArgumentOperation> arguments)
    {
        var places = handed.Where((_, i) => !arguments[i].Value.ConstantValue.HasValue).Select(value => value.Place);
        var all = (isStatic ? places : places.Prepend(instance.Place)).ToList();
        return all.Contains(null) ? [] : all.OfType<Subject>().ToList();
    }

    /// <summary>What the name of a flag says where names count.</summary>
    private Value Named(Value value, string name, ITypeSymbol? type)
    {
        if (body.Names is null || !IsFlag(type) || !value.IfTrue.IsNone || !value.IfFalse.IsNone)
        {
            return value;
        }

        var proofs = Proofs.For([Proof.For(Purposes.ByName, [])]);
        return ConsentWords.Grant(name, body.Names) switch
        {
            true => value with { IfTrue = proofs },
            false => value with { IfFalse = proofs },
            _ => value,
        };
    }

    private static bool IsFlag(ITypeSymbol? type) => Answer(type)?.Unwrap().SpecialType == SpecialType.System_Boolean;
}
