using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>The inventory in a sentence or two.</summary>
internal static class Summary
{
    public const string Caution =
        "As far as the source shows: “–” and “not seen” are what it does not tell. Nothing here is legal advice.";

    public static string Of(Inventory inventory) =>
        $"{Capitalised($"{Count(inventory.Asked.Count, "question")}{Of(inventory.Asked)}; {Count(inventory.Kept.Count, "retention period")}{Of(inventory.Kept)}. ")}{Verdicts(inventory)}"
        + (inventory.IsComplete ? "" : " **Not everything could be analysed.**");

    /// <summary>The questions that start with a yes, as the law asks about: strictly necessary ones need none.</summary>
    public static int StartingOn(IEnumerable<Ask> asked) => asked.Count(ask => ask is { StartsAs: "on", IsNecessary: false });

    public static int Unlimited(IEnumerable<Period> kept) => kept.Count(period => period.Length == "unlimited");

    private static string Count(int count, string noun) => count == 0 ? $"no {noun}" : Quantity.Of(count, noun);

    private static string Of(IReadOnlyList<Ask> asked) => StartingOn(asked) is var on and > 0 ? $", {on} of which start{(on == 1 ? "s" : "")} on" : "";

    private static string Of(IReadOnlyList<Period> kept) => Unlimited(kept) is var count and > 0 ? $", {count} unlimited" : "";

    private static string Verdicts(Inventory inventory)
    {
        var parts = Enum.GetValues<Verdict>().OrderDescending()
            .Select(verdict => (Verdict: verdict, Count: inventory.Count(verdict)))
            .Where(part => part.Count > 0)
            .Select(part => $"{part.Count} {(part.Verdict == Verdict.Finding ? "with a finding" : Wording.Verdict(part.Verdict))}")
            .ToList();
        return parts.Count > 0 ? Capitalised($"{string.Join(", ", parts)}.") : "Nothing to judge.";
    }

    private static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
