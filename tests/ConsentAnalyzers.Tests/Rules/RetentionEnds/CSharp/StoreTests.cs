namespace ConsentAnalyzers.Tests.Rules.RetentionEnds.CSharp;

/// <summary>Values for which a store's own API keeps what it holds, against the real types.</summary>
public sealed class StoreTests
{
    private const string Types = """

        public class ChatMessage { }
        public class Product { }
        public interface IShop { IMongoCollection<ChatMessage> ChatMessages { get; } IMongoCollection<Product> Products { get; } }
        """;

    [Theory]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = [|-1|] };")]
    [InlineData("_ = new ContainerProperties(\"tenant-messages\", \"/tenantId\") { DefaultTimeToLive = [|-1|] };")]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = [|null|] };")]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { AnalyticalStoreTimeToLiveInSeconds = [|-1|] };")]
    [InlineData("var c = new ContainerProperties(\"customers\", \"/id\"); c.DefaultTimeToLive = [|-1|];")]
    [InlineData("cosmos.DefineContainer(\"conversations\", \"/userId\").WithDefaultTimeToLive([|-1|]).CreateAsync();")]
    [InlineData("mongo.ChatMessages.Indexes.CreateOne(new CreateIndexModel<ChatMessage>(\"{ SentAt: 1 }\", new CreateIndexOptions { ExpireAfter = [|TimeSpan.MaxValue|] }));")]
    [InlineData("mongo.ChatMessages.Indexes.CreateOne(new CreateIndexModel<ChatMessage>(\"{ SentAt: 1 }\", new CreateIndexOptions { ExpireAfter = [|null|] }));")]
    [InlineData("database.CreateCollection(\"chat_messages\", new CreateCollectionOptions { ExpireAfter = [|null|] });")]
    [InlineData("redis.StringSet(\"chat:history:\" + id, \"\", expiry: [|null|], when: When.Always);")]
    [InlineData("redis.StringSet($\"user:{id}:profile\", \"\", [|null|], When.NotExists);")]
    [InlineData("redis.StringSet($\"visitor:{id}\", \"\", [|StackExchange.Redis.Expiration.Persist|]);")]
    [InlineData("redis.StringSet($\"visitor:{id}\", \"\", [|TimeSpan.MaxValue|]);")]
    [InlineData("redis.StringSetAsync(\"conversation:\" + id, \"\", expiry: [|null|], keepTtl: false);")]
    [InlineData("redis.StringSet(\"chat:history:\" + id, \"\", expiry: [|default(TimeSpan?)|], when: When.Always);")]
    [InlineData("redis.KeyExpire(\"chat:history:\" + id, (TimeSpan?)[|null|]);")]
    [InlineData("redis.StringGetSetExpiry(\"chat:history:\" + id, [|null|]);")]
    [InlineData("[|redis.KeyPersist(\"chat:history:\" + id)|];")]
    [InlineData("await [|redis.KeyPersistAsync($\"visitor:{id}\")|];")]
    [InlineData("shared.SetString(\"chat:history:\" + id, \"\", new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = [|TimeSpan.MaxValue|] });")]
    [InlineData("shared.SetString($\"visitor:{id}\", \"\", new DistributedCacheEntryOptions { AbsoluteExpiration = [|DateTimeOffset.MaxValue|] });")]
    [InlineData("var options = new DistributedCacheEntryOptions { AbsoluteExpiration = [|DateTimeOffset.MaxValue|] }; shared.SetString(\"conversation:\" + id, \"\", options);")]
    [InlineData("await hybrid.SetAsync(\"transcript:\" + id, id, new HybridCacheEntryOptions { Expiration = [|TimeSpan.MaxValue|] });")]
    [InlineData("model.Entity<ChatMessage>().HasDefaultTimeToLive([|-1|]);")]
    [InlineData("model.Entity<ChatMessage>(entity => entity.ToContainer(\"chats\").HasDefaultTimeToLive([|null|]));")]
    [InlineData("_ = new StreamConfig(\"CHAT_MESSAGES\") { MaxAge = [|TimeSpan.Zero|] };")]
    [InlineData("_ = new StreamConfig(\"user-events\") { MaxAge = [|TimeSpan.MaxValue|] };")]
    [InlineData("_ = new CreateQueueOptions(\"chat-messages\") { DefaultMessageTimeToLive = [|TimeSpan.MaxValue|] };")]
    [InlineData("_ = new CreateSubscriptionOptions(\"user-events\", \"audit\") { DefaultMessageTimeToLive = [|TimeSpan.MaxValue|] };")]
    [InlineData("_ = new TopicSpecification { Name = \"chat-messages\", Configs = new() { [\"retention.ms\"] = [|\"-1\"|] } };")]
    [InlineData("_ = new TopicSpecification { Name = \"user-profiles\", Configs = new Dictionary<string, string> { { \"retention.ms\", [|\"-1\"|] } } };")]
    [InlineData("_ = new LogGroup(this, \"Chats\", new LogGroupProps { LogGroupName = \"/app/chat-transcripts\", Retention = [|RetentionDays.INFINITE|] });")]
    [InlineData("_ = new LogGroup(this, \"ConversationTranscripts\", new LogGroupProps { Retention = [|RetentionDays.INFINITE|] });")]
    public Task FlagsAStoreThatKeepsPeopleForEver(string statement) => Verify<UnlimitedRetentionAnalyzer>.Finds(Source(statement), Platform.Libraries);

    [Theory]
    [InlineData("_ = new ContainerProperties(\"products\", \"/sku\") { DefaultTimeToLive = -1 };")]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = 60 * 60 * 24 * 30 };")]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { AnalyticalStoreTimeToLiveInSeconds = null };")]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\");")]
    [InlineData("cosmos.DefineContainer(\"products\", \"/sku\").WithDefaultTimeToLive(-1).CreateAsync();")]
    [InlineData("mongo.Products.Indexes.CreateOne(new CreateIndexModel<Product>(\"{ SentAt: 1 }\", new CreateIndexOptions { ExpireAfter = null }));")]
    [InlineData("mongo.ChatMessages.Indexes.CreateOne(new CreateIndexModel<ChatMessage>(\"{ SentAt: 1 }\", new CreateIndexOptions { Unique = true, Name = null }));")]
    [InlineData("redis.StringSet(\"price:\" + id, \"\", expiry: null, when: When.Always);")]
    [InlineData("redis.StringSet(\"chat:history:\" + id, \"\");")]
    [InlineData("redis.StringSet(\"chat:history:\" + id, \"\", expiry: null, keepTtl: true);")]
    [InlineData("redis.StringSet($\"visitor:{id}\", \"\", StackExchange.Redis.Expiration.KeepTtl);")]
    [InlineData("redis.StringSet(\"cache:user:\" + id, \"\", expiry: null, when: When.Always);")]
    [InlineData("redis.StringSet(\"lock:chat:\" + id, \"\", expiry: null, When.NotExists);")]
    [InlineData("redis.KeyPersist(\"price:\" + id);")]
    [InlineData("redis.KeyPersist(\"cache:user:\" + id);")]
    [InlineData("shared.SetString(\"price:\" + id, \"\", new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = TimeSpan.MaxValue });")]
    [InlineData("shared.SetString(\"cache:user:\" + id, \"\", new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = TimeSpan.MaxValue });")]
    [InlineData("shared.SetString(\"chat:history:\" + id, \"\", new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = TimeSpan.FromDays(365) });")]
    [InlineData("shared.SetString(\"chat:history:\" + id, \"\", new DistributedCacheEntryOptions { AbsoluteExpiration = null, SlidingExpiration = TimeSpan.FromHours(1) });")]
    [InlineData("await hybrid.SetAsync(\"transcript:\" + id, id, new HybridCacheEntryOptions { Expiration = null });")]
    [InlineData("model.Entity<Product>().HasDefaultTimeToLive(-1);")]
    [InlineData("_ = new StreamConfig(\"orders\") { MaxAge = TimeSpan.Zero };")]
    [InlineData("_ = new StreamConfig(\"CHAT_MESSAGES\") { MaxAge = TimeSpan.FromDays(30), MaxBytes = -1 };")]
    [InlineData("_ = new CreateQueueOptions(\"orders\") { DefaultMessageTimeToLive = TimeSpan.MaxValue };")]
    [InlineData("_ = new CreateQueueOptions(\"chat-messages\") { AutoDeleteOnIdle = TimeSpan.MaxValue };")]
    [InlineData("_ = new TopicSpecification { Name = \"orders\", Configs = new() { [\"retention.ms\"] = \"-1\" } };")]
    [InlineData("_ = new TopicSpecification { Name = \"chat-messages\", Configs = new() { [\"retention.bytes\"] = \"-1\" } };")]
    [InlineData("_ = new TopicSpecification { Name = \"chat-messages\", ReplicationFactor = -1, NumPartitions = -1 };")]
    [InlineData("new LoggerConfiguration().WriteTo.File(\"logs/app-.txt\", retainedFileCountLimit: null);")]
    [InlineData("new LoggerConfiguration().WriteTo.File(\"logs/chat-.txt\", retainedFileTimeLimit: null, rollingInterval: RollingInterval.Infinite);")]
    [InlineData("_ = new NLog.Targets.FileTarget { FileName = \"chat.log\", MaxArchiveDays = 0, MaxArchiveFiles = -1 };")]
    [InlineData("_ = new LifecycleRule { Id = \"expire-call-recordings\", Expiration = null };")]
    [InlineData("_ = new LogGroup(this, \"Api\", new LogGroupProps { Retention = RetentionDays.INFINITE });")]
    [InlineData("_ = new LogStream(this, \"CustomerApi\", new LogStreamProps { Retention = RetentionDays.INFINITE });")]
    [InlineData("_ = new LogGroup(this, \"UserServiceLogs\", new LogGroupProps { Retention = RetentionDays.INFINITE });")]
    [InlineData("_ = new LogGroup(this, \"Chats\", new LogGroupProps { Retention = RetentionDays.ONE_MONTH });")]
    [InlineData("memory.Set(\"user:\" + id, id, DateTimeOffset.MaxValue);")]
    [InlineData("memory.Set(\"chat:\" + id, id, new MemoryCacheEntryOptions { AbsoluteExpiration = DateTimeOffset.MaxValue, Priority = CacheItemPriority.NeverRemove });")]
    public Task IsSilentOnNobodysDataAndOnWhatEnds(string statement) => Verify<UnlimitedRetentionAnalyzer>.Finds(Source(statement), Platform.Libraries);

    private static string Source(string statement) => $$"""
        using Amazon.CDK.AWS.Logs;
        using Amazon.S3.Model;
        using Azure.Messaging.ServiceBus.Administration;
        using Confluent.Kafka.Admin;
        using Microsoft.Azure.Cosmos;
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.Hybrid;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.EntityFrameworkCore;
        using MongoDB.Driver;
        using NATS.Client.JetStream.Models;
        using Serilog;
        using StackExchange.Redis;

        public class Startup : Amazon.CDK.Construct
        {
            public async Task Run(StackExchange.Redis.IDatabase redis, IShop mongo, IMongoDatabase database, Microsoft.Azure.Cosmos.Database cosmos, IMemoryCache memory, IDistributedCache shared, HybridCache hybrid, ModelBuilder model, string id)
            {
                {{statement}}
                await Task.Yield();
            }
        }
        {{Types}}
        namespace Microsoft.EntityFrameworkCore
        {
            using Microsoft.EntityFrameworkCore.Metadata.Builders;

            public static class CosmosEntityTypeBuilderExtensions
            {
                public static EntityTypeBuilder<T> ToContainer<T>(this EntityTypeBuilder<T> entity, string name) where T : class => entity;
                public static EntityTypeBuilder<T> HasDefaultTimeToLive<T>(this EntityTypeBuilder<T> entity, int? seconds) where T : class => entity;
            }
        }
        namespace NATS.Client.JetStream.Models
        {
            public class StreamConfig { public StreamConfig(string name) { } public TimeSpan MaxAge { get; set; } public long MaxBytes { get; set; } }
        }
        namespace Amazon.CDK { public class Construct { } }
        namespace Amazon.CDK.AWS.Logs
        {
            public enum RetentionDays { ONE_DAY, ONE_WEEK, ONE_MONTH, ONE_YEAR, INFINITE }
            public class LogGroupProps { public string? LogGroupName { get; set; } public RetentionDays? Retention { get; set; } }
            public class LogStreamProps { public RetentionDays? Retention { get; set; } }
            public class LogStream { public LogStream(Construct scope, string id, LogStreamProps props) { } }
            public class LogGroup { public LogGroup(Construct scope, string id, LogGroupProps props) { } }
        }
        """;
}
