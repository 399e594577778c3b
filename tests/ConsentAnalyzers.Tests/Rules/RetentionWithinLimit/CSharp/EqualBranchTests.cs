using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>A fix does not leave a conditional on consent behind whose branches are equal.</summary>
public class EqualBranchTests
{
    [Theory]
    [InlineData("var chatRetention = user.AllowsTraining ? [|TimeSpan.FromDays(365 * 5)|] : TimeSpan.FromDays(30);", "var chatRetention = TimeSpan.FromDays(30);")]
    [InlineData("var chatRetention = user.OptedOut ? TimeSpan.FromHours(720) : [|TimeSpan.FromDays(1825)|];", "var chatRetention = TimeSpan.FromHours(720);")]
    [InlineData("var chatRetentionDays = !user.AllowsTraining ? 30 : [|1825|];", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = user.HasConsent(\"training\") ? [|1825|] : 30;", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = (user.AllowsTraining ? ([|1825|]) : (30));", "var chatRetentionDays = (30);")]
    [InlineData("var chatRetentionDays = user.AllowsTraining\n    ? [|1825|]\n    : 30;", "var chatRetentionDays = 30;")]
    [InlineData("const int Short = 30; var chatRetentionDays = user.AllowsTraining ? [|1825|] : Short;", "const int Short = 30; var chatRetentionDays = Short;")]
    [InlineData("var chatRetentionDays = user.AllowsTraining ? isPaid ? [|1825|] : [|365|] : 30;", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = isPaid ? [|1825|] : [|365|];", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = user.State switch { State.Granted => [|1825|], _ => 30 };", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = user.State switch { State.Granted => [|1825|], State.Denied => 30, _ => 30 };", "var chatRetentionDays = 30;")]
    [InlineData("int chatRetentionDays; if (user.AllowsTraining) { chatRetentionDays = [|1825|]; } else { chatRetentionDays = 30; }", "int chatRetentionDays; chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = 30;\n        if (user.AllowsTraining) chatRetentionDays = [|1825|];", "var chatRetentionDays = 30;")]
    public Task PutsTheLimitInPlaceOfTheConditional(string statement, string mended) => Fixes(statement, mended);

    [Theory]
    [InlineData("if (user.AllowsTraining) { return [|1825|]; }\n\n        return 30;", "return 30;")]
    [InlineData("if (user.AllowsTraining) return [|1825|];\n        return 30;", "return 30;")]
    [InlineData("if (user.AllowsTraining) { return [|1825|]; } else { return 30; }", "return 30;")]
    [InlineData("if (!user.AllowsTraining) return 30; else return [|1825|];", "return 30;")]
    [InlineData("if (!user.AllowsTraining) { return 30; }\n\n        return [|1825|];", "return 30;")]
    [InlineData("return user.AllowsTraining ? [|1825|] : 30;", "return 30;")]
    public Task PutsTheLimitInPlaceOfAnEarlyReturn(string body, string mended) =>
        Verify<RetentionAnalyzer, RetentionFix>.Fixes(Returning(body), Returning(mended));

    [Theory]
    [InlineData("var chatRetentionDays = user.AllowsTraining ? [|1825|] : 7;", "var chatRetentionDays = user.AllowsTraining ? 30 : 7;")]
    [InlineData("var chatRetentionDays = user.AllowsTraining ? [|1825|] : 90;", "var chatRetentionDays = user.AllowsTraining ? 30 : 90;")]
    [InlineData("var chatRetentionDays = user.AllowsTraining ? [|1825|] : user.Days;", "var chatRetentionDays = user.AllowsTraining ? 30 : user.Days;")]
    [InlineData("var chatRetentionDays = user.State switch { State.Granted => [|1825|], State.Denied => 7, _ => 30 };", "var chatRetentionDays = user.State switch { State.Granted => 30, State.Denied => 7, _ => 30 };")]
    [InlineData("int chatRetentionDays; if (user.AllowsTraining) { chatRetentionDays = [|1825|]; } else { chatRetentionDays = 7; }", "int chatRetentionDays; if (user.AllowsTraining) { chatRetentionDays = 30; } else { chatRetentionDays = 7; }")]
    [InlineData("int chatRetentionDays = 30; if (isPaid) { user.Log(); chatRetentionDays = [|1825|]; }", "int chatRetentionDays = 30; if (isPaid) { user.Log(); chatRetentionDays = 30; }")]
    [InlineData("if (user.AllowsTraining) { var chatRetentionDays = [|1825|]; }", "if (user.AllowsTraining) { var chatRetentionDays = 30; }")]
    public Task LeavesAConditionalWhoseBranchesDiffer(string statement, string mended) => Fixes(statement, mended);

    [Theory]
    [InlineData("var chatRetentionDays = user.Accepts() && user.Log() && user.AllowsTraining ? [|1825|] : 30;")]
    [InlineData("var chatRetentionDays = (user.AllowsTraining = isPaid) ? [|1825|] : 30;")]
    [InlineData("var chatRetentionDays = user.AllowsTraining && user.Find() is { } other ? [|1825|] : 30;")]
    [InlineData("var chatRetentionDays = user.AllowsTraining ? [|1825|] /* training */ : 30;")]
    [InlineData("var chatRetentionDays = user.AllowsTraining\n            ? [|1825|] // training\n            : 30;")]
    [InlineData("var chatRetentionDays = user.State switch { State.Granted => [|1825|], State.Denied => 30, _ => throw new Exception() };")]
    [InlineData("int chatRetentionDays; if (user.AllowsTraining) { chatRetentionDays = [|1825|]; /* training */ } else { chatRetentionDays = 30; }")]
    [InlineData("int chatRetentionDays; if (user.AllowsTraining) { chatRetentionDays = [|1825|]; user.Log(); } else { chatRetentionDays = 30; }")]
    [InlineData("int chatRetentionDays; if (user.AllowsTraining) { chatRetentionDays = [|1825|]; } else { user.Log(); chatRetentionDays = 30; }")]
    [InlineData("int chatRetentionDays = 30; if (user.AllowsTraining) { user.Log(); chatRetentionDays = [|1825|]; }")]
    public Task OffersNothingWhereSomethingElseWouldBeLost(string statement) => Fixes(statement, statement);

    [Fact]
    public Task ShortensWithinAConditionThatIsNoConsentAndHasAComment() => Fixes(
        "var chatRetentionDays = isPaid ? [|1825|] /* paid */ : 30;", "var chatRetentionDays = isPaid ? 30 /* paid */ : 30;");

    [Fact]
    public Task PutsTheLimitInPlaceOfAStatementOnTop() =>
        Verify<RetentionAnalyzer, RetentionFix>.Fixes(
            "var user = new User();\nint chatRetentionDays;\nif (user.AllowsTraining) { chatRetentionDays = [|1825|]; }\nelse { chatRetentionDays = 30; }\n" + Types,
            "var user = new User();\nint chatRetentionDays;\nchatRetentionDays = 30;\n" + Types);

    [Fact]
    public Task RewritesTheCommentBehindAConditional() => Fixes(
        "var chatRetention = user.AllowsTraining ? [|TimeSpan.FromDays(1825)|] : TimeSpan.FromDays(30); // five years with consent",
        "var chatRetention = TimeSpan.FromDays(30); // 30 days with consent");

    [Fact]
    public Task KeepsTheConditionWhereConsentAllowsMore() =>
        Verify<RetentionAnalyzer, RetentionFix>.Fixes(
            Source("var chatRetentionDays = user.AllowsTraining ? [|1825|] : 30;"),
            Source("var chatRetentionDays = user.AllowsTraining ? 90 : 30;"),
            editorConfig: "consent_analyzers.retention_limit.granted = 90d");

    private static Task Fixes(string statement, string mended) =>
        Verify<RetentionAnalyzer, RetentionFix>.Fixes(Source(statement), Source(mended));

    private static string Source(string statement) => $$"""
        public class Settings
        {
            public void Run(User user, bool isPaid)
            {
                {{statement}}
            }
        }
        {{Types}}
        """;

    private static string Returning(string body) => $$"""
        public class Settings
        {
            public int ChatRetentionDays(User user)
            {
                {{body}}
            }
        }
        {{Types}}
        """;

    private const string Types = """
        public enum State { Unknown, Granted, Denied }
        public class User
        {
            public bool AllowsTraining { get; set; }
            public bool OptedOut { get; set; }
            public int Days { get; set; }
            public State State { get; set; }
            public bool HasConsent(string purpose) => AllowsTraining;
            public bool Accepts() => AllowsTraining;
            public bool Log() => true;
            public User? Find() => null;
        }
        """;
}
