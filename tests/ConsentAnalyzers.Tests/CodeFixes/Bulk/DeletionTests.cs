using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.CodeFixes.Bulk;

/// <summary>What a bulk run does to periods: what decides about deletion stays, whatever it goes through; the rest is shortened.</summary>
public class DeletionTests
{
    private const string File = "/shop/Source.cs";
    private const string Store = """

        public class Chat { public DateTime SentAt { get; set; } public string Text { get; set; } = ""; }
        public class Store
        {
            public List<Chat> Chats { get; } = new();
            public void Drop(Chat chat) => Chats.Remove(chat);
            public int Execute(string sql, params object[] values) => 0;
        }
        public interface IRetentionPolicy { int ChatRetentionDays { get; } }

        """;

    [Theory]
    [InlineData("class Job { void Run(List<Chat> chats) { var cutoff = DateTime.UtcNow.AddYears(-7); chats.RemoveAll(c => c.SentAt < cutoff); } }")]
    [InlineData("class Job { const int ChatRetentionDays = 1825; void Run(Store s) => s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-ChatRetentionDays)); }")]
    [InlineData("class Job { static readonly TimeSpan ChatRetention = TimeSpan.FromDays(1825); void Run(Store s) { foreach (var c in s.Chats.ToList()) if (DateTime.UtcNow - c.SentAt > ChatRetention) s.Chats.Remove(c); } }")]
    [InlineData("class Job { int ChatRetentionDays { get; set; } = 1825; void Run(Store s) { s.Execute(\"DELETE FROM chats WHERE age > @0\", ChatRetentionDays); } }")]
    [InlineData("class Job { int ChatRetentionDays { get; set; } = 1825; void Run(Store s) { s.Execute($\"delete from chats where age > {ChatRetentionDays}\"); } }")]
    [InlineData("class ChatOptions { public int RetentionDays { get; set; } = 1825; } class Job { readonly ChatOptions options; public Job(ChatOptions options) => this.options = options; void Run(Store s) => s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-options.RetentionDays)); }")]
    [InlineData("record ChatOptions(int ChatRetentionDays = 1825); class Job { readonly ChatOptions options; public Job(ChatOptions options) => this.options = options; void Run(Store s) => s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-options.ChatRetentionDays)); }")]
    [InlineData("class Job { void Run(Store s, int chatRetentionDays = 1825) { var from = DateTime.UtcNow.AddDays(-chatRetentionDays); s.Chats.RemoveAll(c => c.SentAt < from); } }")]
    [InlineData("class Policy { public static TimeSpan ChatRetention() => TimeSpan.FromDays(1825); } class Job { void Run(Store s) { var keep = Policy.ChatRetention(); s.Chats.RemoveAll(c => DateTime.UtcNow - c.SentAt > keep); } }")]
    [InlineData("class Policy { public TimeSpan ChatRetention => TimeSpan.FromDays(1825); } class Job { readonly TimeSpan _keep; Job(Policy p) { _keep = p.ChatRetention; } void Run(Store s) => s.Chats.RemoveAll(c => DateTime.UtcNow - c.SentAt > _keep); }")]
    [InlineData("class Policy : IRetentionPolicy { public int ChatRetentionDays => 1825; } class Job { readonly IRetentionPolicy p; public Job(IRetentionPolicy p) => this.p = p; void Run(Store s) => s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-p.ChatRetentionDays)); }")]
    [InlineData("class Job { const int ChatRetentionDays = 1825; void Run(Store s) => Sift(s, ChatRetentionDays); void Sift(Store s, int days) { s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-days)); } }")]
    [InlineData("class Job { int _chatRetentionDays; void Start() { _chatRetentionDays = 1825; } void Run(Store s) { foreach (var c in s.Chats) if (c.SentAt < DateTime.UtcNow.AddDays(-_chatRetentionDays)) System.IO.File.Delete(c.Text); } }")]
    [InlineData("class Job { static readonly Dictionary<string, TimeSpan> Retention = new() { [\"chats\"] = TimeSpan.FromDays(1825) }; void Run(Store s) => s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow - Retention[c.Text]); }")]
    [InlineData("class Job { int ChatRetentionDays { get; set; } = 1825; void Run(Store s) { s.Execute(\"delete top (100)\\n  from chats where age > @0\", ChatRetentionDays); } }")]
    [InlineData("class ContainerProperties { public int DefaultTimeToLive { get; set; } } class Setup { object Chats() => new ContainerProperties { DefaultTimeToLive = 157680000 }; }")]
    [InlineData("class PurgeOptions { public int ChatRetentionDays { get; set; } = 1825; }")]
    [InlineData("class Options { public TimeSpan DeleteChatsAfterRetention { get; set; } = TimeSpan.FromDays(1825); }")]
    [InlineData("class Job { List<Chat> chats = new(); const int ChatRetentionDays = 1825; void Run() { chats = chats.Where(c => c.SentAt > DateTime.UtcNow.AddDays(-ChatRetentionDays)).ToList(); } }")]
    [InlineData("class Job { List<Chat> Chats { get; set; } = new(); static readonly TimeSpan ChatRetention = TimeSpan.FromDays(1825); void Run() => Chats = Chats.FindAll(c => DateTime.UtcNow - c.SentAt < ChatRetention); }")]
    [InlineData("partial class Job { const int ChatRetentionDays = 1825; } partial class Job { Chat[] chats = new Chat[0]; void Run() => this.chats = this.chats.OrderBy(c => c.SentAt).SkipWhile(c => c.SentAt < DateTime.UtcNow.AddDays(-ChatRetentionDays)).ToArray(); }")]
    [InlineData("class Job { const int ChatRetentionDays = 1825; const string Old = \"WITH old AS (SELECT id FROM chats) DELETE FROM chats WHERE age > @days\"; void Run(Store s) => s.Execute(Old, ChatRetentionDays); }")]
    [InlineData("static class Sql { public const string Old = \"DELETE FROM chats WHERE age > @days\"; } class Job { const int ChatRetentionDays = 1825; void Run(Store s) => s.Execute(Sql.Old, ChatRetentionDays); }")]
    [InlineData("class Job { int ChatRetentionDays { get; set; } = 1825; void Run(Store s) => s.Execute(\"EXEC dbo.usp_PurgeChats @days\", ChatRetentionDays); }")]
    [InlineData("class Job { int ChatRetentionDays { get; set; } = 1825; void Run(Store s) => s.Execute($\"ALTER TABLE chats DROP PARTITION FOR ({ChatRetentionDays})\"); }")]
    [InlineData("class Job { int ChatRetentionDays { get; set; } = 1825; void Run(Store s) => s.Execute(\"SELECT drop_chunks('chats', @days)\", ChatRetentionDays); }")]
    [InlineData("class Job { const int VisitorRetentionDays = 1825; void Run(Store s) => s.Execute($\"UPDATE visitors SET email = NULL WHERE age > {VisitorRetentionDays}\"); }")]
    [InlineData("class Row { public DateTime SentAt; public bool IsDeleted; } class Job { readonly int chatRetentionDays = 1825; void Run(List<Row> chats) { foreach (var c in chats) if (c.SentAt < DateTime.UtcNow.AddDays(-chatRetentionDays)) c.IsDeleted = true; } }")]
    [InlineData("class Row { public DateTime SentAt; public DateTime? ErasedAt; } class Job { TimeSpan ChatRetention { get; } = TimeSpan.FromDays(1825); void Run(List<Row> chats) => chats.ForEach(c => { if (c.SentAt + ChatRetention < DateTime.UtcNow) c.ErasedAt = DateTime.UtcNow; }); }")]
    [InlineData("class Job { TimeSpan ChatRetention { get; } = TimeSpan.FromDays(1825); bool IsOld(Chat c) => c.SentAt.Add(ChatRetention) < DateTime.UtcNow; void Run(Store s) { foreach (var c in s.Chats.ToList()) if (IsOld(c)) s.Chats.Remove(c); } }")]
    [InlineData("class Job { const int ChatRetentionDays = 1825; readonly DateTime sent; bool IsOld { get { return sent < DateTime.UtcNow.AddDays(-ChatRetentionDays); } } void Run(string path) { var old = IsOld; if (old) System.IO.File.Delete(path); } }")]
    [InlineData("class Rules { public TimeSpan ChatRetention => TimeSpan.FromDays(1825); public bool Keep(Chat c) => DateTime.UtcNow - c.SentAt <= ChatRetention; } class Job { void Run(Store s, Rules rules) => s.Chats.RemoveAll(c => !rules.Keep(c)); }")]
    [InlineData("abstract class Base { protected abstract TimeSpan ChatRetention { get; } protected abstract void Destroy(Chat c); public void Run(Store s) { foreach (var c in s.Chats) if (c.SentAt + ChatRetention < DateTime.UtcNow) Destroy(c); } } abstract class Job : Base { protected override TimeSpan ChatRetention => TimeSpan.FromDays(1825); }")]
    [InlineData("class LifecycleRuleExpiration { public int Days { get; set; } } class LifecycleRule { public string Prefix { get; set; } = \"\"; public LifecycleRuleExpiration? Expiration { get; set; } } class Setup { object Rule() => new LifecycleRule { Prefix = \"user-recordings/\", Expiration = new LifecycleRuleExpiration { Days = 1825 } }; }")]
    [InlineData("interface IDatabase { bool KeyExpire(string key, TimeSpan? expiry); } class Job { void Run(IDatabase redis) => redis.KeyExpire(\"chat:history\", TimeSpan.FromDays(1825)); }")]
    [InlineData("class ChatEraser { const int ChatRetentionDays = 1825; void Run(Store s) { foreach (var c in s.Chats) s.Drop(c); } }")]
    public async Task IsNotShortenedByABulkRun(string source)
    {
        var solution = Shop((File, source));

        Assert.NotEmpty(await Periods(solution));
        Assert.Equal(source, BulkRun.TextOf(await BulkRun.OfEverything(solution), File));
    }

    [Theory]
    [InlineData("class CookieSettings { public TimeSpan VisitorCookieLifetime { get; set; } = TimeSpan.FromDays(1825); }")]
    [InlineData("class ChatDto { public int ChatRetentionDays { get; set; } = 1825; }")]
    [InlineData("class ChatDto { public int ChatRetentionDays { get; set; } = 1825; } class Job { int Days { get; set; } = 7; void Run(Store s) => s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-Days)); }")]
    [InlineData("class A { public int ChatRetentionDays { get; set; } = 1825; } class B { public int ChatRetentionDays { get; set; } = 7; } class Job { readonly B b; public Job(B b) => this.b = b; void Run(Store s) => s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-b.ChatRetentionDays)); }")]
    [InlineData("class Page { public TimeSpan ChatRetention { get; set; } = TimeSpan.FromDays(1825); IEnumerable<Chat> Shown(IEnumerable<Chat> chats) { chats = chats.Where(c => DateTime.UtcNow - c.SentAt < ChatRetention); return chats; } }")]
    [InlineData("class Page { public TimeSpan ChatRetention { get; set; } = TimeSpan.FromDays(1825); IEnumerable<Chat> Shown(Store s) { var shown = s.Chats.AsEnumerable(); shown = shown.Where(c => DateTime.UtcNow - c.SentAt < ChatRetention); return shown; } }")]
    [InlineData("class Row { public bool IsDeleted { get; set; } } class Page { public int ChatRetentionDays { get; set; } = 1825; Row New() => new Row { IsDeleted = true }; void Restore(Row row) { row.IsDeleted = false; var days = ChatRetentionDays; } }")]
    [InlineData("class Page { public int ChatRetentionDays { get; set; } = 1825; string Text => \"Update your settings\"; string Menu => \"drop down\"; string Days() => Text + Menu + ChatRetentionDays; }")]
    [InlineData("class Page { public int ChatRetentionDays { get; set; } = 1825; bool IsOld(Chat c) => c.SentAt < DateTime.UtcNow.AddDays(-ChatRetentionDays); string Css(Chat c) => IsOld(c) ? \"old\" : \"\"; }")]
    [InlineData("class Page { public TimeSpan ChatRetention { get; set; } = TimeSpan.FromDays(1825); string Shown() => ChatRetention.ToString(); void Trim(string s) { s.Remove(1); s.TrimEnd(); } }")]
    [InlineData("class Labels { public int ChatRetentionDays { get; set; } = 1825; public string Text => $\"We keep chats for {ChatRetentionDays} days\"; } class Clock { DateTime Now() => DateTime.UtcNow; }")]
    public async Task IsShortenedWhereNothingIsDeletedByIt(string source)
    {
        var after = await BulkRun.OfEverything(Shop((File, source)));

        Assert.DoesNotContain("1825", BulkRun.TextOf(after, File));
    }

    [Fact]
    public async Task IsSeenAcrossProjects()
    {
        const string Options = "public class ChatOptions { public int ChatRetentionDays { get; set; } = 1825; public int VisitorCookieDays { get; set; } = 1825; }";
        var workspace = new FileWorkspace();
        var options = workspace.Add("Shop.Options", ("/shop/Usings.cs", Setup.Usings), ("/shop/ChatOptions.cs", Options));
        var jobs = workspace.Add(
            "Shop.Jobs",
            ("/jobs/Usings.cs", Setup.Usings),
            ("/jobs/Job.cs", "class Job { void Run(ChatOptions o, List<DateTime> sent) => sent.RemoveAll(at => at < DateTime.UtcNow.AddDays(-o.ChatRetentionDays)); }"));
        var solution = workspace.Solution.AddProjectReference(jobs, new ProjectReference(options));

        var after = await BulkRun.OfEverything(solution);

        Assert.Contains("ChatRetentionDays { get; set; } = 1825", BulkRun.TextOf(after, "/shop/ChatOptions.cs"));
        Assert.DoesNotContain("VisitorCookieDays { get; set; } = 1825", BulkRun.TextOf(after, "/shop/ChatOptions.cs"));
    }

    [Theory]
    [InlineData("class ChatOptions { public int RetentionDays { get; set; } } class Job { readonly ChatOptions o; public Job(ChatOptions o) => this.o = o; void Run(Store s) => s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-o.RetentionDays)); }", "\"Chats\": { \"RetentionDays\": 1825 }")]
    [InlineData("class Job { void Run(Store s, Func<string, string> config) { var days = int.Parse(config(\"Chats:RetentionDays\")); s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-days)); } }", "\"Chats\": { \"RetentionDays\": 1825 }")]
    [InlineData("class Job { const string Key = \"Chats:RetentionDays\"; int Days(Func<string, string> config) => int.Parse(config(Key)); void Run(Store s, Func<string, string> config) { s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-Days(config))); } }", "\"Chats\": { \"RetentionDays\": 1825 }")]
    [InlineData("", "\"Purge\": { \"ChatRetentionDays\": 1825 }")]
    [InlineData("", "\"Chats\": { \"DeleteChatsAfterDays\": 1825 }")]
    [InlineData("", "\"Kafka\": { \"chat-messages\": { \"retention.ms\": 157680000000 } }")]
    [InlineData("", "\"Kafka\": { \"chat-messages\": { \"retention.ms\": -1 } }")]
    [InlineData("", "\"Cosmos\": { \"Chats\": { \"DefaultTimeToLive\": -1 } }")]
    [InlineData("class Job { void Run(Store s, Func<string, string> config) { var days = int.Parse(config(\"Chats:RetentionDays\")); s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-days)); } }", "\"Chats\": { \"RetentionDays\": -1 }")]
    public async Task IsNotShortenedInTheSettings(string source, string setting)
    {
        var settings = $"{{ {setting} }}";
        var solution = Shop((File, source), ("/shop/appsettings.json", settings));

        Assert.Equal(settings, BulkRun.TextOf(await BulkRun.OfEverything(solution), "/shop/appsettings.json"));
    }

    [Theory]
    [InlineData("", 1825)]
    [InlineData("", -1)]
    [InlineData("class ChatOptions { public int RetentionDays { get; set; } } class Job { void Run(Store s) => s.Chats.RemoveAll(c => c.SentAt < DateTime.UtcNow.AddDays(-7)); }", 1825)]
    public async Task IsShortenedInTheSettingsWhereNothingIsDeletedByIt(string source, int days)
    {
        var solution = Shop((File, source), ("/shop/appsettings.json", $"{{ \"Chats\": {{ \"RetentionDays\": {days} }} }}"));

        Assert.Equal("{ \"Chats\": { \"RetentionDays\": 30 } }", BulkRun.TextOf(await BulkRun.OfEverything(solution), "/shop/appsettings.json"));
    }

    private static Solution Shop(params (string Path, string Text)[] files)
    {
        var workspace = new FileWorkspace();
        workspace.Add("Shop", [("/shop/Usings.cs", Setup.Usings), ("/shop/Store.cs", Store), .. files]);
        return workspace.Solution;
    }

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> Periods(Solution solution) =>
        BulkRun.Findings(solution.Projects.Single(), new ConsentAnalyzers.CodeFixes.RetentionFix());
}
