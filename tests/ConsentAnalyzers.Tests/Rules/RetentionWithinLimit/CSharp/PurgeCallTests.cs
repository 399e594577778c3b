using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>The age that a deletion is handed, and the statement that deletes.</summary>
public class PurgeCallTests
{
    [Theory]
    [InlineData("store.DeleteInactiveUsers(before: [|DateTime.UtcNow.AddYears(-3)|]);")]
    [InlineData("store.DeleteInactiveUsers([|DateTime.UtcNow.AddYears(-3)|]);")]
    [InlineData("var threshold = [|DateTime.UtcNow.AddYears(-3)|]; store.DeleteInactiveUsers(threshold);")]
    [InlineData("store.DeleteInactiveUsers(DateTime.UtcNow - [|TimeSpan.FromDays(400)|]);")]
    [InlineData("store.PurgeChats(days: [|365|]);")]
    [InlineData("store.PruneSessions(olderThanDays: [|90|]);")]
    [InlineData("store.DeleteRecordings(from: DateTime.UtcNow.AddYears(-9), to: [|DateTime.UtcNow.AddYears(-2)|]);")]
    [InlineData("chats.DeleteMany(Filter<Chat>.Build.Lt(c => c.At, [|DateTime.UtcNow.AddYears(-1)|]));")]
    public Task FlagsACutOffThatIsHandedOver(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData("store.DeleteInactiveUsers(DateTime.UtcNow.AddDays(-30));")]
    [InlineData("store.DeleteInactiveUsers(DateTime.UtcNow.AddYears(3));")]
    [InlineData("store.DeleteBuilds(DateTime.UtcNow.AddYears(-3));")]
    [InlineData("store.ListUsers(DateTime.UtcNow.AddYears(-3));")]
    [InlineData("store.PruneBuildSessions(olderThanDays: 90);")]
    [InlineData("store.PurgeChats(days: 30);")]
    [InlineData("store.DeleteUser(TimeSpan.FromDays(90));")]
    [InlineData("var filter = Filter<Chat>.Build.Lt(c => c.At, DateTime.UtcNow.AddYears(-1));")]
    [InlineData("chats.DeleteMany(Filter<Chat>.Build.Gt(c => c.At, DateTime.UtcNow.AddYears(-1)));")]
    public Task IsSilentOnOtherCalls(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData("void PurgeChats(int days = [|365|]) { }")]
    [InlineData("void PurgeChats(int days = 30, int timeoutSeconds = 99999999) { }")]
    [InlineData("void DeleteBuilds(int days = 365) { }")]
    [InlineData("void ListChats(int days = 365) { }")]
    public Task ReadsWhatADeletionIsHandedByDefault(string method) => Verify<RetentionAnalyzer>.Finds($"class Worker {{ {method} }}");

    [Theory]
    [InlineData("DELETE FROM ChatMessages WHERE CreatedAt < DATEADD([|year, -2|], GETUTCDATE())")]
    [InlineData("DELETE TOP (1000) FROM [dbo].[ChatMessages] WHERE [SentAt] < DATEADD([|month, -18|], SYSUTCDATETIME())")]
    [InlineData("delete from messages where created_at < now() - interval '[|365 days|]'")]
    [InlineData("DELETE FROM user_visits WHERE last_seen < NOW() - INTERVAL [|1 YEAR|]")]
    [InlineData("DELETE FROM user_visits WHERE last_seen < DATE_SUB(NOW(), INTERVAL [|1 YEAR|])")]
    [InlineData("DELETE FROM visitors WHERE created < datetime('now', '[|-365 days|]')")]
    [InlineData("DELETE FROM Customers WHERE DATEDIFF(day, LastOrder, GETDATE()) > [|730|]")]
    [InlineData("DELETE FROM user_messages WHERE now() - created_at > interval '[|2 years|]'")]
    public Task FlagsAStatementThatDeletesTooLate(string sql) => Verify<RetentionAnalyzer>.Finds(Source($"store.Execute(\"{sql}\");"));

    [Theory]
    [InlineData("DELETE FROM ChatMessages WHERE CreatedAt < DATEADD(day, -30, GETUTCDATE())")]
    [InlineData("DELETE FROM jobs WHERE created < now() - interval '365 days'")]
    [InlineData("SELECT * FROM messages WHERE created < now() - interval '365 days'")]
    [InlineData("DELETE FROM message_cache WHERE created < now() - interval '365 days'")]
    [InlineData("DELETE FROM outbox_messages WHERE created < now() - interval '365 days'")]
    [InlineData("DELETE FROM messages WHERE created > now() - interval '365 days'")]
    [InlineData("DELETE FROM messages WHERE id = 365")]
    [InlineData("Delete messages from users where they are older than you think")]
    [InlineData("DELETE FROM messages WHERE created < DATEADD(fortnight, -9, GETDATE())")]
    public Task IsSilentOnOtherStatements(string sql) => Verify<RetentionAnalyzer>.Finds(Source($"store.Execute(\"{sql}\");"));

    [Theory]
    [InlineData("store.Run($\"DELETE FROM ChatMessages WHERE CreatedAt < {[|DateTime.UtcNow.AddYears(-2)|]}\");")]
    [InlineData("store.Run($\"DELETE FROM Jobs WHERE CreatedAt < {DateTime.UtcNow.AddYears(-2)}\");")]
    [InlineData("store.Run($\"SELECT * FROM ChatMessages WHERE CreatedAt < {DateTime.UtcNow.AddYears(-2)}\");")]
    [InlineData("var cutoff = [|DateTime.UtcNow.AddYears(-1)|]; store.Run($\"DELETE FROM Users WHERE Tenant = {1} AND LastSeen < {cutoff} AND Name = {2}\");")]
    public Task FlagsACutOffWithinAStatement(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData("store.DeleteInactiveUsers(before: [|DateTime.UtcNow.AddYears(-3)|]);", "store.DeleteInactiveUsers(before: DateTime.UtcNow.AddDays(-30));")]
    [InlineData("store.PurgeChats(days: [|365|]);", "store.PurgeChats(days: 30);")]
    [InlineData("store.Execute(\"DELETE FROM Chats WHERE At < DATEADD([|year, -2|], GETDATE())\");", "store.Execute(\"DELETE FROM Chats WHERE At < DATEADD(day, -30, GETDATE())\");")]
    [InlineData("store.Execute(@\"DELETE FROM chats WHERE at < now() - interval '[|24 months|]'\");", "store.Execute(@\"DELETE FROM chats WHERE at < now() - interval '1 months'\");")]
    [InlineData("store.Execute(\"DELETE FROM chats WHERE at < NOW() - INTERVAL [|1 YEAR|]\");", "store.Execute(\"DELETE FROM chats WHERE at < NOW() - INTERVAL 30 DAY\");")]
    public Task FixesItWhereAPersonAsks(string statement, string fixedStatement) => Verify<RetentionAnalyzer, RetentionFix>.FixesSingly(
        Source(statement), Source(fixedStatement), "Keep for 30 days (the next purge deletes what is older)");

    private static string Source(string statement) => $$"""
        class Worker
        {
            void Run(Store store, Rows<Chat> chats)
            {
                {{statement}}
            }
        }
        class Store
        {
            public void DeleteInactiveUsers(DateTime before) { }
            public void DeleteBuilds(DateTime before) { }
            public void ListUsers(DateTime before) { }
            public void DeleteRecordings(DateTime from, DateTime to) { }
            public void DeleteUser(TimeSpan timeout) { }
            public void PurgeChats(int days) { }
            public void PruneSessions(int olderThanDays) { }
            public void PruneBuildSessions(int olderThanDays) { }
            public void Execute(string sql) { }
            public void Run(FormattableString sql) { }
        }
        class Chat { public DateTime At { get; set; } }
        class Rows<T> { public void DeleteMany(object filter) { } }
        class Filter<T>
        {
            public static Filter<T> Build { get; } = new();
            public object Lt<V>(System.Linq.Expressions.Expression<Func<T, V>> field, V value) => this;
            public object Gt<V>(System.Linq.Expressions.Expression<Func<T, V>> field, V value) => this;
        }
        """;
}
