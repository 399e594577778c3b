using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What the names beside a name tell about the type that holds them.</summary>
/// <param name="HasPerson">One speaks of privacy or of people whose data a business holds.</param>
/// <param name="IsApp">They are what people set in an application: theme, language, tray.</param>
/// <param name="IsPlumbing">They configure how telemetry travels: exporter, sampling.</param>
/// <param name="IsQuota">They are what a plan grants: several upper bounds.</param>
internal readonly record struct Neighbours(bool HasPerson, bool IsApp, bool IsPlumbing, bool IsQuota)
{
    private const int BoundsOfAPlan = 3;
    private const Topic Operational = Topic.Telemetry | Topic.Analytics | Topic.Diagnostics | Topic.Tracking;

    public static Neighbours Of(ImmutableArray<string> siblings, AddedPhrases added)
    {
        var neighbours = default(Neighbours);
        if (siblings.IsDefaultOrEmpty)
        {
            return neighbours;
        }

        var bounds = 0;
        foreach (var sibling in siblings)
        {
            var reading = Reading.Of(sibling, added);
            bounds += reading.Tokens is [{ Text: "max" or "maximum" }, ..] ? 1 : 0;
            neighbours = new(
                neighbours.HasPerson || reading.Has(Sense.Privacy) || reading.Tokens.Any(NamesAPerson),
                neighbours.IsApp || reading.Tokens.Any(NamesAnApp),
                neighbours.IsPlumbing || Plumbs(reading),
                bounds >= BoundsOfAPlan);
        }

        return neighbours;
    }

    private static bool NamesAPerson(Token token) => token.Text is "customer" or "visitor" or "patient" or "subscriber";

    private static bool NamesAnApp(Token token) =>
        token.Text is "theme" or "language" or "locale" or "tray" or "minimized" or "minimised" or "startup" or "fullscreen"
            or "hotkey" or "shortcut" or "volume" or "autoplay" or "avatar";

    private static bool Plumbs(Reading reading) => reading.Tokens.Any(token =>
        token.Text is "otlp" or "exporter" or "otel" or "instrumentation" or "sampling" or "sampler" or "prometheus"
        || ((reading.Topics & Operational) != 0 && token.Text is "database" or "flush" or "batch" or "buffer" or "queue" or "connection"));
}
