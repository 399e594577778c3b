using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

public class StoreTests
{
    private const string Types = """

        public class ContainerProperties
        {
            public ContainerProperties(string id, string partitionKeyPath) { }
            public int? DefaultTimeToLive { get; set; }
        }
        public class CreateIndexOptions { public TimeSpan? ExpireAfter { get; set; } }
        public class CreateIndexModel<T> { public CreateIndexModel(object keys, CreateIndexOptions options) { } }
        public class Indexes<T> { public void CreateOne(CreateIndexModel<T> model) { } }
        public class Collection<T> { public Indexes<T> Indexes { get; } = new(); }
        public class ChatMessage { }
        public class Product { }
        public class Mongo { public Collection<ChatMessage> ChatMessages { get; } = new(); public Collection<Product> Products { get; } = new(); }
        public interface IDatabase
        {
            bool KeyExpire(string key, TimeSpan? expiry);
            bool StringSet(string key, string value, TimeSpan? expiry = null);
        }
        public class DateAfterModification { public double? DaysAfterModificationGreaterThan { get; set; } }
        public class PolicyBlob { public DateAfterModification? Delete { get; set; } public DateAfterModification? TierToCool { get; set; } }
        public class PolicyFilter { public string[] PrefixMatch { get; set; } = new string[0]; }
        public class PolicyDefinition { public PolicyBlob? Actions { get; set; } public PolicyFilter? Filters { get; set; } }
        public class TopicSpecification { public string Name { get; set; } = ""; public Dictionary<string, string> Configs { get; set; } = new(); }
        public class LifecycleRuleExpiration { public int Days { get; set; } }
        public class LifecycleRule { public string Id { get; set; } = ""; public LifecycleRuleExpiration? Expiration { get; set; } }
        public class LoggerFiles { public void File(string path, TimeSpan? retainedFileTimeLimit = null, int? retainedFileCountLimit = 31) { } }
        public class Period { public static Period FromYears(int years) => new(); public static Period FromDays(int days) => new(); }
        public class Memory { public void Set(string key, object value, TimeSpan absoluteExpirationRelativeToNow) { } }
        """;

    [Theory]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = [|60 * 60 * 24 * 365|] };")]
    [InlineData("var c = new ContainerProperties(\"customers\", \"/id\"); c.DefaultTimeToLive = (int)[|TimeSpan.FromDays(365)|].TotalSeconds;")]
    [InlineData("mongo.ChatMessages.Indexes.CreateOne(new CreateIndexModel<ChatMessage>(1, new CreateIndexOptions { ExpireAfter = [|TimeSpan.FromDays(365)|] }));")]
    [InlineData("redis.KeyExpire(\"chat:history:\" + id, [|TimeSpan.FromDays(365)|]);")]
    [InlineData("redis.StringSet($\"user:{id}:profile\", \"\", [|TimeSpan.FromDays(365)|]);")]
    [InlineData("redis.StringSet(\"visitor:\" + id, \"\", expiry: [|TimeSpan.FromDays(31)|]);")]
    [InlineData("_ = new PolicyDefinition { Actions = new PolicyBlob { Delete = new DateAfterModification { DaysAfterModificationGreaterThan = [|365|] } }, Filters = new PolicyFilter { PrefixMatch = new[] { \"recordings/\" } } };")]
    [InlineData("_ = new TopicSpecification { Name = \"chat-messages\", Configs = new() { [\"retention.ms\"] = [|\"31536000000\"|] } };")]
    [InlineData("_ = new TopicSpecification { Name = \"user-profiles\", Configs = new Dictionary<string, string> { { \"retention.ms\", [|\"31536000000\"|] } } };")]
    [InlineData("_ = new LifecycleRule { Id = \"expire-call-recordings\", Expiration = new LifecycleRuleExpiration { Days = [|365|] } };")]
    [InlineData("var chatRetention = [|Period.FromYears(5)|];")]
    public Task FlagsAStoreThatKeepsPeopleTooLong(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = 60 * 60 * 24 * 30 };")]
    [InlineData("_ = new ContainerProperties(\"chats\", \"/userId\") { DefaultTimeToLive = -1 };")]
    [InlineData("_ = new ContainerProperties(\"products\", \"/sku\") { DefaultTimeToLive = 60 * 60 * 24 * 365 };")]
    [InlineData("mongo.Products.Indexes.CreateOne(new CreateIndexModel<Product>(1, new CreateIndexOptions { ExpireAfter = TimeSpan.FromDays(365) }));")]
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
    [InlineData("new LoggerFiles().File(\"logs/chat-.txt\", retainedFileTimeLimit: TimeSpan.FromDays(365));")]
    [InlineData("new LoggerFiles().File(\"logs/app-.txt\", retainedFileCountLimit: 365);")]
    [InlineData("memory.Set(\"user:\" + id, id, TimeSpan.FromDays(365));")]
    public Task IsSilentOnWhatIsNobodysDataOrWithinTheLimit(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    private static string Source(string statement) => $$"""
        public class Startup
        {
            public void Run(IDatabase redis, Mongo mongo, Memory memory, string id)
            {
                {{statement}}
            }
        }
        {{Types}}
        """;
}
