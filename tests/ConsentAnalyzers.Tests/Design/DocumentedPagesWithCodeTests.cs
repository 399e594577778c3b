using System.Text.RegularExpressions;
using ConsentAnalyzers.Tests.Analyzers.Files;
using ConsentAnalyzers.Tests.CodeFixes.Bulk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The pages that a rule page shows with their code are flagged at the lines that say so, and silent elsewhere.</summary>
public sealed partial class DocumentedPagesWithCodeTests
{
    private const string Model = """
        namespace Shop.Pages;
        public class PrivacyChoices { public bool AllowModelTraining { get; set; } }
        public class ToggleSwitch { public bool IsOn { get; set; } }
        public class Pages { public void NavigateTo(string page) { } }
        """;

    private static readonly string Page = DocumentationPages.Read("rules/CONSENT006.md");

    [Fact]
    public async Task AComponentIsFlaggedWhereItSaysSo()
    {
        var examples = DocumentationPages.Blocks(Page, "razor with its code").ToList();
        var markup = examples[0][..examples[0].IndexOf("@code", StringComparison.Ordinal)];

        Assert.All(examples.Skip(1), code => Assert.StartsWith("@code", code, StringComparison.Ordinal));
        foreach (var page in examples.Skip(1).Select(code => markup + code).Prepend(examples[0]))
        {
            var marked = page.Split('\n').Select((line, at) => (line, at)).Where(row => row.line.Contains("// CONSENT006")).Select(row => row.at);
            var found = await Found(
                ("/shop/Pages/Popup.razor", page),
                ("/shop/Pages/Popup_razor.g.cs", RazorGenerator.Made("/shop/Pages/Popup.razor", page)!),
                ("/shop/Pages/Popup.cs", "namespace Shop.Pages; public partial class Popup { PrivacyChoices Privacy = new(); Pages Navigation = new(); }"));
            Assert.Equal(marked, found.Select(finding => finding.Location.GetMappedLineSpan().StartLinePosition.Line));
        }
    }

    [Fact]
    public async Task AHandlerOfAWindowIsFlaggedWhereItSaysSo()
    {
        var window = DocumentationPages.Blocks(Page, "xml with its code").Single();
        var handlers = Handler.Matches(window);
        Assert.Equal(Regex.Count(window, "<!--"), handlers.Count);
        foreach (Match handler in handlers)
        {
            var found = await Found(
                ("/shop/TermsWindow.xaml", window.Replace("<Window", """<Window x:Class="Shop.Pages.TermsWindow" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" """)),
                ("/shop/TermsWindow.xaml.cs", $$"""
                    namespace Shop.Pages;
                    public partial class TermsWindow
                    {
                        ToggleSwitch TrainingSwitch = new();
                        PrivacyChoices _privacy = new();
                        void {{handler.Groups["name"].Value}}(object sender, EventArgs e) { {{handler.Groups["code"].Value}} }
                    }
                    """));
            Assert.Equal(handler.Groups["says"].Value, found is [] ? "silent" : found[0].Id);
        }
    }

    private static async Task<Diagnostic[]> Found((string Path, string Text) page, params (string Path, string Text)[] code)
    {
        var compilation = Compilations.Of(
            Platform.AspNetCore, Setup.Usings, [.. code.Prepend(("/shop/Model.cs", Model)).Select(file => Compilations.Tree(file.Item1, file.Item2))]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compilation.Findings(new AnalyzerOptions([AnalyzedFiles.File(page.Path, page.Text)]));
        return [.. found.Where(finding => finding.Id == "CONSENT006").OrderBy(finding => finding.Location.SourceSpan.Start)];
    }

    [GeneratedRegex(@"<!-- (?<name>\w+): +(?<code>.+;) +(?<says>CONSENT006|silent) -->")]
    private static partial Regex Handler { get; }
}
