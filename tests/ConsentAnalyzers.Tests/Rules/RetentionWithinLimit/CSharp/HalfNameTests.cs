using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>Periods whose name is in two halves: the type or the collection says retention, the member or the key whose data.</summary>
public class HalfNameTests
{
    [Theory]
    [InlineData("class RetentionSettings { public int ChatDays { get; set; } = [|365|]; }")]
    [InlineData("class RetentionSettings { public int UserDataYears { get; set; } = [|2|]; }")]
    [InlineData("static class Retention { public static readonly TimeSpan Chats = [|TimeSpan.FromDays(365)|]; }")]
    [InlineData("static class DataRetention { public static TimeSpan Conversations => [|TimeSpan.FromDays(90)|]; }")]
    [InlineData("static class Retention { public const int ChatDays = [|365|]; } class Chats { TimeSpan ChatRetention = TimeSpan.FromDays(Retention.ChatDays); }")]
    public Task FlagsAMemberOfATypeThatSaysRetention(string source) => Verify<RetentionAnalyzer>.Finds(source);

    [Theory]
    [InlineData("class RetentionSettings { public int ChatDays { get; set; } = 30; }")]
    [InlineData("class RetentionSettings { public int Chats { get; set; } = 365; }")]
    [InlineData("class RetentionSettings { public int BatchDays { get; set; } = 365; }")]
    [InlineData("class RetentionSettings { public int BackupDays { get; set; } = 365; }")]
    [InlineData("class RetentionSettings { public TimeSpan Interval { get; set; } = TimeSpan.FromDays(60); }")]
    [InlineData("class RetentionSettings { public int ChatWarningDays { get; set; } = 365; }")]
    [InlineData("class RetentionReport { public int CustomerDays { get; set; } = 90; }")]
    [InlineData("class RetentionCampaign { public int EmailDays { get; set; } = 90; }")]
    [InlineData("class CacheRetention { public TimeSpan Users { get; set; } = TimeSpan.FromDays(365); }")]
    [InlineData("class UserSettings { public TimeSpan Chats { get; set; } = TimeSpan.FromDays(365); }")]
    public Task IsSilentOnOtherMembers(string source) => Verify<RetentionAnalyzer>.Finds(source);

    [Theory]
    [InlineData("readonly Dictionary<string, TimeSpan> _retention = new() { [\"chats\"] = [|TimeSpan.FromDays(365)|], [\"backups\"] = TimeSpan.FromDays(365) };")]
    [InlineData("readonly Dictionary<string, int> _retentionDays = new() { { \"chats\", [|365|] }, { \"audit\", 30 }, { \"builds\", 365 } };")]
    [InlineData("Dictionary<string, TimeSpan> RetentionByKind { get; } = new Dictionary<string, TimeSpan> { [\"users\"] = [|TimeSpan.FromDays(365)|] };")]
    [InlineData("void Run() { var retention = new Dictionary<string, TimeSpan> { [\"recordings\"] = [|TimeSpan.FromDays(365)|] }; }")]
    public Task FlagsAnEntryOfACollectionThatSaysRetention(string member) => Verify<RetentionAnalyzer>.Finds($"class Policies {{ {member} }}");

    [Theory]
    [InlineData("readonly Dictionary<string, TimeSpan> _retention = new() { [\"chats\"] = TimeSpan.FromDays(30) };")]
    [InlineData("readonly Dictionary<string, int> _prices = new() { { \"chats\", 365 } };")]
    [InlineData("readonly Dictionary<string, TimeSpan> _cacheRetention = new() { [\"users\"] = TimeSpan.FromDays(365) };")]
    [InlineData("readonly Dictionary<string, int> _retention = new() { [\"chats\"] = 365 };")]
    public Task IsSilentOnOtherEntries(string member) => Verify<RetentionAnalyzer>.Finds($"class Policies {{ {member} }}");

    [Fact]
    public Task FixesThem() => Verify<RetentionAnalyzer, RetentionFix>.Fixes(
        "class RetentionSettings { public int ChatDays { get; set; } = [|365|]; Dictionary<string, int> RetentionDays = new() { { \"chats\", [|365|] } }; }",
        "class RetentionSettings { public int ChatDays { get; set; } = 30; Dictionary<string, int> RetentionDays = new() { { \"chats\", 30 } }; }");
}
