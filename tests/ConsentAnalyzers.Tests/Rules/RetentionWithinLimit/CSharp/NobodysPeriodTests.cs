using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>Periods that speak of people and keep nothing of theirs, each beside one that does.</summary>
public class NobodysPeriodTests
{
    [Theory]
    [InlineData("class Rules { public int VisitorMinimumAgeYears = 16; public int PatientAgeYears = 42; public int AgeOfPatientYears = 30; public int MaxPatientAgeYears = 120; }")]
    [InlineData("class Chat { public int MinimumAgeYears { get; set; } = 16; public int MaxAgeYears { get; set; } = 99; public int UserAgeYears = 18; }")]
    [InlineData("class Chat { public int MaxAgeDays { get; set; } = [|90|]; public TimeSpan MaxMessageAge { get; set; } = [|TimeSpan.FromDays(90)|]; public int MaxChatAgeYears = [|2|]; }")]
    public Task TellsAPersonsAgeFromThatOfData(string source) => Verify<RetentionAnalyzer>.Finds(source);

    [Theory]
    [InlineData("class SubscriptionOptions { public int AckDeadlineSeconds { get; set; } = 60; public int MessageRetentionDays { get; set; } = 60; }")]
    [InlineData("class InboxOptions { public TimeSpan MessageRetention { get; set; } = TimeSpan.FromDays(60); public int RetentionDays { get; set; } = 90; }")]
    [InlineData("class KafkaOptions { public int MessageRetentionDays { get; set; } = 60; public int EventRetentionDays { get; set; } = 90; }")]
    [InlineData("class ConsumerOptions { public int MaxDeliveryAttempts { get; set; } = 5; public int MessageRetentionDays { get; set; } = 60; }")]
    [InlineData("class ConsumerOptions { public int BatchSize { get; set; } = 5; public int MessageRetentionDays { get; set; } = [|60|]; }")]
    [InlineData("class ChatOptions { public int PartitionCount { get; set; } = 5; public int MessageRetentionDays { get; set; } = [|60|]; }")]
    [InlineData("class InboxOptions { public int ChatMessageRetentionDays { get; set; } = [|60|]; }")]
    public Task TellsABrokersMessagesFromThoseOfPeople(string source) => Verify<RetentionAnalyzer>.Finds(source);

    [Theory]
    [InlineData("new CreateTopicOptions(\"user-events\") { DefaultMessageTimeToLive = [|TimeSpan.FromDays(365)|] }")]
    [InlineData("new CreateQueueOptions(\"chat-messages\") { DefaultMessageTimeToLive = [|TimeSpan.FromDays(365)|] }")]
    [InlineData("new CreateQueueOptions(\"orders\") { DefaultMessageTimeToLive = TimeSpan.FromDays(365) }")]
    [InlineData("new CreateTopicOptions(\"builds\") { DefaultMessageTimeToLive = TimeSpan.FromDays(365) }")]
    public Task FlagsATopicThatIsCalledAfterPeople(string creation) => Verify<RetentionAnalyzer>.Finds(
        $$"""
        class Startup { object Topic() => {{creation}}; }
        class CreateTopicOptions { public CreateTopicOptions(string name) { } public TimeSpan DefaultMessageTimeToLive { get; set; } }
        class CreateQueueOptions { public CreateQueueOptions(string name) { } public TimeSpan DefaultMessageTimeToLive { get; set; } }
        """);

    [Theory]
    [InlineData("GenerateApiKey(expirationInDays: 90);")]
    [InlineData("CreateToken(TimeSpan.FromDays(90));")]
    [InlineData("SignUrl(expiry: TimeSpan.FromDays(90));")]
    [InlineData("CreateUnsubscribeLink(expiresIn: TimeSpan.FromDays(365));")]
    [InlineData("IssueSecret(DateTime.UtcNow.AddYears(1));")]
    [InlineData("_ = new ApiKey { ExpiresAt = DateTime.UtcNow.AddDays(90) };")]
    [InlineData("StoreMessage(expiry: [|TimeSpan.FromDays(90)|]);")]
    public Task IsSilentOnAKeyThatIsMadeWhereMailIsSent(string statement) => Verify<RetentionAnalyzer>.Finds(
        $$"""
        class EmailService
        {
            void SendMail()
            {
                {{statement}}
            }

            string GenerateApiKey(int expirationInDays) => "";
            string CreateToken(TimeSpan lifetime) => "";
            string SignUrl(TimeSpan expiry) => "";
            string CreateUnsubscribeLink(TimeSpan expiresIn) => "";
            string IssueSecret(DateTime expires) => "";
            void StoreMessage(TimeSpan expiry) { }
        }
        class ApiKey { public DateTime ExpiresAt { get; set; } }
        """);

    [Theory]
    [InlineData("class BillingPlan { public decimal Price; public int RetentionDays; } class Plans { object Pro = new BillingPlan { Price = 99, RetentionDays = 180 }; }")]
    [InlineData("class Sku { public string StripePriceId = \"\"; public int ChatRetentionDays; } class Skus { object Pro = new Sku { StripePriceId = \"p1\", ChatRetentionDays = 365 }; }")]
    [InlineData("record Offer(string ProductId, int MessageRetentionDays); class Offers { object Pro = new Offer(\"pro\", 365); }")]
    [InlineData("class PlanLimits { public decimal MonthlyPrice { get; init; } public int MessageRetentionDays { get; init; } = 365; }")]
    [InlineData("class TierSettings { public string Tier = \"\"; public int ChatRetentionDays; } class Tiers { object Free = new TierSettings { Tier = \"free\", ChatRetentionDays = [|365|] }; }")]
    public Task TellsWhatIsBoughtFromWhatATierKeeps(string source) => Verify<RetentionAnalyzer>.Finds(source);

    [Theory]
    [InlineData("class AnalyticsOptions { public int MaximumRetentionDays { get; set; } = [|180|]; public int MaxChatHistoryDays { get; set; } = [|365|]; }")]
    [InlineData("class Store { int MaximumRetentionDays; Store(Settings settings) { MaximumRetentionDays = settings.GetValue(nameof(MaximumRetentionDays), [|180|]); } } class Settings { public int GetValue(string key, int fallback) => fallback; }")]
    [InlineData("class PrivacySettings { public int RetentionDays { get; set; } = 30; public int MaxRetentionDays { get; set; } = 365; }")]
    [InlineData("record ChatSettings(int MaxRetentionDays = [|365|]); record ChatRange(int MinRetentionDays = 1, int MaxRetentionDays = 365);")]
    [InlineData("class PrivacySettings { public int MinRetentionDays { get; set; } = 60; public int MaxRetentionDays { get; set; } = 365; }")]
    [InlineData("class PrivacySettings { public const int MaxRetentionDays = 3650; public int MinimumChatRetentionDays { get; set; } = 365; }")]
    [InlineData("class RetentionValidator { const int MaxRetentionDays = 3650; public int MaximumRetentionDays { get; set; } = 3650; bool Check(int days) => days <= MaxRetentionDays; }")]
    [InlineData("class RetentionRange { bool Check(int days, Settings settings) => days <= settings.GetValue(\"MaxChatRetentionDays\", 3650); } class Settings { public int GetValue(string key, int fallback) => fallback; }")]
    [InlineData("class Chats { int Clamp(int days, Settings settings) => Math.Min(days, settings.GetValue(\"MaxChatRetentionDays\", 3650)); } class Settings { public int GetValue(string key, int fallback) => fallback; }")]
    public Task TellsAMaximumThatIsKeptFromABound(string source) => Verify<RetentionAnalyzer>.Finds(source);

    [Theory]
    [InlineData("class SupportOptions { public int ConversationRetentionDays { get; set; } = 30; public int AttachmentRetentionDays { get; set; } = [|365|]; public int BackupRetentionDays { get; set; } = 365; }")]
    [InlineData("class UserActivityOptions { public int EventRetentionDays { get; set; } = [|90|]; }")]
    [InlineData("class BuildOptions { public int ArtifactRetentionDays { get; set; } = 30; public int AttachmentRetentionDays { get; set; } = 365; }")]
    [InlineData("class EventStoreOptions { public int EventRetentionDays { get; set; } = 90; }")]
    [InlineData("class AuditOptions { public int ExceptionRetentionDays { get; set; } = 90; public int SecurityRetentionDays { get; set; } = [|90|]; }")]
    public Task FlagsWhatBelongsToPeopleBesideIt(string source) => Verify<RetentionAnalyzer>.Finds(source);

    [Theory]
    [InlineData("public const string MessageRetention = [|\"P99999999999Y\"|];")]
    [InlineData("public int ChatRetentionYears = [|2000000000|];")]
    [InlineData("public TimeSpan ChatRetention = [|TimeSpan.FromDays(99999999)|];")]
    [InlineData("public int ChatRetentionYears = int.MaxValue;")]
    public Task FlagsWhatIsTooLargeToBeRead(string member) => Verify<RetentionAnalyzer>.Finds($"class ChatSettings {{ {member} }}");
}
