using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>Something that is worse for people than before. Taken the other way round it is a gain.</summary>
/// <param name="Field">The field that tells it.</param>
/// <param name="What">What happened, after the name of the entry: <c>now starts on</c>.</param>
internal sealed record Loss(string Field, string What)
{
    private static readonly Dictionary<string, int> Explanations = new() { ["yes"] = 2, ["other"] = 1, ["late"] = 1, ["no"] = 0 };
    private static readonly Dictionary<string, int> Declines = new() { ["yes"] = 3, ["elsewhere"] = 2, ["later"] = 1, ["no"] = 0 };

    public static IEnumerable<Loss> Between(IEntry? old, IEntry? @new) => @new switch
    {
        Ask ask => OfAsk(old as Ask, ask).Concat(Findings(old, ask)),
        Period period => OfPeriod(old as Period, period).Concat(Findings(old, period)),
        Fault fault => Findings(old, fault),
        _ => [],
    };

    private static IEnumerable<Loss> OfAsk(Ask? old, Ask ask)
    {
        if (IsOn(ask) && (old is null || !IsOn(old)))
        {
            yield return new(Fields.StartsAs, "now starts on");
        }

        // A choice has these from the accept beside it, of which they are told.
        if (old is null || ask.Kind == AskKind.Choice)
        {
            yield break;
        }

        if (IsLess(old.Explained, ask.Explained, Explanations))
        {
            yield return new(Fields.Explanation, "loses its explanation");
        }

        if (IsLess(old.Declined, ask.Declined, Declines))
        {
            yield return new(Fields.Decline, "loses its decline");
        }
    }

    private static IEnumerable<Loss> OfPeriod(Period? old, Period period)
    {
        var days = Length.Days(period.Length);
        if (old is null ? days is double.PositiveInfinity : days > Length.Days(old.Length))
        {
            yield return new(Fields.Period, days is double.PositiveInfinity ? "is now unlimited" : "is now longer");
        }
    }

    private static IEnumerable<Loss> Findings(IEntry? old, IEntry @new) => @new.Status.Findings
        .Except(old?.Status.Findings ?? [])
        .Select(rule => new Loss(Fields.Status, $"has a new finding, {rule}"));

    private static bool IsOn(Ask ask) => ask is { StartsAs: "on", IsNecessary: false };

    /// <summary>What was or is not seen can have become neither better nor worse.</summary>
    private static bool IsLess(string old, string @new, Dictionary<string, int> ranks) =>
        ranks.TryGetValue(old, out var before) && ranks.TryGetValue(@new, out var after) && after < before;
}
