namespace ConsentAnalyzers.Vocabulary;

/// <summary>What one name tells about the names beside it.</summary>
/// <param name="IsPerson">It speaks of privacy or of people whose data a business holds.</param>
/// <param name="IsApp">It is what people set in an application: theme, language, tray.</param>
/// <param name="IsPlumbing">It configures how telemetry travels: exporter, sampling.</param>
/// <param name="IsBound">It is an upper bound.</param>
internal readonly record struct Neighbour(bool IsPerson, bool IsApp, bool IsPlumbing, bool IsBound)
{
    private const Topic Operational = Topic.Telemetry | Topic.Analytics | Topic.Diagnostics | Topic.Tracking;

    public static Neighbour Of(Reading reading) => new(
        reading.Has(Sense.Privacy) || reading.Tokens.Any(NamesAPerson),
        reading.Tokens.Any(NamesAnApp),
        Plumbs(reading),
        reading.Tokens is [{ Text: "max" or "maximum" }, ..]);

    private static bool NamesAPerson(Token token) => token.Text is "customer" or "visitor" or "patient" or "subscriber";

    private static bool NamesAnApp(Token token) =>
        token.Text is "theme" or "language" or "locale" or "tray" or "minimized" or "minimised" or "startup" or "fullscreen"
            or "hotkey" or "shortcut" or "volume" or "autoplay" or "avatar";

    private static bool Plumbs(Reading reading) => reading.Tokens.Any(token =>
        token.Text is "otlp" or "exporter" or "otel" or "instrumentation" or "sampling" or "sampler" or "prometheus"
        || ((reading.Topics & Operational) != 0 && token.Text is "database" or "flush" or "batch" or "buffer" or "queue" or "connection"));
}
