using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What it proves that a value matches a pattern, and that it does not.</summary>
internal sealed class Patterns(Evaluation evaluation, Body body)
{
    public Value Match(IPatternOperation pattern, Value value)
    {
        var (place, known) = (value.Place ?? Subject.It, value);
        if (value.MayBeMissing)
        {
            known = value.Told(place);
        }

        var match = Matched(pattern, known);
        return value.Place is null ? match.Without(subject => subject.Equals(Subject.It)) : match;
    }

    private Value Matched(IPatternOperation pattern, Value value) => pattern switch
    {
        IConstantPatternOperation constant => States.Compared(value, constant.Value, body) ?? Value.Equal(value, evaluation.Visit(constant.Value)),
        INegatedPatternOperation negated => Matched(negated.Pattern, value).Negated,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Either(Matched(either.LeftPattern, value), either.RightPattern, value),
        IBinaryPatternOperation both => Both(Matched(both.LeftPattern, value), both.RightPattern, value),
        IDeclarationPatternOperation declared => Declared(declared.DeclaredSymbol, value, declared.MatchesNull),
        IRecursivePatternOperation recursive => Recursive(recursive, value),
        IListPatternOperation list => List(list, value),
        IDiscardPatternOperation => new Value { IfFalse = Proofs.Everything },
        ITypePatternOperation => Declared(null, value, matchesNull: false),
        _ => Value.Unknown,
    };

    // The second is asked only what the first leaves open.
    private Value Either(Value first, IPatternOperation second, Value value) =>
        Value.Either(first, Matched(second, value.Given(first.IfFalse, value.Place ?? Subject.It)));

    private Value Both(Value first, IPatternOperation second, Value value) =>
        Value.Both(first, Matched(second, value.Given(first.IfTrue, value.Place ?? Subject.It)));

    /// <summary>A pattern that only asks whether something is there; what it calls it is the same value.</summary>
    private Value Declared(ISymbol? name, Value value, bool matchesNull)
    {
        if (name is not null)
        {
            evaluation.Name(name, matchesNull ? value : value.WithoutNull);
        }

        return matchesNull
            ? new Value { IfFalse = Proofs.Everything }
            : new Value { IfTrue = value.IfThere, IfFalse = value.IfNull };
    }

    private Value Recursive(IRecursivePatternOperation pattern, Value value)
    {
        var there = Declared(pattern.DeclaredSymbol, value, matchesNull: false);
        var parts = new List<Value> { IsAlwaysThere(value.Place?.Symbol) ? there with { IfFalse = Proofs.Everything } : there };
        foreach (var property in pattern.PropertySubpatterns)
        {
            parts.Add(Match(property.Pattern, evaluation.MemberOf(value, property.Member)));
        }

        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            parts.Add(Match(pattern.DeconstructionSubpatterns[i], i < value.Parts.Length ? value.Parts[i] : Value.Made([value])));
        }

        return parts.Aggregate(Value.Both);
    }

    private static bool IsAlwaysThere(ISymbol? variable) => NullableAnnotation.NotAnnotated == variable switch
    {
        IParameterSymbol parameter => parameter.NullableAnnotation,
        ILocalSymbol local => local.NullableAnnotation,
        IFieldSymbol field => field.NullableAnnotation,
        IPropertySymbol property => property.NullableAnnotation,
        _ => NullableAnnotation.None,
    };

    private Value List(IListPatternOperation list, Value value)
    {
        var exact = list.Patterns.Length == value.Parts.Length && !list.Patterns.Any(one => one is ISlicePatternOperation);
        var parts = list.Patterns
            .Where(one => one is not ISlicePatternOperation)
            .Select((one, i) => Match(one, exact ? value.Parts[i] : new Value { Own = value.Items }))
            .Select(one => one with { IfFalse = Proofs.None })
            .ToList();
        if (list.DeclaredSymbol is { } name)
        {
            evaluation.Name(name, value.WithoutNull);
        }

        return parts.Count > 0 ? parts.Aggregate(Value.Both) : Value.Unknown;
    }
}
