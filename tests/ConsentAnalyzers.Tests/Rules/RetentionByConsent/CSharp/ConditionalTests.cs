namespace ConsentAnalyzers.Tests.Rules.RetentionByConsent.CSharp;

public class ConditionalTests
{
    [Theory]
    [InlineData("var chatRetentionDays = [|hasConsent ? 1825 : 1825|];")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 30 : 30|];")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 5 * 365 : 1825|];")]
    [InlineData("var chatRetention = [|hasConsent ? TimeSpan.FromDays(1825) : TimeSpan.FromDays(5 * 365)|];")]
    [InlineData("var chatRetention = [|user.AllowTraining ? TimeSpan.FromHours(720) : TimeSpan.FromDays(30)|];")]
    [InlineData("var chatRetention = TimeSpan.FromDays([|hasConsent ? 1825 : 1825|]);")]
    [InlineData("chat.ExpiresAt = DateTime.UtcNow.AddYears([|user.HasOptedOut ? 5 : 5|]);")]
    [InlineData("var chatRetention = [|hasConsent ? \"P5Y\" : \"1825d\"|];")]
    [InlineData("const int FiveYears = 1825; var chatRetentionDays = [|hasConsent ? FiveYears : FiveYears|];")]
    [InlineData("const int Long = 1825, Short = 1825; var chatRetentionDays = [|hasConsent ? Long : Short|];")]
    [InlineData("var chatRetentionDays = [|hasConsent ? LongChatRetentionDays : ShortChatRetentionDays|];")]
    [InlineData("var chatRetentionDays = isPaid ? [|hasConsent ? 20 : 20|] : 10;")]
    [InlineData("var chatRetentionDays = [|state switch { ConsentState.Granted => 1825, _ => 1825 }|];")]
    [InlineData("var chatRetentionDays = [|state switch { ConsentState.Granted => 30, ConsentState.Denied => 30, _ => 30 }|];")]
    [InlineData("var chatRetentionDays = [|hasConsent switch { true => 1825, false => 1825 }|];")]
    [InlineData("chat.RetentionDays = [|hasConsent ? 1825 : 1825|];")]
    [InlineData("chat = new Chat { RetentionDays = [|hasConsent ? 365 : 365|] }; KeepChat(chat, 7);")]
    [InlineData("KeepChat(chat, retentionDays: [|hasConsent ? 90 : 90|]);")]
    public Task FlagsEqualAnswers(string statement) => Finds(statement);

    [Theory]
    [InlineData("var chatRetentionDays = [|hasConsent ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 30 : 1825|];")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 7 : 31|];")]
    [InlineData("var chatRetentionDays = [|user.HasOptedOut ? 1825 : 30|];")]
    [InlineData("var chatRetentionDays = [|!user.HasOptedOut ? 30 : 1825|];")]
    [InlineData("var chatRetentionDays = [|!hasConsent ? 365 : 1825|];")]
    [InlineData("var chatRetentionDays = [|hasConsent == false ? 365 : 1825|];")]
    [InlineData("var chatRetentionDays = [|hasConsent is false ? 365 : 1825|];")]
    [InlineData("var chatRetentionDays = [|hasConsent is not true ? 365 : 1825|];")]
    [InlineData("bool? consent = decision; var chatRetentionDays = [|consent ?? false ? 1825 : 365|];")]
    [InlineData("bool? consent = decision; var chatRetentionDays = [|consent == true ? 1825 : 365|];")]
    [InlineData("bool? consent = decision; var chatRetentionDays = [|consent switch { true => 1825, false => 30, null => 1825 }|];")]
    [InlineData("var chatRetentionDays = [|user is { AllowTraining: true } ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|user is not { AllowTraining: true } ? 365 : 1825|];")]
    [InlineData("var chatRetentionDays = [|user is { Name: \"x\", HasOptedOut: true } ? 365 : 30|];")]
    [InlineData("var chatRetentionDays = [|user switch { { AllowTraining: true } => 1825, _ => 365 }|];")]
    [InlineData("var chatRetentionDays = [|(hasConsent, isPaid) switch { (true, _) => 1825, (false, true) => 365, (false, false) => 30 }|];")]
    [InlineData("var chatRetentionDays = [|state switch { ConsentState.Granted => 1825, ConsentState.Denied => 30, _ => 365 }|];")]
    [InlineData("var chatRetentionDays = [|state switch { ConsentState.Denied or ConsentState.Unknown => 365, _ => 1825 }|];")]
    [InlineData("var chatRetentionDays = [|state switch { var s when s == ConsentState.Granted => 1825, _ => 365 }|];")]
    [InlineData("var chatRetentionDays = [|state == ConsentState.Granted ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|state != ConsentState.Granted ? 365 : 1825|];")]
    [InlineData("var chatRetentionDays = [|state is ConsentState.Granted ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|user.ConsentStatus == \"granted\" ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|user.ConsentStatus switch { \"granted\" => 1825, \"denied\" => 365, _ => 30 }|];")]
    [InlineData("var chatRetentionDays = [|user.ConsentedAt is not null ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|user.ConsentedAt == null ? 365 : 1825|];")]
    [InlineData("var chatRetentionDays = [|user.ConsentedAt.HasValue ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|user.Consents.Contains(\"training\") ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|user.HasConsent(\"training\") ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|await user.HasConsentAsync() ? 1825 : 365|];")]
    [InlineData("var allowed = user.HasConsent(\"training\"); var chatRetentionDays = [|allowed ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|hasConsent && isPaid ? 1825 : 365|];")]
    [InlineData("var chatRetentionDays = [|isPaid || user.HasOptedOut ? 365 : 30|];")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 1825 : isPaid ? 365 : 30|];")]
    [InlineData("var chatRetentionDays = [|hasConsent ? user.Days : 365|];")]
    [InlineData("var chatRetentionDays = [|noConsent ? 365 : 30|];")]
    [InlineData("var chatRetentionDays = [|consentWithdrawn ? 365 : 30|];")]
    [InlineData("var chatRetentionDays = [|consentExpired ? 365 : 30|];")]
    [InlineData("var chatRetention = TimeSpan.FromDays([|hasConsent ? 1825 : 365|]);")]
    [InlineData("chat.ExpiresAt = DateTime.UtcNow.AddDays([|user.HasOptedOut ? 1825 : 30|]);")]
    [InlineData("chat.ExpiresAt = [|user.HasOptedOut ? DateTime.UtcNow.AddYears(5) : DateTime.UtcNow.AddDays(30)|];")]
    [InlineData("user.VisitorCookieMaxAgeDays = [|hasConsent ? 365 : 730|];")]
    public Task FlagsARefusalThatKeepsLonger(string statement) => Finds(statement);

    [Theory]
    [InlineData("var chatRetentionDays = hasConsent ? 1825 : 30;")]
    [InlineData("var chatRetentionDays = user.HasOptedOut ? 30 : 1825;")]
    [InlineData("var chatRetentionDays = user.HasOptedOut ? 7 : 30;")]
    [InlineData("var chatRetentionDays = isPaid ? 1825 : 1825;")]
    [InlineData("var chatRetentionDays = isPaid ? 1825 : 365;")]
    [InlineData("var chatRetentionDays = user.Plan switch { Plan.Free => 365, _ => 365 };")]
    [InlineData("var chatRetentionDays = environment == \"Development\" ? 365 : 365;")]
    [InlineData("var chatRetentionDays = request.Status == RequestStatus.Accepted ? 30 : 365;")]
    [InlineData("var applicantRetentionDays = request.Status == RequestStatus.Declined ? 180 : 3650;")]
    [InlineData("var chatRetentionDays = paymentDeclined ? 365 : 30;")]
    [InlineData("var chatRetentionDays = consentRequired ? 365 : 365;")]
    [InlineData("var chatRetentionDays = showConsentBanner ? 365 : 365;")]
    [InlineData("var chatRetentionDays = user.Cookies.Contains(\"visitor\") ? 7 : 365;")]
    [InlineData("var chatRetentionDays = hasConsent ? user.Days : 30;")]
    [InlineData("var chatRetentionDays = hasConsent ? user.Days : user.Days;")]
    [InlineData("var chatRetentionDays = hasConsent ? 1825 : throw new InvalidOperationException();")]
    [InlineData("var chatRetentionDays = hasConsent ? user.GrantedDays ?? 30 : user.RefusedDays ?? 30;")]
    [InlineData("var chatRetentionDays = hasConsent ? Elsewhere.GrantedRetentionDays : Elsewhere.RefusedRetentionDays;")]
    [InlineData("var pollInterval = hasConsent ? TimeSpan.FromDays(90) : TimeSpan.FromDays(90);")]
    [InlineData("var requestTimeout = hasConsent ? TimeSpan.FromSeconds(30) : TimeSpan.FromSeconds(30);")]
    [InlineData("var cacheDuration = hasConsent ? TimeSpan.FromDays(90) : TimeSpan.FromDays(90);")]
    [InlineData("var askAgainAfterDays = hasConsent ? 365 : 365;")]
    [InlineData("var consentReminderIntervalDays = hasConsent ? 180 : 180;")]
    [InlineData("var chatConsentRenewalDays = hasConsent ? 365 : 365;")]
    [InlineData("var repromptAfterDays = hasConsent ? 365 : 365; var keepUserRenewDays = hasConsent ? 90 : 90;")]
    [InlineData("var bannerDismissedDays = hasConsent ? 365 : 365;")]
    [InlineData("var invoiceRetentionYears = hasConsent ? 10 : 10;")]
    [InlineData("var backupRetentionDays = hasConsent ? 365 : 365;")]
    [InlineData("var trainingRestDays = hasConsent ? 365 : 365;")]
    [InlineData("var chatCount = hasConsent ? 1825 : 1825;")]
    [InlineData("var chatRetention = hasConsent ? 1825 : 1825;")]
    [InlineData("var chatRetention = hasConsent ? TimeSpan.MaxValue : TimeSpan.MaxValue;")]
    [InlineData("var chatRetentionDays = user.HasOptedOut ? -1 : 30;")]
    public Task IsSilentWhereConsentMakesADifferenceOrDecidesNothingOfIt(string statement) => Finds(statement);

    [Theory]
    [InlineData("var chatRetentionDays = hasConsent ? 365 : 90;", "consent_analyzers.retention_limit = 90d")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 365 : 90|];", "consent_analyzers.retention_limit = 60d")]
    [InlineData("var chatRetentionDays = [|hasConsent ? 365 : 90|];", "consent_analyzers.retention_limit.granted = 5y")]
    [InlineData("var chatRetentionDays = [|user.AcceptsBiscuits ? 365 : 90|];", "consent_analyzers.topic_words = biscuits")]
    [InlineData("var chatRetentionDays = hasConsent ? 365 : 365;", "consent_analyzers.ignored_names = chatRetentionDays")]
    public Task JudgesByTheOptions(string statement, string options) =>
        Verify<RetentionByConsentAnalyzer>.Finds(Source(statement), editorConfig: options);

    [Theory]
    [InlineData("var chatRetentionDays = hasConsent ? 1825 : ;")]
    [InlineData("var chatRetentionDays = hasConsent ? 1825")]
    [InlineData("var chatRetentionDays = hasConsent switch { true => 1825, false => };")]
    [InlineData("var chatRetentionDays = state switch { ConsentState. => 1825, _ => 1 };")]
    [InlineData("var chatRetentionDays = user is { AllowTraining: } ? 1825 : 7;")]
    [InlineData("if (hasConsent) { var chatRetentionDays = ")]
    [InlineData("if () chat.RetentionDays = 1825; else chat.RetentionDays = 7;")]
    [InlineData("switch (state) { case ConsentState.Granted: chat.RetentionDays = 1825; case : }")]
    public Task ReadsHalfTypedCode(string statement) => Verify<RetentionByConsentAnalyzer>.Finds(Source(statement), allowErrors: true);

    private static Task Finds(string statement) => Verify<RetentionByConsentAnalyzer>.Finds(Source(statement));

    internal static string Source(string statement) => $$"""
        public class ChatSettings
        {
            private const int LongChatRetentionDays = 30;
            private const int ShortChatRetentionDays = 30;

            public async Task Run(
                User user, Chat chat, ConsentState state, Request request, string environment, bool? decision, bool hasConsent, bool isPaid,
                bool noConsent, bool consentWithdrawn, bool consentExpired, bool consentRequired, bool showConsentBanner, bool paymentDeclined)
            {
                await Note(hasConsent, noConsent, consentWithdrawn, consentExpired, consentRequired, showConsentBanner, state);
                {{statement}}
            }

            private static Task Note(params object[] asked) => Task.CompletedTask;

            private void KeepChat(Chat chat, int retentionDays) { }
        }

        {{Types}}
        """;

    internal const string Types = """
        public enum ConsentState { Unknown, Granted, Denied }
        public enum RequestStatus { Pending, Accepted, Declined }
        public enum Plan { Free, Paid }
        public class Request { public RequestStatus Status { get; set; } }
        public static class Elsewhere { public const int GrantedRetentionDays = 30; public const int RefusedRetentionDays = 30; }
        public class Chat
        {
            public int RetentionDays { get; set; }
            public DateTime ExpiresAt { get; set; }
        }
        public class User
        {
            public string Name { get; set; } = "";
            public string ConsentStatus { get; set; } = "";
            public bool AllowTraining { get; set; }
            public bool AcceptsBiscuits { get; set; }
            public bool HasOptedOut { get; set; }
            public DateTime? ConsentedAt { get; set; }
            public HashSet<string> Consents { get; } = new();
            public HashSet<string> Cookies { get; } = new();
            public int Days { get; set; }
            public int? GrantedDays { get; set; }
            public int? RefusedDays { get; set; }
            public int VisitorCookieMaxAgeDays { get; set; }
            public Plan Plan { get; set; }
            public bool HasConsent(string purpose) => AllowTraining;
            public Task<bool> HasConsentAsync() => Task.FromResult(AllowTraining);
        }
        """;
}
