using System.Collections.Immutable;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What consent decides about the answers of one value, together with what other ways set in its place.</summary>
/// <param name="value">The value.</param>
/// <param name="answers">Finds the answers of a value.</param>
/// <param name="folding">How long the answers are.</param>
/// <param name="choices">What names say about consent.</param>
internal sealed class DecidedRetention(IOperation value, DurationAnswers answers, AnswerFolding folding, ChoiceWords choices)
{
    private const int MostAnswers = 64;
    private const int MostStatements = 32;

    private static readonly DurationFolding Nothing = new(null, (_, _) => false, CancellationToken.None);

    private readonly RetentionSink? _sink = RetentionSink.Around(value);
    private readonly List<DurationAnswer> _own = [.. answers.In(value)];
    private readonly Dictionary<IOperation, ConsentFork?> _forks = [];
    private readonly Dictionary<IOperation, (IOperation? Carrier, ConsentDecision Decision)> _decisions = [];

    /// <summary>Every answer whose length is known and that is judged here: because it stands here, or because the decision that it carries does.</summary>
    public IEnumerable<DecidedAnswer> Answers()
    {
        foreach (var answer in _own)
        {
            var here = folding.Here(answer);
            if ((here ?? folding.Anywhere(answer)) is { } duration && CarriedBy(answer) is var decision && (here is not null || decision is not null))
            {
                yield return new(duration, BranchOf(answer.Value), answer.Unit, decision);
            }
        }
    }

    /// <summary>What stands under a refusal stays there, whatever else is asked in it.</summary>
    private ConsentBranch BranchOf(IOperation answer)
    {
        var branch = ConsentBranch.Any;
        foreach (var fork in ForksAround(answer))
        {
            if (fork.GrantsAt(answer) == false)
            {
                return ConsentBranch.Refused;
            }

            branch = ConsentBranch.Granted;
        }

        return branch;
    }

    /// <summary>The decision that an answer carries; null where consent decides nothing, or another answer carries it.</summary>
    private ConsentDecision? CarriedBy(DurationAnswer answer)
    {
        if (BranchOf(answer.Value) is not ConsentBranch.Refused || ForkOf(answer.Value) is not { } fork)
        {
            return null;
        }

        if (!_decisions.TryGetValue(fork.Choice, out var decided))
        {
            decided = DecidedBy(fork);
            _decisions.Add(fork.Choice, decided);
        }

        return decided.Carrier == answer.Value ? decided.Decision : null;
    }

    /// <summary>What a fork decides, and the answer that carries it.</summary>
    private (IOperation? Carrier, ConsentDecision Decision) DecidedBy(ConsentFork fork)
    {
        var all = AnswersOf(fork).OrderBy(other => other.Value.Syntax.SpanStart).ToList();
        var refused = all.Where(other => BranchOf(other.Value) is ConsentBranch.Refused).ToList();
        var common = refused.Count < all.Count ? CommonOf(all) : null;
        var standing = refused.Select(other => (Answer: other, Duration: folding.Here(other)))
            .Where(other => other.Duration is { } duration && duration.Length < TimeSpan.MaxValue)
            .ToList();
        var carrier = standing.Count > 0 ? standing.OrderByDescending(other => other.Duration!.Value.Length).First().Answer
            : common is not null ? refused[0]
            : (DurationAnswer?)null;
        return (carrier?.Value, new(PlaceOf(fork.Choice))
        {
            Common = common,
            Refused = standing.Select(other => new RefusedAnswer(other.Duration!.Value.Length, other.Duration!.Value.Written.Syntax.GetLocation())).ToImmutableArray(),
        });
    }

    /// <summary>The one length that all answers come to, where it ends.</summary>
    private TimeSpan? CommonOf(List<DurationAnswer> all)
    {
        var lengths = all.Select(other => folding.Anywhere(other)?.Length).Distinct().ToList();
        return lengths is [{ } only] && only < TimeSpan.MaxValue && !AreSetElsewhere(all) ? only : null;
    }

    /// <summary>Whether each has a constant of its own in another type, as settings have; that they are equal today is nobody's decision here.</summary>
    private bool AreSetElsewhere(List<DurationAnswer> all)
    {
        var constants = all.Select(other => (other.Value as IFieldReferenceOperation)?.Field)
            .Distinct<ISymbol?>(SymbolEqualityComparer.Default).ToList();
        var here = value.SemanticModel?.GetEnclosingSymbol(value.Syntax.SpanStart)?.ContainingType;
        return constants.Count > 1 && constants.TrueForAll(constant => constant is not null && !SymbolEqualityComparer.Default.Equals(constant.ContainingType, here));
    }

    /// <summary>A conditional, without what stands in a statement's ways.</summary>
    private static Location PlaceOf(IOperation choice) => choice.Syntax switch
    {
        IfStatementSyntax asked => Location.Create(asked.SyntaxTree, TextSpan.FromBounds(asked.SpanStart, asked.CloseParenToken.Span.End)),
        SwitchStatementSyntax asked => Location.Create(asked.SyntaxTree, TextSpan.FromBounds(asked.SpanStart, asked.OpenBraceToken.GetPreviousToken().Span.End)),
        var asked => asked.GetLocation(),
    };

    /// <summary>The answers that consent decides between beside one, whatever they come to.</summary>
    public static IReadOnlyList<DurationAnswer> BesideAnswer(IOperation answer, ChoiceWords choices)
    {
        var decided = new DecidedRetention(DurationAnswers.WholeOf(answer), new(_ => false), new(Nothing, Nothing, AnswerFolding.Ahead), choices);
        return decided.ForkOf(answer) is { } fork ? [.. decided.AnswersOf(fork).Where(other => other.Value != answer.Unwrap())] : [];
    }

    private IEnumerable<DurationAnswer> AnswersOf(ConsentFork fork) => fork.Ways.SelectMany(way => AnswersIn(way.Code)).Take(MostAnswers)
        .Where(other => ForkOf(other.Value)?.Choice == fork.Choice);

    private ConsentFork? ForkOf(IOperation answer)
    {
        var forks = ForksAround(answer).ToList();
        var nearest = forks.FindIndex(fork => fork.Ways.Any(way => way.Grants != fork.GrantsAt(answer) && AnswersIn(way.Code).Any()));
        while (nearest >= 0 && nearest + 1 < forks.Count && Continues(forks[nearest + 1].Choice, forks[nearest].Choice))
        {
            nearest++;
        }

        return nearest >= 0 ? forks[nearest] : forks.Find(fork => fork.GrantsAt(answer) == false);
    }

    /// <summary>Whether one conditional asks on where another ends: <c>else if</c>, or the next of several early returns.</summary>
    private static bool Continues(IOperation first, IOperation next) =>
        (first is IConditionalOperation { WhenFalse: var otherwise } && otherwise == next)
        || (first.Parent is IBlockOperation { Operations: var statements } && statements.IndexOf(first) is >= 0 and var place
            && place + 1 < statements.Length && statements[place + 1] == next);

    private IEnumerable<DurationAnswer> AnswersIn(IOperation code) => value.Syntax.Span.Contains(code.Syntax.Span)
        ? _own.Where(answer => code.Syntax.Span.Contains(answer.Value.Syntax.Span))
        : _sink?.ValuesIn(code).SelectMany(other => answers.In(other)) ?? [];

    /// <summary>The conditionals on consent that decide whether an answer is given, the nearest first.</summary>
    private IEnumerable<ConsentFork> ForksAround(IOperation answer)
    {
        for (var inner = answer; inner.Parent is { } outer; inner = outer)
        {
            foreach (var choice in ChoicesAt(outer, inner))
            {
                if (ForkAt(choice) is { } fork && fork.GrantsAt(answer) is not null)
                {
                    yield return fork;
                }
            }
        }
    }

    private ConsentFork? ForkAt(IOperation choice)
    {
        if (!_forks.TryGetValue(choice, out var fork))
        {
            fork = ConsentFork.At(choice, _sink, choices);
            _forks.Add(choice, fork);
        }

        return fork;
    }

    private IEnumerable<IOperation> ChoicesAt(IOperation outer, IOperation inner) => outer switch
    {
        IConditionalOperation asked => inner != asked.Condition ? [asked] : [],
        ISwitchExpressionArmOperation { Parent: { } asked } arm => inner == arm.Value ? [asked] : [],
        ISwitchCaseOperation { Parent: { } asked } => [asked],
        IBlockOperation { Operations: var statements } when statements.IndexOf(inner) is >= 0 and var place =>
            statements.Take(place).Reverse().Take(MostStatements)
                .Concat(_sink is { Keeps: true } ? statements.Skip(place + 1).Take(MostStatements) : [])
                .Where(statement => statement is IConditionalOperation or ISwitchOperation),
        _ => [],
    };
}

/// <summary>An answer of a value, with what consent decides about it.</summary>
/// <param name="Duration">How long it is, and what says so.</param>
/// <param name="Branch">Whether it is given only with consent, or only without.</param>
/// <param name="Unit">What it counts, where a call around the choice says so.</param>
/// <param name="Decision">The decision that it carries.</param>
internal readonly record struct DecidedAnswer(FoldedDuration Duration, ConsentBranch Branch, DurationUnit? Unit, ConsentDecision? Decision);
