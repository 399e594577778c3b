using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>The age at which rows are deleted, in every form in which code compares it.</summary>
public class PurgeFormTests
{
    [Fact]
    public Task FlagsTheHistoryOfATemporalTable() => Verify<RetentionAnalyzer>.Finds(
        "class Schema { const string Sql = \"ALTER TABLE dbo.Customers SET (SYSTEM_VERSIONING = ON (HISTORY_RETENTION_PERIOD = [|6 MONTHS|]))\"; }");

    [Theory]
    [InlineData("messages.RemoveAll(x => DateTime.UtcNow - x.At > [|TimeSpan.FromDays(365)|]);")]
    [InlineData("messages.RemoveAll(x => [|TimeSpan.FromDays(365)|] <= now - x.At);")]
    [InlineData("messages.RemoveAll(x => now.Subtract(x.At) > [|TimeSpan.FromDays(365)|]);")]
    [InlineData("messages.RemoveAll(x => [|x.At.AddYears(2)|] < DateTime.UtcNow);")]
    [InlineData("messages.RemoveAll(x => x.At + [|TimeSpan.FromDays(400)|] <= now);")]
    [InlineData("messages.RemoveAll(x => now > x.At.Add([|TimeSpan.FromDays(400)|]));")]
    [InlineData("messages.RemoveAll(x => (DateTime.UtcNow - x.At).TotalDays > [|365|]);")]
    [InlineData("messages.RemoveAll(x => [|90|] < (now - x.At).Days);")]
    [InlineData("messages.RemoveAll(x => now.Subtract(x.At).TotalHours >= [|24 * 90|]);")]
    [InlineData("messages.RemoveAll(x => x.SeenAt < [|DateTime.UtcNow.AddYears(-1)|]);")]
    [InlineData("messages.RemoveAll(x => x.SeenAt.HasValue && x.SeenAt.Value < [|now.AddYears(-1)|]);")]
    [InlineData("messages.RemoveAll(x => (x.SeenAt ?? x.At).Date < [|now.AddYears(-1)|]);")]
    [InlineData("foreach (var m in messages) { if (now - m.At > [|TimeSpan.FromDays(90)|]) { m.Delete(); } }")]
    [InlineData("foreach (var m in messages.Where(m => m.At < [|now.AddDays(-90)|])) { m.Delete(); }")]
    [InlineData("var old = messages.Where(m => m.At < [|now.AddDays(-90)|]); var chosen = old.Take(10); DeleteRange(chosen);")]
    [InlineData("var old = from m in messages where m.At < [|now.AddYears(-1)|] select m; DeleteRange(old);")]
    [InlineData("Messages = Messages.Where(m => m.At > [|now.AddYears(-1)|]).ToList();")]
    [InlineData("Messages = Messages.Where(m => now - m.At < [|TimeSpan.FromDays(365)|]).ToList();")]
    public Task FlagsAnAgeThatIsTooHigh(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData("messages.RemoveAll(x => DateTime.UtcNow - x.At > TimeSpan.FromDays(30));")]
    [InlineData("messages.RemoveAll(x => (DateTime.UtcNow - x.At).TotalDays > 30);")]
    [InlineData("messages.RemoveAll(x => x.At.AddDays(30) < now);")]
    [InlineData("messages.RemoveAll(x => x.At.AddYears(2) > now);")]
    [InlineData("messages.RemoveAll(x => now - x.At < TimeSpan.FromDays(365));")]
    [InlineData("var old = messages.Where(x => now - x.At > TimeSpan.FromDays(365)).ToList();")]
    [InlineData("var count = messages.Count(m => (now - m.At).TotalDays > 365); DeleteRange(messages.Take(1));")]
    [InlineData("if (now - messages[0].At > TimeSpan.FromDays(365)) { Console.WriteLine(); } DeleteRange(messages.Take(1));")]
    [InlineData("builds.RemoveAll(x => DateTime.UtcNow - x.At > TimeSpan.FromDays(365));")]
    [InlineData("tokens.RemoveAll(x => x.At.AddYears(2) < now);")]
    [InlineData("users.RemoveAll(x => (now - x.BirthDate).TotalDays > 36500);")]
    [InlineData("messages.RemoveAll(x => (now - x.At).TotalDays > 12 * messages.Count);")]
    [InlineData("while (now - DateTime.UtcNow > TimeSpan.FromDays(365)) { messages.Clear(); }")]
    public Task IsSilentOn(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData("messages.RemoveAll(x => now - x.At > [|TimeSpan.FromDays(365)|]);", "messages.RemoveAll(x => now - x.At > TimeSpan.FromDays(30));")]
    [InlineData("messages.RemoveAll(x => [|x.At.AddYears(2)|] < now);", "messages.RemoveAll(x => x.At.AddDays(30) < now);")]
    [InlineData("messages.RemoveAll(x => (now - x.At).TotalDays > [|365|]);", "messages.RemoveAll(x => (now - x.At).TotalDays > 30);")]
    [InlineData("messages.RemoveAll(x => (now - x.At).TotalHours > [|24 * 365|]);", "messages.RemoveAll(x => (now - x.At).TotalHours > 720);")]
    public Task FixesItWhereAPersonAsks(string statement, string fixedStatement) => Verify<RetentionAnalyzer, RetentionFix>.FixesSingly(
        Source(statement), Source(fixedStatement), "Keep for 30 days (the next purge deletes what is older)");

    [Theory]
    [InlineData("if (now - user.SeenAt > [|TimeSpan.FromDays(400)|]) { Delete(user); }")]
    [InlineData("if (user.SeenAt < [|now.AddDays(-400)|]) { chosen.Add(user); }")]
    [InlineData("if (now - user.SeenAt > TimeSpan.FromDays(335)) { Remind(user); }")]
    [InlineData("if ((now - user.SeenAt).TotalDays > 335) Console.WriteLine(user);")]
    public Task FlagsWhatIsDeletedAndNotWhatIsTold(string statement) => Verify<RetentionAnalyzer>.Finds(
        $$"""
        class InactiveUserCleanup
        {
            void Run(User user, List<User> chosen, DateTime now)
            {
                {{statement}}
            }

            void Delete(User user) { }
            void Remind(User user) { }
        }
        class User { public DateTime SeenAt { get; set; } }
        """);

    [Theory]
    [InlineData("messages.RemoveAll(x => now - x. > );")]
    [InlineData("messages.RemoveAll(x => (now - ).TotalDays > 365);")]
    [InlineData("messages.RemoveAll(x => x.At.AddYears() < now); DeleteRange(x < );")]
    public Task SurvivesHalfTypedCode(string statement) => Verify<RetentionAnalyzer>.Finds(Source(statement), allowErrors: true);

    private static string Source(string statement) => $$"""
        class Worker
        {
            List<ChatMessage> Messages { get; set; } = new();

            void Run(List<ChatMessage> messages, List<Build> builds, List<UserToken> tokens, List<User> users, DateTime now)
            {
                {{statement}}
            }

            void DeleteRange(IEnumerable<ChatMessage> rows) { }
        }
        class ChatMessage { public DateTime At { get; set; } public DateTime? SeenAt { get; set; } public void Delete() { } }
        class Build { public DateTime At { get; set; } }
        class UserToken { public DateTime At { get; set; } }
        class User { public DateTime BirthDate { get; set; } }
        """;
}
