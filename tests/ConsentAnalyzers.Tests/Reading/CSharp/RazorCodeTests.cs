using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.Reading.CSharp;

public class RazorCodeTests
{
    private const string Page = "/0/Pages/Privacy.razor";
    private const string Made = "/0/obj/Privacy_razor.g.cs";

    private const string Dialog = """_ = new ConsentDialog { Title = "Updated terms", [|AcceptText = "Accept"|] };""";
    private const string DialogType = "public class ConsentDialog { public string? Title { get; set; } public string? AcceptText { private get; set; } }";

    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; } = [|true|];")]
    [InlineData("[Parameter] public bool ShareUsageData { get; set; } = [|true|];")]
    [InlineData("private bool _newsletterSubscribed = [|true|];")]
    [InlineData("private bool AllowAnalytics; protected override void OnInitialized() { AllowAnalytics = [|true|]; }")]
    public Task FlagsAConsentThatIsOnInCode(string code) => Finds(Component(code), "CONSENT001");

    [Theory]
    [InlineData("private static readonly TimeSpan ChatRetention = [|TimeSpan.FromDays(365 * 5)|];")]
    [InlineData("private int ChatRetentionDays { get; set; } = [|1825|];")]
    public Task FlagsRetentionInCode(string code) => Finds(Component(code), "CONSENT003");

    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; }")]
    [InlineData("public bool ShowAdvanced { get; set; } = true;")]
    [InlineData("private void Accept() { AllowAnalytics = true; } private bool AllowAnalytics;")]
    [InlineData("public string AcceptLabel { get; } = \"Accept\";")]
    [InlineData("private static readonly TimeSpan ChatRetention = TimeSpan.FromDays(30);")]
    public Task IsSilentOn(string code) => Finds(Component(code), "CONSENT001");

    [Theory]
    [InlineData("private void Send(Visits visits) => visits.[|Count|]();")]
    [InlineData("private void Send(Visits visits) { if (visits.Allowed) visits.Count(); }")]
    public Task FlagsAUseWithoutACheckInCode(string code) => Finds(Component(code) + Visits, "CONSENT005");

    [Theory]
    [InlineData("visits.[|Count|]();")]
    [InlineData("if (visits.Allowed) { visits.Count(); }")]
    public Task FlagsAUseWithoutACheckWhereThePageDraws(string written) => Finds(
        Component(
            "private readonly Visits visits = new();",
            drawn: $"""

                #line (3,2)-(3,10) "/0/Pages/Privacy.razor"
                {written}
                #line default
                #line hidden
                """) + Visits,
        "CONSENT005");

    [Fact]
    public Task FlagsFunctionsOfAView() =>
        Finds(Component("public bool AllowAnalytics { get; set; } = [|true|];").Replace(".razor", ".cshtml"), "CONSENT001", "/0/obj/Privacy_cshtml.g.cs");

    [Fact]
    public Task IsSilentOnWhatRazorWrites() =>
        Finds(
            Component("public int Number { get; set; }", drawn: """__builder.AddComponentParameter(1, "AllowAnalytics", true);""")
                .Replace("class Privacy : ComponentBase", "class Privacy : ComponentBase, IAllow")
                + "public interface IAllow { void Allow(bool allowAnalytics = true) { } }",
            "CONSENT001");

    [Theory]
    [InlineData("Show(() => AllowAnalytics = true);")]
    [InlineData("Show(() => { AllowAnalytics = true; });")]
    [InlineData("this.CheckBox(\"AllowAnalytics\", isChecked: true);")]
    public Task IsSilentOnChoicesThatThePageDraws(string written) =>
        Finds(
            Component(
                "private bool AllowAnalytics { get; set; } private void Show(Action click) { } private void CheckBox(string name, bool isChecked) { }",
                drawn: $"""

                    #line (3,2)-(3,10) "/0/Pages/Privacy.razor"
                    {written}
                    #line default
                    #line hidden
                    """),
            "CONSENT001");

    [Fact]
    public Task FlagsAChoiceThatThePageTurnsOn() =>
        Finds(
            Component("private bool AllowAnalytics { get; set; }", drawn: """

                #line (3,2)-(3,10) "/0/Pages/Privacy.razor"
                AllowAnalytics = [|true|];
                #line default
                #line hidden
                """),
            "CONSENT001");

    [Fact]
    public Task FlagsRetentionThatThePageSets() =>
        Finds(
            Component(
                "private Microsoft.AspNetCore.Http.IResponseCookies Cookies { get; set; } = default!;",
                drawn: """

                    #line (3,2)-(3,10) "/0/Pages/Privacy.razor"
                    Cookies.Append("visitor-id", "1", new() { MaxAge = [|TimeSpan.FromDays(365 * 5)|] });
                    #line default
                    #line hidden
                    """),
            "CONSENT003");

    [Fact]
    public Task FlagsADialogThatCodeOpens() =>
        Finds(Component($"private void Ask() {{ {Dialog} }}") + DialogType, "CONSENT002");

    [Fact]
    public Task IsSilentOnAcceptsThatThePageDraws() =>
        Finds(
            Component("public string Title => \"Your privacy\";", drawn: $"""

                #line (3,2)-(3,10) "/0/Pages/Privacy.razor"
                {Setup.Unmarked(Dialog)}
                #line default
                #line hidden
                """) + DialogType,
            "CONSENT002");

    [Theory]
    [InlineData("""Html.CheckBox("newsletter", true);""", true)]
    [InlineData("""Html.Question("newsletter", [|true|]);""", false)]
    public Task LeavesDrawnControlsToTheMarkup(string call, bool isDrawn) =>
        Finds(
            Component("public string Title => \"Your privacy\";", drawn: $"""

                #line (3,2)-(3,10) "/0/Pages/Privacy.razor"
                {call}
                #line default
                #line hidden
                """) + $"public static class Html {{ public static void {(isDrawn ? "CheckBox" : "Question")}(string name, bool isChecked) {{ }} }}",
            "CONSENT001");

    [Fact]
    public Task IsSilentOnOtherGeneratedFiles() =>
        Finds(Component("public bool AllowAnalytics { get; set; } = true;"), "CONSENT001", "/0/obj/Privacy.g.cs");

    [Fact]
    public Task IsSilentInTheOrdinaryAnalyzer() =>
        Test<ConsentToggleAnalyzer>(Component("public bool AllowAnalytics { get; set; } = true;"), "CONSENT001", Made).RunAsync();

    [Fact]
    public Task ObeysTheOptionsOfTheRazorFile()
    {
        var test = Test<GeneratedSourceAnalyzer>(Component("private int ChatRetentionDays { get; set; } = 1825;"), "CONSENT003", Made);
        test.TestState.AnalyzerConfigFiles.Add(("/0/Pages/.editorconfig", "[*.razor]\nconsent_analyzers.retention_limit = 5y\n"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("@* consent-analyzers disable CONSENT001: agreed with the works council *@\n\n\n\n@code { public bool AllowAnalytics { get; set; } = true; // until they choose\n\n}\n<p>The end of the page</p>\n", true)]
    [InlineData("\n\n\n@code { // consent-analyzers disable-next-line CONSENT001: agreed with the works council\n        public bool AllowAnalytics { get; set; } = true; // until they choose\n}\n", true)]
    [InlineData("\n\n\n@code { // consent-analyzers disable-next-line CONSENT001\n        public bool AllowAnalytics { get; set; } = true; // until they choose\n}\n", false)]
    [InlineData("\n\n\n\n@code { public bool AllowAnalytics { get; set; } = true; // until they choose\n\n}\n@* consent-analyzers disable CONSENT001: too late *@\n", false)]
    [InlineData("@* consent-analyzers disable CONSENT001: shorter than what was made of it *@", false)]
    public async Task ObeysTheCommentsOfTheRazorFile(string page, bool isSuppressed)
    {
        var found = Assert.Single(await new AnalyzedFiles
        {
            Analyzers = [new GeneratedSourceAnalyzer()],
            Sources = [("/shop/Usings.cs", Setup.Usings), (Made, Component("public bool AllowAnalytics { get; set; } = true;"))],
            Platform = Platform.AspNetCore,
            Files = [AnalyzedFiles.File(Page, page)],
        }.All());

        Assert.Equal(isSuppressed, found.IsSuppressed);
        Assert.Equal(isSuppressed ? "agreed with the works council" : null, found.Properties.GetValueOrDefault("consent.suppressed"));
    }

    [Fact]
    public Task TakesItsSeverityFromTheRazorFile()
    {
        var test = Test<GeneratedSourceAnalyzer>(Component("public bool AllowAnalytics { get; set; } = {|#0:true|};"), "CONSENT001", Made);
        test.TestState.AnalyzerConfigFiles.Add(("/0/Pages/.editorconfig", "[*.razor]\nconsent_analyzers.CONSENT001.severity = error\n"));
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("CONSENT001", DiagnosticSeverity.Error).WithLocation(0));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("[*.cs]\ndotnet_diagnostic.CONSENT001.severity = error", DiagnosticSeverity.Warning)]
    [InlineData("[*.{cs,razor}]\ndotnet_diagnostic.CONSENT001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("[Privacy*]\ndotnet_diagnostic.CONSENT001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("[Privacy*]\ndotnet_diagnostic.CONSENT001.severity = none", null)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Consent.severity = error", DiagnosticSeverity.Error)]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = error\nconsent_analyzers.CONSENT001.severity = suggestion", DiagnosticSeverity.Info)]
    public async Task TakesItsSeverityFromTheSectionsOfTheRazorFile(string editorConfig, DiagnosticSeverity? severity)
    {
        var found = await new AnalyzedFiles
        {
            Analyzers = [new GeneratedSourceAnalyzer()],
            Sources = [("/shop/Usings.cs", Setup.Usings), (Made, Component("public bool AllowAnalytics { get; set; } = true;"))],
            Platform = Platform.AspNetCore,
            Files = [AnalyzedFiles.File(Page, "<p>As it was written</p>")],
            Configuration = [("/0/Pages/.editorconfig", editorConfig)],
        }.Findings();

        Assert.Equal(severity is { } expected ? [expected] : [], found.Where(finding => finding.Id == "CONSENT001").Select(finding => finding.Severity));
    }

    [Fact]
    public Task SurvivesHalfTypedCode()
    {
        var test = Test<GeneratedSourceAnalyzer>(Component("public bool AllowAnalytics { get; set; = tr").Replace("checksum \"", "checksum "), "CONSENT001", Made);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync();
    }

    private const string Visits = """
        public class RequiresConsentAttribute : System.Attribute { }
        public class ConsentCheckAttribute : System.Attribute { }
        public class Visits { [ConsentCheck] public bool Allowed => Environment.TickCount > 0; [RequiresConsent] public void Count() { } }

        """;

    private static Task Finds(string made, string id, string file = Made) => Test<GeneratedSourceAnalyzer>(made, id, file).RunAsync();

    private static Verify<TAnalyzer>.Test Test<TAnalyzer>(string made, string id, string file)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var test = new Verify<TAnalyzer>.Test("", Platform.AspNetCore);
        test.TestState.Sources.Add((file, made.Replace("[|", "{|" + id + ":").Replace("|]", "|}")));
        test.TestState.AdditionalFiles.Add((file.Contains("cshtml") ? Page.Replace(".razor", ".cshtml") : Page, "<p>As it was written</p>"));
        return test;
    }

    /// <summary>What the source generator makes of a component: only the members of <c>@code</c> map back.</summary>
    private static string Component(string code, string drawn = "") => $$"""
        #pragma checksum "/0/Pages/Privacy.razor" "{8829d00f-11b8-4213-878b-770e8597ac16}" "00"
        // <auto-generated/>
        namespace Shop.Pages;
        using Microsoft.AspNetCore.Components;
        #line default
        #line hidden
        public partial class Privacy : ComponentBase {
            protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder __builder)
            {
                {{drawn}}
            }
        #line (5,8)-(9,1) "/0/Pages/Privacy.razor"
            {{code}}
        #line default
        #line hidden
        }

        """;
}
