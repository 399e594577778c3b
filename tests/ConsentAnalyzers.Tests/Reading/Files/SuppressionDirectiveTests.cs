using ConsentAnalyzers.Reading.Files;

namespace ConsentAnalyzers.Tests.Reading.Files;

public class SuppressionDirectiveTests
{
    [Theory]
    [InlineData("consent-analyzers disable CONSENT001: paper form", "Disable CONSENT001 | paper form")]
    [InlineData(" consent-analyzers disable-next-line CONSENT003: claims are kept by law ", "DisableNextLine CONSENT003 | claims are kept by law")]
    [InlineData("consent-analyzers disable CONSENT001, CONSENT003: two at once", "Disable CONSENT001 CONSENT003 | two at once")]
    [InlineData("consent-analyzers disable CONSENT001 CONSENT003: two at once", "Disable CONSENT001 CONSENT003 | two at once")]
    [InlineData("Consent-Analyzers Disable consent001: any case", "Disable CONSENT001 | any case")]
    [InlineData("consent-analyzers disable CONSENT001: see https://example.org: there", "Disable CONSENT001 | see https://example.org: there")]
    [InlineData("\r\n * consent-analyzers disable CONSENT001:\r\n * over two lines\r\n", "Disable CONSENT001 | * over two lines")]
    [InlineData("/ consent-analyzers disable CONSENT001: three slashes", "Disable CONSENT001 | three slashes")]
    [InlineData("consent-analyzers enable CONSENT001", "Enable CONSENT001 | ")]
    [InlineData("consent-analyzers enable", "Enable  | ")]
    [InlineData("consent-analyzers\tdisable\tCONSENT999:\treserved", "Disable CONSENT999 | reserved")]
    public void IsRead(string comment, string expected) => Assert.Equal(expected, Spoken(comment));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("What people start with.")]
    [InlineData("see consent-analyzers disable CONSENT001: in prose")]
    [InlineData("consent-analyzers")]
    [InlineData("consent-analyzers is a package")]
    [InlineData("consent-analyzersdisable CONSENT001: glued")]
    [InlineData("consent-analyzer disable CONSENT001: another tool")]
    public void IsNotWhatProseSays(string comment) => Assert.Null(Spoken(comment));

    [Theory]
    [InlineData("consent-analyzers disable CONSENT001")]
    [InlineData("consent-analyzers disable CONSENT001:")]
    [InlineData("consent-analyzers disable CONSENT001: --")]
    [InlineData("consent-analyzers disable: no rule")]
    [InlineData("consent-analyzers disable CONSENT001 no colon")]
    [InlineData("consent-analyzers disable")]
    [InlineData("consent-analyzers disabled CONSENT001: no verb")]
    [InlineData("consent-analyzers disable-line CONSENT001: no verb")]
    public void NeedsARuleAndAReason(string comment)
    {
        var directive = SuppressionDirective.Of(comment);

        Assert.NotNull(directive);
        Assert.False(directive.IsReasoned);
    }

    [Theory]
    [InlineData(' ')]
    [InlineData(',')]
    [InlineData('A')]
    [InlineData(':')]
    public void IsReadInLinearTimeFromHostileText(char filler)
    {
        var comment = "consent-analyzers disable " + new string(filler, 2_000_000);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        _ = SuppressionDirective.Of(comment)?.IsReasoned;

        Assert.InRange(clock.ElapsedMilliseconds, 0, 2000);
    }

    private static string? Spoken(string comment) => SuppressionDirective.Of(comment) is { } directive
        ? $"{directive.Verb} {string.Join(" ", directive.Ids)} | {directive.Reason.Trim()}"
        : null;
}
