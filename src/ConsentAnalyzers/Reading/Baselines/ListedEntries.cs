using ConsentAnalyzers.Baseline;

namespace ConsentAnalyzers.Reading.Baselines;

/// <summary>Entries by what they are for; of equals, which have a number each, the lowest come first.</summary>
internal sealed class ListedEntries(IEnumerable<BaselineLine> lines)
{
    private readonly ILookup<BaselineEntry, BaselineLine> _equals =
        lines.OrderBy(line => line.Entry.Ordinal).ToLookup(line => line.Entry.Finding with { Ordinal = 1 });

    /// <summary>The files that they are for.</summary>
    public HashSet<string> Paths => new(_equals.Select(equals => equals.Key.Path), StringComparer.Ordinal);

    /// <summary>The entries for equal findings.</summary>
    public IEnumerable<BaselineLine> For(BaselineEntry finding) => _equals[finding];

    /// <summary>The entries for which there are no findings.</summary>
    /// <param name="found">How many findings there are for an entry and its equals.</param>
    public IEnumerable<BaselineLine> Beyond(Func<BaselineEntry, int> found) => _equals.SelectMany(equals => equals.Skip(found(equals.Key)));
}
