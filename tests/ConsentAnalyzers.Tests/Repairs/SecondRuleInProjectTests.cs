using System.Text;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.CodeFixes.Bulk;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Tests.Analyzers.Files;
using ConsentAnalyzers.Tests.CodeFixes;
using ConsentAnalyzers.Tests.CodeFixes.Bulk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Repairs;

/// <summary>A second rule over toggles, in C# and on the ways by which a whole project is repaired.</summary>
public sealed class SecondRuleInProjectTests
{
    private const string Settings = "/shop/appsettings.json";
    private const string Page = "/shop/Pages/Privacy.razor";
    private const string Component = "<h1>Privacy</h1>\n\n@code {\n\tpublic bool AllowAnalytics { get; set; } = true;\n\tpublic bool DoNotTrack { get; set; } = true;\n}\n";

    private static readonly ConsentRules Beside = EveryToggleIsWrong.BesideTheOthers();
    private static readonly ConsentRules WithRepair = EveryToggleIsWrong.BesideTheOthers(new EveryToggleIsWrong.Replacement());

    [Fact]
    public async Task IsFoundInCSharpWithoutAFix()
    {
        var found = await new AnalyzedFiles
        {
            Analyzer = new ConsentCodeAnalyzer { Rules = Beside },
            Sources = [("/shop/Privacy.cs", "class Privacy { public bool AllowAnalytics { get; set; } = true; public bool DoNotTrack { get; set; } = true; }")],
        }.Findings();

        Assert.Equal(["CONSENT001", EveryToggleIsWrong.Name, EveryToggleIsWrong.Name], found.Select(finding => finding.Id).Order());
        Assert.DoesNotContain(Shipped.Fixes, fix => fix.FixableDiagnosticIds.Contains(EveryToggleIsWrong.Name));
    }

    [Fact]
    public void OnlyRulesThatBringARepairHaveFixes()
    {
        Assert.Equal(ConsentRules.Shipped.Repairable.AsEnumerable(), new ConsentFileFix().FixableDiagnosticIds);
        Assert.Equal(ConsentRules.Shipped.Repairable.AsEnumerable(), new ConsentFileFix { Rules = Beside }.FixableDiagnosticIds);
        Assert.Equal(ConsentRules.Shipped.Repairable.Add(EveryToggleIsWrong.Name).AsEnumerable(), new ConsentFileFix { Rules = WithRepair }.FixableDiagnosticIds);
    }

    /// <summary>The fixes of C# that editors load are those that repair the C# of Razor files, and each is for a rule with a repair.</summary>
    [Fact]
    public void EveryRepairHasItsFixOfCSharp()
    {
        var fixes = Shipped.Fixes.OfType<DocumentFix>().Where(fix => ConsentRules.Shipped.RepairOf(fix.FixableDiagnosticIds[0]) is not null).ToList();

        Assert.Equal(ConsentRules.Shipped.Repairable, RazorRepairs.Fixes().SelectMany(fix => fix.FixableDiagnosticIds));
        Assert.Equal(fixes.Select(fix => fix.GetType().Name), RazorRepairs.Fixes().Select(fix => fix.GetType().Name).Order());
    }

    [Theory]
    [InlineData("""{ "DisableAnalytics": true }""", 0, 1)]
    [InlineData("""{ "AllowAnalytics": true, "DisableAnalytics": true }""", 1, 3)]
    public async Task IsNotCountedAsFixable(string settings, int fixable, int fixableWithRepair)
    {
        Assert.Equal(fixable, await Counted(new ConsentFileAnalyzer { Rules = Beside }, AnalyzedFiles.File(Settings, settings)));
        Assert.Equal(fixableWithRepair, await Counted(new ConsentFileAnalyzer { Rules = WithRepair }, AnalyzedFiles.File(Settings, settings)));
    }

    [Fact]
    public async Task IsNotCountedAsFixableInRazorCode()
    {
        var made = RazorGenerator.Made(Page, Component);

        Assert.Equal(1, await Counted(new GeneratedSourceAnalyzer { Rules = Beside }, AnalyzedFiles.File(Page, Component), made));
        Assert.Equal(3, await Counted(new GeneratedSourceAnalyzer { Rules = WithRepair }, AnalyzedFiles.File(Page, Component), made));
    }

    [Fact]
    public async Task IsLeftAloneByARepairOfTheProject()
    {
        var workspace = new FileWorkspace();
        var id = workspace.Add(
            "Shop",
            ("/shop/Program.cs", SourceText.From("class Program { }")),
            (Page, SourceText.From(Component, Encoding.UTF8)),
            (Settings, SourceText.From("""{ "AllowAnalytics": true, "DisableAnalytics": true }""", Encoding.UTF8)));
        var project = workspace.Solution.AddAnalyzerReference(id, new RazorGenerator()).GetProject(id)!;

        var after = await FileWorkspace.FixAll(new ProjectFilesFix { Rules = Beside }, project, FixAllScope.Project, ProjectFilesFix.Title.Key, "CONSENT900");

        Assert.Equal("""{ "AllowAnalytics": false, "DisableAnalytics": true }""", BulkRun.TextOf(after!, Settings));
        Assert.Equal(Component.Replace("AllowAnalytics { get; set; } = true;", "AllowAnalytics { get; set; }"), BulkRun.TextOf(after!, Page));
    }

    [Fact]
    public async Task IsOfferedNothingOfTheFirstInAnEditor()
    {
        var workspace = new FileWorkspace();
        var id = workspace.Add("Shop", ("/shop/Program.cs", "class Program { }"), (Settings, """{ "AllowAnalytics": true }"""));
        var found = await new AnalyzedFiles { Analyzer = new ConsentFileAnalyzer { Rules = Beside }, Files = [AnalyzedFiles.File(Settings, """{ "AllowAnalytics": true }""")] }.Findings();
        var document = FileWorkspace.File(workspace.Solution, id, Settings);

        Assert.Null(await FileWorkspace.Offer(new ConsentFileFix { Rules = Beside }, document, Of(EveryToggleIsWrong.Name)));
        Assert.NotNull(await FileWorkspace.Offer(new ConsentFileFix { Rules = Beside }, document, Of("CONSENT001")));
        var own = await FileWorkspace.Offer(new ConsentFileFix { Rules = WithRepair }, document, Of(EveryToggleIsWrong.Name));
        Assert.Equal("""{ "AllowAnalytics": ASKED }""", BulkRun.TextOf(await FileWorkspace.Applied(own!), Settings));

        Diagnostic Of(string id) => found.Single(finding => finding.Id == id);
    }

    /// <summary>How many findings CONSENT900 says have fixes.</summary>
    private static async Task<int> Counted(Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer analyzer, AdditionalText file, string? made = null)
    {
        var found = await new AnalyzedFiles
        {
            Analyzer = analyzer,
            Sources = made is null ? [("/shop/Program.cs", "class Program { }")] : [("/shop/Program.cs", "class Program { }"), ("/shop/obj/Privacy_razor.g.cs", made)],
            Files = [file],
        }.Findings();
        return found.SingleOrDefault(finding => finding.Id == "CONSENT900") is { } all ? int.Parse(all.GetMessage().Split(' ')[0]) : 0;
    }
}
