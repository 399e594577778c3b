using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

public class RetentionFixTests
{
    [Theory]
    [InlineData("int ConversationRetentionDays = [|1825|];", "int ConversationRetentionDays = 30;")]
    [InlineData("int ConversationRetentionDays = /* five years */ [|365 * 5|] /* really */;", "int ConversationRetentionDays = /* 30 days */ 30 /* really */;")]
    [InlineData("int ConversationRetentionHours = [|43800|];", "int ConversationRetentionHours = 720;")]
    [InlineData("int ConversationTtl = [|60 * 60 * 24 * 365|];", "int ConversationTtl = 2592000;")]
    [InlineData("long ConversationRetentionMs = [|157680000000L|];", "long ConversationRetentionMs = 2592000000L;")]
    [InlineData("double ConversationRetentionDays = [|365.0|];", "double ConversationRetentionDays = 30.0;")]
    [InlineData("int ConversationRetentionMonths = [|60|];", "int ConversationRetentionMonths = 1;")]
    [InlineData("TimeSpan ChatRetention = [|TimeSpan.FromDays(365 * 5)|];", "TimeSpan ChatRetention = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan ChatRetention = [|TimeSpan.FromDays(365 * 5 /* years */)|];", "TimeSpan ChatRetention = TimeSpan.FromDays(30 /* days */);")]
    [InlineData("System.TimeSpan ChatRetention = [|System.TimeSpan.FromHours(43800)|];", "System.TimeSpan ChatRetention = System.TimeSpan.FromHours(720);")]
    [InlineData("TimeSpan ChatRetention = [|new TimeSpan(1825, 0, 0, 0)|];", "TimeSpan ChatRetention = new TimeSpan(30, 0, 0, 0);")]
    [InlineData("TimeSpan ChatRetention = [|new TimeSpan(1825 /* days */, 0, 0, 0)|];", "TimeSpan ChatRetention = new TimeSpan(30 /* days */, 0, 0, 0);")]
    [InlineData("TimeSpan ChatRetention = [|new TimeSpan(hours: 1, days: 1825, minutes: 0, seconds: 0)|];", "TimeSpan ChatRetention = new TimeSpan(hours: 0, days: 30, minutes: 0, seconds: 0);")]
    [InlineData("TimeSpan ChatRetention = [|new(43800, 0, 0)|];", "TimeSpan ChatRetention = new(720, 0, 0);")]
    [InlineData("TimeSpan ChatRetention = [|TimeSpan.FromDays(365) * 5|];", "TimeSpan ChatRetention = TimeSpan.FromDays(30);")]
    [InlineData("string ChatRetention = [|\"P5Y\"|];", "string ChatRetention = \"P30D\";")]
    [InlineData("string ChatRetention = [|\"1825.00:00:00\"|];", "string ChatRetention = \"30.00:00:00\";")]
    [InlineData("string ChatRetention = [|\"5y\"|];", "string ChatRetention = \"30d\";")]
    [InlineData("string ChatRetention = [|\"5 years\"|];", "string ChatRetention = \"30 days\";")]
    [InlineData("string ChatRetentionDays = [|\"365\"|];", "string ChatRetentionDays = \"30\";")]
    [InlineData("TimeSpan ChatRetention = TimeSpan.Parse([|\"365.00:00:00\"|]);", "TimeSpan ChatRetention = TimeSpan.Parse(\"30.00:00:00\");")]
    [InlineData("const int Year = 365; int ChatRetentionDays = [|Year|];", "const int Year = 365; int ChatRetentionDays = 30;")]
    [InlineData("static readonly TimeSpan Year = TimeSpan.FromDays(365); TimeSpan ChatRetention = [|Year|];", "static readonly TimeSpan Year = TimeSpan.FromDays(365); TimeSpan ChatRetention = TimeSpan.FromDays(30);")]
    public Task ShortensToTheLimitInTheSameFormAndUnit(string member, string shortened) =>
        Verify<RetentionAnalyzer, RetentionFix>.Fixes($"class Settings {{ {member} }}", $"class Settings {{ {shortened} }}");

    [Theory]
    [InlineData("DateTime DeleteChatsAfter = [|DateTime.UtcNow.AddYears(5)|];", "DateTime DeleteChatsAfter = DateTime.UtcNow.AddDays(30);")]
    [InlineData("DateTime DeleteChatsAfter = [|DateTime.UtcNow.AddYears(1).AddMonths(6)|];", "DateTime DeleteChatsAfter = DateTime.UtcNow.AddDays(30);")]
    [InlineData("DateTime DeleteChatsAfter = [|DateTime.UtcNow /* now */ . /* and */ AddYears( /* long */ 5)|];", "DateTime DeleteChatsAfter = DateTime.UtcNow /* now */ . /* and */ AddDays( /* long */ 30);")]
    [InlineData("DateTime DeleteChatsAfter = DateTime.UtcNow + [|TimeSpan.FromDays(365)|];", "DateTime DeleteChatsAfter = DateTime.UtcNow + TimeSpan.FromDays(30);")]
    public Task ShortensADateOfDeletionWhereAPersonAsks(string member, string shortened) =>
        Verify<RetentionAnalyzer, RetentionFix>.FixesSingly(
            $"class Settings {{ {member} }}", $"class Settings {{ {shortened} }}", "Keep for 30 days (the next purge deletes what is older)");

    [Fact]
    public Task ShortensADateOfDeletionToAConfiguredLimit() => Verify<RetentionAnalyzer, RetentionFix>.FixesSingly(
        "class Settings { DateTime DeleteChatsAfter = [|DateTime.Now.AddDays(2)|]; }",
        "class Settings { DateTime DeleteChatsAfter = DateTime.Now.AddHours(12); }",
        "the next purge deletes what is older",
        editorConfig: "consent_analyzers.retention_limit = 12h");

    [Theory]
    [InlineData("int AuditRetentionYears = [|5|];")]
    [InlineData("int AuditRetentionWeeks = [|52|];")]
    public Task OffersNothingWhereTheUnitCannotSayTheLimit(string member) =>
        Verify<RetentionAnalyzer, RetentionFix>.OffersNothing($"class Settings {{ {member} }}");

    [Theory]
    [InlineData("int ChatRetentionDays = [|365 /* days */ * 5|];")]
    [InlineData("DateTime DeleteChatsAfter = [|DateTime.UtcNow.AddYears(1).AddMonths(6 /* more */)|];")]
    public Task OffersNothingWhereACommentWouldBeLost(string member) =>
        Verify<RetentionAnalyzer, RetentionFix>.OffersNothing($"class Settings {{ {member} }}");

    [Theory]
    [InlineData("90min", "TimeSpan ChatRetention = [|TimeSpan.FromDays(365)|];", "TimeSpan ChatRetention = TimeSpan.FromMinutes(90);")]
    [InlineData("1y", "int ChatRetentionYears = [|5|];", "int ChatRetentionYears = 1;")]
    [InlineData("36h", "string ChatRetention = [|\"P5Y\"|];", "string ChatRetention = \"P1DT12H\";")]
    public Task ShortensToAConfiguredLimit(string limit, string member, string shortened) =>
        Verify<RetentionAnalyzer, RetentionFix>.Fixes(
            $"class Settings {{ {member} }}",
            $"class Settings {{ {shortened} }}",
            editorConfig: $"consent_analyzers.retention_limit = {limit}");

    [Fact]
    public Task ShortensEverythingAtOnce() => Verify<RetentionAnalyzer, RetentionFix>.Fixes(
        """
        class ChatOptions
        {
            // Chats.
            public int RetentionDays { get; set; } = [|365|]; // a year

            public TimeSpan Retention { get; set; } =
                [|TimeSpan.FromDays(
                    365)|];

            public int For(bool isPaid, bool hasConsent)
            {
                var retentionDays = isPaid
                    ? [|1825|] // paid
                    : [|365|];
                return retentionDays;
            }
        }
        """,
        """
        class ChatOptions
        {
            // Chats.
            public int RetentionDays { get; set; } = 30; // 30 days

            public TimeSpan Retention { get; set; } =
                TimeSpan.FromDays(
                    30);

            public int For(bool isPaid, bool hasConsent)
            {
                var retentionDays = isPaid
                    ? 30 // paid
                    : 30;
                return retentionDays;
            }
        }
        """);
}
