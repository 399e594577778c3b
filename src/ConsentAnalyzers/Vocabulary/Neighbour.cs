namespace ConsentAnalyzers.Vocabulary;

/// <summary>What one name tells about the names beside it.</summary>
/// <param name="IsPerson">It speaks of a law of privacy or of people whose data a business holds.</param>
/// <param name="IsApp">It is what people set in an application: theme, language, tray.</param>
/// <param name="IsPlumbing">It configures how telemetry travels: exporter, sampling.</param>
/// <param name="IsBound">It is an upper bound.</param>
/// <param name="IsForCrawlers">It speaks to crawlers.</param>
internal readonly record struct Neighbour(bool IsPerson, bool IsApp, bool IsPlumbing, bool IsBound, bool IsForCrawlers)
{
    private const Topic Operational = Topic.Telemetry | Topic.Analytics | Topic.Diagnostics | Topic.Tracking;

    public static Neighbour From(ParsedText reading) => new(
        reading.Names(Role.DataSubjects) || reading.Names(Role.PrivacyLaws),
        reading.Names(Role.AppSettings),
        Plumbs(reading),
        reading.Tokens is [var first, ..] && Role.UpperBounds.Has(first.Text),
        reading.Says(Role.Crawlers));

    private static bool Plumbs(ParsedText reading) =>
        reading.Names(Role.TelemetryPlumbing) || ((reading.Topics & Operational) != 0 && reading.Names(Role.DataPlumbing));
}
