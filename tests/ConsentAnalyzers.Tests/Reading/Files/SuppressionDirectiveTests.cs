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
    [InlineData("see consent-analyzers docs")]
    [InlineData("consent-analyzers docs: https://example.org")]
    [InlineData("consent-analyzers: see the docs")]
    [InlineData("consent-analyzers enables teams to ship")]
    [InlineData("consent-analyzers disables nothing here")]
    [InlineData("consent-analyzers reports CONSENT001 here")]
    [InlineData("consent-analyzers CONSENT001 fires on this box")]
    [InlineData("Consent analyzers enable privacy by default")]
    [InlineData("Consent analysis disabled")]
    [InlineData("content-security disable CONSENT001: another tool")]
    [InlineData("eslint-disable-next-line CONSENT001: another tool")]
    [InlineData("consent-analyzers dis")]
    [InlineData("consent")]
    public void IsNotWhatProseSays(string comment) => Assert.Null(Spoken(comment));

    [Theory]
    [InlineData("consent-analyzers disable CONSENT001")]
    [InlineData("consent-analyzers disable CONSENT001:")]
    [InlineData("consent-analyzers disable CONSENT001: --")]
    [InlineData("consent-analyzers disable: no rule")]
    [InlineData("consent-analyzers disable CONSENT001 no colon")]
    [InlineData("consent-analyzers disable")]
    public void NeedsARuleAndAReason(string comment)
    {
        var directive = SuppressionDirective.Of(comment);

        Assert.NotNull(directive);
        Assert.False(directive.IsReasoned);
    }

    [Theory]
    [InlineData("consent-analyzers: disable CONSENT001: paper form", "consent-analyzers disable CONSENT001: reason")]
    [InlineData("consent-analyzer disable CONSENT001: paper form", "consent-analyzers disable CONSENT001: reason")]
    [InlineData("consent-analyzers disabel CONSENT001: paper form", "consent-analyzers disable CONSENT001: reason")]
    [InlineData("consentanalyzers disable CONSENT001: paper form", "consent-analyzers disable CONSENT001: reason")]
    [InlineData("consent-analyzers disable-line CONSENT001: paper form", "consent-analyzers disable-next-line CONSENT001: reason")]
    [InlineData("consent-analyzers disabled CONSENT001: paper form", "consent-analyzers disable CONSENT001: reason")]
    [InlineData("consent-analyzers-disable-next-line CONSENT001, CONSENT003: paper form", "consent-analyzers disable-next-line CONSENT001, CONSENT003: reason")]
    [InlineData("consent-analyzersdisable CONSENT001: glued", "consent-analyzers disable CONSENT001: reason")]
    [InlineData("consent_analyzers disable_next_line CONSENT001: paper form", "consent-analyzers disable-next-line CONSENT001: reason")]
    [InlineData("consent-analysers disable next line CONSENT001: paper form", "consent-analyzers disable-next-line CONSENT001: reason")]
    [InlineData("Consent Analyzers disable CONSENT001: paper form", "consent-analyzers disable CONSENT001: reason")]
    [InlineData("consent-analyzers ignore CONSENT001: paper form", "consent-analyzers disable-next-line CONSENT001: reason")]
    [InlineData("consent-analyzers suppress CONSENT01", "consent-analyzers disable-next-line CONSENT001: reason")]
    [InlineData("consent-analyzers CONSENT001: paper form", "consent-analyzers disable-next-line CONSENT001: reason")]
    [InlineData("consent-analyzers enabled CONSENT001", "consent-analyzers enable CONSENT001")]
    [InlineData("consent-analyzer enable", "consent-analyzers enable")]
    [InlineData("consentanalyzers disable", "consent-analyzers disable <ID>: reason")]
    [InlineData("consent-analyzers disabel", "consent-analyzers disable <ID>: reason")]
    [InlineData("consent-analyzer disable: demo", "consent-analyzers disable <ID>: reason")]
    [InlineData("/ * consent-analyzers: disable-next-line consent003 : demo", "consent-analyzers disable-next-line CONSENT003: reason")]
    public void IsSeenWhereItIsMistyped(string comment, string corrected)
    {
        var directive = SuppressionDirective.Of(comment);

        Assert.True(directive is { IsMistyped: true, IsReasoned: false });
        Assert.Equal(corrected, directive.Corrected);
    }

    [Theory]
    [InlineData("consent-analyzers disable CONSENT001", "consent-analyzers disable CONSENT001: reason")]
    [InlineData("consent-analyzers disable-next-line CONSENT001", "consent-analyzers disable-next-line CONSENT001: reason")]
    [InlineData("consent-analyzers disable-next-line CONSENT001, CONSENT003", "consent-analyzers disable-next-line CONSENT001, CONSENT003: reason")]
    [InlineData("consent-analyzers disable-next-line CONSENT01 because legal said so in 2024", "consent-analyzers disable-next-line CONSENT001: reason")]
    [InlineData("consent-analyzers disable-next-line", "consent-analyzers disable-next-line <ID>: reason")]
    [InlineData("consent-analyzers disable-next-line CONSENT003 - kept by law", "consent-analyzers disable-next-line CONSENT003: reason")]
    public void IsCorrectedInTheFormThatWasWritten(string comment, string corrected) =>
        Assert.Equal(corrected, SuppressionDirective.Of(comment)?.Corrected);

    [Theory]
    [InlineData("consent-analyzers disable ", ' ')]
    [InlineData("consent-analyzer: disabel ", ' ')]
    [InlineData("consent-analyzers disable ", ',')]
    [InlineData("consent-analyzer: disabel ", ',')]
    [InlineData("consent-analyzers disable ", 'A')]
    [InlineData("consent-analyzer: disabel ", 'A')]
    [InlineData("consent-analyzers disable ", ':')]
    [InlineData("consent-analyzer: disabel ", ':')]
    public void IsReadInLinearTimeFromHostileText(string start, char filler)
    {
        var comment = start + new string(filler, 2_000_000);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        _ = SuppressionDirective.Of(comment)?.IsReasoned;
        _ = SuppressionDirective.Of(comment)?.Corrected;

        Assert.InRange(clock.ElapsedMilliseconds, 0, 2000);
    }

    private static string? Spoken(string comment) => SuppressionDirective.Of(comment) is { } directive
        ? $"{directive.Verb} {string.Join(" ", directive.Ids)} | {directive.Reason.Trim()}"
        : null;
}
