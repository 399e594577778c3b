using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static ConsentAnalyzers.Tests.Analyzers.Files.AnalyzedFiles;

namespace ConsentAnalyzers.Tests.Analyzers.Files;

/// <summary>The keys that configure C# configure a settings file as well, so the compiler itself says what is right.</summary>
public class OneSeverityKeyTests
{
    private static readonly bool CompilerLeavesSeveritiesAlone =
        typeof(WellKnownDiagnosticTags).GetField("CustomSeverityConfigurable") is not null;

    [Theory]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = error", "Error")]
    [InlineData("[*]\ndotnet_diagnostic.consent001.severity = Suggestion", "Info")]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = silent", "Hidden")]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = default", "Warning")]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = none", null)]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = loud", "Warning")]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = error\n[*.{cs,json}]\ndotnet_diagnostic.CONSENT001.severity = suggestion", "Info")]
    [InlineData("[{appsettings.json,Choices.cs}]\ndotnet_diagnostic.CONSENT001.severity = error", "Error")]
    [InlineData("[*.{razor,xaml}]\ndotnet_diagnostic.CONSENT001.severity = error", "Warning")]
    [InlineData("[web/**]\ndotnet_diagnostic.CONSENT001.severity = error", "Warning")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = error", "Error")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Consent.severity = error", "Error")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-consent.severity = none", null)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = none", null)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = default", "Warning")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = error\ndotnet_analyzer_diagnostic.category-Consent.severity = suggestion", "Info")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = error\ndotnet_diagnostic.CONSENT001.severity = suggestion", "Info")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Consent.severity = error\ndotnet_diagnostic.CONSENT001.severity = default", "Warning")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Privacy.severity = error", "Warning")]
    public Task InASectionHolds(string editorConfig, string? severity) => Holds(severity, Options, editorConfig);

    [Theory]
    [InlineData("dotnet_diagnostic.CONSENT001.severity = error", "", "Error")]
    [InlineData("dotnet_diagnostic.CONSENT001.severity = suggestion", "", "Info")]
    [InlineData("dotnet_diagnostic.CONSENT001.severity = none", "", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-Consent.severity = error", "", "Error")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", "", null)]
    [InlineData("dotnet_diagnostic.CONSENT001.severity = suggestion", "[*]\ndotnet_analyzer_diagnostic.severity = error", "Info")]
    [InlineData("dotnet_analyzer_diagnostic.severity = error", "[*]\ndotnet_diagnostic.CONSENT001.severity = suggestion", "Info")]
    public Task InAGlobalConfigHolds(string globalConfig, string editorConfig, string? severity) =>
        Holds(severity, Options, editorConfig, globalConfig);

    /// <summary>An old compiler weighs what is reported by the global configuration once more.</summary>
    [Theory]
    [InlineData("dotnet_diagnostic.CONSENT001.severity = suggestion", "Error", "Info")]
    [InlineData("dotnet_diagnostic.CONSENT001.severity = none", "Error", null)]
    public async Task InASectionHoldsAgainstAGlobalConfig(string globalConfig, string severity, string? inOldCompilers)
    {
        var (code, file) = await Severities(Options, "[*]\ndotnet_diagnostic.CONSENT001.severity = error", globalConfig);

        Assert.Equal(severity, code);
        Assert.Equal(CompilerLeavesSeveritiesAlone ? severity : inOldCompilers, file);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, "error", null)]
    [InlineData(ReportDiagnostic.Error, "none", null)]
    [InlineData(ReportDiagnostic.Error, "suggestion", "Error")]
    [InlineData(ReportDiagnostic.Error, "", "Error")]
    [InlineData(ReportDiagnostic.Default, "error", "Warning")]
    [InlineData(ReportDiagnostic.Default, "suggestion", "Info")]
    [InlineData(ReportDiagnostic.Default, "none", null)]
    public Task OnTheCommandLineHoldsAgainstASection(ReportDiagnostic said, string section, string? severity) =>
        Holds(severity, Options.WithSpecificDiagnosticOptions([new("CONSENT001", said)]), Section(section));

    [Theory]
    [InlineData("", "Error")]
    [InlineData("warning", "Error")]
    [InlineData("suggestion", "Info")]
    [InlineData("none", null)]
    public Task OfAllWarningsAsErrorsHolds(string section, string? severity) =>
        Holds(severity, Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error), Section(section));

    [Fact]
    public Task OfAllWarningsAsErrorsSparesARuleThatIsTakenOut() => Holds(
        "Warning",
        Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithSpecificDiagnosticOptions([new("CONSENT001", ReportDiagnostic.Default)]),
        Section("error"));

    [Theory]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = error", "Error", "Error")]
    [InlineData("[web/**]\ndotnet_diagnostic.CONSENT001.severity = error", "Warning", "Error")]
    [InlineData("[*.json]\ndotnet_diagnostic.CONSENT001.severity = none\n[web/*]\ndotnet_diagnostic.CONSENT001.severity = suggestion", null, "Info")]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = error\nconsent_analyzers.CONSENT001.severity = suggestion", "Info", "Info")]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = none\n[web/**]\nconsent_analyzers.CONSENT001.severity = warning", null, "Warning")]
    [InlineData("[*]\nconsent_analyzers.CONSENT001.severity = none\n[web/**]\ndotnet_diagnostic.CONSENT001.severity = error", null, null)]
    public async Task DiffersByPathAndYieldsToTheOwnKey(string editorConfig, string? first, string? second)
    {
        var files = new AnalyzedFiles
        {
            Files = [File("/shop/appsettings.json"), File("/shop/web/appsettings.json")],
            Configuration = [("/shop/.editorconfig", editorConfig)],
        };

        Assert.Equal([first, second], await SeveritiesIn(files, "/shop/appsettings.json", "/shop/web/appsettings.json"));
    }

    [Theory]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = error", "Error")]
    [InlineData("[*]\nconsent_analyzers.CONSENT001.severity = error", "Error")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Consent.severity = error", "Error")]
    [InlineData("[*]\nconsent_analyzers.ignored_names = AllowAnalytics", null)]
    [InlineData("root = true", "Warning")]
    [InlineData("[*.xaml]\ndotnet_diagnostic.CONSENT001.severity = error", "Info")]
    public async Task HoldsInAFolderWithoutCSharp(string editorConfig, string? severity)
    {
        var files = new AnalyzedFiles
        {
            Files = [File("/shop/appsettings.json"), File("/shop/web/appsettings.json")],
            Configuration = [("/shop/.editorconfig", "[*]\nconsent_analyzers.CONSENT001.severity = suggestion\n")],
            BesideMarkup = [("/shop/web/.editorconfig", editorConfig.StartsWith('[') && severity == "Info" ? editorConfig : "root = true\n" + editorConfig)],
        };

        Assert.Equal(["Info", severity], await SeveritiesIn(files, "/shop/appsettings.json", "/shop/web/appsettings.json"));
    }

    [Theory]
    [InlineData("[*")]
    [InlineData("]\n[]\n= error\ndotnet_diagnostic..severity = error\n[{a,{b,c}]\nx")]
    [InlineData("\0\uFFFF[*]\ndotnet_diagnostic.CONSENT001.severity")]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = \n\ndotnet_analyzer_diagnostic.severity = =")]
    [InlineData("is_global = true\nis_global = maybe\n[relative.json]\nglobal_level = x")]
    [InlineData("[{1..99999999999999999999}.json]\n[**/**/**/**/*.json]\n[\\]\n[[[[]")]
    public async Task ThatIsMalformedLeavesTheDefault(string editorConfig)
    {
        var files = new AnalyzedFiles
        {
            Files = [File("/shop/appsettings.json"), File("/.editorconfig", () => throw new IOException("locked")), File(".editorconfig", editorConfig), File("/shop/x.globalconfig", editorConfig)],
            BesideMarkup = [("/shop/.editorconfig", editorConfig), ("/shop/.editorconfig", editorConfig)],
        };

        Assert.Contains("CONSENT001 /shop/appsettings.json Warning", await files.Found());
    }

    [Fact]
    public async Task IsReadAgainWhereItChanges()
    {
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(On);
        var before = new AnalyzedFiles { Files = [File("/shop/appsettings.json", () => text)] };
        var strict = new AnalyzedFiles { Analyzer = before.Analyzer, Files = before.Files, Configuration = [("/shop/.editorconfig", Section("error"))] };
        var quiet = new AnalyzedFiles
        {
            Analyzer = before.Analyzer,
            Files = before.Files,
            Options = before.Options.WithSpecificDiagnosticOptions([new("CONSENT001", ReportDiagnostic.Suppress)]),
        };

        foreach (var (files, severity) in (IEnumerable<(AnalyzedFiles, string?)>)[(before, "Warning"), (strict, "Error"), (quiet, null), (before, "Warning")])
        {
            Assert.Equal([severity], await SeveritiesIn(files, "/shop/appsettings.json"));
        }
    }

    [Fact]
    public async Task IsNotEvenReadWhereNothingIsFound()
    {
        var files = new AnalyzedFiles
        {
            Files = [File("/shop/appsettings.json", "{ }"), File("/shop/.editorconfig", () => throw new InvalidOperationException("read"))],
        };

        Assert.Empty(await files.Found());
    }

    private static CSharpCompilationOptions Options { get; } = new(OutputKind.DynamicallyLinkedLibrary);

    private static string Section(string severity) => severity == "" ? "" : $"[*]\ndotnet_diagnostic.CONSENT001.severity = {severity}\n";

    private static async Task Holds(string? severity, CSharpCompilationOptions options, string editorConfig, string globalConfig = "")
    {
        var (code, file) = await Severities(options, editorConfig, globalConfig);

        Assert.Equal(severity, code);
        Assert.Equal(severity, file);
    }

    private static async Task<(string? Code, string? File)> Severities(CSharpCompilationOptions options, string editorConfig, string globalConfig)
    {
        var files = new AnalyzedFiles
        {
            Sources = [("/shop/Choices.cs", "public class Choices { public bool AllowAnalytics { get; set; } = true; }")],
            Files = [File("/shop/appsettings.json")],
            Configuration = [("/shop/.editorconfig", editorConfig), ("/shop/.globalconfig", "is_global = true\n" + globalConfig)],
            Others = [new ConsentToggleAnalyzer()],
            Options = options,
        };
        var found = await SeveritiesIn(files, "/shop/Choices.cs", "/shop/appsettings.json");
        return (found.First(), found.Last());
    }

    private static async Task<IEnumerable<string?>> SeveritiesIn(AnalyzedFiles files, params string[] paths)
    {
        var findings = await files.Findings();
        return [.. paths.Select(path => findings
            .SingleOrDefault(finding => finding.Id == "CONSENT001" && finding.Location.GetLineSpan().Path == path)?.Severity.ToString())];
    }
}
