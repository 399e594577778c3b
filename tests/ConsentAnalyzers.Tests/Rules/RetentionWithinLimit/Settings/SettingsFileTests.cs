namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.Settings;

public class SettingsFileTests
{
    [Theory]
    [InlineData("""{ "Chat": { "RetentionDays": [|1825|] } }""")]
    [InlineData("""{ "Chat:RetentionDays": [|"1825"|] }""")]
    [InlineData("""{ "ConversationRetention": [|"1825.00:00:00"|] }""")]
    [InlineData("""{ "ConversationRetention": [|"P5Y"|] }""")]
    [InlineData("""{ "ConversationRetention": [|"5y"|] }""")]
    [InlineData("""{ "ConversationRetention": [|"5 years"|] }""")]
    [InlineData("""{ "TelemetryTtlSeconds": [|31536000|] }""")]
    [InlineData("""{ "Telemetry": { "Ttl": [|31536000|] } }""")]
    [InlineData("""{ "VisitorCookie": { "MaxAgeDays": [|730|] } }""")]
    [InlineData("""{ "Cookie": { "Name": "visitor_id", "MaxAge": [|"730.00:00:00"|] } }""")]
    [InlineData("""{ "CookieConsent": { "ExpirationDays": [|730|] } }""")]
    [InlineData("""{ "Cosmos": { "Containers": [ { "Id": "chats", "DefaultTimeToLive": [|31536000|] } ] } }""")]
    [InlineData("""{ "Cosmos": { "Chats": { "DefaultTimeToLive": [|31536000|] } } }""")]
    [InlineData("""{ "Kafka": { "Topics": { "chat-messages": { "retention.ms": [|31536000000|] } } } }""")]
    [InlineData("""{ "Retention": { "Days": [|365|] } }""")]
    [InlineData("""{ "Retention": { "Chats": [|"5y"|], "Recordings": [|"P1Y"|], "Logs": "90d" } }""")]
    [InlineData("""{ "RetentionDays": { "Chat": [|1825|], "Telemetry": 30, "Invoices": 3650 } }""")]
    [InlineData("""{ "Retention": { "Chats": { "Days": [|365|], "Archive": false } } }""")]
    [InlineData("""{ "Retention": { "Chats": { "Value": [|5|], "Unit": "years" } } }""")]
    [InlineData("""{ "Users": { "Retention": { "Months": [|24|] } } }""")]
    [InlineData("""{ "Customers": { "DeleteAfterDays": [|730|] } }""")]
    [InlineData("""{ "Messages": { "KeepForDays": [|90|] } }""")]
    [InlineData("""{ "Privacy": { "DataRetentionPeriod": [|"365d"|] } }""")]
    [InlineData("""{ "UserActivity": { "DeleteOlderThanDays": [|365|] } }""")]
    [InlineData("""{ "Audit": { "RetentionDays": [|2555|] } }""")]
    [InlineData("""{ "Chat": { "RetentionDaysWithConsent": [|1825|] } }""")]
    public void FlagsASettingThatKeepsPeopleTooLong(string text) => VerifyFile.Finds("appsettings.json", text);

    [Theory]
    [InlineData("""{ "Chat": { "RetentionDays": 30 } }""")]
    [InlineData("""{ "Chat": { "RetentionDays": -1 } }""")]
    [InlineData("""{ "Chat": { "RetentionDays": 2147483647 } }""")]
    [InlineData("""{ "Chat": { "RetentionDays": 0, "Retention": "unlimited" } }""")]
    [InlineData("""{ "Chat": { "Retention": "10675199.02:48:05.4775807" } }""")]
    [InlineData("""{ "Chat": { "Retention": 1825, "RetentionCount": 5000 } }""")]
    [InlineData("""{ "Chat": { "MaxRetentionDays": 3650 } }""")]
    [InlineData("""{ "Logging": { "Retention": { "Days": 365 } } }""")]
    [InlineData("""{ "Logging": { "File": { "RetainedFileCountLimit": 365, "RetentionDays": 365 } } }""")]
    [InlineData("""{ "Serilog": { "RetentionDays": 365 } }""")]
    [InlineData("""{ "Backup": { "RetentionDays": 3650 }, "Snapshots": { "KeepDays": 365 } }""")]
    [InlineData("""{ "Cache": { "UserTtlSeconds": 31536000 }, "ChatCacheTtl": 31536000 }""")]
    [InlineData("""{ "Jwt": { "ExpirationDays": 365 }, "RefreshTokenTtlDays": 365 }""")]
    [InlineData("""{ "Authentication": { "Cookie": { "ExpireTimeSpan": "365.00:00:00", "MaxAge": "365.00:00:00" } } }""")]
    [InlineData("""{ "Cookie": { "Name": ".Shop.Session", "MaxAge": "730.00:00:00" } }""")]
    [InlineData("""{ "Certificates": { "LifetimeDays": 825 }, "Hsts": { "MaxAgeDays": 365 } }""")]
    [InlineData("""{ "Outbox": { "RetentionDays": 90 }, "Hangfire": { "JobExpirationDays": 90 } }""")]
    [InlineData("""{ "Cosmos": { "Products": { "DefaultTimeToLive": 31536000 } } }""")]
    [InlineData("""{ "Cosmos": { "Chats": { "DefaultTimeToLive": -1 } } }""")]
    [InlineData("""{ "Kafka": { "Topics": { "orders": { "retention.ms": 31536000000, "retention.bytes": 31536000000 } } } }""")]
    [InlineData("""{ "Retention": { "IntervalHours": 2400, "BatchSize": 1000, "Enabled": true, "Schedule": "0 3 * * *" } }""")]
    [InlineData("""{ "Invoices": { "RetentionYears": 10 } }""")]
    [InlineData("""{ "Invitations": { "ExpiresAfterDays": 90 }, "Subscription": { "TrialLifetimeDays": 60 } }""")]
    [InlineData("""{ "VisitorCookie": { "MaxAgeDays": 395 } }""")]
    [InlineData("""{ "HttpClient": { "TimeoutSeconds": 31536000 }, "PollIntervalDays": 90 }""")]
    [InlineData("""{ "Metrics": { "RetentionDays": 400 }, "Builds": { "KeepDays": 400 } }""")]
    [InlineData("""{ "BlobLifecycle": { "recordings": { "TierToCool": { "DaysAfterModificationGreaterThan": 365 } } } }""")]
    public void IsSilentOnMachineryAndOnWhatIsWithinTheLimit(string text) => VerifyFile.Finds("appsettings.json", text);

    [Theory]
    [InlineData("consent_analyzers.retention_limit = 5y")]
    [InlineData("consent_analyzers.retention_limit.chats = 5y\nconsent_analyzers.retention_words.chats = chat")]
    [InlineData("consent_analyzers.ignored_names = RetentionDays")]
    [InlineData("consent_analyzers.ignored_names = Chat:RetentionDays")]
    public void IsSilentWhereTheOptionsAllowIt(string options) =>
        VerifyFile.Finds("appsettings.json", """{ "Chat": { "RetentionDays": 1825 } }""", options);

    [Fact]
    public void GivesPeopleWhoAgreedTheirOwnLimit() => VerifyFile.Finds(
        "appsettings.json",
        """{ "Chat": { "RetentionDaysWithConsent": 1825, "RetentionDaysWithoutConsent": [|1825|] } }""",
        "consent_analyzers.retention_limit.granted = 5y");

    [Theory]
    [InlineData("""{ "Chat": { "RetentionDays": [|1825|]""")]
    [InlineData("""{ "Chat": { "RetentionDays": [|1825|], "Ret""")]
    [InlineData("""{ "Chat": { "RetentionDays": 1825x } }""")]
    [InlineData("""{ "Chat": { "RetentionDays": 1e400, "Retention": "P99999999999999Y" } }""")]
    [InlineData("""{ "Chat": { "RetentionDays": - } }""")]
    [InlineData("1825")]
    public void ReadsHalfTypedFiles(string text) => VerifyFile.Finds("appsettings.json", text);
}
