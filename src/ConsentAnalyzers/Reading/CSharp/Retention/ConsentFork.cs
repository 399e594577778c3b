using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>One way of a fork.</summary>
/// <param name="Code">What stands there.</param>
/// <param name="Grants">Whether it leads there with consent.</param>
internal readonly record struct ConsentWay(IOperation Code, bool Grants)
{
    public bool Holds(IOperation part) => Code.Syntax.SyntaxTree == part.Syntax.SyntaxTree && Code.Syntax.Span.Contains(part.Syntax.Span);
}

/// <summary>A conditional on consent, with everything that one of its answers decides.</summary>
/// <param name="Choice">The conditional.</param>
/// <param name="Ways">Its ways. Without an else the other one is what follows a way that ends, or what was there before.</param>
internal sealed record ConsentFork(IOperation Choice, ImmutableArray<ConsentWay> Ways)
{
    private const int MostStatements = 64;

    public static ConsentFork? At(IOperation choice, RetentionSink? sink, ChoiceWords choices)
    {
        var ways = WaysOf(choice, choices);
        return ways.IsEmpty ? null : new(choice, ways.AddRange(Unwritten(choice, ways, sink)));
    }

    /// <summary>Whether something is reached with consent; null where the fork does not decide about it.</summary>
    public bool? GrantsAt(IOperation part)
    {
        foreach (var way in Ways)
        {
            if (way.Holds(part))
            {
                return way.Grants;
            }
        }

        return null;
    }

    private static ImmutableArray<ConsentWay> WaysOf(IOperation choice, ChoiceWords choices) => choice switch
    {
        IConditionalOperation { WhenTrue: { } whenTrue } asked when ConsentCondition.Grants(asked.Condition, choices) is { } grants =>
            asked.WhenFalse is { } whenFalse
                ? ImmutableArray.Create(new ConsentWay(whenTrue, grants), new ConsentWay(whenFalse, !grants))
                : ImmutableArray.Create(new ConsentWay(whenTrue, grants)),
        ISwitchExpressionOperation asked => WaysOf(
            asked.Arms, arm => ConsentPattern.GrantsWhen(asked.Value, arm.Pattern, choices) ?? (arm.Guard is { } guard ? ConsentCondition.Grants(guard, choices) : null), arm => [arm.Value]),
        ISwitchOperation asked => WaysOf(asked.Cases, one => one.Clauses.Select(clause => GrantsWhen(asked.Value, clause, choices)).FirstOrDefault(grants => grants is not null), one => one.Body),
        _ => ImmutableArray<ConsentWay>.Empty,
    };

    private static bool? GrantsWhen(IOperation value, ICaseClauseOperation clause, ChoiceWords choices) => clause switch
    {
        ISingleValueCaseClauseOperation single => ConsentCondition.Compared(value, single.Value, choices),
        IPatternCaseClauseOperation matched => ConsentPattern.GrantsWhen(value, matched.Pattern, choices) ?? (matched.Guard is { } guard ? ConsentCondition.Grants(guard, choices) : null),
        _ => null,
    };

    // Who is in none of the cases with consent did not give it; where only refusals are told, all others did.
    private static ImmutableArray<ConsentWay> WaysOf<TCase>(ImmutableArray<TCase> cases, Func<TCase, bool?> grantsIn, Func<TCase, IEnumerable<IOperation>> code)
    {
        var grants = cases.Select(grantsIn).ToArray();
        return Array.TrueForAll(grants, one => one is null)
            ? ImmutableArray<ConsentWay>.Empty
            : cases.SelectMany((one, i) => code(one).Select(part => new ConsentWay(part, grants[i] ?? Others(grants)))).ToImmutableArray();
    }

    private static bool Others(bool?[] grants) => !Array.Exists(grants, one => one == true);

    private static IEnumerable<ConsentWay> Unwritten(IOperation choice, ImmutableArray<ConsentWay> ways, RetentionSink? sink)
    {
        if (choice.Parent is not IBlockOperation { Operations: var statements } || statements.IndexOf(choice) is not (>= 0 and var place))
        {
            return [];
        }

        var (grants, isWritten) = RestOf(choice, ways);
        return grants is { } rest ? statements.Skip(place + 1).Take(MostStatements).Select(statement => new ConsentWay(statement, rest))
            : !isWritten && sink is { Keeps: true } && ways.Any(way => sink.ValuesIn(way.Code).Any())
                && statements.Take(place).Reverse().Take(MostStatements).FirstOrDefault(statement => sink.ValuesIn(statement).Any()) is { } before
                ? [new(before, !ways[0].Grants)]
            : [];
    }

    /// <summary>With which answer what follows is reached, where all others end; and whether every answer has a way of its own.</summary>
    private static (bool? Grants, bool IsWritten) RestOf(IOperation choice, ImmutableArray<ConsentWay> ways) => choice switch
    {
        IConditionalOperation { WhenFalse: null } asked => (WayEnd.Is(asked.WhenTrue) ? !ways[0].Grants : null, false),
        IConditionalOperation { WhenFalse: { } whenFalse } asked => (WayEnd.Is(asked.WhenTrue), WayEnd.Is(whenFalse)) switch
        {
            (true, false) => (ways[1].Grants, true),
            (false, true) => (ways[0].Grants, true),
            _ => (null, true),
        },
        ISwitchOperation asked when asked.Cases.SelectMany(one => one.Clauses).All(clause => clause.CaseKind != CaseKind.Default) =>
            (asked.Cases.All(one => one.Body is [.., var last] && WayEnd.Is(last, leavesSwitch: false)) ? !ways.Any(way => way.Grants) : null, false),
        _ => (null, true),
    };
}
