namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Settings;

public class SettingsRepairTests
{
    [Theory]
    [InlineData("true", "false")]
    [InlineData("\"true\"", "\"false\"")]
    [InlineData("\"True\"", "\"False\"")]
    [InlineData("'true'", "'false'")]
    public void TurnsTheChoiceOff(string on, string off) => VerifyFile.Repairs(
        "appsettings.json", $$"""{ "Privacy": { "AllowAnalytics": [|{{on}}|] } }""", $$"""{ "Privacy": { "AllowAnalytics": {{off}} } }""");

    [Theory]
    [InlineData("MarketingConsent", "granted", "denied")]
    [InlineData("Telemetry", "enabled", "disabled")]
    [InlineData("MarketingConsent", "Yes", "No")]
    public void NamesTheOppositeState(string key, string on, string off) => VerifyFile.Repairs(
        "appsettings.json", $$"""{ "{{key}}": [|"{{on}}"|] }""", $$"""{ "{{key}}": "{{off}}" }""");

    [Theory]
    [InlineData("Granted")]
    [InlineData("OptedIn")]
    [InlineData("Given")]
    public void LeavesAStateWhoseOppositeOnlyTheCodeKnows(string state) =>
        VerifyFile.OffersNothing("appsettings.json", $$"""{ "MarketingConsent": [|"{{state}}"|] }""");

    [Fact]
    public void RepairsAllOfAFileAndKeepsTheRest() => VerifyFile.Repairs(
        "appsettings.json",
        """
        {
          // What people start with.
          "Privacy": { "AllowAnalytics": [|true|], "ShareUsageData" : [|true|], },
          "Chat": { "RetentionDays": [|1825|], "Greeting": "true" }
        }
        """,
        """
        {
          // What people start with.
          "Privacy": { "AllowAnalytics": false, "ShareUsageData" : false, },
          "Chat": { "RetentionDays": 30, "Greeting": "true" }
        }
        """);
}
