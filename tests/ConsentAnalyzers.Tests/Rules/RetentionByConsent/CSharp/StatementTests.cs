namespace ConsentAnalyzers.Tests.Rules.RetentionByConsent.CSharp;

public class StatementTests
{
    [Theory]
    [InlineData("[|if (user.AllowTraining)|] { return 1825; } return 1825;")]
    [InlineData("[|if (user.AllowTraining)|] return 1825; return 365;")]
    [InlineData("[|if (user.AllowTraining)|] { return 1825; } else { return 365; }")]
    [InlineData("[|if (!user.AllowTraining)|] { return 365; } return 1825;")]
    [InlineData("[|if (user.HasOptedOut)|] { return 1825; } return 30;")]
    [InlineData("[|if (user.HasOptedOut)|] { return 365; } return user.Days;")]
    [InlineData("[|if (user is { AllowTraining: true })|] { return 1825; } return 365;")]
    [InlineData("[|if (user.State == ConsentState.Denied)|] { return 365; } if (user.State == ConsentState.Granted) { return 1825; } return 365;")]
    [InlineData("[|if (user.State == ConsentState.Granted)|] { return 1825; } else if (user.State == ConsentState.Denied) { return 30; } else { return 365; }")]
    [InlineData("if (isPaid) { return 10; } [|if (user.AllowTraining)|] { return 20; } return 20;")]
    [InlineData("[|switch (user.State)|] { case ConsentState.Granted: return 1825; case ConsentState.Denied: return 365; default: return 30; }")]
    [InlineData("[|switch (user.State)|] { case ConsentState.Granted: return 1825; default: return 1825; }")]
    [InlineData("[|switch (user.State)|] { case ConsentState.Granted: return 1825; } return 365;")]
    [InlineData("[|switch (user)|] { case { AllowTraining: true }: return 1825; default: return 365; }")]
    [InlineData("foreach (var other in new[] { user }) { [|if (other.AllowTraining)|] { return 7; } return 31; } return 1;")]
    [InlineData("try { [|if (user.AllowTraining)|] { return 1825; } return 1825; } finally { user.Log(); }")]
    [InlineData("[|if (user.AllowTraining)|] { user.Log(); return 1825; } user.Log(); return 365;")]
    [InlineData("if (user.Name == \"\") { throw new Exception(); } [|if (user.AllowTraining)|] { return 1825; } return 365;")]
    public Task FlagsWhatIsReturned(string body) => Verify<RetentionByConsentAnalyzer>.Finds(Returning(body));

    [Theory]
    [InlineData("[|if (hasConsent)|] { chat.RetentionDays = 1825; } else { chat.RetentionDays = 365; }")]
    [InlineData("[|if (hasConsent)|] { chat.RetentionDays = 30; } else { chat.RetentionDays = 30; }")]
    [InlineData("int chatRetentionDays; [|if (hasConsent)|] chatRetentionDays = 1825; else chatRetentionDays = 1825; chat.Keep(chatRetentionDays);")]
    [InlineData("var chatRetentionDays = 365; [|if (hasConsent)|] { chatRetentionDays = 1825; } chat.Keep(chatRetentionDays);")]
    [InlineData("var chatRetentionDays = 1825; [|if (!hasConsent)|] { chatRetentionDays = 365; } chat.Keep(chatRetentionDays);")]
    [InlineData("var chatRetentionDays = 30; [|if (user.HasOptedOut)|] { chatRetentionDays = 1825; } chat.Keep(chatRetentionDays);")]
    [InlineData("[|if (user.HasOptedOut)|] { chat.RetentionDays = 1825; }")]
    [InlineData("[|if (!hasConsent)|] { chat.ExpiresAt = DateTime.UtcNow.AddYears(5); return; } chat.ExpiresAt = DateTime.UtcNow.AddDays(30);")]
    [InlineData("[|if (hasConsent)|] { chat.KeepFor(TimeSpan.FromDays(1825)); } else { chat.KeepFor(TimeSpan.FromDays(1825)); }")]
    [InlineData("[|switch (state)|] { case ConsentState.Granted: chat.RetentionDays = 1825; break; default: chat.RetentionDays = 365; break; }")]
    [InlineData("[|if (hasConsent)|] { chat = new Chat { RetentionDays = 1825 }; } else { chat = new Chat { RetentionDays = 1825 }; }")]
    [InlineData("Action act = () => { [|if (hasConsent)|] { chat.RetentionDays = 1825; } else { chat.RetentionDays = 365; } };")]
    public Task FlagsWhatIsSet(string statement) => Verify<RetentionByConsentAnalyzer>.Finds(ConditionalTests.Source(statement).Replace("public class Chat\n", Keeping));

    [Theory]
    [InlineData("if (user.AllowTraining) { return 1825; } return 30;")]
    [InlineData("if (user.HasOptedOut) { return 7; } return 30;")]
    [InlineData("if (isPaid) { return 1825; } return 1825;")]
    [InlineData("if (isPaid) { return 365; } else { return 365; }")]
    [InlineData("if (!user.AllowTraining) { return 0; } return isPaid ? 1825 : 365;")]
    [InlineData("if (!user.AllowTraining) { throw new Exception(); } return 1825;")]
    [InlineData("if (user.AllowTraining) { user.Log(); } return 1825;")]
    [InlineData("if (user.AllowTraining) { return user.Days; } return 30;")]
    [InlineData("switch (user.State) { case ConsentState.Granted: return 1825; default: return 30; }")]
    [InlineData("switch (isPaid) { case true: return 1825; default: return 1825; }")]
    public Task IsSilentOnWhatIsReturnedRightly(string body) => Verify<RetentionByConsentAnalyzer>.Finds(Returning(body));

    [Theory]
    [InlineData("if (hasConsent) { chat.RetentionDays = 1825; } else { chat.RetentionDays = 30; }")]
    [InlineData("if (hasConsent) { chat.RetentionDays = 1825; } else { chat.Delete(); }")]
    [InlineData("if (hasConsent) { chat.RetentionDays = 1825; }")]
    [InlineData("var chatRetentionDays = 30; if (hasConsent) { chatRetentionDays = 1825; } chat.Keep(chatRetentionDays);")]
    [InlineData("if (hasConsent) { chat.Delete(); } else { chat.Delete(); }")]
    [InlineData("if (isPaid) { chat.RetentionDays = 1825; } else { chat.RetentionDays = 1825; }")]
    [InlineData("if (hasConsent) { chat.PollDays = 90; } else { chat.PollDays = 90; }")]
    public Task IsSilentOnWhatIsSetRightly(string statement) => Verify<RetentionByConsentAnalyzer>.Finds(ConditionalTests.Source(statement).Replace("public class Chat\n", Keeping));

    private const string Keeping = """
        public static class Chats
        {
            public static void Keep(this Chat chat, int many) { }
            public static void KeepFor(this Chat chat, TimeSpan period) { }
            public static void Delete(this Chat chat) { }
        }
        public partial class Chat { public int PollDays { get; set; } }
        public partial class Chat

        """;

    private static string Returning(string body) => $$"""
        public class Settings
        {
            public int ChatRetentionDays(User user, bool isPaid)
            {
                {{body}}
            }
        }
        public enum ConsentState { Unknown, Granted, Denied }
        public class User
        {
            public string Name { get; set; } = "";
            public bool AllowTraining { get; set; }
            public bool HasOptedOut { get; set; }
            public int Days { get; set; }
            public ConsentState State { get; set; }
            public void Log() { }
        }
        """;
}
