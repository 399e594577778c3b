using System.Text.RegularExpressions;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Tests.Analyzers.Files;
using ConsentAnalyzers.Tests.CodeFixes.Bulk;

namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.Razor;

/// <summary>Accept buttons of components, and what the code in and behind them stores.</summary>
public partial class AcceptTests
{
    private const string Page = """
        <form @onsubmit="Answer" role="dialog">
          <h1>Updates to our terms and privacy policy</h1>
          <p>An update to our terms and privacy policy takes effect soon. You can accept the updated terms today.</p>
          <button ACCEPT>Accept</button>
          <button type="button" @onclick="Later">Not now</button>
          <label>Allow the use of your chats to train and improve our AI models <input type="checkbox" CHOICE /></label>
        </form>
        @code {
            Privacy _privacy = new();
            bool _allow;
            CODE
        }
        """;

    private const string Model = """
        namespace Shop.Pages;
        public class Privacy { public bool AllowModelTraining { get; set; } public bool EmailOptIn { get; set; } public bool AcceptedTerms { get; set; } }
        public static class Terms { public static void Accept(Privacy privacy) { privacy.AcceptedTerms = true; } }
        """;

    [Theory]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "@bind=\"_allow\"", "void Accept() { _privacy.AllowModelTraining = [|true|]; }")]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "@bind=\"_privacy.AllowModelTraining\"", "void Accept() { _privacy.AllowModelTraining = [|true|]; }")]
    [InlineData("@onclick=\"() => Accept()\" type=\"button\"", "checked", "void Accept() { _privacy.AcceptedTerms = true; _privacy.AllowModelTraining = [|true|]; }")]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "checked=\"@_allow\" @onchange=\"e => _allow = true\"", "void Accept() { Keep(); } void Keep() { _privacy.AllowModelTraining = [|true|]; }")]
    [InlineData("name=\"Answered\" value=\"accept\"", "name=\"AllowModelTraining\" value=\"true\" checked", "string? Answered { get; set; } void Answer() { if (Answered == \"accept\") { _privacy.AllowModelTraining = [|true|]; } }")]
    [InlineData("", "name=\"AllowModelTraining\" value=\"true\"", "void Answer() { _privacy = new Privacy { AllowModelTraining = [|true|] }; }")]
    public Task FlagsAHandlerThatReadsNoChoice(string accept, string choice, string code) => Finds(accept, choice, code);

    [Theory]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "@bind=\"_allow\"", "void Accept() { _privacy.AllowModelTraining = _allow; }")]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "@bind=\"_allow\"", "void Accept() { if (_allow) { _privacy.AllowModelTraining = true; } }")]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "@bind=\"_privacy.AllowModelTraining\"", "void Accept() { Terms.Accept(_privacy); }")]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "@bind=\"_allow\"", "void Accept() { _privacy.AcceptedTerms = true; _privacy.EmailOptIn = true; }")]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "checked=\"@_allow\" @onchange=\"Toggle\"", "void Toggle() { _privacy.AllowModelTraining = true; } void Accept() { }")]
    [InlineData("@onclick=\"Accept\" type=\"button\" disabled=\"@(!_allow)\"", "@bind=\"_allow\"", "void Accept() { _privacy.AllowModelTraining = true; }")]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "@bind=\"_allow\" required", "void Accept() { _privacy.AllowModelTraining = true; }")]
    [InlineData("", "name=\"AllowModelTraining\" value=\"true\"", "bool AllowModelTraining { get; set; } void Answer() { _privacy.AllowModelTraining = AllowModelTraining; }")]
    [InlineData("@onclick=\"Other\" type=\"button\"", "@bind=\"_allow\"", "void Accept() { _privacy.AllowModelTraining = true; }")]
    [InlineData("@onclick=\"Accept\" type=\"button\"", "@bind=\"_allow\"", "void Later() { _privacy.AllowModelTraining = false; } void Accept() { }")]
    public Task IsSilentWhereItIsReadOrAboutSomethingElse(string accept, string choice, string code) => Finds(accept, choice, code);

    [Theory]
    [InlineData("void Later() { _privacy.AllowModelTraining = [|true|]; }")]
    [InlineData("void Later() => Keep(); void Keep() { Terms.Accept(_privacy); } void OnClosed() { _privacy.AllowModelTraining = [|true|]; }")]
    public Task FlagsAHandlerOfWhoPutsItOff(string code) => Finds("@onclick=\"Other\" type=\"button\"", "@bind=\"_allow\"", code);

    /// <summary>The method that stores may be anywhere; the finding stands in it.</summary>
    [Theory]
    [InlineData("void Accept() { Terms.Accept(_privacy); }", 1)]
    [InlineData("void Accept() { Terms.Accept(_privacy); _privacy.AllowModelTraining = _allow; }", 0)]
    public async Task FollowsTheCallsOfTheHandler(string code, int expected)
    {
        var page = Page.Replace("ACCEPT", "@onclick=\"Accept\" type=\"button\"").Replace("CHOICE", "@bind=\"_allow\"").Replace("CODE", code);
        var findings = await new AnalyzedFiles
        {
            Analyzer = new ConsentCodeAnalyzer { Rules = new ConsentRules(new ConsentAnalyzers.Rules.GrantedWithoutAction()) },
            Sources =
            [
                ("/shop/Terms.cs", Model.Replace("privacy.AcceptedTerms = true;", "privacy.AllowModelTraining = true;")),
                ("/shop/Pages/Popup_razor.g.cs", RazorGenerator.Made("/shop/Pages/Popup.razor", page)!),
            ],
            Files = [AnalyzedFiles.File("/shop/Pages/Popup.razor", page)],
        }.Findings();
        Assert.Equal(expected, findings.Length);
        Assert.All(findings, finding => Assert.Equal("/shop/Terms.cs", finding.Location.GetLineSpan().Path));
    }

    private static async Task Finds(string accept, string choice, string code)
    {
        var marked = Page.Replace("ACCEPT", accept).Replace("CHOICE", choice).Replace("CODE", code);
        var page = marked.Replace("[|", "").Replace("|]", "");
        var findings = await new AnalyzedFiles
        {
            Analyzer = new GeneratedSourceAnalyzer { Rules = new ConsentRules(new ConsentAnalyzers.Rules.GrantedWithoutAction()) },
            Sources = [("/shop/Privacy.cs", Model), ("/shop/Pages/Popup_razor.g.cs", RazorGenerator.Made("/shop/Pages/Popup.razor", page)!)],
            Files = [AnalyzedFiles.File("/shop/Pages/Popup.razor", page)],
        }.Findings();
        var lines = marked.Split('\n').Select((line, index) => (line, index)).SelectMany(row => Marks().Matches(row.line).Select(_ => row.index)).ToArray();
        Assert.Equal(lines, findings.Select(finding => finding.Location.GetMappedLineSpan().StartLinePosition.Line));
    }

    [GeneratedRegex(@"\[\|")]
    private static partial Regex Marks();
}
