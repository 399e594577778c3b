namespace ConsentAnalyzers.Tests.Rules.Inventory;

/// <summary>CONSENT912 lists every period for which data of a category is kept, however short.</summary>
public sealed class PeriodListedTests
{
    [Theory]
    [InlineData("public TimeSpan ChatRetention = TimeSpan.FromDays(30);", "ChatRetention: personal, P30D, any, P30D, -")]
    [InlineData("public TimeSpan ChatRetention = TimeSpan.FromDays(1825);", "ChatRetention: personal, P1825D, any, P30D, CONSENT003")]
    [InlineData("public TimeSpan ChatRetention = TimeSpan.MaxValue;", "ChatRetention: personal, unlimited, any, P30D, CONSENT008")]
    [InlineData("public int VisitorCookieMaxAgeDays = 90;", "VisitorCookieMaxAgeDays: cookies, P90D, any, P395D, -")]
    [InlineData("public const int NachrichtenAufbewahrungTage = 14;", "NachrichtenAufbewahrungTage: personal, P14D, any, P30D, -")]
    public async Task ListsAMember(string member, string expected) =>
        Assert.Equal([expected], await Listing.Of("Policy.cs", $"public class RetentionPolicy {{ {member} }}").Facts("CONSENT912", "category", "found", "branch", "allowed", "findings"));

    [Fact]
    public async Task ListsEachBranchOfConsent() =>
        Assert.Equal(
            ["ChatRetentionDays: P60D, granted, CONSENT003", "ChatRetentionDays: P20D, refused, -"],
            await Listing.Of("Policy.cs", "public class Policy { int ChatRetentionDays(bool hasConsent) => hasConsent ? 60 : 20; }").Facts("CONSENT912", "found", "branch", "findings"));

    [Theory]
    [InlineData("void Run(List<ChatMessage> chats) => chats.RemoveAll(chat => chat.SentAt < DateTime.UtcNow.AddDays(-14));", "P14D, true")]
    [InlineData("public int ChatRetentionDays = 14;", "P14D, -")]
    public async Task SaysWhereAPeriodDeletes(string member, string expected) =>
        Assert.EndsWith(
            ": " + expected,
            Assert.Single(await Listing.Of("Policy.cs", $$"""class ChatPolicy { {{member}} } class ChatMessage { public DateTime SentAt { get; set; } }""").Facts("CONSENT912", "found", "deletes")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("appsettings.json", """{ "Chats": { "RetentionDays": 30 } }""", "Chats:RetentionDays: personal, P30D, appsettings.json")]
    [InlineData("Settings.razor", """<input type="number" name="ChatRetentionDays" value="14" />""", "ChatRetentionDays: personal, P14D, Settings")]
    public async Task ListsAPeriodOfAFile(string path, string text, string expected) =>
        Assert.Equal([expected], await Listing.Of(path, text).Facts("CONSENT912", "category", "found", "surface"));

    [Theory]
    [InlineData("Policy.cs", "public class Cache { public TimeSpan CacheDuration = TimeSpan.FromMinutes(5); public TimeSpan LockTimeout = TimeSpan.FromSeconds(30); }")]
    [InlineData("Policy.cs", "public class Builds { public int ArtifactRetentionDays = 90; }")]
    [InlineData("appsettings.json", """{ "Cache": { "ExpirationMinutes": 5 }, "Logging": { "RollingFiles": 7 } }""")]
    public async Task ListsNothingElse(string path, string text) =>
        Assert.Empty(await Listing.Of(path, text).Facts("CONSENT912"));
}
