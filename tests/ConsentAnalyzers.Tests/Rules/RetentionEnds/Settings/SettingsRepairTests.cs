namespace ConsentAnalyzers.Tests.Rules.RetentionEnds.Settings;

public sealed class SettingsRepairTests
{
    [Theory]
    [InlineData("RetentionDays", "-1", "30")]
    [InlineData("RetentionDays", "\"-1\"", "\"30\"")]
    [InlineData("RetentionDays", "2147483647", "30")]
    [InlineData("RetentionDays", "\"unlimited\"", "\"30\"")]
    [InlineData("RetentionHours", "-1", "720")]
    [InlineData("TtlSeconds", "-1", "2592000")]
    [InlineData("RetentionMonths", "-1", "1")]
    [InlineData("Retention", "\"10675199.02:48:05.4775807\"", "\"30.00:00:00\"")]
    public void WritesTheLimitInTheUnitOfTheSetting(string key, string written, string limit) => VerifyFile.Repairs(
        "appsettings.json",
        $$"""{ "Chat": { "{{key}}": {|CONSENT008:{{written}}|} } }""",
        $$"""{ "Chat": { "{{key}}": {{limit}} } }""");

    [Theory]
    [InlineData("RetentionYears", "-1")]
    [InlineData("Retention", "\"forever\"")]
    [InlineData("DeleteAfter", "\"9999-12-31\"")]
    public void LeavesWhatCannotSayTheLimit(string key, string written) =>
        VerifyFile.OffersNothing("appsettings.json", $$"""{ "Chat": { "{{key}}": {|CONSENT008:{{written}}|} } }""");

    [Fact]
    public void WritesTheLimitOfTheCategoryAndOfWhoAgreed() => VerifyFile.Repairs(
        "appsettings.json",
        """{ "VisitorCookie": { "MaxAgeDays": {|CONSENT008:2147483647|} }, "Chat": { "RetentionDaysWithConsent": {|CONSENT008:-1|} } }""",
        """{ "VisitorCookie": { "MaxAgeDays": 395 }, "Chat": { "RetentionDaysWithConsent": 365 } }""",
        "consent_analyzers.retention_limit.granted = 1y");

    [Fact]
    public void RewritesAComment() => VerifyFile.Repairs(
        "appsettings.json",
        "{ \"Chat\": { \"RetentionDays\": {|CONSENT008:-1|} // forever\n } }",
        "{ \"Chat\": { \"RetentionDays\": 30 // 30 days\n } }");
}
