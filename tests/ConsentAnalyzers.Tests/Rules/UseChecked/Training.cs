namespace ConsentAnalyzers.Tests.Rules.UseChecked;

/// <summary>An application that trains a model on what people write, with its own attributes.</summary>
internal static class Training
{
    public const string Attributes = """
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] public class RequiresConsentAttribute : Attribute { public RequiresConsentAttribute(string purpose = "") { } }
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] public class ConsentCheckAttribute : Attribute { public ConsentCheckAttribute(string purpose = "") { } }
        """;

    public const string Types = Attributes + """

        public enum ConsentState { Unknown, Granted, Denied }
        public record Grant(DateTime At);
        public class Chat { public User Owner = null!; public string Text = ""; public bool IsOpen; }
        public class User
        {
            public string Id = "";
            public bool IsActive;
            public int Age;
            public User? Manager;
            public List<Chat> Chats = new();
            [ConsentCheck("training")] public bool AllowsTraining { get; set; }
            [ConsentCheck("training")] public bool? Answer { get; set; }
            [ConsentCheck("training")] public ConsentState State { get; set; }
            [ConsentCheck("marketing")] public bool AllowsMarketing { get; set; }
            [ConsentCheck] public bool AllowsAll { get; set; }
        }
        public class Consents
        {
            [ConsentCheck("training")] public bool Granted => Environment.TickCount > 0;
            [ConsentCheck("training")] public bool Allows(User user) => user.Age > 0;
            [ConsentCheck("training")] public bool AllowsId(string userId) => userId != "";
            [ConsentCheck("training")] public Task<bool> AllowsAsync(User user) => Task.FromResult(true);
            [ConsentCheck("training")] public ValueTask<bool?> AnswerAsync(User user) => default;
            [ConsentCheck("training")] public void Ensure(User user) { }
            [ConsentCheck("training")] public Task EnsureAsync(User user) => Task.CompletedTask;
            [ConsentCheck] public bool Has(User user, string purpose) => purpose != "";
            [ConsentCheck("training")] public bool TryGet(User user, out bool allowed) => allowed = false;
            [ConsentCheck("training")] public Grant? Find(User user) => null;
        }
        public class Trainer
        {
            [RequiresConsent("training")] public void Train(User user) { }
            [RequiresConsent("training")] public void Train(Chat chat) { }
            [RequiresConsent("training")] public void Train(IEnumerable<User> users) { }
            [RequiresConsent("training")] public void TrainOn(string userId) { }
            [RequiresConsent("training")] public Task TrainAsync(User user) => Task.CompletedTask;
            [RequiresConsent("training")] public int Score(User user) => 1;
            [RequiresConsent("training")] public string Export { get; set; } = "";
            [RequiresConsent("training"), RequiresConsent("marketing")] public void Profile(User user) { }
            [RequiresConsent] public void Share(User user) { }
        }
        """;

    /// <summary>Statements of a method that may ask, use and wait.</summary>
    public static string Running(string statements) => Types + $$"""

        public class Job
        {
            private static readonly Trainer trainer = new();
            private static readonly Consents consents = new();

            public async Task Run(User user, User alice, User bob, Chat chat, List<User> users, bool isAdmin, string text)
            {
                {{statements}}
                await Task.Yield();
            }

            private static void Log(string text) => Console.WriteLine(text);
        }
        """;
}
