namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>Where a person can later say no to what was asked: at a setting for the same thing, or else wherever it is asked again.</summary>
internal static class Withdrawals
{
    public static IEnumerable<Ask> Fill(IReadOnlyList<Ask> asked) => asked.Select(ask => ask with { Withdrawal = Of(ask, asked) });

    private static IReadOnlyList<Surface> Of(Ask ask, IReadOnlyList<Ask> asked)
    {
        if (ask.IsNecessary)
        {
            return [];
        }

        var places = asked.Where(other => CanSayNo(other) && IsAboutTheSame(other, ask)).ToList();
        var settings = places.FindAll(place => place.IsSetting);
        return
        [
            .. (settings.Count > 0 ? settings : places.FindAll(place => SurfaceOf(place) != SurfaceOf(ask)))
                .Select(SurfaceOf).Distinct()
                .OrderBy(place => place.Path, StringComparer.Ordinal)
                .ThenBy(place => place.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>A member without a label is where an answer is stored, and no place where a person goes.</summary>
    private static bool CanSayNo(Ask ask) => ask.Kind switch
    {
        AskKind.Choice => ask is { IsNecessary: false, Asked.Length: > 0 },
        _ => ask.Declined is "yes" or "elsewhere",
    };

    private static bool IsAboutTheSame(Ask one, Ask other) =>
        ReferenceEquals(one, other)
        || (one.Topic is { } topic && topic == other.Topic)
        || (one.StoredIn is { } member && (member == other.StoredIn || member == other.Name))
        || (other.StoredIn is { } stored && stored == one.Name);

    private static Surface SurfaceOf(Ask ask) => new(ask.Surface, ask.Path);
}
