namespace ConsentAnalyzers.Tests.Rules.RetentionByConsent.Settings;

public class SettingsFileTests
{
    [Theory]
    [InlineData("""{ "Retention": { "WithConsent": {|CONSENT003:"1825d"|}, "WithoutConsent": {|CONSENT007:"1825d"|} } }""")]
    [InlineData("""{ "Chat": { "RetentionDaysWithConsent": {|CONSENT003:1825|}, "RetentionDaysWithoutConsent": {|CONSENT007:1825|} } }""")]
    [InlineData("""{ "ChatRetention": { "OptedIn": {|CONSENT003:"P5Y"|}, "OptedOut": {|CONSENT007:"P5Y"|} } }""")]
    [InlineData("""{ "ChatRetentionDays": { "OptedIn": {|CONSENT003:1825|}, "OptedOut": {|CONSENT007:365|} } }""")]
    [InlineData("""{ "Retention": { "OptedIn": {|CONSENT003:"5y"|}, "OptedOut": {|CONSENT007:"5y"|} } }""")]
    [InlineData("""{ "Retention": { "Granted": { "Chats": {|CONSENT003:"5y"|} }, "Denied": { "Chats": {|CONSENT007:"5y"|} } } }""")]
    [InlineData("""{ "Retention": { "Granted": {|CONSENT003:"5y"|}, "Refused": {|CONSENT007:"5y"|} } }""")]
    [InlineData("""{ "Retention": { "Consented": {|CONSENT003:"5y"|}, "NotConsented": {|CONSENT007:"5y"|} } }""")]
    [InlineData("""{ "Privacy": { "ConsentGiven": { "ChatRetentionDays": {|CONSENT003:365|} }, "ConsentMissing": { "ChatRetentionDays": {|CONSENT007:365|} } } }""")]
    [InlineData("""{ "Chats": { "RetentionDays": { "Allowed": {|CONSENT003:1825|}, "NotAllowed": {|CONSENT007:1825|} } } }""")]
    [InlineData("""{ "RetentionDaysByConsent": { "Given": {|CONSENT003:365|}, "Withdrawn": {|CONSENT007:365|} } }""")]
    [InlineData("""{ "Retention": { "IfConsented": {|CONSENT003:"365d"|}, "IfNotConsented": {|CONSENT007:"365d"|} } }""")]
    [InlineData("""{ "Retention": { "UnderConsent": {|CONSENT003:"365d"|}, "WhenConsentIsLacking": "30d", "LacksConsent": {|CONSENT007:"365d"|} } }""")]
    [InlineData("""{ "Chat:RetentionDaysNoConsent": {|CONSENT007:90|} }""")]
    [InlineData("""{ "Chat": { "OptOutRetentionDays": {|CONSENT007:90|} } }""")]
    [InlineData("""{ "Chat": { "RetentionDaysConsentWithdrawn": {|CONSENT007:90|} } }""")]
    public void FlagsARefusalThatKeepsLonger(string text) => VerifyFile.Finds("appsettings.json", text);

    [Theory]
    [InlineData("""{ "Retention": { "WithConsent": {|CONSENT003:"1825d"|}, "WithoutConsent": "30d" } }""")]
    [InlineData("""{ "Retention": { "WithConsent": "30d", "WithoutConsent": "30d" } }""")]
    [InlineData("""{ "Retention": { "OptedIn": "30d", "OptedOut": "7d" } }""")]
    [InlineData("""{ "Retention": { "Premium": { "Chats": {|CONSENT003:"5y"|} }, "Free": { "Chats": {|CONSENT003:"5y"|} } } }""")]
    [InlineData("""{ "Applications": { "Accepted": { "RetentionDays": 30 }, "Rejected": { "BackupRetentionDays": 180 } } }""")]
    [InlineData("""{ "ConsentRecordRetentionYears": 6, "ConsentLog": { "KeepConsentsYears": 6 } }""")]
    [InlineData("""{ "ConsentBanner": { "AskAgainAfterDays": 365, "DismissedDays": 180, "WithoutConsent": "hide" } }""")]
    [InlineData("""{ "Polling": { "WithConsent": "90d", "WithoutConsent": "90d" } }""")]
    [InlineData("""{ "CacheDuration": { "OptedIn": "90d", "OptedOut": "90d" } }""")]
    [InlineData("""{ "Payments": { "Declined": { "RetryDays": 90 } }, "OptedOut": { "PageSize": 1825 } }""")]
    public void IsSilentOnAPeriodWithinTheLimitAndOnWhatIsNone(string text) => VerifyFile.Finds("appsettings.json", text);

    [Theory]
    [InlineData(
        """{ "Retention": { "WithConsent": {|CONSENT003:"1825d"|}, "WithoutConsent": {|CONSENT007:"1825d"|} } }""",
        """{ "Retention": { "WithConsent": "30d", "WithoutConsent": "30d" } }""")]
    [InlineData(
        """{ "ChatRetention": { "OptedIn": {|CONSENT003:"P5Y"|}, "OptedOut": {|CONSENT007:"P5Y"|} } }""",
        """{ "ChatRetention": { "OptedIn": "P30D", "OptedOut": "P30D" } }""")]
    public void ShortensBoth(string text, string repaired) => VerifyFile.Repairs("appsettings.json", text, repaired);

    [Fact]
    public void ShortensTheRefusalAloneWhereConsentAllowsMore() => VerifyFile.Repairs(
        "appsettings.json",
        """{ "Chat": { "RetentionDaysWithConsent": 1825, "RetentionDaysWithoutConsent": {|CONSENT007:1825|} /* five years */ } }""",
        """{ "Chat": { "RetentionDaysWithConsent": 1825, "RetentionDaysWithoutConsent": 30 /* 30 days */ } }""",
        "consent_analyzers.retention_limit.granted = 5y");

    [Theory]
    [InlineData("""{ "Retention": { "WithConsent": {|CONSENT003:"1825d"|}, "WithoutConsent": {|CONSENT007:"1825d"|}""")]
    [InlineData("""{ "Retention": { "WithConsent": , "WithoutConsent": """)]
    [InlineData("""{ "Retention": { "Granted": { "Chats": , "Denied": { "Chats": {|CONSENT003:"5y"|} """)]
    public void ReadsHalfTypedFiles(string text) => VerifyFile.Finds("appsettings.json", text);
}
