using System.Text.Json;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Scanning;

public sealed class ScannedSolutionTests(Lab lab) : IClassFixture<Lab>
{
    [Fact]
    public void LeavesEveryFileAsItWasAndAddsNone() => Assert.Equal(lab.Before, lab.After);

    [Fact]
    public void FindsInRazorItsCodeAndSettings() => Assert.Equal(
        ["Web/Pages/SignUp.razor:1 CONSENT001 warning", "Web/Pages/SignUp.razor:4 CONSENT001 warning", "Web/appsettings.json:1 CONSENT003 warning"],
        lab.Findings("Web"));

    [Fact]
    public void FindsInXaml() => Assert.Equal(["Wpf/Consent.xaml:1 CONSENT001 warning"], lab.Findings("Wpf"));

    [Fact]
    public void TellsWhatSeveralTargetsHaveOnce()
    {
        var found = Assert.Single(lab.Result.Results, result => result.Place.Path == "Many/Choices.cs" && result.IsFinding);

        Assert.Equal(["net10.0", "netstandard2.0"], found.Targets);
        Assert.Equal(["Many"], found.Projects);
    }

    [Fact]
    public void LetsAnErrorStopNobody()
    {
        Assert.Equal(
            ["Strict/Choices.cs:1 CONSENT001 error", "Strict/Quiet.cs:1 CONSENT001 error", "Strict/appsettings.json:1 CONSENT003 error"],
            lab.Findings("Strict"));
        Assert.NotEmpty(lab.Findings("Web"));
    }

    [Fact]
    public void KeepsToTheConfigurationOfTheProject() =>
        Assert.Equal("P60D", Assert.Single(lab.Result.Results, result => result.Place.Path == "Strict/appsettings.json" && result.IsFinding)["consent.allowed"]);

    [Fact]
    public void KeepsTheReasonOfASuppression() => Assert.Equal(
        new(IsBaseline: false, "Asked, see PRIV-7"),
        Assert.Single(lab.Result.Results, result => result.Place.Path == "Strict/Quiet.cs").Suppressed);

    [Fact]
    public void DoublesNothingWhereThePackageIsThereAlready() => Assert.Equal(
        ["Has/Choices.cs:1 CONSENT001 warning", "Has/appsettings.json:1 CONSENT003 warning"],
        lab.Findings("Has"));

    [Fact]
    public void LetsNoCompilerReadTheCopyThatAProjectHas() => Assert.DoesNotContain("CS8034", lab.LogOf("Has"));

    /// <summary>What is known is neither open nor stops the build, though the project makes errors of it.</summary>
    [Fact]
    public async Task TakesOutWhatANamedBaselineKnowsOfTheProjectsOfAFilter()
    {
        var result = await lab.Scan(new(lab["Strict.slnf"]) { Baseline = lab["known.baseline"] });

        Assert.True(result.IsComplete);
        Assert.Equal(
            ["Strict/Choices.cs CONSENT001 error PRIV-12", "Strict/appsettings.json CONSENT003 error PRIV-13, until 2999-12-31"],
            result.Results.Where(found => found.Suppressed is { IsBaseline: true }).Select(found => $"{found.Place.Path} {found.RuleId} {found.Level} {found.Suppressed!.Reason}"));
        Assert.Equal(["known.baseline:2 CONSENT903"], result.Results.Where(found => found.Suppressed is null).Select(found => $"{found.Place.Path}:{found.Place.Line} {found.RuleId}"));
    }

    [Fact]
    public void SaysWhyAProjectWasNotCompiled()
    {
        var gap = Assert.Single(lab.Result.Gaps, gap => gap.What == "Broken/Broken.csproj");

        Assert.True(gap.IsFailure);
        Assert.Contains("Broken/Code.cs(1,14): error CS0246", gap.Why);
        Assert.DoesNotContain(lab.Result.Root, gap.Why);
        Assert.False(lab.Result.IsComplete);
    }

    [Fact]
    public void SaysThatAProjectWaitedForOneThatWasNotBuilt() =>
        Assert.Contains(lab.Result.Gaps, gap => gap is { What: "After/After.csproj", IsFailure: true, Why: "a project that it refers to was not built" });

    [Theory]
    [InlineData("Vb/Vb.vbproj", "Visual Basic")]
    [InlineData("Tests/Tests.csproj", "test project")]
    [InlineData("CONSENT001", "switched off in Off")]
    public void SaysWhatItDoesNotJudge(string what, string why)
    {
        var gap = Assert.Single(lab.Result.Gaps, gap => gap.What == what);

        Assert.False(gap.IsFailure);
        Assert.Contains(why, gap.Why);
    }

    [Fact]
    public async Task CompilesNothingAnewAtARepeat()
    {
        var logged = lab.Logged.ToList();

        var repeated = await lab.Scan(new(lab.Solution));

        Assert.Equal(Told(lab.Result), Told(repeated));
        Assert.Equal(logged, lab.Logged);
    }

    [Fact]
    public async Task CountsTheNamedProjectsOnly()
    {
        var result = await lab.Scan(new(lab.Solution) { Projects = ["Many", "Vb"] });

        Assert.True(result.IsComplete);
        Assert.Equal(["Many/Choices.cs"], result.Results.Where(found => found.IsFinding).Select(found => found.Place.Path));
        Assert.Equal(["Vb/Vb.vbproj"], result.Gaps.Select(gap => gap.What));
    }

    [Theory]
    [InlineData(0, "--project", "Many", "--fail-on", "error")]
    [InlineData(3, "--project", "Broken", "--fail-on", "never")]
    public void SaysInItsExitCodeWhatItCameTo(int code, params string[] arguments) => Assert.Equal(code, lab.Run(arguments).ExitCode);

    [Fact]
    public void LeavesStandardOutputToTheReport()
    {
        var run = lab.Run("--format", "json", "--project", "Many");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("{", run.Output);
        Assert.Equal("Many/Choices.cs", JsonDocument.Parse(run.Output).RootElement.GetProperty("findings")[0].GetProperty("place").GetProperty("file").GetString());
        Assert.Contains("Building All.slnx", run.Errors);
    }

    private static IEnumerable<string> Told(ScanResult result) =>
        result.Results.Select(found => $"{found.RuleId} {found.Place} {found.Level}").Concat(result.Gaps.Select(gap => gap.ToString()));
}
