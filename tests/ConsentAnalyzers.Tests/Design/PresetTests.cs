using System.Text.RegularExpressions;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Tests.Analyzers.Files;
using ConsentAnalyzers.Tests.Recording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The configuration that each value of <c>ConsentAnalysisMode</c> attaches.</summary>
public sealed class PresetTests
{
    private const string Targets = "src/ConsentAnalyzers.Package/buildTransitive/ConsentAnalyzers.targets";

    private static readonly bool CompilerLeavesSeveritiesAlone =
        typeof(WellKnownDiagnosticTags).GetField("CustomSeverityConfigurable") is not null;

    public static TheoryData<string> Presets() => [.. Preset.All.Select(preset => preset.Name)];

    [Theory]
    [MemberData(nameof(Presets))]
    public void APresetSaysSomethingAboutEveryRule(string name) => GeneratedFile.Holds(Of(name).Path, Of(name).Text);

    [Fact]
    public void EveryFileIsAPreset() => Assert.Equal(
        Preset.All.Select(preset => Path.GetFileName(preset.Path)).Order(StringComparer.Ordinal),
        RepositoryFiles.In(Preset.Folder).Select(file => Path.GetFileName(file)));

    [Fact]
    public void TheTargetsKnowEveryPresetAndTheDefault() => Assert.Equal(
        Preset.All.Select(preset => preset.Name.ToLowerInvariant()).Append("default").Order(StringComparer.Ordinal),
        Regex.Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, Targets)), @"'\$\(_ConsentMode\)' [!=]= '(\w+)'").Select(match => match.Groups[1].Value)
            .Order(StringComparer.Ordinal));

    /// <summary>What is made to list surfaces is asked for by a scan alone.</summary>
    [Theory]
    [MemberData(nameof(Presets))]
    public void APresetLeavesAloneWhatIsOff(string name) => Assert.DoesNotContain(
        RuleCatalogue.All.Where(rule => !rule.IsEnabledByDefault), rule => Of(name).Text.Contains(rule.Id, StringComparison.Ordinal));

    [Theory]
    [InlineData("None", "")]
    [InlineData("Strict", "CONSENT900 Info, CONSENT001 Error, CONSENT001 Error, CONSENT902 Error")]
    [InlineData("Audit", "CONSENT900 Info, CONSENT001 Info, CONSENT001 Info, CONSENT902 Info")]
    public async Task HoldsInCodeAndInFiles(string name, string expected) => Assert.Equal(expected, await Found(name));

    [Theory]
    [InlineData("None", "[*.cs]\ndotnet_diagnostic.CONSENT001.severity = warning", "CONSENT001 Warning")]
    [InlineData("Strict", "[*.cs]\ndotnet_diagnostic.CONSENT001.severity = suggestion", "CONSENT900 Info, CONSENT001 Info, CONSENT001 Error, CONSENT902 Error")]
    [InlineData("Strict", "[*.json]\ndotnet_diagnostic.CONSENT001.severity = suggestion", "CONSENT900 Info, CONSENT001 Error, CONSENT001 Info, CONSENT902 Error")]
    [InlineData("Strict", "[*]\ndotnet_analyzer_diagnostic.category-Consent.severity = warning", "CONSENT900 Info, CONSENT001 Warning, CONSENT001 Warning, CONSENT902 Warning")]
    [InlineData("Audit", "[appsettings.json]\nconsent_analyzers.CONSENT001.severity = error", "CONSENT900 Info, CONSENT001 Info, CONSENT001 Error, CONSENT902 Info")]
    [InlineData("Strict", "[*.json]\ndotnet_diagnostic.CONSENT001.severity = none", "CONSENT001 Error, CONSENT902 Error")]
    public async Task LeavesTheLastWordToTheUsersSections(string name, string editorConfig, string expected) =>
        Assert.Equal(expected, await Found(name, editorConfig));

    /// <summary>An older compiler has been told that the rule is off, and asks nobody else about files that are no C#.</summary>
    [Theory]
    [InlineData("[*]", "CONSENT001 Warning, CONSENT001 Warning")]
    [InlineData("[*.json]", "CONSENT001 Warning")]
    public async Task NoneLetsASectionTurnARuleOnInFiles(string section, string expected) => Assert.Equal(
        CompilerLeavesSeveritiesAlone ? expected : section == "[*]" ? "CONSENT001 Warning" : "",
        await Found("None", section + "\ndotnet_diagnostic.CONSENT001.severity = warning"));

    [Fact]
    public async Task LeavesTheLastWordToTheUsersGlobalConfiguration() => Assert.Equal(
        "CONSENT001 Warning, CONSENT001 Warning, CONSENT902 Error",
        await Found("Strict", "", ("/shop/.globalconfig", "is_global = true\ndotnet_diagnostic.CONSENT001.severity = warning\ndotnet_diagnostic.CONSENT900.severity = none")));

    /// <summary>The compiler runs the analyzers of files in any case; they must not begin to read.</summary>
    [Fact]
    public async Task NoneReadsNoFile()
    {
        var read = false;
        var project = Project("None", "", []) with { Files = [AnalyzedFiles.File("/shop/appsettings.json", () => { read = true; return null; })] };

        Assert.Empty(await project.Found());
        Assert.False(read);
    }

    private static async Task<string> Found(string name, string editorConfig = "", params (string Path, string Text)[] configuration) =>
        string.Join(", ", (await Project(name, editorConfig, configuration).Findings()).Select(finding => $"{finding.Id} {finding.Severity}"));

    private static AnalyzedFiles Project(string name, string editorConfig, (string Path, string Text)[] configuration) => new()
    {
        Analyzers = [.. Shipped.Analyzers.Where(analyzer => analyzer is not DiagnosticSuppressor)],
        Sources = [("/shop/Privacy.cs", "class Preferences { public bool AllowAnalytics { get; set; } = true; }")],
        Files =
        [
            AnalyzedFiles.File("/shop/appsettings.json", """
                {
                  "AllowAnalytics": true,
                  // consent-analyzers disable-next-line CONSENT001
                  "Name": ""
                }
                """),
        ],
        Configuration = [("/shop/.editorconfig", editorConfig), ("/packages/" + Path.GetFileName(Of(name).Path), Of(name).Text), .. configuration],
    };

    private static Preset Of(string name) => Preset.All.First(preset => preset.Name == name);
}
