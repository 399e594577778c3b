namespace ConsentAnalyzers.Tests.Reading.Files;

/// <summary>CONSENT902: what a directive does not do.</summary>
public class SuppressionAuditTests
{
    private const string Settings = "appsettings.json";
    private const string Ticked = """<input type="checkbox" name="newsletter" checked>""";

    [Theory]
    [InlineData("disable-next-line CONSENT001", "'consent-analyzers disable-next-line CONSENT001' does not count: it takes 'consent-analyzers disable-next-line CONSENT001: reason'")]
    [InlineData("disable CONSENT001", "'consent-analyzers disable CONSENT001' does not count: it takes 'consent-analyzers disable CONSENT001: reason'")]
    [InlineData("disable-line CONSENT001: demo", "'consent-analyzers disable-line CONSENT001: demo' is no suppression; it is written 'consent-analyzers disable-next-line CONSENT001: reason'")]
    [InlineData("disable-next-line CONSENT01: demo", "There is no rule 'CONSENT01' to suppress; the nearest is 'CONSENT001'")]
    [InlineData("disable-next-line CONSENT071: demo", "There is no rule 'CONSENT071' to suppress; the nearest is 'CONSENT001'")]
    [InlineData("disable-next-line CONSENT999: demo", "There is no rule 'CONSENT999' to suppress; the nearest is 'CONSENT900'")]
    [InlineData("disable-next-line CONSENT003: demo", "'consent-analyzers disable-next-line CONSENT003: demo' suppresses nothing: there is no finding of 'CONSENT003' where it holds")]
    [InlineData("disable-next-line CONSENT901: demo", "'consent-analyzers disable-next-line CONSENT901: demo' suppresses nothing: there is no finding of 'CONSENT901' where it holds")]
    public void SaysWhatIsWrong(string directive, string message)
    {
        foreach (var (path, text) in ((string, string)[])[
            ("Pages/SignUp.cshtml", $"@* consent-analyzers {directive} *@\n{Ticked}"),
            ("Pages/SignUp.razor", $"<!-- consent-analyzers {directive} -->\n{Ticked}"),
            ("Views/Privacy.xaml", $"<!-- consent-analyzers {directive} -->\n<CheckBox Content=\"Send crash reports\" IsChecked=\"True\" />"),
            (Settings, $"{{\n// consent-analyzers {directive}\n\"AllowAnalytics\": true }}"),
            (Settings, $"{{\n/* consent-analyzers {directive}\n */\n\"AllowAnalytics\": true }}")])
        {
            Assert.Equal([message], VerifyFile.Doubts(path, text));
            Assert.Empty(VerifyFile.Suppressed(path, text));
        }
    }

    [Fact]
    public void WarnsOfWhatIsNeverEnabledAndKeepsItQuiet()
    {
        const string text = "{\n// consent-analyzers disable CONSENT001, CONSENT003: demo\n\"AllowAnalytics\": true, \"ChatRetentionYears\": 6 }";

        Assert.Equal(["CONSENT001: demo", "CONSENT003: demo"], VerifyFile.Suppressed(Settings, text));
        Assert.Equal(
            [
                "'consent-analyzers disable CONSENT001, CONSENT003: demo' holds to the end of the file; write "
                    + "'consent-analyzers enable CONSENT001, CONSENT003' after the block, or 'disable-next-line' for one line",
            ],
            VerifyFile.Doubts(Settings, text));
    }

    [Theory]
    [InlineData("@* consent-analyzers disable CONSENT001: demo *@\n" + Ticked + "\n@* consent-analyzers enable CONSENT001 *@\n")]
    [InlineData("@* consent-analyzers disable CONSENT001: demo *@\n" + Ticked + "\n@* consent-analyzers enable *@\n")]
    [InlineData("@* consent-analyzers disable CONSENT001: demo *@\n@code { bool AllowAnalytics = true; }\n@* consent-analyzers enable *@\n")]
    [InlineData("@* consent-analyzers disable-next-line CONSENT001: demo *@\n<Consent Given=\"saved ?? true\" Allow=\"Ask()\" />")]
    [InlineData("@* consent-analyzers disable-next-line CONSENT001: demo *@\n<input type=\"checkbox\" checked=\"@(saved ?? true)\" />")]
    [InlineData("@* consent-analyzers disable-next-line CONSENT003: demo *@\n@{ Response.Cookies.Append(\"visitor\", \"1\", Years(5)); }")]
    [InlineData("@* consent-analyzers disable CONSENT001: demo\n" + Ticked)]
    [InlineData("<!-- consent-analyzers disable CONSENT001: demo\n" + Ticked)]
    [InlineData("<!-- consent-analyzers disabel CONSENT001\n" + Ticked)]
    [InlineData("@code {\n  // consent-analyzers disable-next-line CONSENT001: demo\n  bool AllowAnalytics = true;\n}")]
    [InlineData("@code {\n  /* consent-analyzers disable CONSENT001: demo\n  bool AllowAnalytics = true;\n}")]
    [InlineData("<!-- see consent-analyzers docs -->\n<p></p>")]
    [InlineData("<!-- consent-analyzers enable teams to ask properly -->\n<p></p>")]
    public void IsSilentOnWhatHoldsOrCannotBeKnown(string markup) => Assert.Empty(VerifyFile.Doubts("Pages/Privacy.razor", markup));

    [Theory]
    [InlineData("@* consent-analyzers disable CONSENT001: demo *@\n<p>Nothing</p>\n@* consent-analyzers enable *@\n@code { bool AllowAnalytics = true; }")]
    [InlineData("@* consent-analyzers disable-next-line CONSENT001: demo *@\n<p>Nothing</p>\n@Model.Name")]
    [InlineData("@if (IsNew) {\n@* consent-analyzers disable-next-line CONSENT001: demo *@\n<p>Nothing</p>\n}")]
    [InlineData("@* consent-analyzers disable-next-line CONSENT001: demo *@\n\n" + "<p>Nothing</p>")]
    public void FlagsWhatTakesNothingOutOfMarkup(string markup) =>
        Assert.Contains("suppresses nothing", Assert.Single(VerifyFile.Doubts("Pages/Privacy.razor", markup)), StringComparison.Ordinal);

    [Fact]
    public void FlagsWhatIsNeverEnabledInAPageOfCode() =>
        Assert.Contains(
            "holds to the end of the file",
            Assert.Single(VerifyFile.Doubts("Pages/Privacy.razor", "@* consent-analyzers disable CONSENT001: demo *@\n<p></p>\n@code { bool A; }")),
            StringComparison.Ordinal);

    [Fact]
    public void JudgesEachRuleOfADirective()
    {
        const string text = """
            {
              // consent-analyzers disable-next-line CONSENT001, CONSENT003, CONSENT01, x1: demo
              "AllowAnalytics": true
            }
            """;

        Assert.Equal(["CONSENT001: demo"], VerifyFile.Suppressed(Settings, text));
        Assert.Equal(
            [
                "There is no rule 'CONSENT01', 'X1' to suppress; the nearest is 'CONSENT001'",
                "'consent-analyzers disable-next-line CONSENT001, CONSENT003, CONSENT01, x1: demo' suppresses nothing: "
                    + "there is no finding of 'CONSENT003' where it holds",
            ],
            VerifyFile.Doubts(Settings, text));
    }

    [Fact]
    public void GivesAFindingToTheNearestDirective()
    {
        const string text = """
            {
              // consent-analyzers disable CONSENT001: the block
              "A": { "AllowAnalytics": true },
              // consent-analyzers disable-next-line CONSENT001: the line
              "B": { "AllowAnalytics": true },
              // consent-analyzers disable CONSENT001: the second block
              "C": { "AllowAnalytics": true }
              // consent-analyzers enable CONSENT001
            }
            """;

        Assert.Equal(["CONSENT001: the block", "CONSENT001: the line", "CONSENT001: the second block"], VerifyFile.Suppressed(Settings, text));
        Assert.Empty(VerifyFile.Doubts(Settings, text));
    }

    [Theory]
    [InlineData("consent_analyzers.CONSENT003.severity = none", 0)]
    [InlineData("consent_analyzers.CONSENT003.severity = silent", 1)]
    [InlineData("consent_analyzers.CONSENT902.severity = none", 0)]
    public void DoesNotMissTheFindingsOfARuleThatIsTurnedOff(string option, int doubts) => Assert.Equal(
        doubts,
        VerifyFile.Doubts(Settings, "{\n// consent-analyzers disable-next-line CONSENT003: demo\n\"AllowAnalytics\": false }", option).Count());

    [Fact]
    public void CanItselfBeTakenOut()
    {
        const string text = """
            {
              // consent-analyzers disable CONSENT902: the template brings them
              // consent-analyzers disable-next-line CONSENT001
              "AllowAnalytics": false,
              // consent-analyzers disable-next-line CONSENT003: demo
              "ChatRetentionDays": 3
              // consent-analyzers enable
            }
            """;

        Assert.Equal(
            ["CONSENT902: the template brings them", "CONSENT902: the template brings them"], VerifyFile.Suppressed(Settings, text));
        VerifyFile.Finds(Settings, text);
    }

    [Fact]
    public void KeepsTheReasonOnOneLine() => Assert.Equal(
        ["CONSENT001: agreed with the works council, see https://example.org"],
        VerifyFile.Suppressed(Settings, "{\n/*\n * consent-analyzers disable-next-line CONSENT001: agreed with the\n *   works council, see https://example.org\n */\n\"AllowAnalytics\": true }"));
}
