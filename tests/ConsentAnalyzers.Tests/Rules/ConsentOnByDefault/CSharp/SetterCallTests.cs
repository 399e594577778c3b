using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class SetterCallTests
{
    [Theory]
    [InlineData("analytics.SetAnalyticsCollectionEnabled([|true|]);")]
    [InlineData("Preferences.Set(\"ShareUsageData\", [|true|]);")]
    public Task FlagsASetterThatTurnsCollectionOn(string statement) => Verify<ConsentToggleAnalyzer>.Finds(Source("Initialize", statement));

    [Theory]
    [InlineData("Initialize", "analytics.SetAnalyticsCollectionEnabled(false);")]
    [InlineData("Initialize", "analytics.SetVisible(true);")]
    [InlineData("Initialize", "analytics.AddTelemetry(true);")]
    [InlineData("OnAcceptClicked", "analytics.SetAnalyticsCollectionEnabled(true);")]
    [InlineData("Initialize", "if (Console.ReadLine() == \"y\") analytics.SetAnalyticsCollectionEnabled(true);")]
    [InlineData("Initialize", "analytics.SetAnalyticsCollectionEnabled(Console.ReadLine() == \"y\");")]
    public Task IsSilentOnOtherCalls(string method, string statement) => Verify<ConsentToggleAnalyzer>.Finds(Source(method, statement));

    private static string Source(string method, string statement) => $$"""
        public class Analytics
        {
            public void SetAnalyticsCollectionEnabled(bool enabled) { }
            public void SetVisible(bool visible) { }
            public void AddTelemetry(bool enabled) { }
        }

        public static class Preferences { public static void Set(string key, bool value) { } }

        public class App
        {
            public void {{method}}(Analytics analytics) { {{statement}} }
        }
        """;
}
