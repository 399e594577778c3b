using System.Collections.Immutable;

namespace ConsentAnalyzers.Options;

/// <summary>Members of libraries that people use to send away what others do, in sets that an option turns on.</summary>
internal static class KnownSinks
{
    private const string Analytics = "analytics";

    public static IReadOnlyList<string> Sets { get; } = [Analytics];

    /// <summary>The uses with the members of the sets; the sets are those that the option accepts.</summary>
    public static ConfiguredUses Add(ConfiguredUses uses, ImmutableArray<string> sets) =>
        sets.Contains(Analytics, StringComparer.OrdinalIgnoreCase) ? uses with { Known = Trackers, Reporting = Reporters } : uses;

    private static NamedMembers Trackers { get; } = new(
    [
        // Segment: the library for .NET, and the older one for servers
        .. Sends("Segment.Analytics.Analytics", "Track", "Identify", "Screen", "Page", "Group", "Alias"),
        .. Sends("Segment.IAnalyticsClient", "Track", "Identify", "Screen", "Page", "Group", "Alias"),

        // Mixpanel: Unity, and the client for .NET
        .. Sends("mixpanel.Mixpanel", "Track", "Identify", "Alias"),
        .. Sends("mixpanel.Mixpanel.People", NamedMember.Every),
        .. Sends("Mixpanel.IMixpanelClient", "TrackAsync", "AliasAsync", "PeopleSetAsync", "PeopleSetOnceAsync", "PeopleAddAsync", "PeopleAppendAsync", "PeopleUnionAsync", "PeopleTrackChargeAsync"),

        // PostHog
        .. Sends("PostHog.IPostHogClient", "Capture", "CapturePageView", "CaptureScreenView", "IdentifyAsync", "AliasAsync", "GroupIdentifyAsync"),
        .. Sends("PostHog.PostHogSdk", "Capture", "CapturePageView", "CaptureScreenView", "IdentifyAsync", "AliasAsync"),

        // Firebase Analytics: Unity, and the plugin for MAUI
        .. Sends("Firebase.Analytics.FirebaseAnalytics", "LogEvent", "SetUserId", "SetUserProperty"),
        .. Sends("Plugin.Firebase.Analytics.IFirebaseAnalytics", "LogEvent", "SetUserId", "SetUserProperty"),

        // App Center
        .. Sends("Microsoft.AppCenter.Analytics.Analytics", "TrackEvent"),

        // Application Insights: who it was
        .. Sends("Microsoft.ApplicationInsights.Extensibility.Implementation.UserContext", "Id", "AuthenticatedUserId", "AccountId"),

        // Sentry: who it was
        .. Sends("Sentry.Scope", "User"),
        .. Sends("Sentry.IEventLike", "User"),

        // Unity Analytics
        .. Sends("Unity.Services.Analytics.IAnalyticsService", "RecordEvent", "CustomData", "StartDataCollection"),
    ]);

    /// <summary>What servers report of themselves as well, so that only what says somebody counts.</summary>
    private static NamedMembers Reporters { get; } = new([.. Sends("Microsoft.ApplicationInsights.TelemetryClient", "TrackEvent", "TrackPageView")]);

    private static IEnumerable<NamedMember> Sends(string type, params string[] members) => members.Select(member => new NamedMember(Analytics, type, member));
}
