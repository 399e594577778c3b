using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.Repairs;

/// <summary>Where an explanation stands that comes too late is a place of the finding, and no text in it.</summary>
public sealed class LateExplanationTests
{
    private const string Late = "By accepting you let us keep your chats for five years.";

    [Theory]
    [InlineData("/shop/CookieBanner.razor", """<div class="cookie-banner"><h2>Cookies</h2><button>Accept all</button><p>We use cookies to measure how you use this site.</p></div>""", "We use cookies to measure how you use this site.")]
    [InlineData("/shop/Banner.html", """<div class="cookie-banner"><button>Accept all</button><p>We use cookies to measure how you use this site.</p></div>""", "We use cookies to measure how you use this site.")]
    [InlineData("/shop/Terms.xaml", "<Window Title=\"Terms of service\"><StackPanel><Button Content=\"Accept\"/><TextBlock Text=\"" + Late + "\"/></StackPanel></Window>", Late)]
    public async Task IsAPlaceInTheFile(string path, string text, string explanation)
    {
        var finding = Assert.Single(await new AnalyzedFiles { Files = [AnalyzedFiles.File(path, text)] }.Findings(), finding => finding.Id == "CONSENT002");

        var place = Assert.Single(finding.AdditionalLocations);
        Assert.Equal(path, place.GetLineSpan().Path);
        Assert.Contains(explanation, text.Substring(place.SourceSpan.Start, place.SourceSpan.Length));
        Assert.DoesNotContain("consent.explanation.late", finding.Properties.Keys);
    }

    [Fact]
    public async Task IsAPlaceInTheCode()
    {
        var finding = Assert.Single(await InCode($""".AddButton("Accept").AddButton("Not now").AddText("{Late}")"""));

        var place = Assert.Single(finding.AdditionalLocations);
        Assert.True(place.IsInSource);
        Assert.Contains(Late, place.SourceTree!.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length));
    }

    /// <summary>One text cannot be moved before two actions, and one that leaves a choice out would only be the next finding.</summary>
    [Theory]
    [InlineData($""".AddButton("Accept").AddButton("Agree").AddText("{Late}")""", 1)]
    [InlineData($""".AddCheckBox("Send me the newsletter").AddButton("Accept").AddText("{Late}")""", 0)]
    [InlineData(""".AddCheckBox("Send me the newsletter").AddButton("Accept")""", 0)]
    public async Task IsNoPlaceWhereMovingDoesNotMend(string chain, int places) =>
        Assert.Equal(places, (await InCode(chain)).Sum(finding => finding.AdditionalLocations.Count));

    private static async Task<IEnumerable<Diagnostic>> InCode(string chain) => await new AnalyzedFiles
    {
        Analyzer = new AcceptActionAnalyzer(),
        Sources =
        [
            ("/shop/Terms.cs", $$"""class Terms { void Show() => new DialogBuilder().Title("Updated terms of service"){{chain}}; }"""),
            ("/shop/DialogBuilder.cs", "class DialogBuilder { public DialogBuilder Title(string s) => this; public DialogBuilder AddText(string s) => this; public DialogBuilder AddButton(string s) => this; public DialogBuilder AddCheckBox(string s) => this; }"),
        ],
    }.Findings();
}
