using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Options;

/// <summary>What the options change about CONSENT003.</summary>
public class RetentionOptionsTests
{
    private const string NinetyDays = "class ChatSettings { public TimeSpan ChatRetention { get; set; } = TimeSpan.FromDays(90); }";

    [Theory]
    [InlineData("90d")]
    [InlineData("3mo")]
    [InlineData("P1Y")]
    public Task IsSilentUpToTheLimit(string limit) =>
        Verify<RetentionAnalyzer>.Finds(NinetyDays, editorConfig: "consent_analyzers.retention_limit = " + limit);

    [Theory]
    [InlineData("consent_analyzers.retention_limit = 89d")]
    [InlineData("consent_analyzers.retention_limit = soon")]
    [InlineData("consent_analyzers.retention_limit =")]
    [InlineData("consent_analyzers.retention_limit.invoices = 10y")]
    [InlineData("")]
    public Task FlagsWhatExceedsTheLimit(string option) => Verify<RetentionAnalyzer>.Finds(
        NinetyDays.Replace("TimeSpan.FromDays(90)", "[|TimeSpan.FromDays(90)|]", StringComparison.Ordinal), editorConfig: option);

    [Fact]
    public Task JudgesACategoryByItsOwnLimit() => Verify<RetentionAnalyzer>.Finds(
        """
        class Retentions
        {
            public int TicketRetentionDays { get; set; } = 365;
            public int ComplaintRetentionDays { get; set; } = [|366|];
            public int ChatRetentionDays { get; set; } = [|31|];
        }
        """,
        editorConfig: "consent_analyzers.retention_limit.support = 1y\nconsent_analyzers.retention_words.support = ticket, complaint");

    [Fact]
    public Task JudgesCookiesByTheirOwnLimit() => Verify<RetentionAnalyzer>.Finds(
        "class Cookies { public TimeSpan ConsentCookieLifetime { get; set; } = [|TimeSpan.FromDays(181)|]; }",
        editorConfig: "consent_analyzers.retention_limit.cookies = 6mo");

    [Fact]
    public Task IsSilentOnAnIgnoredName() =>
        Verify<RetentionAnalyzer>.Finds(NinetyDays, editorConfig: "consent_analyzers.ignored_names = Chat*");
}
