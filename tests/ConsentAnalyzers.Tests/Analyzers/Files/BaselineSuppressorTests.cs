using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using static ConsentAnalyzers.Tests.Analyzers.Files.AnalyzedFiles;
using static ConsentAnalyzers.Tests.Analyzers.Files.KnownFiles;

namespace ConsentAnalyzers.Tests.Analyzers.Files;

/// <summary>What a baseline lists is quiet wherever it stands, and nothing else is.</summary>
public sealed class BaselineSuppressorTests
{
    private const string Ticked = "class SignUpForm { public bool AllowMarketing { get; set; } = true; }";
    private const string Known = "CONSENT001 | src/SignUpForm.cs | SignUpForm.AllowMarketing | true";

    [Fact]
    public async Task QuietsAFindingInCode()
    {
        Assert.Equal(["CONSENT001 SignUpForm.cs:2"], await Project(Ticked, Known).Quieted());
        Assert.Empty(await Project(Ticked, Known).Reported());
    }

    [Theory]
    [InlineData("/shop/appsettings.json", """{ "AllowAnalytics": true }""", "CONSENT001 | appsettings.json | AllowAnalytics | true")]
    [InlineData(
        "/shop/Views/Window.xaml", """<Window><CheckBox Content="Share usage data with partners" IsChecked="True"/></Window>""",
        "CONSENT001 | Views/Window.xaml | Share usage data with partners | true")]
    public async Task QuietsAFindingInAFile(string path, string text, string line)
    {
        var files = new AnalyzedFiles { Analyzers = All, Files = [File(path, text), Listing(line)] };
        Assert.Single(await files.Quieted());
        Assert.Empty(await files.Reported());
    }

    [Fact]
    public async Task QuietsAFindingInTheCodeOfARazorFile()
    {
        const string Code = "public bool AllowMarketing { get; set; } = true;";
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Sources = [RazorSource.Of("/shop/Pages/SignUp.razor", Code)],
            Files = [File("/shop/Pages/SignUp.razor", RazorSource.TextOf(Code)), Listing("CONSENT001 | Pages/SignUp.razor | SignUp.AllowMarketing | true")],
        };
        Assert.Equal(["CONSENT001 SignUp.razor:2"], await files.Quieted());
        Assert.Empty(await files.Reported());
    }

    [Theory]
    [InlineData("CONSENT001 | src/Other.cs | SignUpForm.AllowMarketing | true")]
    [InlineData("CONSENT002 | src/SignUpForm.cs | SignUpForm.AllowMarketing | true")]
    [InlineData("CONSENT001 | src/SignUpForm.cs | SignUpForm.AllowOffers | true")]
    [InlineData("CONSENT001 | SignUpForm.cs | SignUpForm.AllowMarketing | true")]
    [InlineData("# " + Known)]
    public async Task QuietsNothingElse(string line) => Assert.Contains("CONSENT001 SignUpForm.cs:2", await Project(Ticked, line).Reported());

    [Fact]
    public async Task ReportsFiveYearsThatBecomeTen()
    {
        const string Kept = "CONSENT003 | src/SignUpForm.cs | Policy.ChatRetention | P1825D";
        Assert.Empty(await Project("class Policy { static readonly TimeSpan ChatRetention = TimeSpan.FromDays(365 * 5); }", Kept).Reported());
        Assert.Contains(
            "CONSENT003 SignUpForm.cs:2",
            await Project("class Policy { static readonly TimeSpan ChatRetention = TimeSpan.FromDays(365 * 10); }", Kept).Reported());
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error)]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Info)]
    public async Task IsQuietWhateverTheProjectMakesOfTheRule(ReportDiagnostic severity)
    {
        var options = new AnalyzedFiles().Options;
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Sources = [(Form, "using System;\n" + Ticked)],
            Files = [File("/shop/appsettings.json"), Listing(Known, "CONSENT001 | appsettings.json | AllowAnalytics | true")],
            Options = options.WithSpecificDiagnosticOptions([new("CONSENT001", severity)]).WithGeneralDiagnosticOption(ReportDiagnostic.Error),
        };
        Assert.Equal(2, (await files.Quieted()).Length);
        Assert.Empty(await files.Reported());
    }

    [Theory]
    [InlineData("consent_analyzers.CONSENT001.severity = error")]
    [InlineData("dotnet_diagnostic.CONSENT001.severity = error")]
    public async Task IsQuietWhereAConfigurationFileMakesAnErrorOfTheRule(string option)
    {
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Sources = [(Form, "using System;\n" + Ticked)],
            Files = [File("/shop/appsettings.json"), Listing(Known, "CONSENT001 | appsettings.json | AllowAnalytics | true")],
            EditorConfig = $"[*]\n{option}\n",
        };
        Assert.Equal(2, (await files.Quieted()).Length);
        Assert.Empty(await files.Reported());
    }

    [Fact]
    public async Task QuietsAsManyEqualFindingsAsThereAreEntriesTheFirstFirst()
    {
        const string Three =
            """
            class SignUpForm
            {
                bool AllowMarketing;
                void Start(int page)
                {
                    if (page == 1) AllowMarketing = true;
                    if (page == 2) AllowMarketing = true;
                    if (page == 3) AllowMarketing = true;
                }
                SignUpForm() { AllowMarketing = true; AllowMarketing = true;
                    AllowMarketing = true; }
            }
            """;
        const string Line = "CONSENT001 | src/SignUpForm.cs | SignUpForm.SignUpForm / AllowMarketing | true";
        Assert.Equal(["CONSENT001 SignUpForm.cs:11", "CONSENT001 SignUpForm.cs:11"], await Project(Three, Line + " | #2", Line).Quieted());
        Assert.Contains("CONSENT001 SignUpForm.cs:12", await Project(Three, Line + " | #2", Line).Reported());
    }

    [Fact]
    public async Task QuietsFiftyFindings()
    {
        var members = Enumerable.Range(0, 50).Select(i => $"public bool AllowMarketing{i} {{ get; set; }} = true;\n");
        var lines = Enumerable.Range(0, 50).Select(i => $"CONSENT001 | src/SignUpForm.cs | SignUpForm.AllowMarketing{i} | true");
        var files = Project($"class SignUpForm {{\n{string.Concat(members)}}}", [.. lines]);
        Assert.Equal(50, (await files.Quieted()).Length);
        Assert.Empty(await files.Reported());
    }

    [Fact]
    public async Task LeavesWhatACommentTakesOutToTheComment()
    {
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Files =
            [
                File("/shop/appsettings.json", "{\n  // consent-analyzers disable-next-line CONSENT001: on paper\n  \"AllowAnalytics\": true\n}"),
                Listing("CONSENT001 | appsettings.json | AllowAnalytics | true"),
            ],
        };
        Assert.Equal(["CONSENT001 /shop/appsettings.json: on paper"], await files.Suppressed());
        Assert.Empty(await files.Reported());
    }

    [Theory]
    [InlineData("2027-03-31", false)]
    [InlineData("2027-04-01", true)]
    [InlineData("", false)]
    public async Task QuietsNothingAfterItsDate(string today, bool isReported)
    {
        var files = Project(Ticked, Known + " -- PRIV-12, until 2027-03-31").With($"ConsentAnalyzersToday = {today}");
        Assert.Equal(isReported, (await files.Reported()).Contains("CONSENT001 SignUpForm.cs:2"));
    }

    [Fact]
    public async Task ReadsTheFileThatTheProjectNames()
    {
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Sources = [("/C#/src/SignUpForm.cs", Ticked)],
            Files = [File("/C#/eng/known.txt", "CONSENT001 | ../src/SignUpForm.cs | SignUpForm.AllowMarketing | true")],
            Build = "ConsentAnalyzersBaseline = /C#/eng/known.txt",
        };
        Assert.Empty(await files.Reported());
    }

    [Fact]
    public async Task OffersNoRepairOfWhatIsKnown()
    {
        const string Code = "public bool AllowMarketing { get; set; } = true;";
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Sources = [("/shop/Program.cs", "class Program { }"), RazorSource.Of("/shop/Pages/SignUp.razor", Code)],
            Files =
            [
                File("/shop/appsettings.json"),
                File("/shop/Pages/SignUp.razor", RazorSource.TextOf(Code)),
                Listing("CONSENT001 | appsettings.json | AllowAnalytics | true", "CONSENT001 | Pages/SignUp.razor | SignUp.AllowMarketing | true"),
            ],
        };
        Assert.Equal(2, (await files.Quieted()).Length);
        Assert.Empty(await files.Findings());
    }

    [Fact]
    public void KnowsEveryRuleThatJudges() => Assert.Equal(
        RuleCatalogue.Rules.Select(rule => rule.Id),
        new BaselineSuppressor().SupportedSuppressions.Select(suppression => suppression.SuppressedDiagnosticId));
}
