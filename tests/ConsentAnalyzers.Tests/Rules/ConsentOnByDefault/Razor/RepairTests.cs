using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

public class RepairTests
{
    [Theory]
    [InlineData("""<input type="checkbox" name="newsletter" [|checked|]>""", """<input type="checkbox" name="newsletter">""")]
    [InlineData("""<input type="checkbox" name="newsletter" [|checked|] />""", """<input type="checkbox" name="newsletter" />""")]
    [InlineData("""<input type="checkbox" checked="[|checked|]" name="newsletter" />""", """<input type="checkbox" name="newsletter" />""")]
    [InlineData("<input type=\"checkbox\"\n       checked='[|checked|]'\n       name=\"newsletter\">", "<input type=\"checkbox\"\n       name=\"newsletter\">")]
    [InlineData("""<input type="checkbox" name="newsletter" checked="[|@true|]">""", """<input type="checkbox" name="newsletter">""")]
    [InlineData("""<input type="radio" name="newsletter" value="yes" [|checked|]> Yes""", """<input type="radio" name="newsletter" value="yes"> Yes""")]
    [InlineData("""<div role="switch" aria-checked="[|true|]">Share usage data</div>""", """<div role="switch" aria-checked="false">Share usage data</div>""")]
    [InlineData("""@Html.CheckBox("newsletter", [|true|])""", """@Html.CheckBox("newsletter", false)""")]
    [InlineData("""@Html.CheckBox("newsletter", isChecked: [|true|], htmlAttributes: null)""", """@Html.CheckBox("newsletter", isChecked: false, htmlAttributes: null)""")]
    [InlineData("""@Html.CheckBox("newsletter", new { @checked = [|"checked"|] })""", """@Html.CheckBox("newsletter", new { })""")]
    [InlineData("""@Html.CheckBox("newsletter", new { @checked = [|"checked"|], id = "n" })""", """@Html.CheckBox("newsletter", new { id = "n" })""")]
    [InlineData("""@Html.CheckBox("newsletter", new { id = "n", @checked = [|"checked"|] })""", """@Html.CheckBox("newsletter", new { id = "n" })""")]
    public void RepairsViews(string markup, string repaired) => VerifyFile.Repairs("SignUp.cshtml", markup, repaired);

    [Theory]
    [InlineData("""<MudSwitch T="bool" Value="[|true|]">Share usage data</MudSwitch>""", """<MudSwitch T="bool" Value="false">Share usage data</MudSwitch>""")]
    [InlineData("""<MudSwitch T="bool" Value="[|@true|]">Share usage data</MudSwitch>""", """<MudSwitch T="bool" Value="@false">Share usage data</MudSwitch>""")]
    [InlineData("""<MudSwitch T="bool" Value="[|@(true)|]">Share usage data</MudSwitch>""", """<MudSwitch T="bool" Value="@(false)">Share usage data</MudSwitch>""")]
    [InlineData("""<CookieCategory Name="Analytics cookies" [|Checked|] />""", """<CookieCategory Name="Analytics cookies" />""")]
    public void RepairsComponents(string markup, string repaired) => VerifyFile.Repairs("SignUp.razor", markup, repaired);

    [Fact]
    public void RepairsEveryToggleOfAPage() => VerifyFile.Repairs(
        "SignUp.html",
        """
        <label><input type="checkbox" name="newsletter" [|checked|]> Newsletter</label>
        <label><input type="checkbox" name="rememberMe" checked> Remember me</label>
        <label><input type="checkbox" name="shareData" checked="[|checked|]"> Share my usage data</label>
        """,
        """
        <label><input type="checkbox" name="newsletter"> Newsletter</label>
        <label><input type="checkbox" name="rememberMe" checked> Remember me</label>
        <label><input type="checkbox" name="shareData"> Share my usage data</label>
        """);

    [Fact]
    public void KeepsEncodingAndLineBreaks()
    {
        var text = SourceText.From("<p>Grüße</p>\r\n<input type=\"checkbox\" name=\"newsletter\" checked>\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var changes = VerifyFile.Inspect("SignUp.html", text).SelectMany(finding => finding.Repair);
        var repaired = text.WithChanges(changes);
        Assert.Equal("<p>Grüße</p>\r\n<input type=\"checkbox\" name=\"newsletter\">\r\n", repaired.ToString());
        Assert.Equal(text.Encoding, repaired.Encoding);
    }
}
