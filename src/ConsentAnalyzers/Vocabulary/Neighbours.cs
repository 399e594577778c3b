using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What the names beside a name tell about the type that holds them.</summary>
/// <param name="HasPerson">One speaks of a law of privacy or of people whose data a business holds.</param>
/// <param name="IsApp">They are what people set in an application: theme, language, tray.</param>
/// <param name="IsPlumbing">They configure how telemetry travels: exporter, sampling.</param>
/// <param name="IsQuota">They are what a plan grants: several upper bounds.</param>
/// <param name="IsForCrawlers">One speaks to crawlers.</param>
internal readonly record struct Neighbours(bool HasPerson, bool IsApp, bool IsPlumbing, bool IsQuota, bool IsForCrawlers)
{
    private const int BoundsOfAPlan = 3;

    public static Neighbours From(ImmutableArray<string> siblings, Func<string, Neighbour> neighbourOf)
    {
        var neighbours = default(Neighbours);
        if (siblings.IsDefaultOrEmpty)
        {
            return neighbours;
        }

        var bounds = 0;
        foreach (var sibling in siblings)
        {
            var neighbour = neighbourOf(sibling);
            bounds += neighbour.IsBound ? 1 : 0;
            neighbours = new(
                neighbours.HasPerson || neighbour.IsPerson,
                neighbours.IsApp || neighbour.IsApp,
                neighbours.IsPlumbing || neighbour.IsPlumbing,
                bounds >= BoundsOfAPlan,
                neighbours.IsForCrawlers || neighbour.IsForCrawlers);
        }

        return neighbours;
    }
}
