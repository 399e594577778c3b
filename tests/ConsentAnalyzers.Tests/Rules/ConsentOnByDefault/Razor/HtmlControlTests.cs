namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

/// <summary>CONSENT001 on check boxes, radio buttons, lists and switches of HTML.</summary>
public class HtmlControlTests
{
    [Theory]
    [InlineData("""<input type="checkbox" name="newsletter" [|checked|]>""")]
    [InlineData("""<input type="checkbox" name="newsletter" checked="[|checked|]" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" checked="[|true|]" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" [|checked|]="" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" [|CHECKED|]>""")]
    [InlineData("""<input type='checkbox' name='newsletter' checked='[|checked|]'>""")]
    [InlineData("""<input type=checkbox name=newsletter [|checked|]>""")]
    [InlineData("""<INPUT TYPE="CHECKBOX" NAME="newsletter" [|CHECKED|]>""")]
    [InlineData("""<input [|checked|] name="newsletter" type="checkbox">""")]
    [InlineData("""<input type="checkbox" name="newsletter" checked="[|false|]">""")]
    [InlineData("""<script type="text/html"><input type="checkbox" name="newsletter" [|checked|]></script>""")]
    [InlineData("""<script id="row" type="text/x-template"><label><input type="checkbox" [|checked|]> Send me the newsletter</label></script>""")]
    [InlineData("""@using Shop.Texts; <input type="checkbox" name="newsletter" [|checked|]>""")]
    [InlineData("@if (Ask) {\n#if DEBUG\n<input type=\"checkbox\" name=\"newsletter\" [|checked|]>\n#endif\n}")]
    [InlineData("""<input class="@if (Model.Kind == "wide") { <text>w</text> }" type="checkbox" name="newsletter" [|checked|]>""")]
    [InlineData("@{ @Model.Icon@Model.Title\n<label><input type=\"checkbox\" name=\"newsletter\" [|checked|]></label> }")]
    public void FlagsEverySpellingOfChecked(string markup) => VerifyFile.Finds("SignUp.cshtml", markup);

    [Theory]
    [InlineData("""<input type="checkbox" name="newsletter" checked="[|@true|]" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" checked="[|@(true)|]" />""")]
    public void FlagsConstantsOfCSharp(string markup)
    {
        VerifyFile.Finds("SignUp.cshtml", markup);
        VerifyFile.Finds("SignUp.razor", markup);
    }

    [Theory]
    [InlineData("""<input type="checkbox" id="allowAnalytics" [|checked|]>""")]
    [InlineData("""<input type="checkbox" name="Input.MarketingConsent" [|checked|]>""")]
    [InlineData("""<input type="checkbox" asp-for="Input.SubscribeToNewsletter" [|checked|] />""")]
    [InlineData("""<input asp-for="Input.SubscribeToNewsletter" class="form-check-input" [|checked|] />""")]
    [InlineData("""<input type="checkbox" name="consents[]" value="marketing" [|checked|]>""")]
    [InlineData("""<input type="checkbox" name="shareUsageData" value="true" [|checked|]>""")]
    [InlineData("""<input type="checkbox" class="form-check-input" role="switch" id="sendCrashReports" [|checked|]>""")]
    [InlineData("""<button type="button" role="switch" aria-checked="[|true|]" aria-label="Share usage data with partners"></button>""")]
    [InlineData("""<div role="checkbox" aria-checked="[|true|]" tabindex="0">Send me promotional emails</div>""")]
    [InlineData("""<sl-switch name="allowAnalytics" [|checked|]>Analytics</sl-switch>""")]
    [InlineData("""<toggle-switch name="allowAnalytics" checked="[|true|]"></toggle-switch>""")]
    public void FlagsControlsByTheirNames(string markup) => VerifyFile.Finds("SignUp.html", markup);

    [Theory]
    [InlineData("""<label><input type="checkbox" name="opt1" [|checked|]> Send me promotional emails</label>""")]
    [InlineData("""<input type="checkbox" id="c7" [|checked|]><label for="c7">Share my usage data with third parties</label>""")]
    [InlineData("""<label for="c7">Allow us to use your chats to train our AI models</label><p>…</p><input type="checkbox" id="c7" [|checked|]>""")]
    [InlineData("""<input type="checkbox" [|checked|]> Yes, subscribe me to the newsletter""")]
    [InlineData("""<div class="form-check"><input type="checkbox" [|checked|]><label>Receive marketing emails</label></div>""")]
    [InlineData("""<input type="checkbox" aria-label="Allow analytics cookies" [|checked|]>""")]
    [InlineData("""<span id="l1">Help improve our AI models with my chats</span><input type="checkbox" aria-labelledby="l1" [|checked|]>""")]
    [InlineData("""<input type="checkbox" title="Allow personalised ads" [|checked|]>""")]
    [InlineData("""<tr><td>Share usage data</td><td><input type="checkbox" [|checked|]></td></tr>""")]
    [InlineData("""<div><span>Share usage data</span><label class="switch"><input type="checkbox" [|checked|]><span class="slider"></span></label></div>""")]
    [InlineData("""<label><input type="checkbox" [|checked|]> Keep me posted about product news and special offers by email</label>""")]
    [InlineData("""<label><input type="checkbox" [|checked|]> Allow non-essential cookies</label>""")]
    [InlineData("""<h3>Privacy</h3><label><input type="checkbox" [|checked|]> Model training</label>""")]
    [InlineData("""<label><input type="checkbox" [|checked|]> I consent to my data being shared with partners</label>""")]
    [InlineData("""<label><input type="checkbox" [|checked|]> Allow <b>the use of your chats</b> and coding sessions to train and improve our AI models</label>""")]
    public void FlagsControlsByTheirLabels(string markup) => VerifyFile.Finds("SignUp.html", markup);

    [Theory]
    [InlineData("""<input type="radio" name="consent" value="accept" [|checked|]><input type="radio" name="consent" value="reject">""")]
    [InlineData("""<input type="radio" name="newsletter" value="yes" [|checked|]> Yes <input type="radio" name="newsletter" value="no"> No""")]
    [InlineData("""<label><input type="radio" name="marketingConsent" value="true" checked="[|checked|]" /> Yes</label>""")]
    [InlineData("""<fieldset><legend>May we send you marketing emails?</legend><label><input type="radio" name="q1" value="1" [|checked|]> Yes</label></fieldset>""")]
    [InlineData("""<label><input type="radio" name="choice" value="all" [|checked|]> Accept all cookies</label>""")]
    [InlineData("""<select name="analyticsConsent"><option value="denied">No</option><option value="granted" [|selected|]>Yes</option></select>""")]
    [InlineData("""<label for="n">Subscribe to our newsletter</label><select id="n"><option selected="[|selected|]">Yes</option><option>No</option></select>""")]
    [InlineData("""<div role="radio" aria-checked="[|true|]" aria-label="Accept all cookies"></div>""")]
    public void FlagsGrantingAnswers(string markup) => VerifyFile.Finds("Consent.html", markup);

    [Theory]
    [InlineData("analytics", "Analytics")]
    [InlineData("marketing", "Marketing cookies")]
    [InlineData("statistics", "Statistics")]
    [InlineData("functional", "Functional")]
    [InlineData("performance", "Performance cookies")]
    [InlineData("c1", "Personalised advertising")]
    public void FlagsCategoriesOfCookies(string name, string label) => VerifyFile.Finds(
        "_CookieBanner.cshtml",
        $"""
        <h2>Cookie preferences</h2>
        <input type="checkbox" id="necessary" checked disabled><label for="necessary">Strictly necessary</label>
        <input type="checkbox" id="{name}" [|checked|]><label for="{name}">{label}</label>
        """);

    [Theory]
    [InlineData("""<input type="checkbox" name="analytics" [|checked|] disabled> Analytics""")]
    [InlineData("""<input type="checkbox" name="newsletter" [|checked|] readonly>""")]
    [InlineData("""<fieldset disabled><input type="checkbox" name="newsletter" [|checked|]></fieldset>""")]
    [InlineData("""<input type="checkbox" name="analytics" [|checked|] onclick="return false;">""")]
    [InlineData("""<input type="checkbox" name="c1" [|checked|]> Allow non-essential cookies""")]
    public void FlagsAConsentThatNobodyCanTakeBack(string markup) => VerifyFile.Finds("_CookieBanner.cshtml", markup);

    [Fact]
    public void FlagsEachTickOnce() => VerifyFile.Finds(
        "Register.cshtml",
        """
        <form method="post">
            <input type="checkbox" role="switch" aria-checked="true" name="newsletter" [|checked|]> Newsletter
            <input type="checkbox" name="rememberMe" checked> Remember me
            <input type="checkbox" name="shareWithPartners" [|checked|]> Share my data with partners
        </form>
        """);

    [Fact]
    public void NamesTheChoiceInTheMessage()
    {
        var found = Assert.Single(VerifyFile.Inspect("a.html", Microsoft.CodeAnalysis.Text.SourceText.From("<label><input type=checkbox name=x checked> Send me promotional emails</label>")));
        Assert.Equal("'Send me promotional emails' is a consent that starts on (checked); a person has to turn it on", found.Diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("""<input type="hidden" name="marketingConsent" value="[|true|]">""")]
    [InlineData("""<input type="hidden" name="Input.NewsletterOptIn" value="[|1|]" />""")]
    public void FlagsGrantsThatHiddenFieldsSend(string field) => VerifyFile.OffersNothing(
        "Register.cshtml", $"""<form method="post"><input name="email">{field}<button>Create account</button></form>""");
}
