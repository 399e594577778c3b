using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

public class UseTests
{
    private const string Types = """

        public class ChatOptions
        {
            public int RetentionDays { get; set; }
            public TimeSpan Retention { get; set; }
            public string? RetentionText { get; set; }
            public DateTime? DeleteAfter { get; set; }
            public DateTime? DeleteOn { get; set; }
            public DateTime? DeletedAt { get; set; }
        }
        public class ChatStore
        {
            public ChatStore(TimeSpan retention) { }
            public void KeepFor(TimeSpan duration) { }
            public void DeleteOlderThan(TimeSpan age) { }
            public ChatStore WithRetentionDays(int days) => this;
            public void PurgeMessages(DateTime olderThan) { }
            public void Configure(Action<ChatOptions> configure) { }
            public void AddBackup(int copies) { }
        }
        public record Rule(string Name, TimeSpan Keep);
        public class RetentionRule { public string Entity { get; set; } = ""; public int Days { get; set; } }
        public class BlobSasBuilder { public string BlobName { get; set; } = ""; public DateTimeOffset ExpiresOn { get; set; } }
        public class Configuration
        {
            public string? this[string key] { get => null; set { } }
            public T? GetValue<T>(string key) => default;
            public T GetValue<T>(string key, T defaultValue) => defaultValue;
            public int GetValueInt(string key, int fallback) => fallback;
        }
        [AttributeUsage(AttributeTargets.All)]
        public class ChatRetentionAttribute : Attribute
        {
            public ChatRetentionAttribute(string period = "") { }
            public int Days { get; set; }
        }
        """;

    [Theory]
    [InlineData("var o = new ChatOptions { RetentionDays = [|365|] };")]
    [InlineData("var o = new ChatOptions { Retention = [|TimeSpan.FromDays(365)|] };")]
    [InlineData("var o = new ChatOptions { DeleteAfter = [|DateTime.UtcNow.AddYears(5)|] };")]
    [InlineData("store.Configure(o => o.RetentionDays = [|365|]);")]
    [InlineData("store.Configure(o => { o.Retention = [|TimeSpan.FromDays(365)|]; });")]
    [InlineData("options.RetentionText = [|\"5y\"|];")]
    [InlineData("options.DeleteAfter ??= [|DateTime.UtcNow.AddMonths(6)|];")]
    [InlineData("_ = new ChatStore([|TimeSpan.FromDays(1825)|]);")]
    [InlineData("_ = new ChatStore(retention: [|TimeSpan.FromDays(1825)|]);")]
    [InlineData("_ = new Rule(\"chats\", [|TimeSpan.FromDays(365)|]);")]
    [InlineData("_ = new RetentionRule { Entity = \"Conversation\", Days = [|365|] };")]
    [InlineData("store.DeleteOlderThan([|TimeSpan.FromDays(400)|]);")]
    [InlineData("options.DeleteOn = [|DateTime.UtcNow.AddYears(1)|];")]
    [InlineData("store.KeepFor([|TimeSpan.FromDays(1825)|]);")]
    [InlineData("store.WithRetentionDays([|1825|]).KeepFor([|TimeSpan.FromDays(31)|]);")]
    [InlineData("store.PurgeMessages(olderThan: [|DateTime.UtcNow.AddYears(-1)|]);")]
    [InlineData("store.PurgeMessages(DateTime.UtcNow - [|TimeSpan.FromDays(365)|]);")]
    [InlineData("var days = configuration.GetValue(\"Chat:RetentionDays\", [|365|]);")]
    [InlineData("var days = configuration.GetValue<int?>(\"Chat:RetentionDays\") ?? [|365|];")]
    [InlineData("options.RetentionDays = configuration.GetValue(\"Chat:RetentionDays\", [|365|]);")]
    [InlineData("options.RetentionDays = configuration.GetValue<int?>(\"Chat:RetentionDays\") ?? [|365|];")]
    [InlineData("options.RetentionDays = configuration.GetValue<int?>(\"Chat:Days\") ?? [|365|];")]
    [InlineData("options.RetentionDays = configuration.GetValue(\"Chat:Days\", [|365|]);")]
    [InlineData("var days = int.Parse(configuration[\"Chat:RetentionDays\"] ?? [|\"365\"|]);")]
    [InlineData("var days = Environment.GetEnvironmentVariable(\"CHAT_RETENTION_DAYS\") ?? [|\"365\"|];")]
    [InlineData("configuration[\"Chat:RetentionDays\"] = [|\"365\"|];")]
    [InlineData("var all = new Dictionary<string, string> { [\"Chat:RetentionDays\"] = [|\"365\"|] };")]
    [InlineData("var all = new Dictionary<string, object> { { \"Chat:RetentionDays\", [|365|] } };")]
    [InlineData("const int retentionDays = [|365|]; options.RetentionDays = retentionDays;")]
    [InlineData("var retention = [|TimeSpan.FromDays(365)|]; options.Retention = retention; store.KeepFor(retention);")]
    [InlineData("const int Year = 365; options.RetentionDays = [|Year|];")]
    [InlineData("var year = TimeSpan.FromDays(365); options.Retention = [|year|];")]
    [InlineData("var days = 365; options.Retention = [|TimeSpan.FromDays(days)|];")]
    [InlineData("options.RetentionDays = Environment.Is64BitProcess ? [|365|] : 30;")]
    [InlineData("store.Configure(o => { store.AddBackup(3); o.RetentionDays = [|90|]; });")]
    public Task FlagsAPeriodThatIsTooLong(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData("[ChatRetention(Days = [|365|])]")]
    [InlineData("[ChatRetention([|\"P5Y\"|])]")]
    public Task FlagsAnAttribute(string attribute) =>
        Verify<RetentionAnalyzer>.Finds($"{attribute} public class Chat {{ }}{Types}");

    [Theory]
    [InlineData("options.RetentionDays = 30;")]
    [InlineData("options.RetentionDays = configuration.GetValueInt(\"Chat:RetentionDays\", 30);")]
    [InlineData("options.RetentionDays = configuration.GetValueInt(\"Chat:RetentionDays\", options.RetentionDays);")]
    [InlineData("var backups = configuration.GetValueInt(\"BackupRetention\", 28);")]
    [InlineData("var usenet = configuration.GetValueInt(\"Retention\", 3000);")]
    [InlineData("var bin = configuration.GetValueInt(\"RecycleBinCleanupDays\", 90);")]
    [InlineData("var auth = configuration.GetValueInt(\"CookieAuthExpires\", 8760);")]
    [InlineData("options.DeleteAfter = DateTime.UtcNow.AddYears(-1);")]
    [InlineData("options.DeleteAfter = null;")]
    [InlineData("var deleteDate = DateTime.UtcNow.AddDays(-30); store.PurgeMessages(deleteDate);")]
    [InlineData("var cert = DateTimeOffset.Now.AddYears(10); Console.WriteLine(cert);")]
    [InlineData("var end = DateTime.Now.AddYears(25); Console.WriteLine(end);")]
    [InlineData("if (options.RetentionDays > 365) { throw new ArgumentOutOfRangeException(); }")]
    [InlineData("options.RetentionDays = Math.Clamp(options.RetentionDays, 1, 3650);")]
    [InlineData("var days = 365; days = int.Parse(\"3\"); options.RetentionDays = days;")]
    [InlineData("Console.WriteLine(\"ChatRetentionDays\", 365);")]
    [InlineData("var olderThan = DateTime.UtcNow.AddDays(-90); Console.WriteLine(olderThan);")]
    [InlineData("_ = new Rule(\"builds\", TimeSpan.FromDays(365));")]
    [InlineData("_ = new RetentionRule { Entity = \"BuildLog\", Days = 365 };")]
    [InlineData("_ = new BlobSasBuilder { BlobName = \"recordings/1\", ExpiresOn = DateTimeOffset.UtcNow.AddYears(1) };")]
    [InlineData("options.DeletedAt = DateTime.UtcNow;")]
    public Task IsSilentOn(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Fact]
    public Task ReportsAConstantAtItsDeclarationOnly() => Verify<RetentionAnalyzer>.Finds(
        """
        public static class Defaults
        {
            public const int ChatRetentionDays = [|365|];
            public static readonly TimeSpan ChatRetention = TimeSpan.FromDays(ChatRetentionDays);
        }
        public class Use
        {
            public int ConversationRetentionDays { get; set; } = Defaults.ChatRetentionDays;
            public TimeSpan ConversationRetention { get; set; } = Defaults.ChatRetention;
            public TimeSpan TranscriptRetention => TimeSpan.FromDays(Defaults.ChatRetentionDays * 2);
        }
        """);

    [Fact]
    public Task IsSilentOnAMethodWhoseNameIsIgnored() =>
        Verify<RetentionAnalyzer>.Finds(
            Source("store.KeepFor(TimeSpan.FromDays(1825));"), editorConfig: "consent_analyzers.ignored_names = KeepFor");

    private static string Source(string statement) => $$"""
        public class Startup
        {
            public void Run(ChatStore store, ChatOptions options, Configuration configuration)
            {
                {{statement}}
            }
        }
        {{Types}}
        """;
}
