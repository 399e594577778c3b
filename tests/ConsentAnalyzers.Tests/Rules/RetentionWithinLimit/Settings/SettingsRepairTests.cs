namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.Settings;

public class SettingsRepairTests
{
    [Theory]
    [InlineData("RetentionDays", "1825", "30")]
    [InlineData("RetentionDays", "1825.0", "30.0")]
    [InlineData("RetentionDays", "\"1825\"", "\"30\"")]
    [InlineData("RetentionHours", "43800", "720")]
    [InlineData("TtlSeconds", "31536000", "2592000")]
    [InlineData("TtlSeconds", "3.1536e7", "2592000.0")]
    [InlineData("Retention", "\"1825.00:00:00\"", "\"30.00:00:00\"")]
    [InlineData("Retention", "\"P5Y\"", "\"P30D\"")]
    [InlineData("Retention", "\"5y\"", "\"30d\"")]
    [InlineData("Retention", "\"5 years\"", "\"30 days\"")]
    [InlineData("RetentionMonths", "24", "1")]
    public void ShortensInTheSameFormAndUnit(string key, string written, string limit) => VerifyFile.Repairs(
        "appsettings.json", $$"""{ "Chat": { "{{key}}": [|{{written}}|] } }""", $$"""{ "Chat": { "{{key}}": {{limit}} } }""");

    [Theory]
    [InlineData("RetentionYears", "5")]
    [InlineData("RetentionWeeks", "52")]
    public void LeavesAUnitThatCannotSayTheLimit(string key, string written) =>
        VerifyFile.OffersNothing("appsettings.json", $$"""{ "Chat": { "{{key}}": [|{{written}}|] } }""");

    [Fact]
    public void WritesTheLimitOfTheCategory() => VerifyFile.Repairs(
        "appsettings.json",
        """{ "VisitorCookie": { "MaxAgeDays": [|730|] }, "Support": { "TicketRetention": [|"5y"|] } }""",
        """{ "VisitorCookie": { "MaxAgeDays": 395 }, "Support": { "TicketRetention": "365d" } }""",
        "consent_analyzers.retention_limit.support = 1y");
}
