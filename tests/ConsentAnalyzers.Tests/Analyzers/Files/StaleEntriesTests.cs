using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis;
using static ConsentAnalyzers.Tests.Analyzers.Files.AnalyzedFiles;
using static ConsentAnalyzers.Tests.Analyzers.Files.KnownFiles;

namespace ConsentAnalyzers.Tests.Analyzers.Files;

/// <summary>CONSENT903: a line of the baseline is for something, and a build says so only where it can know.</summary>
public sealed class StaleEntriesTests
{
    private const string Ticked = "class SignUpForm { public bool AllowMarketing { get; set; } = true; }";
    private const string Unticked = "class SignUpForm { public bool AllowMarketing { get; set; } }";
    private const string Known = "CONSENT001 | src/SignUpForm.cs | SignUpForm.AllowMarketing | true";
    private const string Setting = "CONSENT001 | appsettings.json | AllowAnalytics | true";

    [Fact]
    public async Task FlagsAnEntryWithoutAFindingInCode() =>
        Assert.Equal(["CONSENT903 consent.baseline:2"], await Project(Unticked, "# Known.", Known + " -- PRIV-7").Reported());

    [Fact]
    public async Task SaysWhatIsGone() => Assert.Equal(
        $"There is no finding any more for '{Known}'; remove the line",
        Assert.Single(await Project(Unticked, Known + " -- PRIV-7").Findings()).GetMessage());

    [Fact]
    public async Task FlagsAnEntryWithoutAFindingInAFile()
    {
        var files = new AnalyzedFiles { Analyzers = All, Files = [File("/shop/appsettings.json", "{ }"), Listing(Setting)] };
        Assert.Equal(["CONSENT903 consent.baseline:1"], await files.Reported());
    }

    [Theory]
    [InlineData("true", false)]
    [InlineData("false", true)]
    public async Task FlagsAnEntryWithoutAFindingInRazor(string value, bool isStale)
    {
        var code = $"public bool AllowMarketing {{ get; set; }} = {value};";
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Sources = [RazorSource.Of("/shop/Pages/SignUp.razor", code)],
            Files =
            [
                File("/shop/Pages/SignUp.razor", "<label><input type=\"checkbox\" checked>Share usage data with partners</label>\n" + RazorSource.TextOf(code)),
                Listing(
                    "CONSENT001 | Pages/SignUp.razor | Share usage data with partners | true",
                    "CONSENT001 | Pages/SignUp.razor | SignUp.AllowMarketing | true"),
            ],
        };
        Assert.Equal(isStale ? ["CONSENT903 consent.baseline:2"] : [], await files.Reported());
    }

    [Fact]
    public async Task FlagsTheLastOfMoreEntriesThanFindings() => Assert.Equal(
        ["CONSENT903 consent.baseline:1"],
        await Project(Ticked, Known + " | #2", Known).Reported());

    [Fact]
    public async Task FlagsAnEntryWhoseDateIsPast() => Assert.Equal(
        ["CONSENT903 consent.baseline:1", "CONSENT001 SignUpForm.cs:2"],
        await Project(Ticked, Known + " -- until 2027-03-31").With("ConsentAnalyzersToday = 2027-04-01").Reported());

    [Fact]
    public async Task FlagsALineThatCannotBeReadOnceAndKeepsTheOthers()
    {
        var files = Project(Ticked, "CONSENT001 | src\\SignUpForm.cs | SignUpForm.AllowMarketing | true", Known, Known);
        Assert.Equal(["CONSENT903 consent.baseline:1", "CONSENT903 consent.baseline:3"], await files.Reported());
        Assert.Equal(
            [
                @"'src\SignUpForm.cs' cannot be read and quiets nothing: folders are separated by '/'; a backslash that is meant is written '\\'",
                $"'{Known}' stands above already; the line for a second finding ends with '| #2'",
            ],
            (await files.Findings()).Select(finding => finding.GetMessage()));
    }

    [Theory]
    [InlineData("CONSENT001 | src/Elsewhere.cs | SignUpForm.AllowMarketing | true")]
    [InlineData("CONSENT001 | src/Elsewhere.cs | SignUpForm.AllowMarketing | true -- until 2020-01-01")]
    [InlineData("CONSENT001 | other/appsettings.json | AllowAnalytics | true")]
    public async Task LeavesEntriesOfOtherProjectsToThem(string line) =>
        Assert.Empty(await Project(Unticked, line).With("ConsentAnalyzersToday = 2027-04-01").Reported());

    [Fact]
    public async Task JudgesNoFileWithConditions() => Assert.Empty(await Project("#if NET8_0\n#endif\n" + Unticked, Known).Reported());

    [Theory]
    [InlineData("@functions {\n#if DEBUG\n#endif\n}", false)]
    [InlineData("@functions { }", true)]
    public async Task JudgesNoRazorFileWithConditions(string code, bool isStale)
    {
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Files = [File("/shop/Pages/SignUp.cshtml", code), Listing("CONSENT001 | Pages/SignUp.cshtml | Share usage data with partners | true")],
        };
        Assert.Equal(isStale ? ["CONSENT903 consent.baseline:1"] : [], await files.Reported());
    }

    [Fact]
    public async Task JudgesNoFileThatNobodyReads()
    {
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Sources = [("/shop/src/SignUpForm.cs", "// <auto-generated/>\n" + Unticked)],
            Files = [Listing(Known)],
        };
        Assert.Empty(await files.Reported());
    }

    [Fact]
    public async Task LeavesADoubledEntryOfAnotherProjectToIt() => Assert.Empty(
        await Project(Unticked, "CONSENT001 | src/Elsewhere.cs | Form.Allow | true", "CONSENT001 | src/Elsewhere.cs | Form.Allow | true").Reported());

    [Fact]
    public async Task JudgesNoFileThatIsHalfWritten() =>
        Assert.DoesNotContain("CONSENT903 consent.baseline:1", await Project(Unticked + " class", Known).Reported());

    [Theory]
    [InlineData("*", "dotnet_diagnostic.CONSENT001.severity = none", Known)]
    [InlineData("src/SignUpForm.cs", "dotnet_diagnostic.CONSENT001.severity = none", Known)]
    [InlineData("*", "consent_analyzers.CONSENT001.severity = none", Setting)]
    [InlineData("appsettings.json", "consent_analyzers.CONSENT001.severity = none", Setting)]
    public async Task JudgesNoEntryOfARuleThatIsSwitchedOff(string section, string option, string line)
    {
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Sources = [(Form, Unticked)],
            Files = [File("/shop/appsettings.json", "{ }"), Listing(line)],
            EditorConfig = $"[{section}]\n{option}\n",
        };
        Assert.Empty(await files.Reported());
    }

    [Fact]
    public async Task CountsWhatAPragmaTakesOutAsThere() =>
        Assert.Empty(await Project("#pragma warning disable CONSENT001\n" + Ticked, Known).Reported());

    [Fact]
    public async Task IsQuietWhereItIsSwitchedOff()
    {
        var files = new AnalyzedFiles
        {
            Analyzers = All,
            Sources = [(Form, Unticked)],
            Files = [Listing(Known, "nonsense")],
            EditorConfig = "[consent.baseline]\nconsent_analyzers.CONSENT903.severity = none\n",
        };
        Assert.Empty(await files.Reported());
    }

    [Fact]
    public async Task LeavesFilesOfAnotherAnalyzerToThatAnalyzer()
    {
        var files = new AnalyzedFiles { Analyzers = [new ConsentFileAnalyzer(), new GeneratedSourceAnalyzer()], Sources = [(Form, Unticked)], Files = [Listing(Known)] };
        Assert.Empty(await files.Reported());
    }
}
