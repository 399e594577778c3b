namespace ConsentAnalyzers.Tests.Rules.UseChecked;

/// <summary>Checks and uses across members and types.</summary>
public sealed class MemberTests
{
    [Theory]
    [InlineData("private bool May(User one) => one.AllowsTraining;", "if (May(user)) trainer.Train(user);")]
    [InlineData("private bool May(User one) => one.AllowsTraining;", "if (May(alice)) trainer.[|Train|](bob);")]
    [InlineData("private bool May(User one) { if (!one.IsActive) return false; return one.AllowsTraining; }", "if (May(user)) trainer.Train(user);")]
    [InlineData("private bool May(User one) { if (one.IsActive) return true; return one.AllowsTraining; }", "if (May(user)) trainer.[|Train|](user);")]
    [InlineData("private bool MayNot(User one) => !one.AllowsTraining;", "if (MayNot(user)) return; trainer.Train(user);")]
    [InlineData("private bool IsBig(User one) => one.Age > 3;", "if (IsBig(user)) trainer.[|Train|](user);")]
    [InlineData("private async Task<bool> MayAsync(User one) => await consents.AllowsAsync(one);", "if (await MayAsync(user)) trainer.Train(user);")]
    [InlineData("private void Ensure(User one) { if (!one.AllowsTraining) throw new InvalidOperationException(); }", "Ensure(user); trainer.Train(user);")]
    [InlineData("private void Ensure(User one) { if (!one.AllowsTraining) Log(\"\"); }", "Ensure(user); trainer.[|Train|](user);")]
    [InlineData("private void Ensure(User one) => consents.Ensure(one);", "Ensure(user); trainer.Train(user);")]
    [InlineData("private bool Granted => consents.Granted;", "if (Granted) trainer.Train(user);")]
    [InlineData("private readonly bool _may = consents.Granted;", "if (_may) trainer.Train(user);")]
    [InlineData("private bool _may; public void Load() => _may = consents.Granted;", "if (_may) trainer.Train(user);")]
    [InlineData("private bool _may; public void Load() => _may = consents.Granted; public void Force() => _may = true;", "if (_may) trainer.[|Train|](user);")]
    [InlineData("private bool May { get; set; } public void Load() => May = consents.Granted;", "if (May) trainer.Train(user);")]
    [InlineData("public bool May { get; set; } = consents.Granted;", "if (May) trainer.[|Train|](user);")]
    [InlineData("private bool Deep(User one) => Deeper(one); private bool Deeper(User one) => one.AllowsTraining;", "if (Deep(user)) trainer.Train(user);")]
    [InlineData("private bool Odd(int n) => n > 0 && Odd(n - 1);", "if (Odd(3)) trainer.[|Train|](user);")]
    public Task AHelperThatAsksCounts(string members, string statements) => Verify<DataUseAnalyzer>.Finds(Training.Types + $$"""

        public class Job
        {
            private static readonly Trainer trainer = new();
            private static readonly Consents consents = new();
            {{members}}

            public async Task Run(User user, User alice, User bob)
            {
                {{statements}}
                await Task.Yield();
            }

            private static void Log(string text) => Console.WriteLine(text);
        }
        """);

    [Theory]
    [InlineData("public class Job { private readonly Trainer trainer = new(); [RequiresConsent(\"training\")] public void Run(User user) => trainer.Train(user); }")]
    [InlineData("[RequiresConsent(\"training\")] public class Job { private readonly Trainer trainer = new(); public void Run(User user) => trainer.Train(user); }")]
    [InlineData("[RequiresConsent(\"marketing\")] public class Job { private readonly Trainer trainer = new(); public void Run(User user) => trainer.[|Train|](user); }")]
    [InlineData("[RequiresConsent] public class Job { private readonly Trainer trainer = new(); public void Run(User user) => trainer.Train(user); }")]
    [InlineData("public class Job { private readonly Trainer trainer = new(); public void Run(User user) { [|Use|](); [RequiresConsent(\"training\")] void Use() => trainer.Train(user); } }")]
    [InlineData("public class Job { private readonly Trainer trainer = new(); [RequiresConsent(\"training\")] public string Data => trainer.Export; }")]
    [InlineData("public class Job { private readonly Trainer trainer = new(); public string Data => trainer.[|Export|]; }")]
    [InlineData("public class Job { private readonly Trainer trainer = new(); public void Set(string data) => trainer.[|Export|] = data; }")]
    [InlineData("public class Job { private readonly Trainer trainer = new(); public string Name => nameof(trainer.Export); }")]
    [InlineData("public interface IUse { [RequiresConsent(\"training\")] void Use(User user); } public class Use : IUse { private readonly Trainer trainer = new(); void IUse.Use(User user) => trainer.Train(user); }")]
    [InlineData("public interface IUse { [RequiresConsent(\"training\")] void Use(User user); } public class Use : IUse { void IUse.Use(User user) { } public void Run(IUse use, User user) => use.[|Use|](user); }")]
    [InlineData("public interface IUse { [RequiresConsent(\"training\")] void Use(User user); } public class Used : IUse { public void Use(User user) { } public void Run(Used use, User user) => use.[|Use|](user); }")]
    [InlineData("public abstract class Base { [RequiresConsent(\"training\")] public abstract void Use(User user); } public class Used : Base { public override void Use(User user) { } } public class Run { public void Go(Used use, User user) => use.[|Use|](user); }")]
    [InlineData("public interface ICheck { [ConsentCheck(\"training\")] bool Allows(User user); } public class Check : ICheck { public bool Allows(User user) => user.Age > 0; } public class Run { public void Go(Check check, Trainer trainer, User user) { if (check.Allows(user)) trainer.Train(user); } }")]
    [InlineData("[RequiresConsent(\"training\")] public class Exporter { public void Send(User user) { } } public class Run { public void Go(User user) => new Exporter().[|Send|](user); }")]
    [InlineData("public class Row { [RequiresConsent(\"training\")] public Row(User user) { } } public class Run { public Row Go(User user) => new [|Row|](user); }")]
    [InlineData("public class Row { [RequiresConsent(\"training\")] public Row(User user) { } } public class Run { public Row Go(User user) => [|new|](user); }")]
    [InlineData("public class Run { private int _n = new Trainer().[|Score|](new User()); }")]
    [InlineData("public static class More { [RequiresConsent(\"training\")] public static void Send(this User user) { } } public class Run { public void Go(User user) { user.[|Send|](); if (user.AllowsTraining) user.Send(); } }")]
    [InlineData("public class Run { public void Go(Trainer? trainer, User user) => trainer?.[|Train|](user); }")]
    public Task ADutyIsInheritedAndPassedOn(string types) => Verify<DataUseAnalyzer>.Finds(Training.Types + "\n" + types);

    [Theory]
    [InlineData("public void Run(User user) { if (user.AllowsTraining) Use(user); } private void Use(User one) => trainer.Train(one);")]
    [InlineData("public void Run(User user) { if (user.AllowsTraining) Use(user); Use(user); } private void Use(User one) => trainer.[|Train|](one);")]
    [InlineData("public void Run(User user) { if (user.AllowsTraining) Use(user); } public void Use(User one) => trainer.[|Train|](one);")]
    [InlineData("public void Run(User user) { if (user.AllowsTraining) Log(Use); } private void Use(User one) => trainer.[|Train|](one); private void Log(Action<User> use) { }")]
    [InlineData("private void Use(User one) => trainer.[|Train|](one);")]
    [InlineData("[RequiresConsent(\"training\")] public void Run(User user) => Use(user); private void Use(User one) => trainer.Train(one);")]
    [InlineData("public void Run(User alice, User bob) { if (alice.AllowsTraining) Use(bob, alice); } private void Use(User one, User other) { trainer.[|Train|](one); trainer.Train(other); }")]
    [InlineData("public void Run(List<User> users) { foreach (var user in users.Where(u => u.AllowsTraining)) Use(user); } private void Use(User one) => trainer.Train(one);")]
    public Task APrivateMethodReliesOnItsCallers(string members) => Verify<DataUseAnalyzer>.Finds(
        Training.Types + "\npublic class Job { private readonly Trainer trainer = new(); " + members + " }");

    [Fact]
    public Task AnAttributeMayBeFromAnyNamespaceAndNameItsPurposeAnyway() => Verify<DataUseAnalyzer>.Finds("""
        namespace Privacy.Rules
        {
            public enum Purpose { None, Training, Marketing }
            public sealed class RequiresConsentAttribute : System.Attribute { public RequiresConsentAttribute(params Purpose[] purposes) { } }
            public sealed class ConsentCheckAttribute : System.Attribute { public Purpose For { get; set; } }
        }

        public class User
        {
            [Privacy.Rules.ConsentCheck(For = Privacy.Rules.Purpose.Training)] public bool AllowsTraining => true;
            [Privacy.Rules.ConsentCheck(For = Privacy.Rules.Purpose.Marketing)] public bool AllowsMarketing => true;
            [Privacy.Rules.RequiresConsent(Privacy.Rules.Purpose.Training)] public void Train() { }
        }

        public class Job
        {
            public void Run(User user)
            {
                if (user.AllowsTraining) user.Train();
                if (user.AllowsMarketing) user.[|Train|]();
            }
        }
        """);

    [Fact]
    public Task IsSilentWhereNothingIsAnnotated() => Verify<DataUseAnalyzer>.Finds("""
        public class Trainer { public void Train(string chat) { } }
        public class Job { public void Run(Trainer trainer, string chat) => trainer.Train(chat); }
        """);
}
