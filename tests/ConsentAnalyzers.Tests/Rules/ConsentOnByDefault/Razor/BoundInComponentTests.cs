using System.Text.RegularExpressions;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Tests.Analyzers.Files;
using ConsentAnalyzers.Tests.CodeFixes.Bulk;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

/// <summary>CONSENT001 on the fields of a component whose names say nothing, where the box that is bound to them does.</summary>
public partial class BoundInComponentTests
{
    [Theory]
    [InlineData("<h2>Cookies</h2> <label><input type=\"checkbox\" @bind=\"first\"/> Analytics cookies</label> @code {\n bool first = [|true|];\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"share\"/> Share my usage data with our partners</label> @code {\n private bool share { get; set; } = [|true|];\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind:get=\"share\" @bind:set=\"Keep\"/> Share my usage data</label> @code {\n bool share = [|true|]; void Keep(bool on) { }\n }")]
    [InlineData("<input type=\"checkbox\" id=\"u\" checked=\"@x\" @onchange=\"e => x = (bool)e.Value!\"/><label for=\"u\">Send anonymous usage statistics</label> @code {\n bool x = [|true|];\n }")]
    [InlineData("<MudCheckBox T=\"bool\" For=\"() => _model.Option\" Label=\"Send crash reports\"/> @code {\n Model _model = new(); class Model { public bool Option { get; set; } = [|true|]; }\n }")]
    [InlineData("<Switch @bind-IsChecked=\"three\">Allow analytics</Switch> @code {\n bool three = [|true|];\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"stats\"/> Send anonymous usage statistics</label> @code {\n bool stats; void OnInitialized() { stats = [|true|]; }\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"_form.Extra\"/> Share my usage data</label> @code {\n Form _form = new() { Extra = [|true|] }; class Form { public bool Extra { get; set; } }\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"_form.Extra\"/> Share my usage data</label> @code {\n Form _form = new(); record Form(string Mail = \"\", bool Extra = [|true|]) { public Form() : this(\"\") { } }\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"isChecked\"/> Send me the newsletter</label> @code {\n bool isChecked = [|true|];\n }")]
    [InlineData("<h3>May we use your usage data?</h3><InputRadioGroup @bind-Value=\"answer\"><label><InputRadio Value=\"true\"/> Yes</label><label><InputRadio Value=\"false\"/> No</label></InputRadioGroup> @code {\n bool answer = [|true|];\n }")]
    public Task FlagsWhatAPageLabels(string page) => Finds(page);

    [Theory]
    [InlineData("<label><input type=\"checkbox\" @bind=\"autoplay\"/> Autoplay videos</label> @code {\n bool autoplay = true;\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"keep\"/> Keep me signed in</label> @code {\n bool keep = true;\n }")]
    [InlineData("<label><input type=\"checkbox\" checked=\"@(!off)\"/> Share my usage data</label> @code {\n bool off = true;\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"b\"/> Do not send me marketing emails</label> @code {\n bool b = true;\n }")]
    [InlineData("<h2>Cookies</h2> <label><input type=\"checkbox\" @bind=\"first\" disabled/> Necessary cookies</label> @code {\n bool first = true;\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"stats\"/> Share my usage data</label> <button @onclick=\"AcceptAll\">Accept all</button> @code {\n bool stats; void AcceptAll() { stats = true; }\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"stats\"/> Share my usage data</label> @code {\n bool stats; void OnInitialized() { stats = Load(); } bool Load() => false;\n }")]
    [InlineData("<label><input type=\"checkbox\" @bind=\"Model.Share\"/> Share my usage data</label> @code {\n bool Share = true; object Model = new();\n }")]
    [InlineData("<h3>May we use your usage data?</h3><InputRadioGroup @bind-Value=\"answer\"><label><InputRadio Value=\"true\"/> No, do not use it</label><label><InputRadio Value=\"false\"/> Yes</label></InputRadioGroup> @code {\n bool answer = true;\n }")]
    public Task IsSilentOn(string page) => Finds(page);

    [Fact]
    public Task IsSilentOnAFieldOfAnotherType() => Finds(
        "<label><input type=\"checkbox\" @bind=\"share\"/> Share my usage data</label> @code {\n bool share;\n }",
        "class Renderer { bool share = true; }");

    [Fact]
    public Task IsSilentWhereOnePageRefusesWhatAnotherGrants() => Finds(
        "<label><input type=\"checkbox\" @bind=\"Model.Mail\"/> Do not send me marketing emails</label> @code {\n Prefs Model = new();\n }",
        "public class Prefs { public bool Mail { get; set; } = true; }",
        """<label><input type="checkbox" @bind="Model.Mail"/> Send me marketing emails</label>""");

    [Fact]
    public Task FlagsWhatOneOfTwoPagesExplains() => Finds(
        "<label><input type=\"checkbox\" @bind=\"Model.Daily\"/> Send me marketing emails every day</label> @code {\n Prefs Model = new(); class Prefs { public bool Daily { get; set; } = [|true|]; }\n }",
        beside: """<label><input type="checkbox" @bind="Model.Daily"/> Daily digest</label>""");

    private static async Task Finds(string page, string code = "class Program { }", string beside = "")
    {
        const string Page = "/shop/Pages/Choices.razor";
        var written = Marks().Replace(page, "");
        var marked = page.IndexOf("[|", StringComparison.Ordinal);
        var files = new AnalyzedFiles
        {
            Analyzers = [new ConsentCodeAnalyzer(), new GeneratedSourceAnalyzer()],
            Sources = [("/shop/Program.cs", code), ("/shop/obj/Choices_razor.g.cs", RazorGenerator.Made(Page, written)!)],
            Files = [AnalyzedFiles.File(Page, written), AnalyzedFiles.File("/shop/Pages/Other.razor", beside)],
        };

        var found = (await files.Findings()).Where(finding => finding.Id == "CONSENT001").Select(finding => finding.Location.GetMappedLineSpan());

        Assert.Equal(
            marked < 0 ? [] : [(Page, page[..marked].Count(c => c == '\n'))],
            found.Select(place => (place.Path, place.StartLinePosition.Line)));
    }

    [GeneratedRegex(@"\[\||\|\]")]
    private static partial Regex Marks();
}
