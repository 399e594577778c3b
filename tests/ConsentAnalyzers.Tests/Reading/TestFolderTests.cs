using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Reading;

public class TestFolderTests
{
    private const string Root = "ConsentAnalyzersRoot = /home/me/tests/shop";
    private const string Project = "ProjectDir = /home/me/tests/shop/src/Shop/";

    private const string Toggle = "class PrivacySettings { public bool AllowAnalytics { get; set; } = true; }";
    private const string Dialog = "class ConsentDialog { public string Title => \"Terms\"; public string AcceptLabel => \"Accept\"; }";
    private const string Period = "class Limits { public int ChatRetentionDays { get; set; } = 1825; }";

    [Theory]
    [InlineData(Root, "/home/me/tests/shop/tests/Shop.Support/Privacy.cs")]
    [InlineData(Root, "/home/me/tests/shop/src/Shop/Tests/Fakes/Privacy.cs")]
    [InlineData(Root, "/home/me/tests/shop/test/Privacy.cs")]
    [InlineData(Root + "/", "/home/me/tests/shop/TEST/Privacy.cs")]
    [InlineData(Project, "/home/me/tests/shop/src/Shop/tests/Privacy.cs")]
    [InlineData("MSBuildProjectDirectory = /home/me/tests/shop/src/Shop", "/home/me/tests/shop/src/Shop/tests/Privacy.cs")]
    [InlineData(Root + "\n" + Project, "/home/me/tests/shop/test/Shared/Privacy.cs")]
    [InlineData(Root + "\n" + Project, "/home/me/tests/shop/Tests/Shared/Privacy.cs")]
    [InlineData(Root + "\nProjectDir = /home/me/tests/shop/Tests/Support/", "/home/me/tests/shop/Tests/Support/Privacy.cs")]
    [InlineData(Root + "\n" + Project, "/home/me/tests/shop/src/Shop/tests/Privacy.cs")]
    [InlineData("ConsentAnalyzersRoot = C:\\tests\\shop", "C:\\tests\\shop\\test\\Privacy.cs")]
    [InlineData("ConsentAnalyzersRoot = C:\\tests\\shop\\", "c:/tests/shop/test/Privacy.cs")]
    [InlineData("ConsentAnalyzersRoot = /elsewhere\n" + Project, "/home/me/tests/shop/src/Shop/tests/Privacy.cs")]
    public async Task IsSilentOnFilesUnderAFolderOfTests(string build, string path) => Assert.Empty(await Found(build, path));

    [Theory]
    [InlineData(Root, "/home/me/tests/shop/src/Shop/Privacy.cs")]
    [InlineData(Project, "/home/me/tests/shop/src/Shop/Privacy.cs")]
    [InlineData(Project, "/home/me/tests/shop/test/Shared/Privacy.cs")]
    [InlineData("", "/home/me/tests/shop/tests/Privacy.cs")]
    [InlineData("ConsentAnalyzersRoot = ", "/home/me/tests/shop/tests/Privacy.cs")]
    [InlineData(Project, "/home/me/tests/shop/src/Shop/Pages/Tests/Privacy.cs")]
    [InlineData(Root + "\n" + Project, "/home/me/tests/shop/src/Shop/Areas/Test/Privacy.cs")]
    [InlineData("ConsentAnalyzersRoot = /", "/home/me/tests/shop/tests/Privacy.cs")]
    [InlineData(Root, "/home/me/tests/shopping/tests/Privacy.cs")]
    [InlineData(Root, "/home/me/tests/shop/src/SpeedTest/Privacy.cs")]
    [InlineData(Root, "/home/me/tests/shop/src/blood-tests/Privacy.cs")]
    [InlineData(Root, "/home/me/tests/shop/src/Shop.Tests/Privacy.cs")]
    [InlineData(Root, "/home/me/tests/shop/src/testing/Privacy.cs")]
    [InlineData(Root, "/home/me/tests/shop/samples/demo/Gallery/Privacy.cs")]
    [InlineData(Root, "/home/me/tests/shop/src/Tests.cs")]
    [InlineData(Root, "/home/me/tests/shop/src/tests")]
    [InlineData(Root, "Privacy.cs")]
    [InlineData("ConsentAnalyzersRoot = C:\\tests\\shop", "C:\\tests\\shop\\src\\Privacy.cs")]
    public async Task FlagsFilesAnywhereElse(string build, string path) => Assert.NotEmpty(await Found(build, path));

    [Theory]
    [InlineData("CookieServiceTests.cs")]
    [InlineData("SpeedTest.cs")]
    [InlineData("UserFixture.cs")]
    public async Task FlagsAFileWhateverItIsCalled(string file) => Assert.NotEmpty(await Found(Root, "/home/me/tests/shop/src/" + file));

    [Fact]
    public async Task HoldsForEveryRuleAndHost()
    {
        (DiagnosticAnalyzer Analyzer, string File, string Text, string Id)[] cases =
        [
            (new ConsentToggleAnalyzer(), "A.cs", Toggle, "CONSENT001"),
            (new AcceptActionAnalyzer(), "A.cs", Dialog, "CONSENT002"),
            (new RetentionAnalyzer(), "A.cs", Period, "CONSENT003"),
            (new ConsentFileAnalyzer(), "A.razor", """<input type="checkbox" name="newsletter" checked>""", "CONSENT001"),
            (new ConsentFileAnalyzer(), "A.cshtml", """<div class="cookie-banner"><h2>Cookies</h2><button>Accept all</button></div>""", "CONSENT002"),
            (new ConsentFileAnalyzer(), "A.xaml", """<StackPanel><CheckBox IsChecked="True" Content="Share usage data"/></StackPanel>""", "CONSENT001"),
            (new ConsentFileAnalyzer(), "appsettings.json", """{ "Chat": { "RetentionDays": 1825 } }""", "CONSENT003"),
            (new GeneratedSourceAnalyzer(), "obj/A_razor.g.cs", Razor, "CONSENT001"),
        ];

        Assert.All(cases, one => Assert.Contains(one.Id, string.Join(" ", Found(one.Analyzer, "/home/me/tests/shop/src/", one.File, one.Text).Result)));
        Assert.All(cases, one => Assert.Empty(Found(one.Analyzer, "/home/me/tests/shop/tests/", one.File, one.Text).Result));
    }

    private const string Razor = """
        #pragma checksum "FOLDERA.razor" "{8829d00f-11b8-4213-878b-770e8597ac16}" "00"
        public class A
        {
        #line (3,5)-(3,60) "FOLDERA.razor"
            public bool AllowAnalytics { get; set; } = true;
        #line default
        }
        """;

    private static Task<string[]> Found(string build, string path) =>
        new AnalyzedFiles { Analyzer = new ConsentToggleAnalyzer(), Build = build, Sources = [(path, Toggle)] }.Found();

    private static Task<string[]> Found(DiagnosticAnalyzer analyzer, string folder, string file, string text)
    {
        var isSource = file.EndsWith(".cs", StringComparison.Ordinal);
        text = text.Replace("FOLDER", folder);
        return new AnalyzedFiles
        {
            Analyzer = analyzer,
            Build = Root,
            Sources = [(isSource ? folder + file : folder + "Program.cs", isSource ? text : "")],
            Files = [isSource ? AnalyzedFiles.File(folder + "A.razor", "") : AnalyzedFiles.File(folder + file, text)],
        }.Found();
    }
}
