using System.Text;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Reading.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.CodeFixes;

/// <summary>The ways to a repair in a markup or settings file: a fix in the file, CONSENT900 in C#, and FixAll of both.</summary>
public class FileDoorTests
{
    private const string Settings = "/shop/appsettings.json";

    private const string Written = """
        {
          "Privacy": { "AllowAnalytics": true },
          "Chat": { "RetentionDays": 1825 }
        }
        """;

    private static readonly string Repaired = Written.Replace("true", "false").Replace("1825", "30");

    [Fact]
    public async Task AllLeadToTheSameText()
    {
        var (workspace, project) = Shop(Written);

        Assert.Equal(Repaired, await OneByOne(workspace, project));
        Assert.Equal(Repaired, Text(await FromCSharp(workspace, project), project));
        foreach (var scope in (FixAllScope[])[FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
        {
            Assert.Equal(Repaired, Text((await FixAllOfTheProject(workspace.Solution, project, scope))!, project));
        }
    }

    [Fact]
    public async Task LeaveWhatACommentTakesOut()
    {
        var commented = Written.Replace("  \"Privacy", "  // consent-analyzers disable-next-line CONSENT001: a demo\n  \"Privacy", StringComparison.Ordinal);
        var repaired = commented.Replace("1825", "30");
        var (workspace, project) = Shop(commented);

        var finding = (await FileWorkspace.Findings(workspace.Solution.GetProject(project)!)).Single(found => found.Id == "CONSENT001");
        Assert.Null(await FileWorkspace.Offer(new ConsentFileFix(), FileWorkspace.File(workspace.Solution, project, Settings), finding));
        Assert.Equal(repaired, Text(await FromCSharp(workspace, project), project));
        foreach (var scope in (FixAllScope[])[FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
        {
            Assert.Equal(repaired, Text((await FixAllOfTheProject(workspace.Solution, project, scope))!, project));
        }
    }

    [Theory]
    [InlineData("\r\n", true)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    public async Task KeepEncodingAndLineEndings(string newLine, bool mark)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: mark);
        var written = Written.ReplaceLineEndings(newLine);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes(written)).ToArray();
        var workspace = new FileWorkspace();
        var project = workspace.Add(
            "Shop", ("/shop/Program.cs", SourceText.From("")), (Settings, SourceText.From(new MemoryStream(bytes))));

        foreach (var solution in (Solution[])[await FromCSharp(workspace, project), await InTheFile(workspace.Solution, project, "CONSENT001")])
        {
            var text = FileWorkspace.TextOf(solution, project, Settings);

            Assert.Equal(encoding.GetPreamble(), text.Encoding?.GetPreamble());
            Assert.Equal(written.Split(newLine).Length, text.ToString().Split(newLine).Length);
            Assert.Equal(newLine == "\r\n", text.ToString().Contains('\r'));
        }
    }

    [Fact]
    public async Task KeepUtf16()
    {
        var workspace = new FileWorkspace();
        var project = workspace.Add(
            "Shop", ("/shop/Program.cs", SourceText.From("")), (Settings, SourceText.From(Written, Encoding.Unicode)));

        Assert.Equal(Encoding.Unicode, FileWorkspace.TextOf(await FromCSharp(workspace, project), project, Settings).Encoding);
    }

    [Fact]
    public async Task WriteAFileOfTwoProjectsOnce()
    {
        var workspace = new FileWorkspace();
        var one = workspace.Add("One", ("/shop/One.cs", ""), (Settings, Written));
        var two = workspace.Add("Two", ("/shop/Two.cs", ""), (Settings, Written));

        var solution = (await FixAllOfTheProject(workspace.Solution, one, FixAllScope.Solution))!;

        Assert.Equal(Repaired, Text(solution, one));
        Assert.Same(FileWorkspace.TextOf(solution, one, Settings), FileWorkspace.TextOf(solution, two, Settings));
    }

    [Fact]
    public async Task RepairASharedFileForTheProjectThatFindsSomething()
    {
        var workspace = new FileWorkspace();
        var tests = workspace.Add("Shop.Tests", ("/shop/Tests.cs", ""), (Settings, Written));
        var shop = workspace.Add("Shop", ("/shop/Shop.cs", ""), (Settings, Written));

        Assert.Equal(Repaired, Text((await FixAllOfTheProject(workspace.Solution, shop, FixAllScope.Solution))!, tests));
    }

    [Fact]
    public async Task LeaveTestProjectsAlone()
    {
        var workspace = new FileWorkspace();
        var tests = workspace.Add("Shop.Tests", ("/shop/Tests.cs", ""), (Settings, Written));

        Assert.Equal(Written, Text((await FixAllOfTheProject(workspace.Solution, tests, FixAllScope.Solution))!, tests));
    }

    [Fact]
    public async Task LeaveOtherProjectsAlone()
    {
        var workspace = new FileWorkspace();
        var one = workspace.Add("One", ("/one/One.cs", ""), ("/one/appsettings.json", Written));
        var two = workspace.Add("Two", ("/two/Two.cs", ""), ("/two/appsettings.json", Written));

        var solution = (await FixAllOfTheProject(workspace.Solution, one, FixAllScope.Project))!;

        Assert.Equal(Repaired, FileWorkspace.TextOf(solution, one, "/one/appsettings.json").ToString());
        Assert.Equal(Written, FileWorkspace.TextOf(solution, two, "/two/appsettings.json").ToString());
    }

    [Fact]
    public async Task RepairOneRuleWhereOneWasChosen()
    {
        var (workspace, project) = Shop(Written);

        var solution = await FileWorkspace.FixAll(
            new ConsentFileFix(), workspace.Solution.GetProject(project)!, FixAllScope.Project, ConsentFileFix.Title.Key, "CONSENT003");

        Assert.Equal(Written.Replace("1825", "30"), Text(solution!, project));
    }

    [Fact]
    public async Task RepairOneDocumentWhereOneWasChosen()
    {
        const string Other = "/shop/appsettings.Production.json";
        var workspace = new FileWorkspace();
        var project = workspace.Add("Shop", ("/shop/Program.cs", ""), (Settings, Written), (Other, Written));
        var finding = (await workspace.Findings(project)).First(found => found.Location.GetLineSpan().Path == Other && found.Id == "CONSENT001");

        var solution = (await FileWorkspace.FixAll(
            new ConsentFileFix(), workspace.Solution.GetProject(project)!, FixAllScope.Document, ConsentFileFix.Title.Key, "CONSENT001", finding))!;

        Assert.Equal(Written, Text(solution, project));
        Assert.Equal(Written.Replace("true", "false"), FileWorkspace.TextOf(solution, project, Other).ToString());
    }

    [Fact]
    public async Task LeaveWhatOptionsOrCommentsTakeOut()
    {
        const string Text = """
            {
              // consent-analyzers disable-next-line CONSENT001: a demo
              "AllowAnalytics": true,
              "ChatRetentionDays": 1825
            }
            """;
        var workspace = new FileWorkspace();
        var project = workspace.Add(
            "Shop",
            ("/shop/Program.cs", ""),
            (Settings, Text),
            ("/shop/.editorconfig", "[*.json]\nconsent_analyzers.retention_limit = 60d\n"));

        Assert.Equal(Text.Replace("1825", "60"), FileDoorTests.Text(await FromCSharp(workspace, project), project));
    }

    [Fact]
    public async Task AreClosedToFilesInAFolderOfTests()
    {
        const string Test = "/shop/tests/appsettings.json";
        var workspace = new FileWorkspace();
        var project = workspace.Add(
            "Shop",
            ("/shop/Program.cs", ""),
            (Settings, Written),
            (Test, Written),
            ("/shop/.globalconfig", "is_global = true\nbuild_property.ProjectDir = /shop/\n"));

        var repaired = await FromCSharp(workspace, project);

        Assert.Equal(Repaired, Text(repaired, project));
        Assert.Equal(Written, FileWorkspace.TextOf(repaired, project, Test).ToString());
    }

    [Theory]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = none\n", "1825")]
    [InlineData("[*.json]\ndotnet_diagnostic.CONSENT001.severity = none\n[web/**]\ndotnet_diagnostic.CONSENT003.severity = none\n", "1825")]
    [InlineData("[*.json]\nconsent_analyzers.CONSENT001.severity = none\n", "1825")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Consent.severity = none\ndotnet_diagnostic.CONSENT003.severity = error\n", "1825")]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT003.severity = none\n", "true")]
    [InlineData("[*.cs]\ndotnet_diagnostic.CONSENT001.severity = none\n", "true", "1825")]
    public async Task LeaveWhatASectionTurnsOff(string editorConfig, params string[] repaired)
    {
        var workspace = new FileWorkspace();
        var project = workspace.Add("Shop", ("/shop/Program.cs", ""), (Settings, Written), ("/shop/.editorconfig", editorConfig));
        var expected = repaired.Aggregate(Written, (text, value) => text.Replace(value, value == "true" ? "false" : "30"));

        Assert.Equal(expected, Text(await FromCSharp(workspace, project), project));
        Assert.Equal(expected, Text((await FixAllOfTheProject(workspace.Solution, project, FixAllScope.Project))!, project));
    }

    /// <summary>Who reads a page reads what was written into it; only a fix that was asked for by name writes there.</summary>
    [Fact]
    public async Task WriteTextsOneByOneOrByTheirOwnName()
    {
        const string Path = "/shop/wwwroot/banner.html";
        const string Banner = "<div class=\"cookie-banner\">\n<h2>Privacy</h2>\n<label><input type=\"checkbox\" name=\"ShareUsageData\"> Share usage data with partners</label>\n<button>Accept</button>\n</div>\n";
        var workspace = new FileWorkspace();
        var project = workspace.Add("Shop", ("/shop/Program.cs", "class Program { }"), (Path, Banner));
        var finding = (await workspace.Findings(project)).Single(found => found.Id == "CONSENT002");

        var single = await FileWorkspace.Applied((await FileWorkspace.Offer(new ConsentFileFix(), FileWorkspace.File(workspace.Solution, project, Path), finding))!);
        Assert.NotEqual(Banner, FileWorkspace.TextOf(single, project, Path).ToString());
        foreach (var scope in (FixAllScope[])[FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
        {
            var bulk = await FileWorkspace.FixAll(
                new ConsentFileFix(), workspace.Solution.GetProject(project)!, scope, ConsentFileFix.Title.Key, "CONSENT002", finding);
            Assert.Equal(Banner, FileWorkspace.TextOf(bulk!, project, Path).ToString());
        }

        var named = (await FixAllOfTheProject(workspace.Solution, project, FixAllScope.Solution))!;
        Assert.NotEqual(Banner, FileWorkspace.TextOf(named, project, Path).ToString());
    }

    [Theory]
    [InlineData("/shop/a.html", "<input type=\"checkbox\" name=\"newsletter\" checked>", "Start off (changes behaviour)")]
    [InlineData("/shop/a.html", "<label for=n>Send me the newsletter</label><select id=n name=newsletter><option selected>Yes<option>No</select>", "Select the refusal (changes behaviour)")]
    [InlineData("/shop/a.html", "<label for=n>Send me the newsletter</label><select id=n name=newsletter><option>Yes<option>No</select>", "Select the refusal (changes behaviour)")]
    [InlineData("/shop/a.xaml", "<CheckBox IsChecked=\"True\" Content=\"Share usage data\"/>", "Start off (changes behaviour)")]
    [InlineData(Settings, "{ \"ChatRetentionDays\": 1825 } // five years", "Keep for 30 days (changes behaviour)")]
    [InlineData(Settings, "{ \"VisitorCookie\": { \"MaxAgeDays\": 730 } }", "Keep for 395 days (changes behaviour)")]
    [InlineData(Settings, "{ \"DeleteChatsAfterDays\": 365 }", "Keep for 30 days (the next purge deletes what is older)")]
    [InlineData(Settings, "{ \"UserCleanup\": { \"OlderThanDays\": 365 } }", "Keep for 30 days (the next purge deletes what is older)")]
    [InlineData("/shop/a.html", "<div class=\"cookie-banner\"><label><input type=\"checkbox\"> Share usage data</label><button>Accept</button></div>", "Say before the action what accepting leads to (adds text that people read)")]
    [InlineData("/shop/a.html", "<div class=\"cookie-banner\"><button>Accept</button><p>We count visits with an analytics cookie that we keep for thirty days.</p></div>", "Move the explanation before the action")]
    public async Task SayInTheFileWhatHappens(string path, string text, string title)
    {
        var workspace = new FileWorkspace();
        var project = workspace.Add("Shop", ("/shop/Program.cs", "class Program { }"), (path, text));
        var finding = (await workspace.Findings(project)).First(found => found.Id != "CONSENT900");

        var action = await FileWorkspace.Offer(new ConsentFileFix(), FileWorkspace.File(workspace.Solution, project, path), finding);

        Assert.Equal(title, action!.Title);
        Assert.Equal(ConsentFileFix.Title.Key, action.EquivalenceKey);
    }

    [Theory]
    [InlineData("dotnet|/sdk/DotnetTools/dotnet-format/dotnet-format.dll|--severity|info", true)]
    [InlineData("dotnet|/sdk/DotnetTools/dotnet-format/dotnet-format.dll", true)]
    [InlineData("dotnet|/sdk/DotnetTools/dotnet-format/dotnet-format.dll|analyzers|--diagnostics|CONSENT900|--severity|info", false)]
    [InlineData("devenv.exe", false)]
    [InlineData("dotnet|testhost.dll", false)]
    public void KnowWhatWasAskedFor(string arguments, bool isUnasked) =>
        Assert.Equal(isUnasked, ConsentAnalyzers.CodeFixes.Bulk.FormatRun.IsUnaskedIn(arguments.Split('|')));

    /// <summary>A host that ignores kinds of documents hands a finding in C# to every fix of its id.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("Turn it off (changes behaviour)")]
    public async Task InTheFileAreClosedToFindingsInCSharp(string? key)
    {
        var (workspace, project) = Shop(Written);
        var source = workspace.Solution.GetProject(project)!.Documents.Single();
        var tree = (await source.GetSyntaxTreeAsync())!;
        var finding = Diagnostic.Create("CONSENT001", "Consent", "m", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, true, 1, location: Location.Create(tree, default));

        Assert.Null(await FileWorkspace.Offer(new ConsentFileFix(), source, finding));
        Assert.Same(workspace.Solution, await FileWorkspace.FixAll(new ConsentFileFix(), source.Project, FixAllScope.Solution, key, "CONSENT001"));
    }

    [Fact]
    public void InTheFileAreForAdditionalDocumentsOnly()
    {
        var export = typeof(ConsentFileFix).GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false)
            .Cast<ExportCodeFixProviderAttribute>().Single();

        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
        Assert.All(export.DocumentExtensions!, extension => Assert.True(FileInspection.MayRead("appsettings" + extension), extension));
    }

    private static (FileWorkspace Workspace, ProjectId Project) Shop(string settings)
    {
        var workspace = new FileWorkspace();
        return (workspace, workspace.Add("Shop", ("/shop/Program.cs", "class Program { }"), (Settings, settings)));
    }

    private static string Text(Solution solution, ProjectId project) => FileWorkspace.TextOf(solution, project, Settings).ToString();

    private static async Task<string> OneByOne(FileWorkspace workspace, ProjectId project)
    {
        var solution = await InTheFile(workspace.Solution, project, "CONSENT003");
        return Text(await InTheFile(solution, project, "CONSENT001"), project);
    }

    private static async Task<Solution> InTheFile(Solution solution, ProjectId project, string id)
    {
        var finding = (await FileWorkspace.Findings(solution.GetProject(project)!)).Single(found => found.Id == id);
        var action = await FileWorkspace.Offer(new ConsentFileFix(), FileWorkspace.File(solution, project, Settings), finding);
        return await FileWorkspace.Applied(action!);
    }

    private static async Task<Solution> FromCSharp(FileWorkspace workspace, ProjectId project)
    {
        var finding = (await workspace.Findings(project)).Single(found => found.Id == "CONSENT900");
        var document = workspace.Solution.GetDocument(finding.Location.SourceTree)!;
        return await FileWorkspace.Applied((await FileWorkspace.Offer(new ProjectFilesFix(), document, finding))!);
    }

    private static Task<Solution?> FixAllOfTheProject(Solution solution, ProjectId project, FixAllScope scope) =>
        FileWorkspace.FixAll(new ProjectFilesFix(), solution.GetProject(project)!, scope, ProjectFilesFix.Title.Key, "CONSENT900");
}
