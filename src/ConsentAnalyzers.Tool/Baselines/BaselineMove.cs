using ConsentAnalyzers.Baseline;

namespace ConsentAnalyzers.Tool.Baselines;

/// <summary>An entry whose finding is called otherwise now.</summary>
internal sealed record BaselineMove(BaselineEntry From, BaselineEntry To)
{
    /// <summary>
    /// The entries that match nothing and the findings that nobody knows, where they are plainly the same: the same subject with the
    /// same value in another file, or the same member of a type that has another name. Where there is a choice, nothing is taken for
    /// moved, and never a subject for another one: a new finding must not slip in for one that is gone.
    /// </summary>
    public static IReadOnlyList<BaselineMove> Between(IReadOnlyList<BaselineEntry> stale, IReadOnlyList<FoundEntry> found)
    {
        var fresh = found.Select(finding => finding.Entry).ToList();
        List<BaselineMove> moves = [.. Pairs(stale, fresh, entry => (entry.Rule, entry.Subject, entry.Value))];
        return
        [
            .. moves,
            .. Pairs(stale.Except(moves.Select(move => move.From)), fresh.Except(moves.Select(move => move.To)), entry => (entry.Rule, entry.Path, MemberOf(entry.Subject), entry.Value)),
        ];
    }

    private static IEnumerable<BaselineMove> Pairs<TKey>(IEnumerable<BaselineEntry> stale, IEnumerable<BaselineEntry> fresh, Func<BaselineEntry, TKey> sameness)
    {
        var now = fresh.ToLookup(sameness);
        return from gone in stale.GroupBy(sameness)
               let come = now[gone.Key]
               where gone.Count() == come.Count() && ArePlain(gone) && ArePlain(come)
               from pair in gone.OrderBy(entry => entry.Ordinal).Zip(come.OrderBy(entry => entry.Ordinal))
               select new BaselineMove(pair.First, pair.Second with { Reason = pair.First.Reason });
    }

    /// <summary>Whether they differ in nothing but their number among equals.</summary>
    private static bool ArePlain(IEnumerable<BaselineEntry> entries) => entries.Select(entry => (entry.Path, entry.Subject)).Distinct().Count() == 1;

    private static string MemberOf(string subject) => subject[(subject.LastIndexOf('.') + 1)..];
}
