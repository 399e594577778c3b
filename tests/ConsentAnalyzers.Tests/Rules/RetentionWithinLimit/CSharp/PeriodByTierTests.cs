using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>Periods that a method or a table chooses by tier, plan, region or kind.</summary>
public class PeriodByTierTests
{
    [Theory]
    [InlineData("static class ChatRetentionRules { public static TimeSpan For(Tier tier) => tier switch { Tier.Free => [|TimeSpan.FromDays(365)|], Tier.Pro => TimeSpan.FromDays(30), _ => [|TimeSpan.FromDays(90)|] }; }")]
    [InlineData("static class MessageRetention { public static int DaysFor(string plan) { switch (plan) { case \"free\": return [|90|]; case \"pro\": return [|365|]; default: return 30; } } }")]
    [InlineData("static class ConversationRetentionPolicy { public static TimeSpan GetFor(string tier) { if (tier == \"free\") return [|TimeSpan.FromDays(180)|]; return TimeSpan.FromDays(7); } }")]
    [InlineData("static class RetentionRules { public static TimeSpan For(Tier tier) => tier == Tier.Free ? [|TimeSpan.FromDays(400)|] : TimeSpan.FromDays(30); }")]
    [InlineData("class UserRetentionService { public TimeSpan Get(string kind) => kind switch { \"chats\" => [|TimeSpan.FromDays(365)|], \"invoices\" => TimeSpan.FromDays(3650), _ => TimeSpan.FromDays(30) }; }")]
    public Task FlagsAMethod(string type) => Verify<RetentionAnalyzer>.Finds(type + "enum Tier { Free, Pro }");

    [Theory]
    [InlineData("static class CacheRetentionRules { public static TimeSpan For(Tier tier) => tier switch { Tier.Free => TimeSpan.FromDays(365), _ => TimeSpan.FromDays(90) }; }")]
    [InlineData("static class BackupRetentionPolicy { public static TimeSpan For(Tier tier) => tier == Tier.Free ? TimeSpan.FromDays(365) : TimeSpan.FromDays(730); }")]
    [InlineData("static class CustomerRetentionMetrics { public static int DaysFor(string segment) => segment == \"vip\" ? 365 : 90; }")]
    [InlineData("static class ChatRetentionRules { public static TimeSpan CheckInterval(Tier tier) => TimeSpan.FromDays(365); public static int For(Tier tier) => 365; }")]
    [InlineData("static class ChatRetention { public static TimeSpan For(Choice choice) => choice switch { Choice.OneYear => TimeSpan.FromDays(365), _ => TimeSpan.FromDays(30) }; } enum Choice { OneYear }")]
    [InlineData("static class ClientRetentionService { public static TimeSpan Lookback(Tier tier) => TimeSpan.FromDays(365); }")]
    [InlineData("static class MessageRetention { public static TimeSpan For(string kind) { if (kind == \"backups\") return TimeSpan.FromDays(365); return TimeSpan.FromDays(30); } }")]
    public Task IsSilentOnOtherMethods(string type) => Verify<RetentionAnalyzer>.Finds(type + "enum Tier { Free, Pro }");

    [Theory]
    [InlineData("static readonly Dictionary<string, int> ChatRetentionDays = new() { { \"free\", [|1825|] }, { \"pro\", [|365|] }, { \"team\", 30 } };")]
    [InlineData("static readonly Dictionary<string, int> ConversationRetentionDays = new() { [\"free\"] = [|1825|], [\"pro\"] = 30 };")]
    [InlineData("IReadOnlyDictionary<string, TimeSpan> MessageRetention { get; } = new Dictionary<string, TimeSpan> { [\"eu\"] = [|TimeSpan.FromDays(400)|] };")]
    [InlineData("static readonly Dictionary<Tier, TimeSpan> ChatRetention = new() { [Tier.Free] = [|TimeSpan.FromDays(400)|], [Tier.Pro] = TimeSpan.FromDays(7) };")]
    [InlineData("static readonly Dictionary<Kind, int> RetentionDays = new() { { Kind.Chats, [|400|] }, { Kind.Backups, 400 }, { Kind.Invoices, 3650 } };")]
    [InlineData("static readonly Dictionary<string, int> RetentionDaysByTier = new() { { \"free\", [|365|] }, { \"builds\", 1825 } };")]
    [InlineData("static readonly Dictionary<string, int> ChatRetentionDays = new Dictionary<string, int> { [\"free\"] = [|400|] }.ToDictionary(pair => pair.Key, pair => pair.Value);")]
    [InlineData("static readonly IDictionary<string, int> ChatRetentionDays = new Dictionary<string, int>(new[] { KeyValuePair.Create(\"free\", [|400|]) });")]
    [InlineData("static readonly KeyValuePair<string, int>[] ChatRetentionDays = { new(\"free\", [|400|]), new(\"pro\", 30) };")]
    [InlineData("static readonly (string Tier, int Days)[] ChatRetention = { (\"free\", [|400|]), (\"pro\", 30) };")]
    [InlineData("static readonly List<(string Tier, TimeSpan Period)> ChatRetention = new() { (\"free\", [|TimeSpan.FromDays(400)|]) };")]
    [InlineData("static readonly (string Kind, int RetentionDays)[] Rules = { (\"chats\", [|400|]), (\"backups\", 400) };")]
    [InlineData("static Dictionary<string, int> ChatRetentionDays() => new() { [\"free\"] = [|365|] };")]
    [InlineData("Dictionary<string, int> _chatRetentionDays = new(); void Fill() { _chatRetentionDays[\"free\"] = [|400|]; _chatRetentionDays.Add(\"pro\", [|365|]); }")]
    [InlineData("static readonly ImmutableDictionary<string, TimeSpan> MessageRetention = ImmutableDictionary<string, TimeSpan>.Empty.Add(\"free\", [|TimeSpan.FromDays(90)|]).Add(\"pro\", [|TimeSpan.FromDays(365)|]);")]
    [InlineData("void Fill() { var chatRetentionDays = ImmutableDictionary.CreateBuilder<string, int>(); chatRetentionDays.Add(\"free\", [|400|]); chatRetentionDays[\"pro\"] = 30; }")]
    public Task FlagsATable(string member) => Verify<RetentionAnalyzer>.Finds(Table(member));

    [Theory]
    [InlineData("static readonly Dictionary<string, int> CacheRetentionDays = new() { { \"free\", 1825 } };")]
    [InlineData("static readonly Dictionary<string, int> LogRetentionDays = new() { { \"free\", 1825 } };")]
    [InlineData("static readonly Dictionary<string, int> ChatRetention = new() { { \"free\", 1825 } };")]
    [InlineData("static readonly Dictionary<string, int> ChatLimits = new() { { \"free\", 1825 } };")]
    [InlineData("static readonly Dictionary<string, int> RetentionDays = new() { { \"widgets\", 1825 } };")]
    [InlineData("static readonly (string Tier, int Seats)[] Plans = { (\"free\", 400) };")]
    [InlineData("static readonly Dictionary<string, int> ChatRetentionDays = new() { { \"jobs\", 1825 }, { \"cache\", 1825 } };")]
    [InlineData("static readonly (string Label, int Days)[] ChatRetentionChoices = { (\"One week\", 7), (\"One year\", 365), (\"90 days\", 90) };")]
    [InlineData("static readonly Dictionary<Choice, int> ChatRetentionDays = new() { [Choice.OneYear] = 365 };")]
    public Task IsSilentOnOtherTables(string member) => Verify<RetentionAnalyzer>.Finds(Table(member));

    [Fact]
    public Task FixesThem() => Verify<RetentionAnalyzer, RetentionFix>.Fixes(
        Table("static readonly Dictionary<string, int> ChatRetentionDays = new() { { \"free\", [|1825|] }, { \"pro\", [|365 * 2|] } }; static readonly (string Tier, int Days)[] ChatRetention = { (\"free\", [|400|]) };"),
        Table("static readonly Dictionary<string, int> ChatRetentionDays = new() { { \"free\", 30 }, { \"pro\", 30 } }; static readonly (string Tier, int Days)[] ChatRetention = { (\"free\", 30) };"));

    [Theory]
    [InlineData("class A { static readonly Dictionary<string, int> ChatRetentionDays = new() { { \"free\", } }; }")]
    [InlineData("class A { static readonly (string, int)[] ChatRetention = { (\"free\", ), ( };")]
    [InlineData("class ChatRetentionRules { TimeSpan For(int t) => t switch { 1 => , _ => TimeSpan.FromDays( }; }")]
    [InlineData("class A { void M() { chatRetentionDays[] = 5; chatRetentionDays.Add(\"free\"); _ = new KeyValuePair<string, int>(\"x\"); } }")]
    public Task SurvivesHalfTypedCode(string source) => Verify<RetentionAnalyzer>.Finds(source, allowErrors: true);

    private static string Table(string member) => $$"""
        using System.Collections.Immutable;
        class Policies { {{member}} }
        enum Tier { Free, Pro }
        enum Choice { OneWeek, OneYear }
        enum Kind { Chats, Backups, Invoices }
        """;
}
