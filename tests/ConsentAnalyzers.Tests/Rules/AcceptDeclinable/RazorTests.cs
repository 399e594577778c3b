namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 in Razor components, pages and HTML.</summary>
public class RazorTests
{
    [Theory]
    [InlineData("""<div id="cookie-notice"><p>This site uses strictly necessary cookies only: one keeps you signed in, the other remembers your list. We do not use analytics or advertising cookies.</p><button>OK</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We only set necessary cookies. This shop does not use advertising cookies.</p><button>OK</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>Only strictly necessary cookies are stored. We never use tracking or analytics.</p><button>Got it</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We don't use analytics. The one cookie we set is strictly necessary to keep your basket.</p><button>OK</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>Strictly necessary cookies only. We do not set marketing cookies. The app does not set analytics cookies.</p><button>OK</button></div>""")]
    [InlineData("""<h1>Taking part</h1><p>The study records your sleep.</p><fieldset><legend>Do you consent to the use of your data for research?</legend><label><input type="radio" name="c" value="yes" /> Yes, I consent</label><label><input type="radio" name="c" value="no" /> No</label></fieldset><button type="submit">Continue</button>""")]
    [InlineData("""<h1>Usage data</h1><p>May we collect analytics about how you use the app?</p><label><input type="radio" name="c" value="yes" checked /> Yes, I agree</label><label><input type="radio" name="c" value="no" /> No, thanks</label><button type="submit">Continue</button>""")]
    public void IsSilentWhereNothingIsLeftToDecline(string page) => VerifyFile.Finds("Shared/Banner.razor", page);

    [Theory]
    [InlineData("""<div class="cookie-banner"><p>We use necessary cookies and analytics, and we do not use them for anything else.</p>[|<button>|]OK</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use necessary and other cookies.</p>[|<button>|]Accept</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>Besides necessary cookies this site uses cookies and other technologies.</p>[|<button>|]Accept</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>This site uses cookies that are necessary and cookies for other purposes.</p>[|<button>|]Accept</button></div>""")]
    public void FlagsNecessaryCookiesBesideOthers(string page) => VerifyFile.Finds("Shared/Banner.razor", page);

    [Theory]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics and advertising.</p>[|<button @onclick="Accept">|]Accept</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies to measure how the shop is used.</p><a href="/privacy">Learn more</a>[|<button @onclick="Accept">|]Got it</button></div>""")]
    [InlineData("""<div class="alert" role="alert"><p>This site uses cookies to analyse traffic and to show ads.</p>[|<button class="btn" @onclick="Accept">|]OK</button></div>""")]
    [InlineData("""<div class="modal"><h2>Help us improve</h2><p>May we use your chats to train our AI models?</p>[|<button @onclick="Allow">|]Allow</button></div>""")]
    [InlineData("""<div class="modal"><h2>Telemetry</h2><p>We would like to collect usage data and crash reports.</p>[|<button @onclick="Agree">|]I agree</button></div>""")]
    [InlineData("""<MudDialog><DialogContent><MudText>We share your data with our advertising partners.</MudText></DialogContent><DialogActions>[|<MudButton OnClick="Accept">|]Accept all</MudButton></DialogActions></MudDialog>""")]
    [InlineData("""<h1>Consent</h1><p>We process your personal data for marketing and profiling.</p>[|<button @onclick="Give">|]I consent</button>""")]
    [InlineData("""<div class="cookie-consent"><p>We use tracking cookies to show personalised ads.</p>[|<button @onclick="AcceptAll">|]Accept all cookies</button><a href="/cookies">Cookie policy</a></div>""")]
    [InlineData("""@if (!answered) { <div class="banner"><p>We use cookies for analytics.</p>[|<button @onclick="Accept">|]Accept</button></div> }""")]
    [InlineData("""<section class="card"><h3>Location sharing</h3><p>We share your location with our partners all day.</p>[|<button @onclick="Share">|]Allow location sharing</button></section>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p><label><input type="checkbox" /> Remember my answer</label>[|<button @onclick="Accept">|]Accept</button></div>""")]
    public void FlagsAnAcceptAlone(string page) => VerifyFile.Finds("Shared/Banner.razor", page);

    [Theory]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics and advertising.</p>[|<button @onclick="Accept">|]Accept</button><button @onclick="Later">Postpone</button></div>""")]
    [InlineData("""<div class="modal"><p>May we use your chats to train our AI models?</p><button @onclick="Close">Maybe later</button>[|<button @onclick="Allow">|]Allow</button></div>""")]
    [InlineData("""<div class="modal"><p>We would like to send you marketing mails.</p>[|<button @onclick="Allow">|]Yes, I agree</button><a href="#" @onclick="Snooze">Remind me later</a></div>""")]
    [InlineData("""<MudDialog><TitleContent>Usage data</TitleContent><DialogContent>We collect usage data to improve the app.</DialogContent><DialogActions><MudButton OnClick="Skip">Ask me later</MudButton>[|<MudButton OnClick="Accept">|]Accept</MudButton></DialogActions></MudDialog>""")]
    [InlineData("""<form role="dialog"><h1>Updates to Consumer Terms</h1><p>An update to our Consumer Terms and Privacy Policy takes effect soon.</p>[|<button name="a" value="accept">|]Accept</button><button name="a" value="later">Not now</button><label>Allow the use of your chats to train our AI models <input type="checkbox" name="AllowTraining" checked /></label></form>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p>[|<button @onclick="Accept">|]Accept</button>@if (canWait) { <button @onclick="Later">Later</button> }</div>""")]
    public void FlagsAnAcceptBesideLater(string page) => VerifyFile.Finds("Shared/Banner.razor", page);

    [Theory]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics and advertising.</p>[|<button @onclick="Accept">|]Accept all</button><button @onclick="Open">Cookie settings</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics and advertising.</p>[|<button @onclick="Accept">|]Accept all</button><a href="/cookies/preferences">Manage preferences</a></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We and our partners track you across sites.</p>[|<button @onclick="Accept">|]Agree</button><button @onclick="More">More options</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We and our partners use cookies for personalised ads.</p><button @onclick="More">Customise</button>[|<button @onclick="Accept">|]Allow all</button><button @onclick="Later">Not now</button></div>""")]
    public void FlagsAnAcceptBesideSettings(string page) => VerifyFile.Finds("Shared/Banner.razor", page);

    [Fact]
    public void FlagsEachAcceptOfExclusiveBranches() => VerifyFile.Finds("Shared/Banner.razor", """
        <div class="cookie-banner">
            <p>We use cookies for analytics and advertising.</p>
            @if (isNarrow)
            {
                [|<button @onclick="Accept">|]OK</button>
            }
            else
            {
                [|<button @onclick="Accept">|]Accept all cookies</button>
            }
        </div>
        """);

    [Fact]
    public void FlagsTheBranchThatHasNoDecline() => VerifyFile.Finds("Shared/Banner.razor", """
        <div class="cookie-banner">
            <p>We use cookies for analytics and advertising.</p>
            @if (isInEurope)
            {
                <button @onclick="Accept">Accept</button>
                <button @onclick="Reject">Reject</button>
            }
            else
            {
                [|<button @onclick="Accept">|]Accept</button>
            }
        </div>
        """);

    [Theory]
    [InlineData("Reject")]
    [InlineData("Reject all")]
    [InlineData("Decline")]
    [InlineData("Refuse")]
    [InlineData("Deny")]
    [InlineData("Don't allow")]
    [InlineData("No thanks")]
    [InlineData("No, thank you")]
    [InlineData("Only necessary")]
    [InlineData("Accept only essential cookies")]
    [InlineData("Continue without accepting")]
    [InlineData("I do not agree")]
    [InlineData("Disagree")]
    [InlineData("Opt out")]
    [InlineData("No")]
    [InlineData("Cancel")]
    [InlineData("Leave the site")]
    [InlineData("Log out")]
    [InlineData("Back")]
    public void IsSilentBesideADecline(string decline) => VerifyFile.Finds(
        "Shared/Banner.razor",
        $"""<div class="cookie-banner"><p>We use cookies for analytics and advertising.</p><button @onclick="Accept">Accept</button><button @onclick="Other">{decline}</button></div>""");

    [Theory]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button><a href="/cookies/reject">Reject all</a></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics. You may also <a href="/cookies/reject">continue without accepting</a>.</p><button @onclick="Accept">Accept</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button>@if (showsReject) { <button @onclick="Reject">Reject</button> }</div>""")]
    [InlineData("""<div class="cookie-banner"><div class="card"><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button></div><div class="card"><p>Or go on without them.</p><button @onclick="Reject">Reject</button></div></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button><button @onclick="Other">@Texts["Decline"]</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button><button @onclick="Other">@otherText</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button><RejectButton /></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button><partial name="_Reject" /></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button>@ChildContent</div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button>@foreach (var answer in answers) { <button @onclick="answer.Run">@answer.Text</button> }</div>""")]
    [InlineData("""<div class="cookie-banner"><button class="btn-close" @onclick="RejectAll"></button><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button></div>""")]
    [InlineData("""<div class="cookie-banner"><button aria-label="Close" @onclick="() => { Consent.Refuse(); StateHasChanged(); }">×</button><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button></div>""")]
    [InlineData("""<div class="cookie-banner"><button @onclick="Close">Close</button><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button></div>@code { private void Close() { preferences.AllowAnalytics = false; isOpen = false; } }""")]
    [InlineData("""<div class="cookie-banner"><button @onclick="Hide">Close</button><p>We use cookies for analytics.</p><button @onclick="Accept">Accept</button></div>""")]
    public void IsSilentWhereADeclineIsOrMayBe(string page) => VerifyFile.Finds("Shared/Banner.razor", page);

    [Theory]
    [InlineData("""<div class="cookie-banner"><button @onclick="Close">Close</button><p>We use cookies for analytics.</p>[|<button @onclick="Accept">|]Accept</button></div>@code { private void Close() { isOpen = false; } private void Accept() { } }""")]
    [InlineData("""<div class="alert"><button class="btn-close" data-bs-dismiss="alert" aria-label="Close"></button><p>We use cookies for analytics.</p>[|<button @onclick="Accept">|]Accept</button></div>""")]
    [InlineData("""<div class="modal"><button class="close" @onclick="() => isOpen = false">×</button><p>May we use your chats to train our AI models?</p>[|<button @onclick="Accept">|]Allow</button></div>""")]
    public void FlagsAnAcceptBesideWhatOnlyCloses(string page) => VerifyFile.Finds("Shared/Banner.razor", page);

    [Theory]
    [InlineData("""<div class="cookie-banner"><p>This site only uses strictly necessary cookies.</p><button @onclick="Hide">OK</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We only use essential cookies, to keep you signed in.</p><button @onclick="Hide">Got it</button></div>""")]
    [InlineData("""<div class="modal"><h2>Terms of service</h2><p>Please read our terms of service before you go on.</p><button @onclick="Accept">I accept</button></div>""")]
    [InlineData("""<div class="modal"><h2>End user licence agreement</h2><div class="scroll">@License</div><button @onclick="Accept">I agree</button></div>""")]
    [InlineData("""<div class="modal"><h1>Updated terms</h1><p>Our terms of use change on the first of May. You can accept them today.</p><button @onclick="Accept">Accept</button><label><input type="checkbox" @bind="form.Newsletter" /> Send me the newsletter</label></div>""")]
    [InlineData("""<div class="modal"><p>An update to our Consumer Terms and Privacy Policy takes effect on September 28.</p><button @onclick="Accept">Accept the updated terms</button></div>""")]
    [InlineData("""<EditForm Model="form"><h1>Create your account</h1><InputText @bind-Value="form.Email" /><p>By joining you accept our terms and that we use your data for marketing.</p><button type="submit">Agree and join</button></EditForm>""")]
    [InlineData("""<form method="post"><h1>Checkout</h1><input name="Street" /><p>By ordering you agree to our privacy policy.</p><button type="submit">Accept and pay</button></form>""")]
    [InlineData("""<form class="newsletter"><p>Get our newsletter with offers from our partners.</p><input type="email" name="mail" /><button>Yes, sign me up</button></form>""")]
    [InlineData("""<h1>Privacy settings</h1><label><input type="checkbox" @bind="settings.Analytics" /> Analytics</label><button @onclick="Save">Save</button>""")]
    [InlineData("""<div class="modal"><p>Choose which cookies we may set.</p><label><input type="checkbox" /> Analytics cookies</label><label><input type="checkbox" /> Marketing cookies</label><button @onclick="Accept">Accept selected</button></div>""")]
    [InlineData("""<div class="modal"><p>Choose which cookies we may set.</p><label><input type="checkbox" /> Analytics cookies</label><button @onclick="Save">Save my choices</button><button @onclick="All">Accept all</button></div>""")]
    [InlineData("""<div class="modal"><p>We would like to use your chats to train our models.</p><label><input type="checkbox" @bind="agreed" /> Use my chats to train AI models</label><button disabled="@(!agreed)" @onclick="Accept">Agree</button></div>""")]
    [InlineData("""<div class="modal"><p>Your consent has been saved.</p><button @onclick="Close">OK</button></div>""")]
    [InlineData("""<div class="modal"><h2>About telemetry</h2><p>The telemetry module was installed.</p><button @onclick="Close">OK</button></div>""")]
    [InlineData("""<div class="card"><h3>Ada wants to be friends</h3><button @onclick="Accept">Accept</button></div>""")]
    [InlineData("""@if (allowed) { <button @onclick="Stop">Opt out of analytics</button> } else { <button @onclick="Start">Allow analytics</button> }""")]
    [InlineData("""<button @onclick="OnClick">Accept</button>""")]
    [InlineData("""<div class="modal"><h2>Location</h2><p>We need your location to show shops near you.</p><button @onclick="RequestPermission">Allow location</button></div>""")]
    [InlineData("""@foreach (var request in requests) { <div class="card"><p>@request.App wants access to your personal data.</p><button @onclick="() => Allow(request)">Allow</button></div> }""")]
    public void IsSilentWhereNothingHasToBeDeclined(string page) => VerifyFile.Finds("Shared/Dialog.razor", page);

    [Fact]
    public void IsSilentOnAListOfOffers() => VerifyFile.Finds(
        "Shared/Banner.razor",
        $"""<div class="cookie-banner"><p>We use cookies for analytics.</p>{string.Concat(Enumerable.Repeat("<button>Accept</button>", 30))}</div>""");

    [Theory]
    [InlineData("""<div id="cookieConsent" class="alert" role="alert">Use this space to summarize your privacy and cookie use policy. <a asp-page="/Privacy">Learn More</a>.[|<button type="button" class="accept-policy close" data-cookie-string="@cookieString">|]<span>Accept</span></button></div>""")]
    [InlineData("""<form method="post" asp-page-handler="Consent"><h2>Data sharing</h2><p>We pass your data to third parties for marketing.</p>[|<button type="submit">|]I agree</button></form>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for advertising.</p>[|<input type="submit" value="Accept all" />|]<a asp-page="/Cookies/Settings">Settings</a></div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for advertising.</p>[|<a class="btn btn-primary" onclick="acceptCookies()">|]Accept</a><a class="btn" onclick="hideBanner()">Maybe later</a></div>""")]
    [InlineData("""<div id="gdpr-banner"><span class="close" role="button" onclick="hideBanner()">×</span><p>We use cookies for advertising.</p>[|<button onclick="acceptCookies()">|]Accept</button></div><script>function hideBanner() { document.getElementById('gdpr-banner').remove(); }</script>""")]
    public void FlagsAPage(string page) => VerifyFile.Finds("Pages/Shared/_CookieConsentPartial.cshtml", page);

    [Theory]
    [InlineData("""<form method="post"><h2>@Model.ClientName wants access to your personal data</h2><button name="button" value="yes">Yes, Allow</button><button name="button" value="no">No, Do Not Allow</button></form>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for advertising.</p><button onclick="acceptCookies()">Accept</button>@await Html.PartialAsync("_Reject")</div>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for advertising.</p><button onclick="acceptCookies()">Accept</button>@await Component.InvokeAsync("Reject")</div>""")]
    [InlineData("""<div id="gdpr"><span class="close" role="button" onclick="hideBanner()">×</span><p>We use cookies for advertising.</p><button onclick="acceptCookies()">Accept</button></div><script>function hideBanner() { consent.marketing = false; }</script>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies for advertising.</p><button onclick="acceptCookies()">Accept</button>@Html.ActionLink("Reject", "Reject", "Cookies")</div>""")]
    public void IsSilentOnAPage(string page) => VerifyFile.Finds("Pages/Consent.cshtml", page);
}
