using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class KeyedValueTests
{
    [Theory]
    [InlineData("new Dictionary<string, bool> { { \"ShareUsageData\", [|true|] }, { \"AutoSave\", true } }")]
    [InlineData("new Dictionary<string, bool> { [\"ShareUsageData\"] = [|true|], [\"AutoSave\"] = true }")]
    [InlineData("new Dictionary<string, bool> { { Keys.TelemetryOn, [|true|] } }")]
    [InlineData("new Dictionary<string, object> { [Keys.TelemetryOn] = [|true|] }")]
    [InlineData("new Dictionary<string, string> { [\"Telemetry:Enabled\"] = [|\"true\"|], [\"Cache:Enabled\"] = \"true\" }")]
    [InlineData("new Dictionary<string, string> { { \"Telemetry:Enabled\", [|\"True\"|] } }")]
    [InlineData("new[] { new Setting { Key = \"Telemetry.Enabled\", Value = [|\"true\"|] } }")]
    [InlineData("new[] { new Setting { Value = [|\"true\"|], Key = Keys.TelemetryOn } }")]
    [InlineData("new[] { new KeyValuePair<string, string>(\"Telemetry:Enabled\", [|\"true\"|]) }")]
    [InlineData("new[] { KeyValuePair.Create(\"Telemetry:Enabled\", [|\"true\"|]) }")]
    [InlineData("new[] { (\"Telemetry:Enabled\", [|\"true\"|]), (\"Cache:Enabled\", \"true\") }")]
    [InlineData("new[] { new Category { Name = \"Analytics consent\", Locked = true, Enabled = [|true|] } }")]
    [InlineData("new[] { new Setting(\"AllowUsageStatistics\", [|\"true\"|]) }")]
    [InlineData("new[] { new OptionRow { OptionName = \"newsletter_subscribed\", OptionValue = [|\"true\"|] } }")]
    [InlineData("new OptionRow { SettingKey = \"SendCrashReports\", DefaultValue = [|\"true\"|] }")]
    [InlineData("new[] { new { Id = 1, Key = \"ShareUsageData\", Value = [|\"true\"|] }, new { Id = 2, Key = \"Theme\", Value = \"true\" } }")]
    [InlineData("new { Name = Keys.TelemetryOn, Value = [|true|] }")]
    public Task FlagsAKeyThatStartsOn(string value) => Verify<ConsentToggleAnalyzer>.Finds(Source(value));

    [Theory]
    [InlineData("new Dictionary<string, bool> { { \"ShareUsageData\", false } }")]
    [InlineData("new Dictionary<string, string> { [\"Telemetry:Enabled\"] = \"false\" }")]
    [InlineData("new Dictionary<string, string> { [\"Telemetry:OptOut\"] = \"true\" }")]
    [InlineData("new[] { new Setting { Key = \"Catalog.ShowStock\", Value = \"true\" } }")]
    [InlineData("new[] { new Setting { Key = \"Telemetry.Enabled\", Value = \"false\" } }")]
    [InlineData("new[] { new Category { Name = \"Analytics consent\", Required = true, Enabled = true } }")]
    [InlineData("new { type = \"checkbox\", value = \"true\", id = \"ShareUsageData\" }")]
    [InlineData("new { Key = \"ShareUsageData\", Value = \"false\" }")]
    [InlineData("Console.ReadLine() + new { Name = \"ShareUsageData\", Label = \"true\" }")]
    [InlineData("new[] { new OptionRow { OptionName = \"auto_save\", OptionValue = \"true\" } }")]
    [InlineData("new[] { new OptionRow { OptionName = \"require_consent\", OptionValue = \"true\" } }")]
    [InlineData("new[] { new OptionRow { OptionName = \"ShareUsageData\", OptionValue = \"yes\" } }")]
    [InlineData("new[] { new Category { Name = \"Strictly necessary consent\", Enabled = true } }")]
    [InlineData("new[] { new Category { Name = \"Functional consent\", Locked = true, Enabled = true } }")]
    public Task IsSilentOnOtherKeysAndNecessaryCategories(string value) => Verify<ConsentToggleAnalyzer>.Finds(Source(value));

    [Theory]
    [InlineData("headers")]
    [InlineData("queryParameters")]
    [InlineData("eventProperties")]
    public Task IsSilentOnWhatIsSentAlong(string name) =>
        Verify<ConsentToggleAnalyzer>.Finds($$"""
            public static class Client
            {
                public static object Send()
                {
                    var {{name}} = new Dictionary<string, string> { ["MarketingConsent"] = "true" };
                    {{name}}["EmailOptIn"] = "true";
                    return {{name}};
                }
            }
            """);

    [Fact]
    public Task FixesThem() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            Source("new Dictionary<string, object> { [\"Telemetry:Enabled\"] = [|\"True\"|], [\"ShareUsageData\"] = [|true|] }"),
            Source("new Dictionary<string, object> { [\"Telemetry:Enabled\"] = \"False\", [\"ShareUsageData\"] = false }"));

    private static string Source(string value) => $$"""
        public static class Keys { public const string TelemetryOn = "TelemetryOn"; }
        public class Setting { public Setting() { } public Setting(string key, string value) { } public string Key { get; set; } = ""; public string Value { get; set; } = ""; }
        public class OptionRow { public string OptionName { get; set; } = ""; public string SettingKey { get; set; } = ""; public string OptionValue { get; set; } = ""; public string DefaultValue { get; set; } = ""; }
        public class Category { public string Name { get; set; } = ""; public bool Required { get; set; } public bool Locked { get; set; } public bool Enabled { get; set; } }
        public static class Seed { public static object Defaults() => {{value}}; }
        """;
}
