using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>The verdict in a sentence, plain text: what is worse, or else what is different.</summary>
internal static class Headline
{
    private const int Most = 4;

    public static string Of(InventoryDiff diff)
    {
        if (!diff.IsAny)
        {
            return diff.Moved.Any() ? "Nothing that is asked or kept changes; some of it moves." : "Nothing that is asked or kept changes.";
        }

        var told = diff.All.Where(change => !diff.IsWorse || change.Losses.Count > 0).Select(Phrase).OfType<string>().Distinct().ToList();
        var rest = told.Count - Most;
        return $"{Verdict(diff)}: {string.Join("; ", told.Take(Most))}{(rest > 0 ? $"; and {rest} more" : "")}.";
    }

    public static string Counts(InventoryDiff diff) =>
        $"{diff.Changed.Count()} changed, {diff.Added.Count()} added, {diff.Removed.Count()} removed{(diff.Moved.Count() is var moved and > 0 ? $", {moved} moved" : "")}.";

    private static string Verdict(InventoryDiff diff) => diff switch
    {
        { IsWorse: true } => "Gets worse",
        { IsBetter: true } => "Gets better",
        _ => "Gets no worse",
    };

    private static string? Phrase(Change change) => change.Entry switch
    {
        Ask { Kind: AskKind.Choice } ask when change.IsAdded => $"adds a consent{For(ask)}{State(ask)} in {ask.Surface}",
        Ask ask when change.IsAdded => $"adds an accept{Label(ask)}{For(ask)}{Without(ask)} in {ask.Surface}",
        Ask ask when change.IsRemoved => $"drops {(ask.Kind == AskKind.Choice ? "a consent" : $"an accept{Label(ask)}")}{For(ask)} in {ask.Surface}",
        Ask ask => Fate(change) is { } fate ? $"{Called(ask)} in {ask.Surface} {fate}" : null,
        Period period when change.IsAdded => $"keeps {Called(period)} {Kept(period)}",
        Period period when change.IsRemoved => $"no longer keeps {Called(period)} {Kept(period)}",
        Period period => Fate(change) is { } fate ? Changed((Period)change.Old!, period, fate) : null,
        Fault fault when change.IsRemoved => $"{fault.Rule} in {fault.Surface} is gone",
        Fault fault when change.IsAdded => $"{fault.Rule} in {fault.Surface}: {fault.Title}",
        Fault fault => Fate(change) is { } fate ? $"{fault.Surface} {fate}" : null,
        _ => null,
    };

    private static string? Fate(Change change) => change switch
    {
        { Losses: { Count: > 0 } losses } => string.Join(" and ", losses.Select(loss => loss.What)),
        { Gains: [var gain, ..] } => gain.Field switch
        {
            Fields.StartsAs => "no longer starts on",
            Fields.Explanation => "gains an explanation",
            Fields.Decline => "gains a decline",
            Fields.Period => "is now shorter",
            _ => gain.What.Replace("has a new finding,", "is rid of"),
        },
        { Fields: [var first, ..] } => $"changes its {first.Field}",
        _ => null,
    };

    private static string Changed(Period old, Period period, string fate) =>
        Wording.Length(old.Length) is var before && Wording.Length(period.Length) is var after && before != after
            ? $"{Called(period)} {before} → {after}"
            : $"the period of {Called(period)} {fate}";

    private static string Called(Ask ask) => ask switch
    {
        { Kind: AskKind.Accept, Asked: { } caption } => $"“{caption}”",
        { Topic: { } topic } => $"consent for {topic}",
        { Asked: { } label } => $"“{label}”",
        _ => ask.Name,
    };

    private static string Called(Period period) => $"{period.Category ?? period.Name}{period.Branch switch
    {
        "granted" => " of those who consent",
        "refused" => " of those who refuse",
        _ => "",
    }}";

    private static string Kept(Period period) => period.Length switch
    {
        null => "for a time that is not told",
        "unlimited" => "without limit",
        var length => $"for {Length.Text(length)}",
    };

    private static string Label(Ask ask) => ask.Asked is null ? "" : $" “{ask.Asked}”";

    private static string For(Ask ask) => ask.Topic is { } topic ? $" for {topic}" : "";

    private static string State(Ask ask) => ask switch
    {
        { IsNecessary: true } => ", strictly necessary,",
        { StartsAs: "on" } => ", on by default,",
        { StartsAs: "off" } => ", off by default,",
        _ => "",
    };

    private static string Without(Ask ask)
    {
        string[] missing = [.. ask.Explained == "no" ? ["explanation"] : Array.Empty<string>(), .. ask.Declined is "no" or "later" ? ["decline"] : Array.Empty<string>()];
        return missing.Length > 0 ? $" without {string.Join(" and ", missing)}" : "";
    }
}
