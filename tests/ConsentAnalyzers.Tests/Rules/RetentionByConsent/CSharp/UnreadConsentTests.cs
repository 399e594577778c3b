namespace ConsentAnalyzers.Tests.Rules.RetentionByConsent.CSharp;

public class UnreadConsentTests
{
    [Theory]
    [InlineData("public TimeSpan [|ChatRetention|](bool hasConsent) => TimeSpan.FromDays(1825);")]
    [InlineData("public int [|ChatRetentionDays|](bool hasOptedOut) { return 30; }")]
    [InlineData("public int [|ChatRetentionDays|](bool? trainingConsent, bool isPaid) => isPaid ? 365 : 30;")]
    [InlineData("public int [|ChatRetentionDays|](User user, ConsentState state) { if (user.Name == \"\") { return 7; } return 1825; }")]
    [InlineData("public TimeSpan [|RetentionFor|](UserConsent consent) => TimeSpan.FromDays(1825);")]
    [InlineData("public static DateTime [|ChatExpiresAt|](bool allowTraining) => DateTime.UtcNow.AddYears(5);")]
    [InlineData("public void [|Store|](Chat chat, bool hasConsent) { chat.RetentionDays = 1825; }")]
    [InlineData("public void [|Store|](Chat chat, bool hasConsent) { chat.RetentionDays = 1825; chat.Log(); chat.ExpiresAt = DateTime.UtcNow.AddDays(1825); }")]
    [InlineData("public [|Settings|](bool hasConsent) { ChatRetentionDays2 = 1825; } public int ChatRetentionDays2 { get; }")]
    [InlineData("public int [|ChatRetentionDays|](bool hasConsent) { logger.LogInformation(\"asked {Consent}\", hasConsent); return 1825; }")]
    [InlineData("public int [|ChatRetentionDays|](UserConsent consent) { ArgumentNullException.ThrowIfNull(consent); return 1825; }")]
    [InlineData("public int [|ChatRetentionDays|](bool hasConsent) { _ = hasConsent; return 1825; }")]
    [InlineData("public int [|ChatRetentionDays|](bool hasConsent) { Console.WriteLine(nameof(hasConsent)); return 1825; }")]
    [InlineData("public int [|ChatRetentionDays|](bool hasConsent = false) => 30;")]
    public Task FlagsAMethodThatDoesNotReadItsConsent(string member) => Verify<RetentionByConsentAnalyzer>.Finds(Source(member));

    [Theory]
    [InlineData("public record [|ChatPolicy|](bool HasConsent) { public int RetentionDays => 1825; }")]
    [InlineData("public record [|ChatPolicy|](bool HasConsent) { public TimeSpan Retention { get; } = TimeSpan.FromDays(1825); }")]
    [InlineData("public readonly record struct [|ChatPolicy|](ConsentState State) { public int RetentionDays => 365; } public enum ConsentState { Unknown, Granted }")]
    public Task FlagsARecordThatDoesNotReadItsConsent(string type) => Verify<RetentionByConsentAnalyzer>.Finds(type);

    [Theory]
    [InlineData("public TimeSpan ChatRetention(bool hasConsent) => TimeSpan.FromDays(hasConsent ? 1825 : 30);")]
    [InlineData("public int ChatRetentionDays(bool hasConsent) { if (!hasConsent) { return 30; } return 1825; }")]
    [InlineData("public int ChatRetentionDays(bool hasConsent) => Math.Min(1825, Days(hasConsent));")]
    [InlineData("public int ChatRetentionDays(bool hasConsent) { Check(hasConsent); return 30; }")]
    [InlineData("public int ChatRetentionDays(bool _) => 30;")]
    [InlineData("public int ChatRetentionDays(bool isPaid) => 30;")]
    [InlineData("public int ChatRetentionDays(User user) => 30;")]
    [InlineData("public int ChatRetentionDays(IConsentStore consents) => 30;")]
    [InlineData("public int ChatRetentionDays(ConsentPurpose purpose) => 30;")]
    [InlineData("public int ChatRetentionDays(string consentText) => 30;")]
    [InlineData("public int ChatRetentionDays(bool hasConsent) => throw new NotSupportedException();")]
    [InlineData("public int ChatRetentionDays(bool hasConsent) => Days(true);")]
    [InlineData("public virtual int ChatRetentionDays(bool hasConsent) => 30;")]
    [InlineData("public int PollIntervalDays(bool hasConsent) => 90;")]
    [InlineData("public TimeSpan CacheDuration(bool hasConsent) => TimeSpan.FromDays(90);")]
    [InlineData("public int AskAgainAfterDays(bool hasConsent) => 365;")]
    [InlineData("public void Store(Chat chat, bool hasConsent) { chat.Consented = hasConsent; chat.RetentionDays = 30; }")]
    [InlineData("public Settings(bool hasConsent) { HasConsent = hasConsent; RetentionDays = 30; } public bool HasConsent { get; } public int RetentionDays { get; }")]
    [InlineData("public int ChatRetentionDays(User user, bool hasConsent) => user.AllowTraining ? 365 : 30;")]
    [InlineData("public bool TryGet(out bool hasConsent) { hasConsent = true; var chatRetentionDays = 30; return chatRetentionDays > 0; }")]
    public Task IsSilentOnAMethodThatReadsItOrTakesNone(string member) => Verify<RetentionByConsentAnalyzer>.Finds(Source(member));

    [Theory]
    [InlineData("public interface IPolicy { int ChatRetentionDays(bool hasConsent); } public class Fixed : IPolicy { public int ChatRetentionDays(bool hasConsent) => 30; }")]
    [InlineData("public interface IPolicy { int ChatRetentionDays(bool hasConsent); } public class Fixed : IPolicy { int IPolicy.ChatRetentionDays(bool hasConsent) => 30; }")]
    [InlineData("public interface IPolicy<T> { T ChatRetentionDays(bool hasConsent); } public class Fixed : IPolicy<int> { public int ChatRetentionDays(bool hasConsent) => 30; }")]
    [InlineData("public abstract class Policy { public abstract int ChatRetentionDays(bool hasConsent); } public class Fixed : Policy { public override int ChatRetentionDays(bool hasConsent) => 30; }")]
    [InlineData("public partial class Policy { public partial int ChatRetentionDays(bool hasConsent); } public partial class Policy { public partial int ChatRetentionDays(bool hasConsent) => 30; }")]
    [InlineData("public interface IPolicy { int ChatRetentionDays(bool hasConsent) => 30; }")]
    [InlineData("public record User(bool MarketingConsent) { public int ChatRetentionDays { get; init; } = 30; }")]
    [InlineData("public record ChatPolicy(bool HasConsent) { public int RetentionDays => HasConsent ? 1825 : 30; }")]
    [InlineData("public record ChatPolicy(bool HasConsent) { public int RetentionDays => 30; public bool MayTrain => HasConsent; }")]
    [InlineData("public record ChatPolicy(bool HasConsent, int ChatRetentionDays = 30);")]
    public Task IsSilentWhereTheSignatureIsImposed(string types) => Verify<RetentionByConsentAnalyzer>.Finds(types);

    private static string Source(string member) => $$"""
        public class Settings
        {
            private readonly Journal logger = new();
            public Settings() { }
            private static int Days(bool hasConsent) => hasConsent ? 1 : 2;
            private static void Check(bool hasConsent) => Console.WriteLine(hasConsent.ToString());
            {{member}}
        }
        public class Journal { public void LogInformation(string text, params object[] values) { } }
        public class User { public string Name { get; set; } = ""; public bool AllowTraining { get; set; } }
        public class UserConsent { }
        public interface IConsentStore { }
        public enum ConsentPurpose { Training }
        public enum ConsentState { Unknown, Granted, Denied }
        public class Chat
        {
            public int RetentionDays { get; set; }
            public bool Consented { get; set; }
            public DateTime ExpiresAt { get; set; }
            public void Log() { }
        }
        """;
}
