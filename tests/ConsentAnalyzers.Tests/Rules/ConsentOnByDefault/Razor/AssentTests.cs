namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

/// <summary>CONSENT001 on boxes that say yes and leave to the page what to.</summary>
public class AssentTests
{
    private const string Box = """<label><input type="checkbox" name="c" [|checked|]/> Yes, count me in</label>""";

    [Theory]
    [InlineData("Index.cshtml", $"""<form method="post"><h3>Newsletter</h3><input type="email" name="mail"/>{Box}</form>""")]
    [InlineData("Index.cshtml", $"""<form asp-action="SubscribeToNewsletter"><input type="email" name="mail"/>{Box}</form>""")]
    [InlineData("Index.cshtml", $"""<div id="newsletter"><input type="email" name="mail"/>{Box}</div>""")]
    [InlineData("Index.cshtml", $"""<section><p>Help us make the app better: we would collect usage statistics and crash reports.</p>{Box}</section>""")]
    [InlineData("Index.cshtml", $"""<p>Please read our <a href="/terms">terms of use</a>.</p>{Box}""")]
    [InlineData("Index.razor", $"@page \"/setup/telemetry\"\n{Box}")]
    [InlineData("Telemetry.razor", Box)]
    [InlineData("Index.cshtml", $"""<title>Crash reports</title>{Box}""")]
    [InlineData("Index.cshtml", $"""<p>@Localizer["WeShareYourDataWithPartners"]</p>{Box}""")]
    [InlineData("Index.cshtml", $"""<p>We share your personal data with our partners. We do not sell it.</p>{Box}""")]
    [InlineData("Index.razor", """<p>We would like to collect usage data.</p><MudCheckBox Value="[|true|]" Label="I agree to help"/>""")]
    [InlineData("Index.cshtml", """<p>We would like to collect usage data.</p>@Html.CheckBox("ok", [|true|]) I agree""")]
    public void FindsWhatIsAskedOnThePage(string path, string page) => VerifyFile.Finds(path, page);

    [Theory]
    [InlineData("""<section><p>We send our newsletter twice a month.</p></section><section><p>Gift wrapping?</p><label><input type="checkbox" checked/> Yes</label></section>""")]
    [InlineData("""<p>We send our newsletter twice a month.</p><label><input type="checkbox"/> Send it</label><p>Join our party.</p><label><input type="checkbox" checked/> Count me in</label>""")]
    [InlineData("""<h1>Quiz</h1><p>Is a cookie a tracking technology?</p><label><input type="checkbox" checked/> Yes</label>""")]
    [InlineData("""<h3>Quiz: does a newsletter need consent?</h3><label><input type="radio" name="q" value="yes" checked/> Yes</label>""")]
    [InlineData("""<p>We would like to collect usage data.</p><input type="checkbox" checked/><acme-button>Accept</acme-button><acme-button>Decline</acme-button>""")]
    [InlineData("""<p>Pick a table by the window.</p><label><input type="checkbox" checked/> Yes please</label>""")]
    [InlineData("""<p>If you do not want our newsletter, say so.</p><label><input type="checkbox" checked/> I agree</label>""")]
    [InlineData("""<p>We would like to collect usage data.</p><label><input type="checkbox"/> I agree</label>""")]
    [InlineData("""<script>var text = "We would like to collect usage data.";</script><label><input type="checkbox" checked/> I agree</label>""")]
    [InlineData("""<div class="marketing-site"><label><input type="checkbox" checked/> I agree</label></div>""")]
    public void IsSilentOn(string page) => VerifyFile.Finds("Index.cshtml", page);
}
