namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

/// <summary>Where CONSENT001 leaves HTML alone.</summary>
public class HtmlSilenceTests
{
    [Theory]
    [InlineData("@if (Ask) {\n#if false\n<input type=\"checkbox\" name=\"newsletter\" checked>\n#endif\n}")]
    [InlineData("@if (Ask) {\n#if true\n<i></i>\n#else\n<input type=\"checkbox\" name=\"newsletter\" checked>\n#endif\n}")]
    [InlineData("""<input type="checkbox" name="newsletter" {{#if newsletter}} checked {{/if}}>""")]
    public void IsSilentOnWhatIsNeverCompiled(string markup) => VerifyFile.Finds("SignUp.cshtml", markup);

    [Theory]
    [InlineData("""<script type="text/javascript">row = '<input type="checkbox" name="newsletter" checked>';</script>""")]
    [InlineData("""<input type="checkbox" name="newsletter">""")]
    [InlineData("""<input type="checkbox" name="newsletter" value="true">""")]
    [InlineData("""<input type="checkbox" name="newsletter" data-checked="true">""")]
    [InlineData("""<button role="switch" aria-checked="false" aria-label="Share usage data"></button>""")]
    [InlineData("""<select name="newsletter"><option value="">Choose</option><option value="yes">Yes</option></select>""")]
    [InlineData("""<sl-switch name="allowAnalytics" checked="false">Analytics</sl-switch>""")]
    public void IsSilentOnChoicesThatStartOff(string markup) => VerifyFile.Finds("SignUp.html", markup);

    [Theory]
    [InlineData("""<input type="checkbox" name="rememberMe" checked>""")]
    [InlineData("""<input type="checkbox" name="darkMode" checked> Dark mode""")]
    [InlineData("""<input type="checkbox" id="track-changes" checked> Track changes""")]
    [InlineData("""<input type="checkbox" name="showTracking" checked> Show package tracking""")]
    [InlineData("""<input type="checkbox" name="terms" checked> Show terms in the footer""")]
    [InlineData("""<input type="checkbox" name="useBillingAddress" checked> Billing address is the same""")]
    [InlineData("""<input type="checkbox" name="training" checked> Strength training on Mondays""")]
    [InlineData("""<input type="checkbox" name="columns" value="email" checked> Email""")]
    [InlineData("""<label><input type="checkbox" checked> Autoplay videos</label>""")]
    [InlineData("""<input type="radio" name="gender" value="f" checked> Female""")]
    [InlineData("""<input type="radio" name="size" value="all" checked> All sizes""")]
    [InlineData("""<select name="country"><option selected>Italy</option></select>""")]
    [InlineData("""<p>We use analytics to understand how our site is used.</p><input type="checkbox" name="darkMode" checked> Dark mode""")]
    public void IsSilentOnOtherChoices(string markup) => VerifyFile.Finds("Settings.html", markup);

    [Theory]
    [InlineData("""<input type="checkbox" name="doNotTrack" checked>""")]
    [InlineData("""<input type="checkbox" name="disableTelemetry" checked>""")]
    [InlineData("""<input type="checkbox" name="q" checked> Do not sell or share my personal information""")]
    [InlineData("""<label><input type="checkbox" name="marketingOptOut" checked> I do not want to receive newsletters</label>""")]
    [InlineData("""<input type="checkbox" name="requireConsent" checked> Ask before sending crash reports""")]
    [InlineData("""<input type="radio" name="newsletter" value="no" checked> No""")]
    [InlineData("""<input type="radio" name="consent" value="reject" checked><input type="radio" name="consent" value="accept">""")]
    [InlineData("""<label><input type="radio" name="cookies" value="necessary" checked> Only necessary cookies</label>""")]
    [InlineData("""<select name="analyticsConsent"><option value="denied" selected>No</option><option value="granted">Yes</option></select>""")]
    public void IsSilentOnRefusals(string markup) => VerifyFile.Finds("Privacy.html", markup);

    [Theory]
    [InlineData("""<input type="checkbox" name="necessaryCookies" checked> Necessary cookies""")]
    [InlineData("""<input type="checkbox" name="functional" checked disabled> Functional cookies""")]
    [InlineData("""<input type="checkbox" name="statistics" checked aria-disabled="true"> Statistics cookies (always active)""")]
    [InlineData("""<fieldset disabled><label><input type="checkbox" checked> Technical cookies</label></fieldset>""")]
    [InlineData("""<input type="checkbox" name="analytics" checked required disabled> Analytics""")]
    [InlineData("""<input type="checkbox" id="c1" checked required disabled><label for="c1">Strictly necessary cookies</label>""")]
    public void IsSilentOnWhatIsNecessary(string markup) => VerifyFile.Finds("_CookieBanner.cshtml", markup);

    [Theory]
    [InlineData("""@if (Model.Newsletter) { <input type="checkbox" checked disabled /> } else { <input type="checkbox" disabled /> } Newsletter""")]
    [InlineData("""@if (Model.Row.Sends) { <label>@Html.CheckBox("newsletter", true, new { disabled = "disabled" }) Newsletter</label> }""")]
    [InlineData("""<input type="checkbox" name="newsletter" checked="@Model.Newsletter" disabled />""")]
    public void IsSilentOnAStateThatIsOnlyShown(string markup) => VerifyFile.Finds("Details.cshtml", markup);

    [Theory]
    [InlineData("""<input type="checkbox" name="newsletter" checked="@Model.Newsletter" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" checked="@(Model.Newsletter ? "checked" : null)" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" @(Model.Newsletter ? "checked" : "") />""")]
    [InlineData("""<input type="checkbox" name="newsletter" checked="@false" />""")]
    [InlineData("""<input asp-for="Input.Newsletter" />""")]
    [InlineData("""@Html.CheckBoxFor(m => m.Newsletter)""")]
    [InlineData("""@if (Model.Newsletter) { <input type="checkbox" name="newsletter" checked /> } else { <input type="checkbox" name="newsletter" /> }""")]
    [InlineData("""@if (Model.IsSubscribedToNewsletter) { <input type="checkbox" name="newsletter" checked /> }""")]
    [InlineData("@if (Model.IsSubscribedToNewsletter) // stored\n{ <input type=\"checkbox\" name=\"newsletter\" checked /> }")]
    [InlineData("@if (a) { } // or\nelse if (Model.IsSubscribedToNewsletter) /* stored */ { <input type=\"checkbox\" name=\"newsletter\" checked /> }")]
    [InlineData("""@Html.Raw(note).Text@if (Model.IsSubscribedToNewsletter) { <input type="checkbox" name="newsletter" checked /> }""")]
    [InlineData("""@foreach (var purpose in Model.Purposes) { <input type="checkbox" name="@purpose.Id" checked="@purpose.Granted" /> @purpose.Name }""")]
    public void IsSilentOnWhatCSharpDecides(string markup) => VerifyFile.Finds("Account.cshtml", markup);

    [Theory]
    [InlineData("""<input type="checkbox" name="newsletter" checked="{{ user.newsletter }}">""")]
    [InlineData("""<input type="checkbox" name="newsletter" :checked="newsletter">""")]
    [InlineData("""<input type="checkbox" name="newsletter" [checked]="newsletter">""")]
    public void IsSilentOnWhatOtherTemplatesDecide(string markup) => VerifyFile.Finds("index.html", markup);

    [Theory]
    [InlineData("""<!-- <input type="checkbox" name="newsletter" checked> -->""")]
    [InlineData("""@* <input type="checkbox" name="newsletter" checked> *@""")]
    [InlineData("""<script type="text/plain"><input type="checkbox" name="newsletter" checked></script>""")]
    [InlineData("""<p>&lt;input type="checkbox" name="newsletter" checked&gt;</p>""")]
    public void IsSilentOnWhatIsNotShown(string markup) => VerifyFile.Finds("SignUp.cshtml", markup);

    [Theory]
    [InlineData("""<h1>My tasks</h1><input type="checkbox" checked> Send newsletter draft""")]
    [InlineData("""<h3>Columns</h3><label><input type="checkbox" checked> Newsletter</label>""")]
    [InlineData("""<div class="filter-bar"><label><input type="checkbox" checked> Marketing emails</label></div>""")]
    [InlineData("""<h2>Roles</h2><label><input type="checkbox" name="permissions" value="SendNewsletter" checked> Send newsletter</label>""")]
    public void IsSilentOnWhatPicksRows(string markup) => VerifyFile.Finds("Index.html", markup);

    [Theory]
    [InlineData("""<input type="checkbox" name="EnableNewsletter" checked>""")]
    [InlineData("""<h2>Store settings</h2><label><input type="checkbox" name="x" checked> Enable newsletter</label>""")]
    public void IsSilentOnWhatTheShopOffers(string markup) => VerifyFile.Finds("Areas/Admin/Pages/Settings.cshtml", markup);

    [Theory]
    [InlineData("""<form><input type="hidden" name="AgreeToTerms" value="true"><p>By signing up you agree to our terms.</p><button>Create account</button></form>""")]
    [InlineData("""<form><input type="hidden" name="marketingConsent" value="false"><button>Create account</button></form>""")]
    [InlineData("""<form><input type="checkbox" name="newsletter" value="true"><input type="hidden" name="newsletter" value="true"><button>Save</button></form>""")]
    [InlineData("""<form asp-page-handler="Accept"><input type="hidden" name="consent" value="true"><button>Accept</button></form>""")]
    [InlineData("""<form action="/newsletter/subscribe"><input type="email" name="email"><input type="hidden" name="newsletter" value="true"><button>Go</button></form>""")]
    [InlineData("""<form><input type="hidden" name="allowAnalytics" value="true"><button>Allow analytics</button></form>""")]
    [InlineData("""<form><input type="hidden" name="__RequestVerificationToken" value="true"><button>Save</button></form>""")]
    [InlineData("""<input type="hidden" id="allowAnalytics" value="true">""")]
    public void IsSilentOnHonestHiddenFields(string markup) => VerifyFile.Finds("Register.html", markup.Replace("<button>Accept</button>", "<button>Save</button>", StringComparison.Ordinal));

    [Theory]
    [InlineData("<input type=\"checkbox\" name=\"newsletter\" checke")]
    [InlineData("<input type=\"checkbox\" name=\"newsletter")]
    [InlineData("<input checked")]
    [InlineData("<input type= checked name=")]
    [InlineData("<label><input type=\"checkbox\" che")]
    [InlineData("@Html.CheckBox(\"newsletter\", ")]
    [InlineData("@Html.CheckBox(\"newsletter\", tru")]
    [InlineData("@Html.CheckBox(")]
    [InlineData("@Html.CheckBox(\"a\", new { @checked = ")]
    [InlineData("<select name=\"consent\"><option selected")]
    public void IsSilentOnHalfTypedMarkup(string markup)
    {
        VerifyFile.Finds("SignUp.cshtml", markup);
        VerifyFile.Finds("SignUp.razor", markup);
    }
}
