using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>Finds for each entry the one it was before: under its name; else moved or renamed, where only one can be meant.</summary>
internal static class Pairing
{
    private static readonly Keys<Ask> OfAsks = new(
    [
        ask => (ask.Kind, ask.Path, ask.Surface, ask.Name, ask.Asked, ask.StartsAs),
        ask => (ask.Kind, ask.Path, ask.Surface, ask.Name, ask.Asked),
        ask => (ask.Kind, ask.Path, ask.Surface, ask.Name),
    ],
    [
        ask => (ask.Kind, File(ask), ask.Surface, ask.Name, ask.Asked),
        ask => (ask.Kind, ask.Surface, ask.Name),
        ask => ask.Asked is null ? null : (ask.Kind, ask.Path, ask.Surface, ask.Asked),
        ask => ask.Asked is null ? null : (ask.Kind, Last(ask), ask.Asked, ask.Topic),
        ask => ask.Topic is null ? null : (ask.Kind, ask.Path, ask.Surface, ask.Topic),
        // "Accept" stands on many surfaces; together with a heading it is one of them.
        ask => ask.Asked is null || (ask.Kind == AskKind.Accept && ask.Heading is null) ? null : (ask.Kind, ask.Asked, ask.Heading, ask.Topic),
    ]);

    private static readonly Keys<Period> OfPeriods = new(
    [
        period => (period.Path, period.Surface, period.Name, period.Branch, period.Length),
        period => (period.Path, period.Surface, period.Name, period.Branch),
        period => (period.Path, period.Surface, period.Name),
    ],
    [
        period => (File(period), period.Surface, period.Name, period.Branch),
        period => (period.Surface, period.Name, period.Branch),
        period => (Last(period), period.Category, period.Branch),
        period => period.Category is null ? null : (period.Path, period.Surface, period.Category, period.Branch),
    ]);

    private static readonly Keys<Fault> OfFaults = new(
    [
        fault => (fault.Rule, fault.Path, fault.Name, fault.Found),
        fault => (fault.Rule, fault.Path, fault.Name),
    ],
    [
        fault => (fault.Rule, File(fault), fault.Name),
        fault => (fault.Rule, fault.Name),
        fault => (fault.Rule, fault.Path),
    ]);

    public static IEnumerable<(IEntry? Old, IEntry? New)> Of(Inventory old, Inventory @new) =>
        Pair(old.Asked, @new.Asked, OfAsks).Concat(Pair(old.Kept, @new.Kept, OfPeriods)).Concat(Pair(old.Faults, @new.Faults, OfFaults));

    private static IEnumerable<(IEntry? Old, IEntry? New)> Pair<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, Keys<T> keys) where T : class, IEntry
    {
        var pairs = new Dictionary<T, T>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<T>(ReferenceEqualityComparer.Instance);
        foreach (var (key, isHere) in keys.All)
        {
            var before = old.Where(entry => !taken.Contains(entry) && key(entry) is not null).ToLookup(entry => key(entry)!);
            foreach (var after in @new.Where(entry => !pairs.ContainsKey(entry) && key(entry) is not null).GroupBy(entry => key(entry)!).ToList())
            {
                // Entries of one name in one place are the same ones in their order; elsewhere one of several would be a guess.
                if (isHere || (before[after.Key].Count() == 1 && after.Count() == 1))
                {
                    foreach (var (one, other) in before[after.Key].Zip(after))
                    {
                        pairs.Add(other, one);
                        taken.Add(one);
                    }
                }
            }
        }

        return @new.Select(entry => ((IEntry?)pairs.GetValueOrDefault(entry), (IEntry?)entry))
            .Concat(old.Where(entry => !taken.Contains(entry)).Select(entry => ((IEntry?)entry, (IEntry?)null)));
    }

    private static string File(IEntry entry) => Path.GetFileName(entry.Path);

    private static string Last(IEntry entry) => entry.Name.Split('.', ':')[^1];

    /// <summary>By what entries are the same, the surest first; null where that does not say it.</summary>
    /// <param name="Here">Of what stands where it stood.</param>
    /// <param name="Elsewhere">Of what is moved or renamed.</param>
    private sealed record Keys<T>(Func<T, object?>[] Here, Func<T, object?>[] Elsewhere)
    {
        public IEnumerable<(Func<T, object?> Key, bool IsHere)> All => Here.Select(key => (key, true)).Concat(Elsewhere.Select(key => (key, false)));
    }
}
