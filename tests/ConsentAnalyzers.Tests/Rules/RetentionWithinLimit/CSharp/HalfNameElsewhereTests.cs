using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>A half of a name counts wherever the value stands, not only at its declaration.</summary>
public class HalfNameElsewhereTests
{
    private const string Types = """

        class RetentionOptions
        {
            public TimeSpan Chats { get; set; }
            public TimeSpan? Recordings { get; set; }
            public TimeSpan Backups { get; set; }
            public int ProfileDays { get; set; }
            public int BatchDays { get; set; }
        }
        record RetentionPeriods(TimeSpan Messages, TimeSpan Backups);
        class Holder { public Periods Retention { get; set; } = new(); }
        class Periods { public TimeSpan Chats { get; set; } public TimeSpan Caches { get; set; } }
        class UserSettings { public TimeSpan Chats { get; set; } }
        """;

    [Theory]
    [InlineData("options.Chats = [|TimeSpan.FromDays(400)|];")]
    [InlineData("options.Recordings ??= [|TimeSpan.FromDays(400)|];")]
    [InlineData("var kept = options.Recordings ?? [|TimeSpan.FromDays(400)|];")]
    [InlineData("options.ProfileDays = [|400|];")]
    [InlineData("configure(o => o.Chats = [|TimeSpan.FromDays(365)|]);")]
    [InlineData("configure(o => { o.ProfileDays = [|365|]; o.BatchDays = 365; });")]
    [InlineData("options = new() { Chats = [|TimeSpan.FromDays(90)|], Backups = TimeSpan.FromDays(90) };")]
    [InlineData("periods = periods with { Messages = [|TimeSpan.FromDays(730)|], Backups = TimeSpan.FromDays(730) };")]
    [InlineData("periods = new([|TimeSpan.FromDays(730)|], TimeSpan.FromDays(730));")]
    [InlineData("holder.Retention.Chats = [|TimeSpan.FromDays(60)|];")]
    [InlineData("holder.Retention = new() { Chats = [|TimeSpan.FromDays(60)|], Caches = TimeSpan.FromDays(60) };")]
    public Task FlagsAMemberThatIsSet(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData("options.Chats = TimeSpan.FromDays(30);")]
    [InlineData("options.Backups = TimeSpan.FromDays(400);")]
    [InlineData("options.BatchDays = 400;")]
    [InlineData("holder.Retention.Caches = TimeSpan.FromDays(60);")]
    [InlineData("user.Chats = TimeSpan.FromDays(400);")]
    [InlineData("options.Chats = holder.Retention.Chats;")]
    [InlineData("if (options.Chats > TimeSpan.FromDays(400)) { }")]
    public Task IsSilentOnOtherMembers(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData("record RetentionPeriods(int ChatDays = [|730|], int BackupDays = 730);")]
    [InlineData("static class ChatRetention { public static TimeSpan ForGuests => [|TimeSpan.FromDays(400)|]; public static TimeSpan Interval => TimeSpan.FromDays(60); }")]
    [InlineData("class ChatRetentionOptions { public int FreeDays { get; set; } = [|365|]; public int TrialDays { get; set; } = 30; public int WarningDays { get; set; } = 60; }")]
    public Task FlagsADeclaration(string source) => Verify<RetentionAnalyzer>.Finds(source);

    [Theory]
    [InlineData("options.Chats = [|TimeSpan.FromDays(400)|];", "options.Chats = TimeSpan.FromDays(30);")]
    [InlineData("configure(o => o.ProfileDays = [|365|]);", "configure(o => o.ProfileDays = 30);")]
    [InlineData("periods = periods with { Messages = [|TimeSpan.FromHours(24 * 365)|] };", "periods = periods with { Messages = TimeSpan.FromHours(720) };")]
    public Task FixesIt(string statement, string fixedStatement) =>
        Verify<RetentionAnalyzer, RetentionFix>.Fixes(Source(statement), Source(fixedStatement));

    private static string Source(string statement) => $$"""
        class Startup
        {
            void Run(RetentionOptions options, RetentionPeriods periods, Holder holder, UserSettings user, Action<Action<RetentionOptions>> configure)
            {
                {{statement}}
            }
        }
        {{Types}}
        """;
}
