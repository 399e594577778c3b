using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

public class RetentionCategoryTests
{
    [Theory]
    [InlineData("ConversationRetentionDays", "AppSettings")]
    [InlineData("MessageRetentionDays", "ChatSettings")]
    [InlineData("MessageRetentionDays", "Settings")]
    [InlineData("RecordingRetentionDays", "ClientSettings")]
    [InlineData("AuditLogRetentionYears", "Defaults")]
    [InlineData("ClaimRetentionYears", "Defaults")]
    [InlineData("RetentionDays", "AuditRetentionPolicyDto")]
    [InlineData("RetentionDays", "PrivacyOptions")]
    [InlineData("RetentionPeriod", "Program")]
    [InlineData("DataRetentionDays", "AppSettings")]
    [InlineData("DeletedUserDataRetentionDays", "Cleanup")]
    [InlineData("UserLogRetentionDays", "Options")]
    [InlineData("CustomerDataRetention", "Options")]
    [InlineData("TelemetryRetentionDays", "Options")]
    [InlineData("SessionRetentionDays", "Options")]
    [InlineData("VisitorRetentionMonths", "Options")]
    [InlineData("PatientRecordRetentionYears", "Options")]
    [InlineData("ThreadRetentionDays", "ChatOptions")]
    [InlineData("RetainChatsFor", "Options")]
    [InlineData("KeepMessagesDays", "Options")]
    [InlineData("DaysToKeepTranscripts", "Options")]
    [InlineData("KeepDays", "ConversationOptions")]
    [InlineData("PurgeChatsAfterDays", "Options")]
    [InlineData("DeleteUserDataAfter", "Options")]
    [InlineData("DeleteMessagesOlderThan", "Options")]
    [InlineData("CleanupActivityLogsOlderThanInDays", "Options")]
    [InlineData("ActivityLogRetentionDays", "AuditOptions")]
    [InlineData("ChatHistoryLengthDays", "Options")]
    [InlineData("LocationHistoryRetentionDays", "Options")]
    [InlineData("CallHistoryRetentionDays", "Options")]
    [InlineData("SearchHistoryRetentionDays", "AppSettings")]
    [InlineData("PurchaseHistoryRetentionMonths", "ShopSettings")]
    [InlineData("HistoryRetentionDays", "ConversationSettings")]
    [InlineData("TranscriptLifetime", "Options")]
    [InlineData("MaxChatAgeDays", "Options")]
    [InlineData("ConversationTtl", "Options")]
    [InlineData("ExpiresAfter", "ConversationOptions")]
    [InlineData("UserDataExpiresAfterDays", "Options")]
    [InlineData("Days", "ChatRetention")]
    [InlineData("Period", "RetentionOptions")]
    [InlineData("Chat:RetentionDays", "Startup")]
    [InlineData("BewaartermijnDagen", "PrivacyInstellingen")]
    [InlineData("OkresPrzechowywaniaDni", "DaneKlientow")]
    public void IsPersonal(string name, string container) =>
        Assert.Equal("personal", RetentionWords.CategoryOf(new(name, Container: container), RetentionLimits.Default));

    [Theory]
    [InlineData("BewaartermijnDagen", "Kaaspakhuis")]
    [InlineData("OkresPrzechowywaniaDni", "Serownia")]
    [InlineData("AufbewahrungsfristTage", "Reifekeller")]
    [InlineData("DvrRecordingRetentionDays", "Settings")]
    [InlineData("RecordingRetentionDays", "DvrSettings")]
    [InlineData("BackupRetention", "ConfigService")]
    [InlineData("BackupRetentionDays", "UserSettings")]
    [InlineData("RetentionDays", "FileLoggerProvider")]
    [InlineData("RetentionDays", "TaxDocumentVersions")]
    [InlineData("RetentionDays", "TaskCache")]
    [InlineData("LogRetentionDays", "AppSettings")]
    [InlineData("retainedFileTimeLimit", "LoggerConfiguration")]
    [InlineData("OrphanedOutboxItemRetention", "WorkflowDispatcherOptions")]
    [InlineData("OutboxMessageRetentionDays", "Options")]
    [InlineData("MessageRetentionDays", "QueueOptions")]
    [InlineData("TempFileRetentionDays", "Options")]
    [InlineData("RecycleBinRetentionDays", "ConfigService")]
    [InlineData("minimumRetention", "QBittorrent")]
    [InlineData("Retention", "UsenetSettings")]
    [InlineData("JobHistoryRetentionDays", "Options")]
    [InlineData("HistoryRetentionDays", "AppSettings")]
    [InlineData("HistoryRetentionDays", "RemoteDesktopSettings")]
    [InlineData("RunHistoryRetentionDays", "Settings")]
    [InlineData("PriceHistoryRetentionDays", "ExtensionSettings")]
    [InlineData("ArticleRetentionDays", "FeedOptions")]
    [InlineData("RetentionDays", "MetricsOptions")]
    [InlineData("RetentionDays", "ObservabilityOptions")]
    [InlineData("RetentionDays", "MonitoringSettings")]
    [InlineData("Days", "UserRetentionCohort")]
    [InlineData("SensorRetentionDays", "Options")]
    [InlineData("BuildRetentionDays", "Options")]
    [InlineData("MaxRetentionDays", "Validation")]
    [InlineData("MinimumRetentionDays", "Validation")]
    [InlineData("RetentionCheckIntervalDays", "ChatOptions")]
    [InlineData("CustomerRetentionRate", "Report")]
    [InlineData("LegalRetentionYears", "Options")]
    [InlineData("CertificateLifetime", "Options")]
    [InlineData("UserTokenLifetime", "Options")]
    [InlineData("ChatTokenExpiry", "Options")]
    [InlineData("ApiKeyExpiresDays", "Options")]
    [InlineData("PasswordExpirationDays", "UserOptions")]
    [InlineData("SubscriptionExpires", "UserProfile")]
    [InlineData("SessionLifetime", "AuthOptions")]
    [InlineData("AccountExpires", "Options")]
    [InlineData("ExpiresAt", "ChatBan")]
    [InlineData("ExpiresAt", "Poll ChatRoom")]
    [InlineData("ExpiresOn", "BlobSasBuilder RecordingStorage")]
    [InlineData("LicenseExpires", "CustomerLicense")]
    [InlineData("MaxAge", "HstsOptions")]
    [InlineData("MaxAge", "HttpExtensions")]
    [InlineData("ChatCacheExpiration", "Options")]
    [InlineData("AbsoluteExpiration", "MemoryCacheEntryOptions")]
    [InlineData("DefaultMessageTimeToLive", "CreateQueueOptions")]
    [InlineData("KeepAliveDays", "ChatOptions")]
    [InlineData("KeepDays", "Options")]
    [InlineData("Maximum", "RetentionSlider2")]
    [InlineData("Days", "Holiday")]
    [InlineData("TimerStarted", "DebounceDispatcher")]
    [InlineData("InvitationExpiresDays", "ChatOptions")]
    public void IsNobodysData(string name, string container) =>
        Assert.Null(RetentionWords.CategoryOf(new(name, Container: container), RetentionLimits.Default));

    [Theory]
    [InlineData("ConsentCookieLifetimeDays", "", "")]
    [InlineData("VisitorCookieDays", "", "")]
    [InlineData("Expires", "Append visitor_id", "CookieOptions")]
    [InlineData("MaxAge", "tracking-id", "CookieOptions")]
    [InlineData("Expiration", "options ConsentCookie", "CookieBuilder")]
    [InlineData("Expires", "", "HttpCookie WriteConsent CookieService")]
    [InlineData("DurationYears", "", "ConsentCookie")]
    [InlineData("Days", "", "VisitorCookieSettings")]
    public void IsAFollowingCookie(string name, string near, string container) =>
        Assert.Equal("cookies", RetentionWords.CategoryOf(new(name, near, container), RetentionLimits.Default));

    [Theory]
    [InlineData("AuthCookieLifetimeDays", "", "")]
    [InlineData("DurationDays", "", "SessionCookie")]
    [InlineData("LanguageCookieDays", "", "")]
    [InlineData("Expires", "CookieRequestCultureProvider DefaultCookieName", "CookieOptions HomeController")]
    [InlineData("Expires", "session", "CookieOptions ConsentController")]
    [InlineData("MaxAge", "", "CookieOptions")]
    [InlineData("Expiration", "options Cookie", "CookieBuilder")]
    public void IsACookieThatIsNeededOrUnknown(string name, string near, string container) =>
        Assert.Null(RetentionWords.CategoryOf(new(name, near, container), RetentionLimits.Default));

    [Theory]
    [InlineData("BackupRetentionDays", "backups")]
    [InlineData("PaymentRetentionDays", "finance")]
    [InlineData("LedgerEntryRetentionDays", "finance")]
    [InlineData("RechnungenRetentionDays", "finance")]
    [InlineData("DossierRetentionDays", "personal")]
    public void IsACategoryOfTheProjectsOwn(string name, string category)
    {
        var limits = RetentionLimits.Default with
        {
            Categories = RetentionLimits.Default.Categories.Add("finance", TimeSpan.FromDays(3650)),
            Words = RetentionLimits.Default.Words
                .Add("backups", ImmutableArray.Create("backup"))
                .Add("finance", ImmutableArray.Create("payment", "ledger entry", "rechnungen"))
                .Add("personal", ImmutableArray.Create("dossier")),
        };
        Assert.Equal(category, RetentionWords.CategoryOf(new(name), limits));
    }

    [Fact]
    public void LimitsWidenUnderConsentAndNeverNarrow()
    {
        var limits = RetentionLimits.Default with { Granted = TimeSpan.FromDays(365) };
        Assert.Equal(30, limits.LimitFor("personal", underConsent: false).TotalDays);
        Assert.Equal(365, limits.LimitFor("personal", underConsent: true).TotalDays);
        Assert.Equal(395, limits.LimitFor("cookies", underConsent: true).TotalDays);
    }
}
