using ConsentAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>
/// Files that overflow the stack of what recurses, and take hours of what searches the same text again: that these tests
/// end is what they check. The readers have such tests of their own; these go on to the rules and repairs.
/// </summary>
public sealed class LargeFileTests(ITestOutputHelper output)
{
    private const string Tick = "<input type=\"checkbox\" name=\"AllowAnalytics\" checked>";
    private const string XamlTick = "<CheckBox Content=\"Share usage data\" IsChecked=\"True\"/>";
    private const string Accept = "<h2>Terms</h2><button>Accept</button>";

    [Theory]
    [InlineData("a.razor", "<div>", Tick + Accept, "</div>")]
    [InlineData("a.cshtml", "<form><label>", Tick, "</label></form>")]
    [InlineData("a.cshtml", "@if (a) { <b>", Tick, "</b> }")]
    [InlineData("a.razor", "<div>", Tick, "")]
    [InlineData("a.razor", "<label>Share usage data", Tick, "")]
    [InlineData("a.xaml", "<StackPanel>", XamlTick, "</StackPanel>")]
    [InlineData("a.axaml", "<Grid><TextBlock Text=\"Consent\"/>", XamlTick, "</Grid>")]
    [InlineData("appsettings.json", "{\"Privacy\":", "{\"AllowAnalytics\":true}", "}")]
    [InlineData("appsettings.json", "[{\"a\":[", "{\"AllowAnalytics\":true}", "")]
    public void NestedAHundredThousandDeepIsInspected(string path, string opening, string inside, string closing) =>
        Inspect(path, string.Concat(Enumerable.Repeat(opening, 100_000)) + inside + string.Concat(Enumerable.Repeat(closing, 100_000)));

    [Fact]
    public void FindingsAtEveryDepthAreInspected() => Inspect("a.razor", string.Concat(Enumerable.Repeat("<div>" + Tick, 5_000)) + Accept);

    [Theory]
    [InlineData("a.razor", Tick)]
    [InlineData("a.cshtml", Tick + "\n")]
    [InlineData("a.cshtml", Accept)]
    [InlineData("a.razor", "<p>We use your data to improve.</p>" + Accept)]
    [InlineData("a.cshtml", "<label for=\"a\">Share usage data</label><input id=\"a\" type=\"checkbox\" checked>")]
    [InlineData("a.razor", "<button aria-describedby=\"a\">Accept</button>")]
    [InlineData("a.xaml", XamlTick)]
    [InlineData("a.axaml", "<TextBlock Text=\"Cookies\"/><Button Content=\"Accept\"/>")]
    [InlineData("a.razor", "<!-- consent-analyzers disable CONSENT001: a -->" + Tick)]
    [InlineData("appsettings.json", "{\"AllowAnalytics\":true},")]
    [InlineData("appsettings.json", "\"AllowAnalytics\":true,\n")]
    [InlineData("appsettings.json", "\"ChatRetentionDays\":1825,")]
    public void FiveThousandFindingsAreInspected(string path, string piece) =>
        Inspect(path, string.Concat(Enumerable.Repeat(piece, 5_000)));

    [Theory]
    [InlineData("a.razor", "<p>", "</p>" + Tick + Accept)]
    [InlineData("a.cshtml", "<input type=\"checkbox\" checked title=\"", "\" name=\"AllowAnalytics\">")]
    [InlineData("a.cshtml", "@* ", " *@" + Tick)]
    [InlineData("a.xaml", "<CheckBox IsChecked=\"True\" Content=\"Share usage data ", "\"/>")]
    [InlineData("a.axaml", "<TextBlock>", "</TextBlock>" + XamlTick)]
    [InlineData("appsettings.json", "{\"Note\":\"", "\",\"AllowAnalytics\":true}")]
    [InlineData("appsettings.json", "{\"", "\":true,\"AllowAnalytics\":true}")]
    public void MegabytesOnOneLineAreInspected(string path, string start, string end) =>
        Inspect(path, start + string.Concat(Enumerable.Repeat("share data ", Variants.IsBulk ? 1_000_000 : 50_000)) + end);

    [Theory]
    [InlineData("a.xaml")]
    [InlineData("a.axaml")]
    [InlineData("a.razor")]
    [InlineData("a.cshtml")]
    public void EntitiesAreNeverExpanded(string path)
    {
        var bomb = string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        var findings = VerifyFile.Inspect(path, SourceText.From($"""
            <?xml version="1.0"?>
            <!DOCTYPE a [<!ENTITY e0 "share usage data">{bomb}<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % g SYSTEM "//somewhere/else">%g;]>
            <StackPanel><CheckBox Content="&e30;" IsChecked="True" /><p>&f;</p>{Tick}</StackPanel>
            """));
        Assert.All(findings, finding => Assert.True(finding.Diagnostic.GetMessage().Length < 1000));
    }

    private void Inspect(string path, string text)
    {
        var findings = VerifyFile.Inspect(path, SourceText.From(text));
        var repaired = SourceText.From(text).WithChanges(FileRepairs.Changes(findings));
        var left = VerifyFile.Inspect(path, repaired).Count(finding => !finding.Repair.IsEmpty);
        output.WriteLine($"{text.Length} characters, {findings.Length} findings, {left} repairs left");
        Assert.True(left == 0 || left < findings.Length);
    }
}
