using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionByConsent.CSharp;

public class PurgeTests
{
    [Theory]
    [InlineData("chats.RemoveAll(chat => chat.At < [|(chat.HasOptedOut ? DateTime.UtcNow.AddYears(-5) : DateTime.UtcNow.AddDays(-7))|]);")]
    [InlineData("chats.RemoveAll(chat => chat.At < DateTime.UtcNow.AddDays([|chat.HasOptedOut ? -1825 : -30|]));")]
    [InlineData("chats.RemoveAll(chat => DateTime.UtcNow - chat.At > TimeSpan.FromDays([|chat.HasConsent ? 30 : 365|]));")]
    [InlineData("chats.RemoveAll(chat => (DateTime.UtcNow - chat.At).TotalDays > ([|chat.HasConsent ? 30 : 30|]));")]
    [InlineData("chats.RemoveAll(chat => chat.At.AddDays([|chat.HasConsent ? 30 : 365|]) < DateTime.UtcNow);")]
    [InlineData("[|if (hasConsent)|] { PurgeChats(days: 30); } else { PurgeChats(days: 365); }")]
    [InlineData("PurgeChats(days: [|hasConsent ? 365 : 365|]);")]
    [InlineData("DeleteChats(before: [|hasConsent ? DateTime.UtcNow.AddDays(-30) : DateTime.UtcNow.AddYears(-1)|]);")]
    public Task FlagsAPurgeThatKeepsARefusalLonger(string statement) =>
        Verify<RetentionByConsentAnalyzer>.Finds(Source(statement.Replace("[|(", "([|").Replace("))|]", ")|])")));

    [Theory]
    [InlineData("chats.RemoveAll(chat => chat.At < (chat.HasOptedOut ? DateTime.UtcNow.AddDays(-7) : DateTime.UtcNow.AddDays(-30)));")]
    [InlineData("chats.RemoveAll(chat => chat.At < DateTime.UtcNow.AddDays(chat.IsPaid ? -1825 : -1825));")]
    [InlineData("PurgeChats(days: hasConsent ? 30 : 7);")]
    [InlineData("if (hasConsent) { PurgeChats(days: 30); }")]
    public Task IsSilentOnAPurgeThatKeepsItShorter(string statement) => Verify<RetentionByConsentAnalyzer>.Finds(Source(statement));

    [Theory]
    [InlineData(
        "chats.RemoveAll(chat => chat.At < DateTime.UtcNow.AddDays([|chat.HasOptedOut ? -1825 : -7|]));",
        "chats.RemoveAll(chat => chat.At < DateTime.UtcNow.AddDays(chat.HasOptedOut ? -30 : -7));")]
    [InlineData("PurgeChats(days: [|hasConsent ? 7 : 365|]);", "PurgeChats(days: hasConsent ? 7 : 30);")]
    public Task LeavesToAPersonWhatIsDeleted(string statement, string mended) =>
        Verify<RetentionByConsentAnalyzer, RetentionByConsentFix>.FixesSingly(Source(statement), Source(mended), "(the next purge deletes what is older)");

    private static string Source(string statement) => $$"""
        public class Cleaner
        {
            public void Purge(List<Chat> chats, bool hasConsent)
            {
                Note(hasConsent);
                {{statement}}
            }

            private static void Note(bool asked) { }
            private static void PurgeChats(int days) { }
            private static void DeleteChats(DateTime before) { }
        }
        public class Chat
        {
            public DateTime At { get; set; }
            public bool HasConsent { get; set; }
            public bool HasOptedOut { get; set; }
            public bool IsPaid { get; set; }
        }
        """;
}
