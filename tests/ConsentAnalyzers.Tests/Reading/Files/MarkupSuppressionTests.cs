using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Reading.Files;

public class MarkupSuppressionTests
{
    [Theory]
    [InlineData("Page.razor", "@* consent-analyzers disable-next-line CONSENT001: paper form *@\n<input ? />\n<input ! />")]
    [InlineData("Page.razor", "<!-- consent-analyzers disable-next-line CONSENT001: paper form -->\n<input ? />\n<input ! />")]
    [InlineData("Page.cshtml", "@*\n  consent-analyzers disable CONSENT001: paper form\n*@\n<input ?/>\n<input ?/>\n@* consent-analyzers enable CONSENT001 *@\n<input !/>")]
    [InlineData("Page.xaml", "<!-- consent-analyzers disable-next-line CONSENT001: demo -->\n<CheckBox Content=\"a > b\"\n  ?\n  Margin=\"4\" />\n<CheckBox ! />")]
    [InlineData("Page.axaml", "<!-- consent-analyzers disable-next-line CONSENT001: one -->\r\n<!-- consent-analyzers disable-next-line CONSENT003: two -->\r\n<CheckBox ? />\r\n<CheckBox ! />")]
    [InlineData("Page.razor", "@* consent-analyzers disable-next-line CONSENT001: same line *@ <input ! />\n<input ? />")]
    [InlineData("Page.razor", "@* consent-analyzers disable-next-line CONSENT001 *@\n<input ! />")]
    [InlineData("Page.razor", "@* consent-analyzers disable-next-line CONSENT001: unclosed tag *@\n<input ?\n!")]
    [InlineData("Page.razor", "@* consent-analyzers disable CONSENT001: unclosed comment\n<input ! />")]
    [InlineData("Page.razor", "<p>@* consent-analyzers disable-next-line CONSENT001: x *@</p>\n<input ? />\n@* consent-analyzers disable-next-line CONSENT001: y *@\n<input ? />\n!")]
    [InlineData("Page.razor", "@if (IsNew) {\n  @* consent-analyzers disable-next-line CONSENT001: in a condition *@\n  <input ? />\n  <input ! />\n}")]
    [InlineData("Page.razor", "@foreach (var x in All) {\n  // consent-analyzers disable-next-line CONSENT001: in a loop\n  <input ? />\n  <input ! />\n}")]
    [InlineData("Page.razor", "@code {\n  // consent-analyzers disable-next-line CONSENT001: paper form\n  bool A = ?;\n  bool B = '!' == c;\n}")]
    [InlineData("Page.razor", "@code {\n  /* consent-analyzers disable CONSENT001: paper form */\n  bool A = ?;\n  // consent-analyzers enable\n  bool B = '!' == c;\n}")]
    [InlineData("Page.cshtml", "@functions {\n  @* consent-analyzers disable-next-line CONSENT001: paper form *@\n  bool A = ?;\n  bool B = '!' == c;\n}")]
    [InlineData("Page.razor", "@code {\n  string s = \"// consent-analyzers disable CONSENT001: in a text\";\n  bool B = '!' == c;\n}")]
    [InlineData("Page.razor", "@code {\n  string s = $\"{a} // consent-analyzers disable CONSENT001: in a text\";\n  bool B = '!' == c;\n}")]
    [InlineData("Page.razor", "@code {\n  /* consent-analyzers disable CONSENT001: unclosed\n  bool B = '!' == c;\n}")]
    [InlineData("Page.razor", "@code {\n  bool B = '!' == c; // see consent //\n}")]
    public void CoverWhatTheyName(string path, string marked)
    {
        var covered = marked.Select((c, i) => (c, i)).Where(pair => pair.c == '?').Select(pair => pair.i).ToList();
        var open = marked.Select((c, i) => (c, i)).Where(pair => pair.c == '!' && !marked[pair.i..].StartsWith("!-", StringComparison.Ordinal)).Select(pair => pair.i).ToList();
        var file = new FileSource(path, SourceText.From(marked));
        var report = new FileReport(ConsentRules.Shipped, ConsentSettings.Default);
        new MarkupFileReader().Read(file, report, CancellationToken.None);
        var suppressions = Suppressions.In(file, report.Comments);

        Assert.All(covered, position => Assert.True(Covers(position), $"{position} is not covered"));
        Assert.All(open, position => Assert.False(Covers(position), $"{position} is covered"));

        bool Covers(int position) => suppressions.Of("CONSENT001", position) is not null;
    }
}
