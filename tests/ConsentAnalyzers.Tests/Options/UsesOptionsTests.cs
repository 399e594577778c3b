using ConsentAnalyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.Options;

/// <summary>Uses that need consent and checks of it, where options name them and no attribute does.</summary>
public sealed class UsesOptionsTests
{
    private const string Types = """
        namespace Acme
        {
            public interface ITracker { void Track(string name); void Flush(); }
            public class Tracker : ITracker { public void Track(string name) { } public void Flush() { } public string UserId { get; set; } = ""; }
            public class Row { public Row(string name) { } }
            public static class TrackerExtensions { public static void Page(this ITracker tracker, string name) { } }
            public class Choices { public bool Fine { get; set; } public bool AllowAnalytics { get; set; } public bool HasOptedOut { get; set; } public bool IsFast { get; set; } }
        }
        """;

    [Theory]
    [InlineData("analytics:Acme.Tracker.Track", "tracker.{|CONSENT005:Track|}(\"a\"); tracker.Flush();")]
    [InlineData("analytics:ITracker.Track", "tracker.{|CONSENT005:Track|}(\"a\");")]
    [InlineData("Tracker.*", "tracker.{|CONSENT005:Track|}(\"a\"); tracker.{|CONSENT005:Flush|}(); tracker.{|CONSENT005:UserId|} = \"b\";")]
    [InlineData("Other.Tracker.Track", "tracker.Track(\"a\");")]
    [InlineData("Track.Tracker", "tracker.Track(\"a\");")]
    [InlineData("Row.Row", "_ = new {|CONSENT005:Row|}(\"a\");")]
    [InlineData("ITracker.Page", "tracker.{|CONSENT005:Page|}(\"a\");")]
    [InlineData("TrackerExtensions.Page", "tracker.{|CONSENT005:Page|}(\"a\");")]
    [InlineData("ITracker.Track", "if (choices.AllowAnalytics) tracker.Track(\"a\");")]
    [InlineData("ITracker.Track", "if (choices.HasOptedOut) return; tracker.Track(\"a\");")]
    [InlineData("ITracker.Track", "if (choices.HasOptedOut) tracker.{|CONSENT005:Track|}(\"a\");")]
    [InlineData("ITracker.Track", "if (choices.IsFast) tracker.{|CONSENT005:Track|}(\"a\");")]
    [InlineData("ITracker.Track", "if (choices.Fine) tracker.{|CONSENT005:Track|}(\"a\");")]
    public Task NameWhatNeedsConsent(string required, string statements) => Verify<DataUseAnalyzer>.Finds(
        Running(statements), editorConfig: "consent_analyzers.consent_required = " + required);

    [Theory]
    [InlineData("Choices.Fine", "if (choices.Fine) tracker.Track(\"a\");")]
    [InlineData("analytics:Acme.Choices.Fine", "if (!choices.Fine) return; tracker.Track(\"a\");")]
    [InlineData("marketing:Choices.Fine", "if (choices.Fine) tracker.{|CONSENT005:Track|}(\"a\");")]
    public Task NameWhatChecksIt(string checks, string statements) => Verify<DataUseAnalyzer>.Finds(
        Running(statements),
        editorConfig: $"consent_analyzers.consent_required = analytics:Tracker.Track\nconsent_analyzers.consent_checks = {checks}");

    [Theory]
    [InlineData("namespace Segment { public interface IAnalyticsClient { void Track(string id, string name); } public class Client : IAnalyticsClient { public void Track(string id, string name) { } } }", "new Segment.Client().{|CONSENT005:Track|}(\"a\", \"b\");")]
    [InlineData("namespace Segment.Analytics { public class Analytics { public void Track(string name) { } public void Identify(string id) { } public void Screen(string t) { } public void Page(string t) { } public void Group(string t) { } public void Alias(string t) { } } }", "var a = new Segment.Analytics.Analytics(); a.{|CONSENT005:Track|}(\"b\"); a.{|CONSENT005:Identify|}(\"b\"); a.{|CONSENT005:Screen|}(\"b\"); a.{|CONSENT005:Page|}(\"b\"); a.{|CONSENT005:Group|}(\"b\"); a.{|CONSENT005:Alias|}(\"b\");")]
    [InlineData("namespace mixpanel { public static class Mixpanel { public static void Track(string name) { } public static void Reset() { } public static class People { public static void Set(string name) { } } } }", "mixpanel.Mixpanel.{|CONSENT005:Track|}(\"a\"); mixpanel.Mixpanel.Reset(); mixpanel.Mixpanel.People.{|CONSENT005:Set|}(\"a\");")]
    [InlineData("namespace Mixpanel { public interface IMixpanelClient { Task<bool> TrackAsync(string name, object properties); } }", "Mixpanel.IMixpanelClient client = null!; _ = client.{|CONSENT005:TrackAsync|}(\"a\", new());")]
    [InlineData("namespace PostHog { public interface IPostHogClient { bool IsFeatureEnabled(string id); } } public static class CaptureExtensions { public static bool Capture(this PostHog.IPostHogClient client, string id, string name) => true; }", "PostHog.IPostHogClient client = null!; client.{|CONSENT005:Capture|}(\"a\", \"b\"); client.IsFeatureEnabled(\"a\");")]
    [InlineData("namespace Firebase.Analytics { public static class FirebaseAnalytics { public static void LogEvent(string name) { } public static void SetUserId(string id) { } } }", "Firebase.Analytics.FirebaseAnalytics.{|CONSENT005:LogEvent|}(\"a\"); Firebase.Analytics.FirebaseAnalytics.{|CONSENT005:SetUserId|}(\"a\");")]
    [InlineData("namespace Plugin.Firebase.Analytics { public interface IFirebaseAnalytics { void LogEvent(string name); } }", "Plugin.Firebase.Analytics.IFirebaseAnalytics f = null!; f.{|CONSENT005:LogEvent|}(\"a\");")]
    [InlineData("namespace Microsoft.AppCenter.Analytics { public static class Analytics { public static void TrackEvent(string name) { } public static Task<bool> IsEnabledAsync() => Task.FromResult(true); } }", "Microsoft.AppCenter.Analytics.Analytics.{|CONSENT005:TrackEvent|}(\"a\"); if (Microsoft.AppCenter.Analytics.Analytics.IsEnabledAsync().Result) Microsoft.AppCenter.Analytics.Analytics.TrackEvent(\"a\");")]
    [InlineData("namespace Microsoft.ApplicationInsights { public class TelemetryClient { public void TrackEvent(string name) { } public void TrackTrace(string text) { } } }", "var client = new Microsoft.ApplicationInsights.TelemetryClient(); client.TrackEvent(\"Started\"); client.TrackTrace(\"b\"); client.{|CONSENT005:TrackEvent|}(\"UserSignedIn\"); var customerId = \"3\"; client.{|CONSENT005:TrackEvent|}(customerId);")]
    [InlineData("namespace Microsoft.ApplicationInsights.Extensibility.Implementation { public sealed class UserContext { public string Id { get; set; } = \"\"; } }", "new Microsoft.ApplicationInsights.Extensibility.Implementation.UserContext().{|CONSENT005:Id|} = \"a\"; var id = new Microsoft.ApplicationInsights.Extensibility.Implementation.UserContext().Id;")]
    [InlineData("namespace Sentry { public class SentryUser { public string Id { get; set; } = \"\"; } public class Scope { public SentryUser User { get; set; } = new(); } }", "new Sentry.Scope().{|CONSENT005:User|} = new(); new Sentry.Scope().{|CONSENT005:User|}.Id = \"a\"; var id = new Sentry.Scope().User.Id;")]
    [InlineData("namespace Unity.Services.Analytics { public interface IAnalyticsService { void RecordEvent(string name); } }", "Unity.Services.Analytics.IAnalyticsService s = null!; s.{|CONSENT005:RecordEvent|}(\"a\");")]
    public async Task TurnOnAReadyList(string library, string statements)
    {
        await Verify<DataUseAnalyzer>.Finds(Running(statements) + library, editorConfig: "consent_analyzers.known_sinks = analytics");
        await Verify<DataUseAnalyzer>.Finds(Setup.Unmarked(Running(statements)) + library);
    }

    [Theory]
    [InlineData("", DiagnosticSeverity.Info, DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.CONSENT005.severity = warning", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.CONSENT005.severity = suggestion", DiagnosticSeverity.Info, DiagnosticSeverity.Info)]
    public async Task AreAnInfoWhereAnAttributeIsAWarningUnlessASeverityIsSetForBoth(
        string severity, DiagnosticSeverity configured, DiagnosticSeverity annotated)
    {
        var test = new Verify<DataUseAnalyzer>.Test(
            Rules.UseChecked.Training.Types + """

            public class Tracker { public void Track(string name) { } }
            public class Job { public void Run(Tracker tracker, Trainer trainer, User user) { tracker.{|#0:Track|}("a"); trainer.{|#1:Train|}(user); } }
            """,
            editorConfig: "consent_analyzers.consent_required = analytics:Tracker.Track\n" + severity);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("CONSENT005", configured).WithLocation(0).WithArguments("Track", "consent to 'analytics'", "", ""));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("CONSENT005", annotated).WithLocation(1).WithArguments("Train", "consent to 'training'", "", ""));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("consent_required", "Track")]
    [InlineData("consent_required", "analytics:Track")]
    [InlineData("consent_required", "a:b:Tracker.Track")]
    [InlineData("consent_required", ":Tracker.Track")]
    [InlineData("consent_required", "Tracker.Track()")]
    [InlineData("consent_required", "*.Track")]
    [InlineData("consent_checks", "\"Choices.Fine\"")]
    [InlineData("consent_checks", ",")]
    [InlineData("known_sinks", "all")]
    [InlineData("known_sinks", "analytics, ads")]
    public void AreSaidToBeUnreadable(string key, string value)
    {
        var options = ConfiguredFiles.Option(key, value).At("/shop/A.cs");

        Assert.Equal(ConsentOptions.Find(key, out _)!.Accepted, Assert.Single(options.Problems).Instead);
        Assert.False(options.Settings.Uses.HasRequired);
    }

    private static string Running(string statements) => "using Acme;\n" + Types + $$"""

        public class Job
        {
            public void Run(Tracker tracker, Choices choices)
            {
                {{statements}}
            }
        }

        """;
}
