using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

public class ConsentBranchTests
{
    [Theory]
    [InlineData("var chatRetentionDays = hasConsent ? [|1825|] : 30;")]
    [InlineData("var chatRetentionDays = hasConsent ? [|1825|] : 365;")]
    [InlineData("var chatRetentionDays = !hasConsent ? 365 : [|1825|];")]
    [InlineData("var chatRetentionDays = optedOut ? 30 : [|1825|];")]
    [InlineData("var chatRetentionDays = hasConsent == true ? [|1825|] : 365;")]
    [InlineData("var chatRetentionDays = hasConsent is false ? 365 : [|1825|];")]
    [InlineData("var chatRetentionDays = state == State.Granted ? [|1825|] : 365;")]
    [InlineData("var chatRetentionDays = state switch { State.Granted => [|1825|], _ => 365 };")]
    [InlineData("var chatRetentionDays = state switch { State.Granted => [|1825|], State.Denied => 365, _ => 365 };")]
    [InlineData("var chatRetention = hasConsent ? [|TimeSpan.FromDays(1825)|] : TimeSpan.FromDays(365);")]
    [InlineData("int chatRetentionDays; if (hasConsent) { chatRetentionDays = [|1825|]; } else { chatRetentionDays = 365; }")]
    [InlineData("var chatRetentionDays = allowTraining ? [|1825|] : 365;")]
    [InlineData("var chatRetentionDays = isPaid ? [|1825|] : [|365|];")]
    public Task FlagsTheGrantedBranchAndLeavesTheRefusedOne(string statement) =>
        Verify<RetentionAnalyzer>.Finds(Method(statement));

    [Theory]
    [InlineData("var chatRetentionDays = hasConsent ? 1825 : 30;")]
    [InlineData("var chatRetentionDays = optedOut ? 30 : 1825;")]
    [InlineData("var chatRetentionDays = allowTraining ? 1825 : 30;")]
    [InlineData("if (hasConsent) { var chatRetentionDays = 1825; }")]
    [InlineData("var chatRetentionDays = state switch { State.Granted => 1825, _ => 30 };")]
    public Task IsSilentOnTheGrantedBranchWithinItsOwnLimit(string statement) =>
        Verify<RetentionAnalyzer>.Finds(Method(statement), editorConfig: "consent_analyzers.retention_limit.granted = 5y");

    [Theory]
    [InlineData("90d", "var chatRetentionDays = 90;")]
    [InlineData("3mo", "var chatRetentionDays = 90;")]
    [InlineData("P90D", "var chatRetentionDays = [|91|];")]
    [InlineData("7d", "var chatRetentionDays = [|8|];")]
    public Task JudgesByTheConfiguredLimit(string limit, string statement) =>
        Verify<RetentionAnalyzer>.Finds(Method(statement), editorConfig: $"consent_analyzers.retention_limit = {limit}");

    [Fact]
    public Task JudgesACategoryOfTheProjectsOwn() => Verify<RetentionAnalyzer>.Finds(
        Method("var payrollRetentionYears = 6; var payslipRetentionYears = [|7|]; var chatRetentionDays = [|31|];"),
        editorConfig: """
            consent_analyzers.retention_limit.payroll = 6y
            consent_analyzers.retention_words.payroll = payslip
            """);

    [Fact]
    public Task IsSilentOnIgnoredNames() => Verify<RetentionAnalyzer>.Finds(
        Method("var chatRetentionDays = 365;"), editorConfig: "consent_analyzers.ignored_names = chatRetention*");

    private static string Method(string statement) => $$"""
        public class Settings
        {
            public void Run(bool hasConsent, bool optedOut, bool isPaid, bool allowTraining, State state)
            {
                {{statement}}
            }
        }
        public enum State { Unknown, Granted, Denied }
        """;
}
