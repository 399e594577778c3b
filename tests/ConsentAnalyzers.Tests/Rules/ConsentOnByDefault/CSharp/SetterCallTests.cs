using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class SetterCallTests
{
    [Theory]
    [InlineData("analytics.SetAnalyticsCollectionEnabled([|true|]);")]
    [InlineData("Preferences.Set(\"ShareUsageData\", [|true|]);")]
    [InlineData("Analytics.SetEnabledAsync([|true|]);")]
    [InlineData("analytics.SetAnalyticsEnabledAsync([|true|]);")]
    [InlineData("analytics.setConsent([|true|]);")]
    [InlineData("new MetaData().Set(\"consent\", [|\"true\"|]);")]
    public Task FlagsASetterThatTurnsCollectionOn(string statement) => Verify<ConsentToggleAnalyzer>.Finds(Source("Initialize", statement));

    [Theory]
    [InlineData("Initialize", "analytics.SetAnalyticsCollectionEnabled(false);")]
    [InlineData("Initialize", "analytics.SetVisible(true);")]
    [InlineData("Initialize", "analytics.AddTelemetry(true);")]
    [InlineData("Initialize", "Toolbar.SetEnabledAsync(true);")]
    [InlineData("Initialize", "new MetaData().Set(\"sound\", \"true\");")]
    [InlineData("OnAcceptClicked", "Analytics.SetEnabledAsync(true);")]
    [InlineData("OnAcceptClicked", "analytics.SetAnalyticsCollectionEnabled(true);")]
    [InlineData("Initialize", "if (Console.ReadLine() == \"y\") analytics.SetAnalyticsCollectionEnabled(true);")]
    [InlineData("Initialize", "analytics.SetAnalyticsCollectionEnabled(Console.ReadLine() == \"y\");")]
    public Task IsSilentOnOtherCalls(string method, string statement) => Verify<ConsentToggleAnalyzer>.Finds(Source(method, statement));

    private static string Source(string method, string statement) => $$"""
        public class Analytics
        {
            public void SetAnalyticsCollectionEnabled(bool enabled) { }
            public void SetAnalyticsEnabledAsync(bool enabled) { }
            public void setConsent(bool given) { }
            public static void SetEnabledAsync(bool enabled) { }
            public void SetVisible(bool visible) { }
            public void AddTelemetry(bool enabled) { }
        }

        public static class Toolbar { public static void SetEnabledAsync(bool enabled) { } }
        public class MetaData { public void Set(string key, object value) { } }
        public static class Preferences { public static void Set(string key, bool value) { } }

        public class App
        {
            public void {{method}}(Analytics analytics) { {{statement}} }
        }
        """;
}
