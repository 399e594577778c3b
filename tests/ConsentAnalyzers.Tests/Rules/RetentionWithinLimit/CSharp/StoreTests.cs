using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

public class StoreTests
{
    private const string Types = """

        public class ChatMessage { }
        public class Product { }
        public interface IShop { IMongoCollection<ChatMessage> ChatMessages { get; } IMongoCollection<Product> Products { get; } }
        public class DateAfterModification { public double? DaysAfterModificationGreaterThan { get; set; } }
        public class PolicyBlob { public DateAfterModification? Delete { get; set; } public DateAfterModification? TierToCool { get; set; } }
        public class PolicyFilter { public string[] PrefixMatch { get; set; } = new string[0]; }
        public class PolicyDefinition { public PolicyBlob? Actions { get; set; } public PolicyFilter? Filters { get; set; } }
        """;

    [Theory]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = [|60 * 60 * 24 * 365|] };")]
    [InlineData("var c = new ContainerProperties(\"customers\", \"/id\"); c.DefaultTimeToLive = (int)[|TimeSpan.FromDays(365)|].TotalSeconds;")]
    [InlineData("mongo.ChatMessages.Indexes.CreateOne(new CreateIndexModel<ChatMessage>(\"{ SentAt: 1 }\", new CreateIndexOptions { ExpireAfter = [|TimeSpan.FromDays(365)|] }));")]
    [InlineData("redis.KeyExpire(\"chat:history:\" + id, [|TimeSpan.FromDays(365)|]);")]
    [InlineData("redis.StringSet($\"user:{id}:profile\", \"\", [|TimeSpan.FromDays(365)|]);")]
    [InlineData("redis.StringSet(\"visitor:\" + id, \"\", expiry: [|TimeSpan.FromDays(31)|]);")]
    [InlineData("_ = new PolicyDefinition { Actions = new PolicyBlob { Delete = new DateAfterModification { DaysAfterModificationGreaterThan = [|365|] } }, Filters = new PolicyFilter { PrefixMatch = new[] { \"recordings/\" } } };")]
    [InlineData("_ = new TopicSpecification { Name = \"chat-messages\", Configs = new() { [\"retention.ms\"] = [|\"31536000000\"|] } };")]
    [InlineData("_ = new TopicSpecification { Name = \"user-profiles\", Configs = new Dictionary<string, string> { { \"retention.ms\", [|\"31536000000\"|] } } };")]
    [InlineData("_ = new LifecycleRule { Id = \"expire-call-recordings\", Expiration = new LifecycleRuleExpiration { Days = [|365|] } };")]
    [InlineData("var chatRetention = [|Period.FromYears(5)|];")]
    public Task FlagsAStoreThatKeepsPeopleTooLong(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement), Platform.Libraries);

    [Theory]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = 60 * 60 * 24 * 30 };")]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = -1 };")]
    [InlineData("_ = new ContainerProperties(\"products\", \"/sku\") { DefaultTimeToLive = 60 * 60 * 24 * 365 };")]
    [InlineData("mongo.Products.Indexes.CreateOne(new CreateIndexModel<Product>(\"{ SentAt: 1 }\", new CreateIndexOptions { ExpireAfter = TimeSpan.FromDays(365) }));")]
    [InlineData("redis.KeyExpire(\"price:\" + id, TimeSpan.FromDays(365));")]
    [InlineData("redis.StringSet(\"cache:user:\" + id, \"\", TimeSpan.FromDays(365));")]
    [InlineData("redis.StringSet(\"session:\" + id, \"\", TimeSpan.FromDays(365));")]
    [InlineData("_ = new PolicyBlob { TierToCool = new DateAfterModification { DaysAfterModificationGreaterThan = 365 } };")]
    [InlineData("_ = new PolicyDefinition { Actions = new PolicyBlob { TierToCool = new DateAfterModification { DaysAfterModificationGreaterThan = 365 } }, Filters = new PolicyFilter { PrefixMatch = new[] { \"recordings/\" } } };")]
    [InlineData("_ = new PolicyDefinition { Actions = new PolicyBlob { Delete = new DateAfterModification { DaysAfterModificationGreaterThan = 365 } }, Filters = new PolicyFilter { PrefixMatch = new[] { \"reports/\" } } };")]
    [InlineData("_ = new TopicSpecification { Name = \"orders\", Configs = new() { [\"retention.ms\"] = \"31536000000\" } };")]
    [InlineData("_ = new TopicSpecification { Name = \"chat-messages\", Configs = new() { [\"retention.ms\"] = \"-1\" } };")]
    [InlineData("_ = new TopicSpecification { Name = \"chat-messages\", Configs = new() { [\"retention.bytes\"] = \"31536000000\" } };")]
    [InlineData("_ = new LifecycleRule { Id = \"expire-build-artifacts\", Expiration = new LifecycleRuleExpiration { Days = 365 } };")]
    [InlineData("redis.StringSet(\"lock:chat:\" + id, \"\", TimeSpan.FromDays(365));")]
    [InlineData("new LoggerConfiguration().WriteTo.File(\"logs/chat-.txt\", retainedFileTimeLimit: TimeSpan.FromDays(365));")]
    [InlineData("new LoggerConfiguration().WriteTo.File(\"logs/app-.txt\", retainedFileCountLimit: 365);")]
    [InlineData("_ = new NLog.Targets.FileTarget { FileName = \"chat.log\", MaxArchiveDays = 365 };")]
    [InlineData("_ = new Azure.Messaging.ServiceBus.Administration.CreateQueueOptions(\"orders\") { DefaultMessageTimeToLive = TimeSpan.FromDays(365) };")]
    [InlineData("memory.Set(\"user:\" + id, id, TimeSpan.FromDays(365));")]
    public Task IsSilentOnWhatIsNobodysDataOrWithinTheLimit(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement), Platform.Libraries);

    private static string Source(string statement) => $$"""
        using Amazon.S3.Model;
        using Confluent.Kafka.Admin;
        using Microsoft.Azure.Cosmos;
        using Microsoft.Extensions.Caching.Memory;
        using MongoDB.Driver;
        using NodaTime;
        using Serilog;
        using StackExchange.Redis;

        public class Startup
        {
            public void Run(StackExchange.Redis.IDatabase redis, IShop mongo, IMemoryCache memory, string id)
            {
                {{statement}}
            }
        }
        {{Types}}
        """;
}
