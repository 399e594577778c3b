namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

/// <summary>What comments and options do to CONSENT001 in markup.</summary>
public class SuppressionTests
{
    private const string Ticked = """<input type="checkbox" name="newsletter" checked>""";
    private const string Flagged = """<input type="checkbox" name="newsletter" [|checked|]>""";

    [Theory]
    [InlineData("@* consent-analyzers disable-next-line CONSENT001: the person asked for it on the phone *@\n" + Ticked)]
    [InlineData("<!-- consent-analyzers disable-next-line CONSENT001: legal said so -->\n" + Ticked)]
    [InlineData("{|CONSENT902:<!-- consent-analyzers disable CONSENT001: demo data -->|}\n" + Ticked + "\n<p></p>\n" + Ticked)]
    [InlineData("<!-- consent-analyzers disable CONSENT001: demo data -->\n" + Ticked + "\n<!-- consent-analyzers enable CONSENT001 -->\n" + Flagged)]
    [InlineData("@* consent-analyzers disable-next-line CONSENT001: once *@\n" + Ticked + "\n" + Flagged)]
    [InlineData("{|CONSENT902:@* consent-analyzers disable-next-line CONSENT001 *@|}\n" + Flagged)]
    [InlineData("{|CONSENT902:<!-- consent-analyzers disable CONSENT001: -->|}\n" + Flagged)]
    [InlineData("{|CONSENT902:@* consent-analyzers disable-next-line CONSENT002: another rule *@|}\n" + Flagged)]
    public void FollowsComments(string markup) => VerifyFile.Finds("Pages/SignUp.cshtml", markup);

    [Fact]
    public void FollowsTheSeverityOfAPath()
    {
        const string config = """
            [Legacy/**]
            consent_analyzers.CONSENT001.severity = none

            [Pages/**]
            consent_analyzers.CONSENT001.severity = error
            """;
        VerifyFile.Finds("Legacy/SignUp.cshtml", Ticked, config);
        VerifyFile.Finds("Pages/SignUp.cshtml", Flagged, config);
        var found = Assert.Single(VerifyFile.Inspect("Pages/SignUp.cshtml", Microsoft.CodeAnalysis.Text.SourceText.From(Ticked), config));
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, found.Diagnostic.Severity);
    }

    [Fact]
    public void FollowsIgnoredNames() =>
        VerifyFile.Finds("SignUp.cshtml", Ticked, "consent_analyzers.ignored_names = newsletter");

    [Fact]
    public void FollowsAddedWords() => VerifyFile.Finds(
        "SignUp.cshtml",
        """<label><input type="checkbox" name="a" [|checked|]> Jag samtycker</label>""",
        "consent_analyzers.grant_words = samtycker");
}
