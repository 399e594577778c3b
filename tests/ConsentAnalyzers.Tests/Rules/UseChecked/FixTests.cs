using ConsentAnalyzers.CodeFixes.Uses;

namespace ConsentAnalyzers.Tests.Rules.UseChecked;

/// <summary>The three ways to mend a use without a check.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("trainer.[|Train|](user);", "if (user.AllowsTraining)\n        {\n            trainer.Train(user);\n        }")]
    [InlineData("// Once a night.\n        trainer.[|Train|](user); // all of it", "// Once a night.\n        if (user.AllowsTraining)\n        {\n            trainer.Train(user); // all of it\n        }")]
    [InlineData("if (isAdmin) trainer.[|Train|](user);", "if (isAdmin) { if (user.AllowsTraining) trainer.Train(user); }")]
    [InlineData("if (isAdmin)\n            trainer.[|Train|](user);\n        else\n            Log(text);", "if (isAdmin)\n            { if (user.AllowsTraining) trainer.Train(user); }\n        else\n            Log(text);")]
    [InlineData("await trainer.[|TrainAsync|](user);", "if (user.AllowsTraining)\n        {\n            await trainer.TrainAsync(user);\n        }")]
    [InlineData("foreach (var one in users)\n        {\n            trainer.[|Train|](one);\n        }", "foreach (var one in users)\n        {\n            if (one.AllowsTraining)\n            {\n                trainer.Train(one);\n            }\n        }")]
    [InlineData("trainer.[|Train|](chat);", "if (chat.Owner.AllowsTraining)\n        {\n            trainer.Train(chat);\n        }", false)]
    [InlineData("trainer.[|Train|](user.Manager!);", null, false)]
    [InlineData("trainer.\n            [|Train|](user);", "if (user.AllowsTraining)\n        {\n            trainer.\n                Train(user);\n        }")]
    [InlineData("var n = trainer.[|Score|](user);", null)]
    [InlineData("users.ForEach(one => trainer.[|Train|](one));", null)]
    [InlineData("if (alice.AllowsTraining) { trainer.[|Train|](bob); }", "if (alice.AllowsTraining) { if (bob.AllowsTraining) trainer.Train(bob); }")]
    public Task ChecksAroundTheUse(string statements, string? mended, bool isMended = true) => Mends<CheckAroundUseFix>(statements, isMended ? mended : null);

    [Theory]
    [InlineData("trainer.[|Train|](user);", "if (!user.AllowsTraining)\n        {\n            return;\n        }\n\n        trainer.Train(user);")]
    [InlineData("// Once a night.\n        trainer.[|Train|](user);", "// Once a night.\n        if (!user.AllowsTraining)\n        {\n            return;\n        }\n\n        trainer.Train(user);")]
    [InlineData("var n = trainer.[|Score|](user);", "if (!user.AllowsTraining)\n        {\n            return;\n        }\n\n        var n = trainer.Score(user);")]
    [InlineData("foreach (var one in users)\n        {\n            trainer.[|Train|](one);\n        }", "foreach (var one in users)\n        {\n            if (!one.AllowsTraining)\n            {\n                continue;\n            }\n\n            trainer.Train(one);\n        }")]
    [InlineData("if (isAdmin) trainer.[|Train|](user);", null)]
    [InlineData("if (isAdmin) { trainer.[|Train|](user); }", "if (isAdmin) { if (!user.AllowsTraining) return; trainer.Train(user); }")]
    [InlineData("int Score() { return trainer.[|Score|](user); } Score();", null)]
    [InlineData("try { Log(text); } finally { trainer.[|Train|](user); }", null)]
    [InlineData("IEnumerable<int> Scores()\n        {\n            yield return trainer.[|Score|](user);\n        }\n        Scores();", "IEnumerable<int> Scores()\n        {\n            if (!user.AllowsTraining)\n            {\n                yield break;\n            }\n\n            yield return trainer.Score(user);\n        }\n        Scores();")]
    public Task LeavesBeforeTheUse(string statements, string? mended) => Mends<ReturnBeforeUseFix>(statements, mended);

    [Theory]
    [InlineData("public void Use(User one) => trainer.[|Train|](one);", "[RequiresConsent(\"training\")]\n    public void Use(User one) => trainer.Train(one);")]
    [InlineData("/// <summary>Uses.</summary>\n    public void Use(User one) => trainer.[|Train|](one);", "/// <summary>Uses.</summary>\n    [RequiresConsent(\"training\")]\n    public void Use(User one) => trainer.Train(one);")]
    [InlineData("[Obsolete]\n    public void Use(User one) => trainer.[|Train|](one);", "[RequiresConsent(\"training\")]\n    [Obsolete]\n    public void Use(User one) => trainer.Train(one);")]
    [InlineData("public string Data => trainer.[|Export|];", "[RequiresConsent(\"training\")]\n    public string Data => trainer.Export;")]
    [InlineData("public void Use(User one) => trainer.[|Share|](one);", "[RequiresConsent]\n    public void Use(User one) => trainer.Share(one);")]
    [InlineData("private readonly int _n = new Trainer().[|Score|](new User());", null)]
    public Task LetsTheCallersCheck(string member, string? mended) => Fixes<DutyOfCallerFix>(InJob(member), mended is null ? null : InJob(mended));

    [Theory]
    [InlineData("private readonly Consents consents = new();", "public void Use(User one)\n    {\n        trainer.[|TrainOn|](one.Id);\n    }", "if (one.AllowsTraining)\n        {\n            trainer.TrainOn(one.Id);\n        }")]
    [InlineData("private readonly Consents consents = new();", "public void Use(string id)\n    {\n        trainer.[|TrainOn|](id);\n    }", "if (consents.AllowsId(id))\n        {\n            trainer.TrainOn(id);\n        }")]
    [InlineData("", "public void Use(Consents consents, string id)\n    {\n        trainer.[|TrainOn|](id);\n    }", "if (consents.AllowsId(id))\n        {\n            trainer.TrainOn(id);\n        }")]
    [InlineData("private readonly Consents consents = new();", "public void Use(List<User> users)\n    {\n        trainer.[|Train|](users);\n    }", "if (consents.Granted)\n        {\n            trainer.Train(users);\n        }")]
    [InlineData("[ConsentCheck(\"training\")] private bool? May { get; set; }", "public void Use(List<User> users)\n    {\n        trainer.[|Train|](users);\n    }", "if (May == true)\n        {\n            trainer.Train(users);\n        }")]
    [InlineData("private readonly Asked asked = new(); public class Asked { [ConsentCheck(\"training\")] public Task<bool> MayAsync(string id) => Task.FromResult(true); }", "public async Task Use(string id)\n    {\n        await Task.Yield(); trainer.[|TrainOn|](id);\n    }", "await Task.Yield(); if (await asked.MayAsync(id)) trainer.TrainOn(id);")]
    [InlineData("private readonly Asked asked = new(); public class Asked { [ConsentCheck(\"training\")] public Task<bool> MayAsync(string id) => Task.FromResult(true); }", "public void Use(string id)\n    {\n        trainer.[|TrainOn|](id);\n    }", null)]
    [InlineData("[ConsentCheck(\"training\")] private bool May { get; set; }", "public void Use(List<User> users)\n    {\n        trainer.[|Train|](users);\n    }", "if (May)\n        {\n            trainer.Train(users);\n        }")]
    [InlineData("[ConsentCheck(\"marketing\")] private bool May { get; set; }", "public void Use(List<User> users)\n    {\n        trainer.[|Train|](users);\n    }", null)]
    [InlineData("", "public void Use(User alice, List<User> users)\n    {\n        trainer.[|Train|](users);\n    }", null)]
    public Task AsksWhoeverIsInReach(string field, string member, string? mended)
    {
        var use = member[(member.IndexOf('{') + 1)..member.LastIndexOf('}')].Trim();
        var source = InJob(field + "\n\n    " + member);
        return Fixes<CheckAroundUseFix>(source, mended is null ? null : source.Replace(use, mended));
    }

    [Fact]
    public Task KeepsTheLineEndsOfTheFile() => Verify<DataUseAnalyzer, CheckAroundUseFix>.Fixes(
        Running("trainer.[|Train|](user);").Replace("\n", "\r\n"),
        Running("if (user.AllowsTraining)\n        {\n            trainer.Train(user);\n        }").Replace("\n", "\r\n"));

    [Fact]
    public Task WritesAPurposeThatIsAMemberOfAnEnum() => Verify<DataUseAnalyzer, DutyOfCallerFix>.Fixes(
        Enums("public void Run(User user) => user.[|Train|]();"),
        Enums("[Privacy.RequiresConsent(Privacy.Purpose.Training)]\n    public void Run(User user) => user.Train();"));

    private static string Enums(string member) => $$"""
        namespace Privacy
        {
            public enum Purpose { None, Training }
            public sealed class RequiresConsentAttribute : System.Attribute { public RequiresConsentAttribute(Purpose purpose) { } }
        }

        public class User
        {
            [Privacy.RequiresConsent(Privacy.Purpose.Training)] public void Train() { }
        }

        public class Job
        {
            {{member}}
        }
        """.ReplaceLineEndings("\n");

    private static Task Mends<TFix>(string statements, string? mended)
        where TFix : UseFix, new() => Fixes<TFix>(Running(statements), mended is null ? null : Running(mended));

    private static Task Fixes<TFix>(string source, string? mended)
        where TFix : ConsentAnalyzers.CodeFixes.DocumentFix, new() =>
        mended is null ? Verify<DataUseAnalyzer, TFix>.OffersNothing(source) : Verify<DataUseAnalyzer, TFix>.Fixes(source, mended);

    private static string InJob(string member) => (Training.Types + $$"""

        public class Job
        {
            private readonly Trainer trainer = new();

            {{member}}
        }
        """).ReplaceLineEndings("\n");

    private static string Running(string statements) => (Training.Types + $$"""

        public class Job
        {
            private readonly Trainer trainer = new();

            public async Task Run(User user, User alice, User bob, Chat chat, List<User> users, bool isAdmin, string text)
            {
                {{statements}}
                await Task.Yield();
            }

            private static void Log(string text) => Console.WriteLine(text);
        }
        """).ReplaceLineEndings("\n");
}
