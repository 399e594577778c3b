namespace ConsentAnalyzers.Tests.Rules.RetentionEnds.Settings;

public sealed class SettingsFileTests
{
    [Theory]
    [InlineData("""{ "ChatRetentionDays": {|CONSENT008:-1|} }""")]
    [InlineData("""{ "Chat": { "RetentionDays": {|CONSENT008:"-1"|} } }""")]
    [InlineData("""{ "Chat": { "RetentionDays": {|CONSENT008:2147483647|} } }""")]
    [InlineData("""{ "Chat": { "RetentionPeriod": {|CONSENT008:"unlimited"|} } }""")]
    [InlineData("""{ "Chat": { "Retention": {|CONSENT008:"10675199.02:48:05.4775807"|} } }""")]
    [InlineData("""{ "Retention": { "Chats": {|CONSENT008:"forever"|}, "Logs": "forever" } }""")]
    [InlineData("""{ "Retention": { "Recordings": { "Days": {|CONSENT008:-1|} } } }""")]
    [InlineData("""{ "Privacy": { "DataRetention": {|CONSENT008:"Indefinitely"|} } }""")]
    [InlineData("""{ "Cosmos": { "Containers": [ { "Id": "chats", "DefaultTimeToLive": {|CONSENT008:-1|} } ] } }""")]
    [InlineData("""{ "Kafka": { "Topics": { "chat-messages": { "retention.ms": {|CONSENT008:-1|} } } } }""")]
    [InlineData("""{ "Kafka": { "Topics": { "chat-messages": { "retention.ms": {|CONSENT008:"-1"|} } } } }""")]
    [InlineData("""{ "ServiceBus": { "Queues": { "chat-messages": { "DefaultMessageTimeToLive": {|CONSENT008:"10675199.02:48:05.4775807"|} } } } }""")]
    [InlineData("""{ "Transcripts": { "DeleteAfterDays": {|CONSENT008:-1|} } }""")]
    [InlineData("""{ "Transcripts": { "DeleteAfter": {|CONSENT008:"never"|} } }""")]
    [InlineData("""{ "Visitors": { "TtlSeconds": {|CONSENT008:-1|} } }""")]
    [InlineData("""{ "ChatRetentionDays": { "free": 30, "team": {|CONSENT008:-1|} } }""")]
    [InlineData("""{ "Audit": { "RetentionDays": {|CONSENT008:-1|} } }""")]
    [InlineData("""{ "Chat": { "RetentionDaysWithConsent": {|CONSENT008:-1|} } }""")]
    [InlineData("""{ "Chats": { "DeleteAfter": {|CONSENT008:"9999-12-31"|} } }""")]
    [InlineData("""{ "Chats": { "ExpiresAt": {|CONSENT008:"9999-12-31T23:59:59Z"|} } }""")]
    [InlineData("{ \"Chat\": { \"RetentionDays\": {|CONSENT008:0|} // 0 = keep forever\n } }")]
    [InlineData("{ \"Chat\": {\n // 0: unlimited\n \"RetentionDays\": {|CONSENT008:0|} } }")]
    public void FlagsASettingThatKeepsPeopleForEver(string text) => VerifyFile.Finds("appsettings.json", text);

    [Theory]
    [InlineData("""{ "Chat": { "RetentionDays": 0 } }""")]
    [InlineData("""{ "Chat": { "RetentionDays": null } }""")]
    [InlineData("""{ "Chat": { "RetentionDays": "" } }""")]
    [InlineData("""{ "Chat": { "Retention": "none" } }""")]
    [InlineData("""{ "Chat": { "KeepHistory": "never" } }""")]
    [InlineData("""{ "Chat": { "ExpiryDays": -1 } }""")]
    [InlineData("""{ "Chat": { "RetentionDays": 30, "MaxRetentionDays": -1 } }""")]
    [InlineData("""{ "Chat": { "TimeoutSeconds": -1, "PollIntervalMs": -1, "RetryCount": -1 } }""")]
    [InlineData("""{ "Logging": { "File": { "RetentionDays": -1, "RetainedFileCountLimit": null } } }""")]
    [InlineData("""{ "Serilog": { "RetentionDays": -1 }, "NLog": { "MaxArchiveDays": -1 } }""")]
    [InlineData("""{ "Backup": { "RetentionDays": -1 }, "Snapshots": { "Keep": "forever" } }""")]
    [InlineData("""{ "Cache": { "UserTtlSeconds": -1 }, "ChatCacheTtl": -1 }""")]
    [InlineData("""{ "Jwt": { "Expiration": "never" }, "RefreshTokenTtlDays": -1 }""")]
    [InlineData("""{ "License": { "Expires": "never" }, "Subscription": { "ExpiresAt": "9999-12-31" } }""")]
    [InlineData("""{ "Certificates": { "LifetimeDays": -1 } }""")]
    [InlineData("""{ "Cosmos": { "Products": { "DefaultTimeToLive": -1 } } }""")]
    [InlineData("""{ "Kafka": { "Topics": { "orders": { "retention.ms": -1 }, "chat-messages": { "retention.bytes": -1 } } } }""")]
    [InlineData("""{ "Metrics": { "RetentionDays": -1 }, "Builds": { "KeepDays": -1 } }""")]
    [InlineData("""{ "LegalHold": { "RetentionDays": -1 }, "Chat": { "StatutoryRetentionYears": -1 } }""")]
    [InlineData("""{ "Invoices": { "RetentionYears": -1 } }""")]
    [InlineData("""{ "Validation": { "MaxChatRetentionDays": 2147483647, "MinChatRetentionDays": -1 } }""")]
    [InlineData("""{ "Plans": [ { "Id": "pro", "Price": 99, "MessageRetentionDays": -1 } ] }""")]
    [InlineData("""{ "Session": { "Lifetime": "infinite" }, "Auth": { "Cookie": { "MaxAge": "10675199.02:48:05.4775807" } } }""")]
    [InlineData("{ \"Chat\": { \"RetentionDays\": -1 // inherited from the tenant\n } }")]
    [InlineData("{ \"Chat\": { \"RetentionDays\": 0 // deleted at once; -1 = keep forever\n } }")]
    public void IsSilentOnNobodysDataAndOnWhatEnds(string text) => VerifyFile.Finds("appsettings.json", text);

    [Theory]
    [InlineData("""{ "Chat": { "RetentionDays": -""")]
    [InlineData("""{ "Chat": { "RetentionDays": {|CONSENT008:-1|}""")]
    [InlineData("""{ "Chat": { "RetentionDays": {|CONSENT008:"forever"|}, "Ret""")]
    [InlineData("""{ "Chat": { "Retention": "9999-""")]
    public void ReadsHalfTypedFiles(string text) => VerifyFile.Finds("appsettings.json", text);

    [Fact]
    public void IsSilentUnderASuppressionWithAReason() => VerifyFile.Finds("appsettings.json", """
        {
          "Chat": {
            // consent-analyzers disable-next-line CONSENT008: the archive's statute asks for it
            "RetentionDays": -1
          }
        }
        """);

    [Theory]
    [InlineData("consent_analyzers.ignored_names = RetentionDays")]
    [InlineData("consent_analyzers.ignored_names = Chat:*")]
    public void IsSilentWhereTheOptionsSaySo(string options) =>
        VerifyFile.Finds("appsettings.json", """{ "Chat": { "RetentionDays": -1 } }""", options);

    [Fact]
    public void FlagsWhatHasACategoryOfItsOwn() => VerifyFile.Finds(
        "appsettings.json",
        """{ "Invoices": { "RetentionYears": {|CONSENT008:-1|} } }""",
        "consent_analyzers.retention_limit.invoices = 10y\nconsent_analyzers.retention_words.invoices = invoices");
}
