using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>The verdict in a sentence, plain text: what is worse, or else what is different.</summary>
internal static class Headline
{
    private const int Most = 4;

    private const int MostSurfaces = 3;

    /// <summary>What was not seen may as well have changed.</summary>
    public static string Of(InventoryDiff diff) =>
        diff is { Old.IsComplete: true, New.IsComplete: true } ? Sentence(diff) : $"As far as it could be analysed: {char.ToLowerInvariant(Sentence(diff)[0])}{Sentence(diff)[1..]}";

    private static string Sentence(InventoryDiff diff)
    {
        if (!diff.IsAny)
        {
            return diff.Moved.Any() ? "Nothing that is asked or kept changes; some of it moves." : "Nothing that is asked or kept changes.";
        }

        var told = Told(diff).ToList();
        var rest = told.Count - Most;
        return $"{Verdict(diff)}: {string.Join("; ", told.Take(Most))}{(rest > 0 ? $"; and {rest} more" : "")}.";
    }

    public static string Counts(InventoryDiff diff) =>
        $"{diff.Changed.Count()} changed, {diff.Added.Count()} added, {diff.Removed.Count()} removed{(diff.Moved.Count() is var moved and > 0 ? $", {moved} moved" : "")}.";

    /// <summary>What is asked and what is kept in turn, so that neither hides the other, then the rest.</summary>
    private static IEnumerable<string> Told(InventoryDiff diff) => diff.All
        .Where(change => !diff.IsWorse || change.Losses.Count > 0)
        .Select(change => (change.Entry, Phrase: Phrase.Of(change)))
        .Where(told => told.Phrase is not null)
        .GroupBy(told => (Kind: told.Entry switch { Ask => 0, Period => 1, _ => 2 }, told.Phrase!.What), told => told.Phrase!.Surface)
        .GroupBy(phrases => phrases.Key.Kind)
        .SelectMany(kind => kind.Select((phrase, index) => (Turn: kind.Key == 2 ? int.MaxValue : index, kind.Key, Text: phrase.Key.What + In([.. phrase]))))
        .OrderBy(phrase => phrase.Turn)
        .ThenBy(phrase => phrase.Key)
        .Select(phrase => phrase.Text);

    private static string In(string?[] surfaces) => surfaces.OfType<string>().Distinct().ToList() switch
    {
        [] => "",
        [var only] => $" in {only}",
        { Count: <= MostSurfaces } few => $" in {string.Join(", ", few.SkipLast(1))} and {few[^1]}",
        var many => $" in {string.Join(", ", many.Take(MostSurfaces - 1))} and {many.Count - MostSurfaces + 1} more places",
    };

    private static string Verdict(InventoryDiff diff) => diff switch
    {
        { IsWorse: true } => "Gets worse",
        { IsBetter: true } => "Gets better",
        _ => "Gets no worse",
    };
}
