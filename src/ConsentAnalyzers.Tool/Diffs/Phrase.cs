using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>A change in a few words.</summary>
/// <param name="Surface">Where it is; null where that says nothing more.</param>
internal sealed record Phrase(string What, string? Surface)
{
    /// <summary>Null where the change is not worth a word.</summary>
    public static Phrase? Of(Change change) => change.Entry switch
    {
        Ask ask => OfAsk(change, ask) is { } what ? new(what, ask.Surface) : null,
        Period period => OfPeriod(change, period) is { } what ? new(what, null) : null,
        Fault fault => OfFault(change, fault) is { } what ? new(what, fault.Surface) : null,
        _ => null,
    };

    private static string? OfAsk(Change change, Ask ask) => (change, ask.Kind) switch
    {
        ({ IsAdded: true }, AskKind.Choice) => $"adds a consent{For(ask)}{State(ask)}",
        ({ IsAdded: true }, _) => $"adds an accept{Label(ask)}{For(ask)}{Without(ask)}",
        ({ IsRemoved: true }, AskKind.Choice) => $"drops a consent{For(ask)}",
        ({ IsRemoved: true }, _) => $"drops an accept{Label(ask)}{For(ask)}",
        _ => Fate.Of(change) is { } fate ? $"{Called(ask)} {fate}" : null,
    };

    private static string? OfPeriod(Change change, Period period) => change switch
    {
        { IsAdded: true } => $"keeps {Called(period)} {Kept(period)}",
        { IsRemoved: true } => $"no longer keeps {Called(period)} {Kept(period)}",
        { Old: Period old } when Wording.Length(old.Length) != Wording.Length(period.Length) =>
            $"{Called(period)} {Wording.Length(old.Length)} → {Wording.Length(period.Length)}",
        _ => Fate.Of(change) is { } fate ? $"the period of {Called(period)} {fate}" : null,
    };

    private static string? OfFault(Change change, Fault fault) => change switch
    {
        { IsRemoved: true } => $"no more {fault.Rule}",
        { IsAdded: true } => $"adds {fault.Rule} “{fault.Title}”",
        _ => Fate.Of(change) is { } fate ? $"{fault.Name} {fate}" : null,
    };

    private static string Called(Ask ask) => ask switch
    {
        { Kind: AskKind.Accept, Asked: { } caption } => $"“{caption}”",
        { Topic: { } topic } => $"consent for {topic}",
        { Asked: { } label } => $"“{label}”",
        _ => ask.Name,
    };

    private static string Called(Period period) => $"{Wording.Category(period) ?? period.Name}{period.Branch switch
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

    private static string Without(Ask ask) => (ask.Explained == "no", ask.Declined is "no" or "later") switch
    {
        (true, true) => " without explanation and decline",
        (true, false) => " without explanation",
        (false, true) => " without decline",
        _ => "",
    };
}
