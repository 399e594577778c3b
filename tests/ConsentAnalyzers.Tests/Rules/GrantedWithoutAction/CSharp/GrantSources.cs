namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.CSharp;

/// <summary>What the tests of this rule grant, and to whom.</summary>
internal static class GrantSources
{
    /// <summary>An application that asks its users whether it may train on their chats.</summary>
    private const string Types = """
        using System.Linq.Expressions;
        using System.Threading;

        public enum ConsentStatus { Unknown, Granted, Denied }
        public enum Purpose { Training, Newsletter }

        public class User
        {
            public int Id { get; set; }
            public bool AllowTraining { get; set; }
            public bool EmailOptIn { get; set; }
            public bool IsActive { get; set; }
            public bool HasAnswered { get; set; }
            public bool? Answer { get; set; }
            public ConsentStatus AnalyticsConsent { get; set; }
            public DateTime? AcceptedOn { get; set; }
            public int TermsVersion { get; set; }
            public void OptIn() { }
            public void OptOut() { }
        }

        public class ConsentRecord
        {
            public ConsentRecord() { }
            public ConsentRecord(int user, bool granted) { }
            public int User { get; set; }
            public bool Granted { get; set; }
            public bool Allowed { get; set; }
            public bool OptedOut { get; set; }
            public DateTime GivenAt { get; set; }
            public string? Evidence { get; set; }
        }

        public record Decision(int User, bool AllowTraining, DateTime At);

        public interface IConsents
        {
            void Grant(User user);
            void Grant(User user, Purpose purpose, DateTime at);
            void Set(User user, bool granted);
            void Withdraw(User user);
            void Expire(User user);
            void Add(ConsentRecord record);
            Task GrantConsentAsync(User user);
            Task SetConsentAsync(User user, ConsentStatus status);
            ConsentRecord? Find(int user);
            Task<ConsentRecord?> FindAsync(int user);
        }
        """;

    /// <summary>A type that holds what the tests need.</summary>
    public static string In(string members, string head = "public class Sweep") => $$"""
        {{Types}}

        {{head}}
        {
            private readonly List<User> _users = new();
            private readonly IConsents _consents = null!;
            private readonly DateTime _deadline = new(2025, 9, 28);
            private User _user = new();
            {{members}}
        }
        """;
}
