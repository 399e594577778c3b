using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionEnds.CSharp;

public sealed class UnlimitedFixTests
{
    [Theory]
    [InlineData("int ChatRetentionDays = [|-1|];", "int ChatRetentionDays = 30;")]
    [InlineData("int ChatRetentionDays = [|int.MaxValue|];", "int ChatRetentionDays = 30;")]
    [InlineData("int ChatRetentionHours = [|System.Threading.Timeout.Infinite|];", "int ChatRetentionHours = 720;")]
    [InlineData("long ChatRetentionMs = [|long.MaxValue|];", "long ChatRetentionMs = 2592000000;")]
    [InlineData("double ChatRetentionDays = [|double.PositiveInfinity|];", "double ChatRetentionDays = 30;")]
    [InlineData("int ChatTtl = [|-1|];", "int ChatTtl = 2592000;")]
    [InlineData("const int Unlimited = -1; int ChatRetentionDays = [|Unlimited|];", "const int Unlimited = -1; int ChatRetentionDays = 30;")]
    [InlineData("const int KeepForever = 0; int ChatRetentionDays = [|0|];", "const int KeepForever = 0; int ChatRetentionDays = 30;")]
    [InlineData("static readonly int? Forever = null; int? ChatRetentionDays = [|null|];", "static readonly int? Forever = null; int? ChatRetentionDays = 30;")]
    [InlineData("TimeSpan ChatRetention = [|TimeSpan.MaxValue|];", "TimeSpan ChatRetention = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan? ChatRetention = [|TimeSpan.MaxValue|];", "TimeSpan? ChatRetention = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan ChatRetention = [|System.Threading.Timeout.InfiniteTimeSpan|];", "TimeSpan ChatRetention = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan ChatRetention = [|TimeSpan.FromDays(int.MaxValue)|];", "TimeSpan ChatRetention = TimeSpan.FromDays(30);")]
    [InlineData("double ChatRetentionDays = [|TimeSpan.MaxValue|].TotalDays;", "double ChatRetentionDays = TimeSpan.FromDays(30).TotalDays;")]
    [InlineData("string ChatRetentionDays = [|\"-1\"|];", "string ChatRetentionDays = \"30\";")]
    [InlineData("string ChatRetentionDays = [|\"unlimited\"|];", "string ChatRetentionDays = \"30\";")]
    [InlineData("Dictionary<string, string> Topic = new() { [\"chat.retention.ms\"] = [|\"-1\"|] };", "Dictionary<string, string> Topic = new() { [\"chat.retention.ms\"] = \"2592000000\" };")]
    [InlineData("[System.ComponentModel.DefaultValue([|-1|])] public int ChatRetentionDays { get; set; }", "[System.ComponentModel.DefaultValue(30)] public int ChatRetentionDays { get; set; }")]
    [InlineData("int ChatRetentionDays = [|-1|]; // for ever", "int ChatRetentionDays = 30; // 30 days")]
    [InlineData("int ChatRetentionDays = [|-1|]; // kept indefinitely", "int ChatRetentionDays = 30; // kept 30 days")]
    public Task WritesTheLimitInTheFormAndUnitOfTheSource(string member, string limited) => Fixes(member, limited);

    [Theory]
    [InlineData("enum Keep { Week = 7, Month = 30, Forever = -1 } Keep ChatRetention = [|Keep.Forever|];", "enum Keep { Week = 7, Month = 30, Forever = -1 } Keep ChatRetention = Keep.Month;")]
    [InlineData("enum RetentionDays { ONE_WEEK, ONE_MONTH, INFINITE } RetentionDays ChatRetention = [|RetentionDays.INFINITE|];", "enum RetentionDays { ONE_WEEK, ONE_MONTH, INFINITE } RetentionDays ChatRetention = RetentionDays.ONE_MONTH;")]
    [InlineData("enum Keep { Days7, Days30, Forever } Keep ChatRetention = [|Keep.Forever|];", "enum Keep { Days7, Days30, Forever } Keep ChatRetention = Keep.Days30;")]
    [InlineData("enum Keep { SevenDays, ThirtyDays, Forever } Keep ChatRetention = [|Keep.Forever|];", "enum Keep { SevenDays, ThirtyDays, Forever } Keep ChatRetention = Keep.ThirtyDays;")]
    public Task ChoosesTheMemberThatIsTheLimit(string member, string limited) => Fixes(member, limited);

    [Theory]
    [InlineData("DateTime DeleteChatsAfter = [|DateTime.MaxValue|];", "DateTime DeleteChatsAfter = DateTime.UtcNow.AddDays(30);")]
    [InlineData("DateTimeOffset? DeleteChatsAfter = [|DateTimeOffset.MaxValue|];", "DateTimeOffset? DeleteChatsAfter = DateTimeOffset.UtcNow.AddDays(30);")]
    [InlineData("DateTime DeleteChatsAfter = [|new DateTime(9999, 12, 31)|];", "DateTime DeleteChatsAfter = DateTime.UtcNow.AddDays(30);")]
    public Task WritesADateWhereAPersonAsks(string member, string limited) => Verify<UnlimitedRetentionAnalyzer, UnlimitedRetentionFix>.FixesSingly(
        Class(member), Class(limited), "Keep for 30 days (the next purge deletes what is older)");

    [Theory]
    [InlineData("int ChatRetentionYears = [|-1|];")]
    [InlineData("int ChatRetention = [|-1|];")]
    [InlineData("string ChatRetention = [|\"forever\"|];")]
    [InlineData("static readonly DateTime DeleteChatsAfter = [|DateTime.MaxValue|];")]
    [InlineData("DateTime DeleteChatsAfter = DateTime.Parse([|\"9999-12-31\"|]);")]
    [InlineData("enum Keep { Week, Year, Forever } Keep ChatRetention = [|Keep.Forever|];")]
    [InlineData("class Period { public static readonly Period Forever = new(); } Period ChatRetention = [|Period.Forever|];")]
    public Task OffersNothingWhereTheFormCannotSayTheLimit(string member) =>
        Verify<UnlimitedRetentionAnalyzer, UnlimitedRetentionFix>.OffersNothing(Class(member));

    [Fact]
    public Task WritesTheConfiguredLimit() => Verify<UnlimitedRetentionAnalyzer, UnlimitedRetentionFix>.Fixes(
        Class("TimeSpan ChatRetention = [|TimeSpan.MaxValue|];"),
        Class("TimeSpan ChatRetention = TimeSpan.FromDays(90);"),
        editorConfig: "consent_analyzers.retention_limit = 90d");

    [Fact]
    public Task DropsAConditionThatDecidesNothingAnyMore() => Verify<UnlimitedRetentionAnalyzer, UnlimitedRetentionFix>.Fixes(
        Class("readonly bool _hasConsent; TimeSpan ChatRetention() => _hasConsent ? [|TimeSpan.MaxValue|] : TimeSpan.FromDays(30);"),
        Class("readonly bool _hasConsent; TimeSpan ChatRetention() => TimeSpan.FromDays(30);"));

    [Theory]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = [|-1|] };", "_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = 2592000 };")]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = [|null|] };", "_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = 2592000 };")]
    [InlineData("database.CreateCollection(\"chat_messages\", new CreateCollectionOptions { ExpireAfter = [|null|] });", "database.CreateCollection(\"chat_messages\", new CreateCollectionOptions { ExpireAfter = TimeSpan.FromDays(30) });")]
    [InlineData("redis.KeyExpire(\"chat:\" + id, (TimeSpan?)[|null|]);", "redis.KeyExpire(\"chat:\" + id, (TimeSpan?)TimeSpan.FromDays(30));")]
    [InlineData("[|redis.KeyPersist(\"chat:\" + id)|];", "redis.KeyExpire(\"chat:\" + id, TimeSpan.FromDays(30));")]
    [InlineData("_ = new CreateQueueOptions(\"chat-messages\") { DefaultMessageTimeToLive = [|TimeSpan.MaxValue|] };", "_ = new CreateQueueOptions(\"chat-messages\") { DefaultMessageTimeToLive = TimeSpan.FromDays(30) };")]
    [InlineData("_ = new TopicSpecification { Name = \"chat-messages\", Configs = new() { [\"retention.ms\"] = [|\"-1\"|] } };", "_ = new TopicSpecification { Name = \"chat-messages\", Configs = new() { [\"retention.ms\"] = \"2592000000\" } };")]
    [InlineData("redis.StringGetSetExpiry(\"chat:\" + id, [|null|]);", "redis.StringGetSetExpiry(\"chat:\" + id, TimeSpan.FromDays(30));")]
    public Task LeavesAStoreThatDeletesToAPerson(string statement, string limited) => Verify<UnlimitedRetentionAnalyzer, UnlimitedRetentionFix>.FixesSingly(
        Stored(statement), Stored(limited), "Keep for 30 days (the next purge deletes what is older)", Platform.Libraries);

    [Fact]
    public Task LimitsEverythingAtOnce() => Fixes(
        """
        // Chats.
            public int ChatRetentionDays { get; set; } = [|-1|]; // forever

            public TimeSpan ChatRetention { get; set; } =
                [|TimeSpan.MaxValue|];

            public int RetentionDays(bool isPaid) =>
                isPaid
                    ? [|int.MaxValue|] // paid
                    : 7;
        """,
        """
        // Chats.
            public int ChatRetentionDays { get; set; } = 30; // 30 days

            public TimeSpan ChatRetention { get; set; } =
                TimeSpan.FromDays(30);

            public int RetentionDays(bool isPaid) =>
                isPaid
                    ? 30 // paid
                    : 7;
        """);

    private static Task Fixes(string member, string limited) =>
        Verify<UnlimitedRetentionAnalyzer, UnlimitedRetentionFix>.Fixes(Class(member), Class(limited));

    private static string Class(string members) => $"public class PrivacySettings\n{{\n    {members}\n}}";

    private static string Stored(string statement) => $$"""
        using Azure.Messaging.ServiceBus.Administration;
        using Confluent.Kafka.Admin;
        using Microsoft.Azure.Cosmos;
        using MongoDB.Driver;
        using StackExchange.Redis;

        public class Startup
        {
            public void Run(StackExchange.Redis.IDatabase redis, IMongoDatabase database, string id)
            {
                {{statement}}
            }
        }
        """;
}
