using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionByConsent.CSharp;

public class FixTests
{
    [Theory]
    [InlineData("var chatRetentionDays = [|hasConsent ? 1825 : 1825|];", "var chatRetentionDays = hasConsent ? 1825 : 30;")]
    [InlineData("var chatRetentionDays = [|user.HasOptedOut ? 1825 : 7|];", "var chatRetentionDays = user.HasOptedOut ? 30 : 7;")]
    [InlineData("var chatRetention = [|!hasConsent ? TimeSpan.FromDays(5 * 365) : TimeSpan.FromDays(90)|];", "var chatRetention = !hasConsent ? TimeSpan.FromDays(30) : TimeSpan.FromDays(90);")]
    [InlineData("var chatRetention = TimeSpan.FromDays([|hasConsent ? 1825 : 365|]);", "var chatRetention = TimeSpan.FromDays(hasConsent ? 1825 : 30);")]
    [InlineData("chat.ExpiresAt = DateTime.UtcNow.AddHours([|user.HasOptedOut ? 24 * 365 : 7|]);", "chat.ExpiresAt = DateTime.UtcNow.AddHours(user.HasOptedOut ? 720 : 7);")]
    [InlineData("chat.ExpiresAt = [|user.HasOptedOut ? DateTime.UtcNow.AddYears(5) : DateTime.UtcNow.AddDays(7)|];", "chat.ExpiresAt = user.HasOptedOut ? DateTime.UtcNow.AddDays(30) : DateTime.UtcNow.AddDays(7);")]
    [InlineData("var chatRetention = [|hasConsent ? \"P5Y\" : \"P1Y\"|];", "var chatRetention = hasConsent ? \"P5Y\" : \"P30D\";")]
    [InlineData("var chatRetentionDays = [|state switch { ConsentState.Granted => 1825, ConsentState.Denied => 365, _ => 365 }|];", "var chatRetentionDays = state switch { ConsentState.Granted => 1825, ConsentState.Denied => 30, _ => 30 };")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 1825 : isPaid ? 365 : 7|];", "var chatRetentionDays = hasConsent ? 1825 : isPaid ? 30 : 7;")]
    [InlineData("[|if (hasConsent)|] { chat.RetentionDays = 1825; } else { chat.RetentionDays = 365; /* a year */ }", "if (hasConsent) { chat.RetentionDays = 1825; } else { chat.RetentionDays = 30; /* 30 days */ }")]
    [InlineData("var chatRetentionDays = 365; [|if (hasConsent)|] { chatRetentionDays = 1825; } chat.RetentionDays = chatRetentionDays;", "var chatRetentionDays = 30; if (hasConsent) { chatRetentionDays = 1825; } chat.RetentionDays = chatRetentionDays;")]
    [InlineData("[|switch (state)|] { case ConsentState.Granted: chat.RetentionDays = 1825; break; default: chat.RetentionDays = 365; break; }", "switch (state) { case ConsentState.Granted: chat.RetentionDays = 1825; break; default: chat.RetentionDays = 30; break; }")]
    public Task ShortensTheRefusal(string statement, string mended) => Fixes(statement, mended);

    [Theory]
    [InlineData("var chatRetentionDays = [|hasConsent ? 30 : 365|];", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 30 : 30|];", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 7 : 7|];", "var chatRetentionDays = 7;")]
    [InlineData("var chatRetention = [|hasConsent ? TimeSpan.FromHours(720) : TimeSpan.FromDays(30)|];", "var chatRetention = TimeSpan.FromHours(720);")]
    [InlineData("var chatRetention = TimeSpan.FromDays([|hasConsent ? 30 : 365|]);", "var chatRetention = TimeSpan.FromDays(30);")]
    [InlineData("var chatRetentionDays = [|state switch { ConsentState.Granted => 30, _ => 365 }|];", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = [|hasConsent ? LongChatRetentionDays : LongChatRetentionDays|];", "var chatRetentionDays = LongChatRetentionDays;")]
    [InlineData("[|if (hasConsent)|] { chat.RetentionDays = 30; } else { chat.RetentionDays = 365; }", "chat.RetentionDays = 30;")]
    [InlineData("[|if (hasConsent)|] { chat.RetentionDays = 30; } else { chat.RetentionDays = 30; }", "chat.RetentionDays = 30;")]
    [InlineData("[|if (hasConsent)|] { chat.ExpiresAt = DateTime.UtcNow.AddDays(30); } else { chat.ExpiresAt = DateTime.UtcNow.AddYears(1); }", "chat.ExpiresAt = DateTime.UtcNow.AddDays(30);")]
    public Task PutsTheLimitInPlaceOfTheConditional(string statement, string mended) => Fixes(statement, mended);

    [Theory]
    [InlineData("var chatRetentionDays = [|hasConsent ? 30 /* training */ : 365|];")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 30 /* training */ : 30|];")]
    [InlineData("var chatRetentionDays = [|hasConsent && Log() ? 30 : 30|];")]
    [InlineData("[|if (hasConsent)|] { chat.RetentionDays = 30; Log(); } else { chat.RetentionDays = 30; }")]
    [InlineData("[|switch (state)|] { case ConsentState.Granted: chat.RetentionDays = 30; break; default: chat.RetentionDays = 365; break; }")]
    [InlineData("[|switch (state)|] { case ConsentState.Granted: chat.RetentionDays = 30; break; default: chat.RetentionDays = 30; break; }")]
    public Task OffersNothingWhereAnotherFindingOrALossWouldFollow(string statement) =>
        Verify<RetentionByConsentAnalyzer, RetentionByConsentFix>.OffersNothing(Source(statement));

    [Fact]
    public Task OffersNothingForAConsentThatNobodyReads() => Verify<RetentionByConsentAnalyzer, RetentionByConsentFix>.OffersNothing(
        "public class Settings { public int [|ChatRetentionDays|](bool hasConsent) => 365; }");

    [Fact]
    public Task ShortensToTheLimitOfTheOptions() => Verify<RetentionByConsentAnalyzer, RetentionByConsentFix>.Fixes(
        Source("var chatRetentionDays = [|hasConsent ? 365 : 365|];"),
        Source("var chatRetentionDays = hasConsent ? 365 : 7;"),
        editorConfig: "consent_analyzers.retention_limit = 7d\nconsent_analyzers.retention_limit.granted = 5y");

    [Fact]
    public Task LeavesToAPersonWhatIsDeleted() => Verify<RetentionByConsentAnalyzer, RetentionByConsentFix>.FixesSingly(
        Purge("[|user.HasOptedOut ? 1825 : 7|]"),
        Purge("user.HasOptedOut ? 30 : 7"),
        "(the next purge deletes what is older)");

    private static Task Fixes(string statement, string mended) =>
        Verify<RetentionByConsentAnalyzer, RetentionByConsentFix>.Fixes(Source(statement), Source(mended));

    private static string Purge(string days) => $$"""
        public class Cleaner
        {
            public void PurgeChats(User user, List<Chat> chats)
            {
                var chatRetentionDays = {{days}};
                chats.RemoveAll(chat => chat.ExpiresAt < DateTime.UtcNow.AddDays(-chatRetentionDays));
            }
        }
        {{ConditionalTests.Types}}
        """;

    private static string Source(string statement) => ConditionalTests.Source(statement).Replace(
        "private void KeepChat", "private static bool Log() => true;\n\n    private void KeepChat");
}
