using ConsentAnalyzers.Options;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Tests.Options;
using ConsentAnalyzers.Tests.Recording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The page about configuration says what the presets, the catalogue and the options say.</summary>
public sealed class ConfigurationPageTests
{
    private const string Page = "docs/configuration.md";

    [Fact]
    public void ListsThePresets() => GeneratedFile.Holds(Page, "modes",
        "| value | meaning |\n|---|---|\n| `Default` | every rule has its own severity |\n"
        + string.Concat(Preset.All.Select(preset => $"| `{preset.Name}` | {preset.Says} |\n")));

    [Fact]
    public void ShowsEveryRuleAndOption() => GeneratedFile.Holds(Page, "snippet", $"```ini\n{ConfigurationSnippet.Text}```\n");

    [Fact]
    public void ItsSnippetChangesNoOption()
    {
        var resolved = ConfiguredFiles.EditorConfig(ConfigurationSnippet.Text).At("/shop/A.cs");

        Assert.Empty(resolved.Problems);
        Assert.Equal(ConsentSettings.Default.Limits.Ordinary, resolved.Settings.Limits.Ordinary);
        Assert.Equal(ConsentSettings.Default.Limits.Categories.Order(), resolved.Settings.Limits.Categories.Order());
        Assert.Equal(ConsentSettings.Default.ReadsDevelopmentSettings, resolved.Settings.ReadsDevelopmentSettings);
    }

    [Fact]
    public void ItsSnippetChangesNoSeverity()
    {
        var severities = ConfiguredFiles.EditorConfig(ConfigurationSnippet.Text).Severities;
        var tree = CSharpSyntaxTree.ParseText("", path: "/shop/A.cs");
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(severities);

        Assert.All(RuleCatalogue.All, rule =>
        {
            Assert.Equal(rule.IsEnabledByDefault, severities.TryGetDiagnosticValue(tree, rule.Id, default, out _));
            Assert.Equal(rule.IsEnabledByDefault ? rule.DefaultSeverity : null, options.SeverityOf(rule, tree));
        });
    }
}
