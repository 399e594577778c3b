using System.Text;
using ConsentAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.CodeFixes.Bulk;

/// <summary>CONSENT900 and the C# of Razor files: it is fixed where a person wrote it.</summary>
public class RazorRepairTests
{
    private const string Page = "/shop/Pages/Privacy.razor";

    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; } = true;", "public bool AllowAnalytics { get; set; }")]
    [InlineData("public bool AllowAnalytics { get; set; } = true; // asked for", "public bool AllowAnalytics { get; set; } // asked for")]
    [InlineData("\n\tpublic bool AllowAnalytics\n\t{\n\t\tget; set;\n\t}\n\t= true;\n", "\n\tpublic bool AllowAnalytics\n\t{\n\t\tget; set;\n\t}\n")]
    [InlineData("void Start(bool allowAnalytics = true) { }", "void Start(bool allowAnalytics = false) { }")]
    [InlineData("static readonly TimeSpan ChatRetention = TimeSpan.FromDays(365 * 5);", "static readonly TimeSpan ChatRetention = TimeSpan.FromDays(30);")]
    [InlineData("int ChatRetentionDays { get; set; } = 1825; bool _newsletterSubscribed = true; void No() => _newsletterSubscribed = false;", "int ChatRetentionDays { get; set; } = 30; bool _newsletterSubscribed; void No() => _newsletterSubscribed = false;")]
    [InlineData("int ChatRetentionDays(bool hasConsent) => hasConsent ? 7 : 365;", "int ChatRetentionDays(bool hasConsent) => hasConsent ? 7 : 30;")]
    [InlineData("int ChatRetentionDays(bool hasOptedOut)\n{\n\tif (hasOptedOut)\n\t{\n\t\treturn 365;\n\t}\n\n\treturn 7;\n}\n", "int ChatRetentionDays(bool hasOptedOut)\n{\n\tif (hasOptedOut)\n\t{\n\t\treturn 30;\n\t}\n\n\treturn 7;\n}\n")]
    [InlineData("public bool AllowAnalytics { get; set; } = true;\npublic bool ShareUsageData { get; set; } = true;", "public bool AllowAnalytics { get; set; }\npublic bool ShareUsageData { get; set; }")]
    public async Task FixesCode(string code, string expected)
    {
        foreach (var (newLine, mark) in ((string, bool)[])[("\n", false), ("\r\n", true)])
        {
            var written = Component(code).ReplaceLineEndings(newLine);
            var solution = Shop(SourceText.From(written, new UTF8Encoding(mark)));

            Assert.Single(await BulkRun.Findings(solution.Projects.Single(), new ProjectFilesFix()));
            var after = await BulkRun.Of(solution, new ProjectFilesFix());

            Assert.Equal(Component(expected).ReplaceLineEndings(newLine), BulkRun.TextOf(after, Page));
            Assert.Equal(mark ? 3 : 0, (await after.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).Encoding!.GetPreamble().Length);
            Assert.Empty(await BulkRun.Findings(after.Projects.Single(), new ProjectFilesFix()));
        }
    }

    [Theory]
    [InlineData("#pragma warning disable CONSENT003\npublic bool AllowAnalytics { get; set; } = true;")]
    [InlineData("#pragma warning disable CONSENT001\n#pragma warning restore CONSENT001\npublic bool AllowAnalytics { get; set; } = true;")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Consent\", \"CONSENT003\")]\npublic bool AllowAnalytics { get; set; } = true;")]
    [InlineData("public bool AllowAnalytics { get; set; } = true;\n#pragma warning disable CONSENT001\nvoid After() { }")]
    public Task FixesWhatAnotherRulesSuppressionLeaves(string code) => FixesCode(code, code.Replace(" = true;", ""));

    [Fact]
    public async Task FixesMarkupAndCodeOfOneFile()
    {
        var written = "<label>Send crash reports <input type=\"checkbox\" checked /></label>\n" + Component("public bool AllowAnalytics { get; set; } = true;");
        var solution = Shop(SourceText.From(written, Encoding.UTF8));

        Assert.Single(await BulkRun.Findings(solution.Projects.Single(), new ProjectFilesFix()));
        var after = BulkRun.TextOf(await BulkRun.Of(solution, new ProjectFilesFix()), Page);

        Assert.Equal(written.Replace(" checked", "").Replace(" = true;", ""), after);
    }

    [Theory]
    [InlineData("@* consent-analyzers disable CONSENT001: agreed with the works council *@\n@code {\n public bool AllowAnalytics { get; set; } = true;\n}\n@* consent-analyzers enable CONSENT001 *@\n")]
    [InlineData("@code {\n DateTime Cutoff(System.Collections.Generic.List<DateTime> chats) { var at = DateTime.UtcNow.AddYears(-7); chats.RemoveAll(c => c < at); return at; }\n}\n")]
    [InlineData("@code {\n const int ChatRetentionDays = 1825; void Clean(System.Collections.Generic.List<DateTime> chats) => chats.RemoveAll(c => c < DateTime.UtcNow.AddDays(-ChatRetentionDays));\n}\n")]
    [InlineData("@code {\n public bool AllowAnalytics { get; set; } = true; void Start() { if (!AllowAnalytics) System.IO.File.Delete(\"queue\"); }\n}\n")]
    [InlineData("@code {\n public bool ShowAdvanced { get; set; } = true;\n}\n")]
    [InlineData("@code {\n#pragma warning disable CONSENT001\n public bool AllowAnalytics { get; set; } = true;\n#pragma warning restore CONSENT001\n}\n")]
    [InlineData("@code {\n#pragma warning disable CONSENT003, CONSENT001 // a licence\n public bool AllowAnalytics { get; set; } = true;\n}\n")]
    [InlineData("@code {\n#pragma warning disable\n public bool AllowAnalytics { get; set; } = true;\n}\n")]
    [InlineData("@code {\n [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Consent\", \"CONSENT001:Consent is on by default\", Justification = \"x\")]\n public bool AllowAnalytics { get; set; } = true;\n}\n")]
    [InlineData("@code {\n [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Consent\", \"CONSENT001\")]\n public class Choices { public bool AllowAnalytics { get; set; } = true; }\n}\n")]
    public async Task LeavesAlone(string written)
    {
        var solution = Shop(SourceText.From(written, Encoding.UTF8));

        Assert.Empty(await BulkRun.Findings(solution.Projects.Single(), new ProjectFilesFix()));
        Assert.Equal(written, BulkRun.TextOf(await BulkRun.Of(solution, new ProjectFilesFix()), Page));
    }

    /// <summary>An editor's text may be newer than what was generated of the file.</summary>
    [Fact]
    public async Task LeavesAloneWhatIsNoLongerWhereItWas()
    {
        const string Made = """
            namespace Shop.Pages;
            public partial class Old
            {
            #line (1,1)-(1,60) "/shop/Pages/Privacy.razor"
            public bool AllowAnalytics { get; set; } = true;
            #line default
            }
            """;
        var workspace = new FileWorkspace();
        workspace.Add("Shop", ("/shop/Program.cs", "class Program { }"), ("/shop/obj/Old_razor.g.cs", Made), (Page, "public bool AllowAnalytics { get; init; } = true;"));

        Assert.Empty(await BulkRun.Findings(workspace.Solution.Projects.Single(), new ProjectFilesFix()));
        Assert.Equal("public bool AllowAnalytics { get; init; } = true;", BulkRun.TextOf(await BulkRun.Of(workspace.Solution, new ProjectFilesFix()), Page));
    }

    [Fact]
    public async Task FixesAFileOfTwoTargetsOnce()
    {
        var text = SourceText.From(Component("public bool AllowAnalytics { get; set; } = true;"), Encoding.UTF8);
        var workspace = new FileWorkspace();
        workspace.Add("Shop(net9.0)", ("/shop/Program.cs", SourceText.From("class Program { }")), (Page, text));
        workspace.Add("Shop(net10.0)", ("/shop/Program.cs", SourceText.From("class Program { }")), (Page, text));
        var solution = workspace.Solution.Projects.Aggregate(workspace.Solution, (with, project) => with.AddAnalyzerReference(project.Id, new RazorGenerator()));

        Assert.Equal(Component("public bool AllowAnalytics { get; set; }"), BulkRun.TextOf(await BulkRun.Of(solution, new ProjectFilesFix()), Page));
    }

    private static string Component(string code) => $"<h1>Privacy</h1>\n\n@code {{\n\t{code}\n}}\n";

    private static Solution Shop(SourceText page)
    {
        var workspace = new FileWorkspace();
        var project = workspace.Add("Shop", ("/shop/Program.cs", SourceText.From("class Program { }")), (Page, page));
        return workspace.Solution.AddAnalyzerReference(project, new RazorGenerator());
    }
}
