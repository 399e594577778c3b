using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

public class PurgeTests
{
    [Theory]
    [InlineData("PurgeOld", "var old = db.ChatMessages.Where(m => m.CreatedAt < [|DateTime.UtcNow.AddDays(-365)|]);")]
    [InlineData("Run", "db.ChatMessages.RemoveAll(m => m.CreatedAt < [|DateTime.UtcNow.AddDays(-365)|]);")]
    [InlineData("Run", "db.ChatMessages.RemoveAll(m => m.CreatedAt <= DateTime.UtcNow - [|TimeSpan.FromDays(365)|]);")]
    [InlineData("Run", "db.ChatMessages.RemoveAll(m => [|DateTime.UtcNow.AddYears(-2)|] > m.CreatedAt);")]
    [InlineData("Run", "var now = DateTime.UtcNow; var old = db.ChatMessages.Where(m => m.CreatedAt < [|now.AddYears(-2)|]); db.DeleteRange(old);")]
    [InlineData("Run", "var cutoff = [|DateTime.UtcNow.AddYears(-2)|]; db.ChatMessages.RemoveAll(m => m.CreatedAt < cutoff);")]
    [InlineData("Run", "db.Visits.RemoveAll(m => m.At < [|DateTime.UtcNow.AddMonths(-2)|]);")]
    [InlineData("Run", "db.Recordings.RemoveAll(m => m.At < [|DateTime.UtcNow.AddYears(-7)|]);")]
    [InlineData("Run", "db.Recordings.RemoveAll(m => [|DateTime.UtcNow.AddYears(-7)|] >= m.At);")]
    public Task FlagsACutOffThatKeepsTooMuch(string method, string statement) =>
        Verify<RetentionAnalyzer>.Finds(Program(method, statement));

    [Theory]
    [InlineData("PurgeOld", "db.ChatMessages.RemoveAll(m => m.CreatedAt < DateTime.UtcNow.AddDays(-30));")]
    [InlineData("List", "var recent = db.ChatMessages.Where(m => m.CreatedAt > DateTime.UtcNow.AddDays(-365));")]
    [InlineData("List", "var old = db.ChatMessages.Where(m => m.CreatedAt < DateTime.UtcNow.AddDays(-365)).ToList();")]
    [InlineData("PurgeOld", "db.Builds.RemoveAll(m => m.At < DateTime.UtcNow.AddDays(-365));")]
    [InlineData("PurgeOld", "var recent = db.ChatMessages.Where(m => m.CreatedAt > DateTime.UtcNow.AddDays(-365));")]
    [InlineData("PurgeOld", "db.ChatMessages.RemoveAll(m => m.CreatedAt < new DateTime(2020, 1, 1).AddYears(-5));")]
    [InlineData("PurgeOld", "db.ChatMessages.RemoveAll(m => m.CreatedAt < DateTime.UtcNow.AddDays(-db.Days));")]
    [InlineData("PurgeOld", "db.Artifacts.RemoveAll(m => m.At < DateTime.UtcNow.AddYears(-7));")]
    [InlineData("PurgeOld", "db.ChatMessages.RemoveAll(m => DateTime.MinValue < DateTime.UtcNow.AddYears(-7));")]
    public Task IsSilentOn(string method, string statement) => Verify<RetentionAnalyzer>.Finds(Program(method, statement));

    [Fact]
    public Task FixesTheCutOffWhereAPersonAsks() => Verify<RetentionAnalyzer, RetentionFix>.FixesSingly(
        Program("PurgeOld", "db.ChatMessages.RemoveAll(m => m.CreatedAt < [|DateTime.UtcNow.AddYears(-2)|]);"),
        Program("PurgeOld", "db.ChatMessages.RemoveAll(m => m.CreatedAt < DateTime.UtcNow.AddDays(-30));"),
        "Keep for 30 days (the next purge deletes what is older)");

    private static string Program(string method, string statement) => $$"""
        public class Worker
        {
            public void {{method}}(Db db)
            {
                {{statement}}
            }
        }
        public class ChatMessage { public DateTime CreatedAt { get; set; } }
        public class PageVisit { public DateTimeOffset At { get; set; } }
        public class Build { public DateTime At { get; set; } }
        public class VoiceRecording { public DateTime At; }
        public struct Artifact { public DateTime At; }
        public class Db
        {
            public int Days { get; set; }
            public List<ChatMessage> ChatMessages { get; } = new();
            public List<PageVisit> Visits { get; } = new();
            public List<Build> Builds { get; } = new();
            public List<VoiceRecording> Recordings { get; } = new();
            public List<Artifact> Artifacts { get; } = new();
            public void DeleteRange(object rows) { }
        }
        """;
}
