namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Razor;

public sealed class HtmlAcceptTests
{
    [Theory]
    [InlineData("""<div class="cookie-banner">[|<button type="button">|]Accept all</button><button>Reject all</button></div>""")]
    [InlineData("""<dialog id="terms"><h2>Updated terms of service</h2>[|<button value="yes">|]I agree</button><button>Cancel</button></dialog>""")]
    [InlineData("""<div role="dialog" aria-label="Cookies"><h2>Cookies</h2><p>We value you.</p>[|<button>|]Accept cookies</button></div>""")]
    [InlineData("""<div role="alertdialog"><h3>Privacy policy</h3><p>TODO: write down here what we really do with it</p>[|<button>|]Accept</button></div>""")]
    [InlineData("""<div class="modal" id="consentModal"><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>[|<button>|]Agree</button></div>""")]
    [InlineData("""<form action="/consent"><h1>Terms</h1><label><input type="checkbox" name="t"> I have read the terms of service</label>[|<input type="submit" value="I accept">|]</form>""")]
    [InlineData("""<section class="cookie-notice"><a href="/privacy">Privacy policy</a> [|<a href="#" class="btn btn-primary">|]Accept</a></section>""")]
    [InlineData("""<div id="gdpr-popup"><!-- We use cookies to measure how the site is used. -->[|<span role="button" tabindex="0">|]Allow cookies</span></div>""")]
    [InlineData("""<div class="cookie-consent"><img alt="We use cookies to measure how you use this site." src="c.png">[|<button>|]Got it</button></div>""")]
    [InlineData("""<body><main><p>Our shop sells shoes, boots and sandals in all sizes.</p></main><div class="cookie-bar">[|<button>|]Accept cookies</button></div></body>""")]
    [InlineData("""<body><h1>Privacy policy update</h1>[|<button>|]Continue</button></body>""")]
    [InlineData("""<div class="toast cookie-toast"><strong>Cookies</strong>[|<button aria-label="Close">|]<i class="icon">check</i> Accept cookies</button></div>""")]
    [InlineData("""<div role="dialog"><h2>Help us</h2><label for="t">Allow the use of your chats to train our AI models</label><input type="checkbox" id="t">[|<button>|]Agree</button></div>""")]
    [InlineData("""<div role="dialog" aria-labelledby="t"><h2 id="t">We have updated our terms of service</h2>[|<button aria-labelledby="t">|]Accept</button></div>""")]
    [InlineData("""<div role="dialog"><h2>Privacy</h2>[|<button aria-describedby="gone">|]Accept</button><body></body></div>""")]
    [InlineData("""<body><h1>Privacy</h1><form><p>Leave your address and we will call you back soon.</p><button>Send</button></form><form>[|<button>|]Accept</button></form></body>""")]
    [InlineData("""<div role="dialog"><h2>Share your location</h2>[|<button>|]Allow</button><button>Don't allow</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p id="error"></p>[|<button>|]Accept all</button></div>""")]
    public void FlagsAcceptsWithoutExplanation(string html) => VerifyFile.Finds("wwwroot/page.html", html);

    [Theory]
    [InlineData("""<div class="cookie-banner">[|<button>|]Accept all</button><p>We use cookies to measure how you use this site.</p></div>""")]
    [InlineData("""<form class="login"><input type="email" name="mail">[|<button>|]Continue</button><p>By continuing you agree to our terms of service.</p></form>""")]
    public void FlagsExplanationsThatComeTooLate(string html) => VerifyFile.Finds("wwwroot/page.html", html);

    [Theory]
    [InlineData("""<div role="dialog"><p>An update to our Consumer Terms will take effect on September 28.</p>[|<button>|]Accept</button><label><input type="checkbox"> Allow the use of your chats to train our AI models</label></div>""")]
    [InlineData("""<div role="dialog"><p>Our terms of service change on the first of May.</p><input type="checkbox"> Send me the newsletter<br>[|<button>|]Accept terms</button></div>""")]
    public void FlagsExplanationsThatLeaveOutAChoice(string html) => VerifyFile.Finds("wwwroot/page.html", html);

    [Theory]
    [InlineData("""<div class="cookie-banner"><p>We use cookies to measure how you use this site.</p><button>Accept all</button></div>""")]
    [InlineData("""<div class="cookie-banner">We use <b>cookies</b> to measure<br>how you use <a href="/p">this site</a>. <button>Accept</button></div>""")]
    [InlineData("""<div class="cookie-banner"><div><span>We use cookies to measure how you use this site.</span></div><form><button>Accept</button></form></div>""")]
    [InlineData("""<div class="cookie-banner"><ul><li>We measure visits</li><li>We keep your language</li></ul><button>Accept cookies</button></div>""")]
    [InlineData("""<div class="cookie-banner"><button aria-describedby="why">Accept all</button></div><p id="why">We use cookies to measure how you use this site.</p>""")]
    [InlineData("""<div class="cookie-banner"><p data-i18n="cookies.text"></p><button>Accept all</button></div>""")]
    [InlineData("""<div class="cookie-banner"><p>{{ 'cookies.text' | translate }}</p><button>Accept all</button></div>""")]
    [InlineData("""<div class="modal"><div class="modal-header"><h5 class="modal-title">Terms</h5></div><div class="modal-body"><iframe src="terms.html"></iframe></div><div class="modal-footer"><button>Accept terms</button></div></div>""")]
    [InlineData("""<body><h1>Terms</h1><div class="card">You may use the service as long as you follow the rules.</div><form><button>I agree</button></form></body>""")]
    [InlineData("""<body><h1>Terms of service</h1><p>You may use the service as long as you follow the rules.</p><div><div><button>I agree</button></div></div></body>""")]
    [InlineData("""<div class="cookie-banner"><p id="cookie-text"></p><button>Accept all</button></div>""")]
    [InlineData("""<body><h1>Terms of service</h1><div class="banner">You may use the service as long as you follow the rules.</div><div><button>I agree</button></div></body>""")]
    [InlineData("""<body><h1>Terms of service</h1><section>You may use the service as long as you follow the rules. <button>Print</button></section><div><button>I agree</button></div></body>""")]
    [InlineData("""<body><footer>This site uses cookies to measure how it is used. <button>Accept cookies</button></footer></body>""")]
    public void IsSilentOnExplainedAccepts(string html) => VerifyFile.Finds("wwwroot/page.html", html);

    [Theory]
    [InlineData("""<body><h2>Friend requests</h2><div class="card"><b>Ada</b> wants to be your friend <button>Accept</button><button>Decline</button></div><footer><a href="/p">Privacy policy</a></footer></body>""")]
    [InlineData("""<div role="dialog"><h2>Incoming call</h2><button>Accept</button><button>Decline</button></div>""")]
    [InlineData("""<div class="merge"><button>Accept current change</button><button>Accept incoming change</button></div>""")]
    [InlineData("""<form><h2>Order 4711</h2><button>Accept order</button></form>""")]
    [InlineData("""<div class="cookie-banner"><button>Reject all</button><button>Manage cookies</button><a href="/cookies">Cookie settings</a></div>""")]
    [InlineData("""<div role="dialog"><h2>Sign in</h2><input type="email"><button>Continue</button><a href="/privacy">Privacy policy</a></div>""")]
    [InlineData("""<form><h2>Personal information</h2><input name="first"><input name="last"><button>Continue</button></form>""")]
    [InlineData("""<form><h2>Privacy settings</h2><input type="checkbox" id="a"><label for="a">Share usage data</label><button>OK</button><button>Apply</button></form>""")]
    [InlineData("""<form><input name="mail"><label><input type="checkbox" name="n"> Send me the newsletter</label><button>Sign up</button></form>""")]
    [InlineData("""<form><input name="mail"><label><input type="checkbox" name="n"> Send me the newsletter</label><button>OK</button></form>""")]
    [InlineData("""<div role="dialog"><h2>Delete your data?</h2><button>Yes</button><button>No</button></div>""")]
    [InlineData("""<div role="dialog"><h2>Send your location</h2><button>OK</button></div>""")]
    [InlineData("""<div role="dialog"><h2>Share your photos</h2><button>Accept</button></div>""")]
    [InlineData("""<div role="dialog"><p>Your privacy settings were saved.</p><button>OK</button></div>""")]
    [InlineData("""<body><p>Please <a href="/terms">accept the terms</a> first.</p></body>""")]
    [InlineData("""<body><nav><a href="/cookies">Cookie policy</a></nav><h1>Invitations</h1><p>Team Blue</p><button>Accept</button></body>""")]
    [InlineData("""<body><h1>Quotes</h1><div><span>Quote 12</span><button>Accept</button></div><div><label><input type="checkbox">Send me the newsletter</label></div></body>""")]
    public void IsSilentOnOtherActions(string html) => VerifyFile.Finds("wwwroot/page.html", html);

    [Fact]
    public void IsSilentOnABareActionInAPiece() =>
        VerifyFile.Finds("wwwroot/parts/actions.html", """<button onclick="accept()">Accept cookies</button>""");

    [Theory]
    [InlineData("""<div class="cookie-banner"><button""")]
    [InlineData("""<div class="cookie-banner"><button>Accept""")]
    [InlineData("""<div class="cookie-banner" <button>Accept</button>""")]
    [InlineData("""<div class="cookie-banner"><p>We use cookies to measure how you use this site. <button aria-describedby=>Accept all""")]
    [InlineData("""<div role="dialog"><h2>Cookies</h2><button aria-describedby="a b""")]
    [InlineData("""</div><a class="btn" role= >Accept</a></dialog>""")]
    public void SurvivesHalfTypedMarkup(string html) => VerifyFile.Inspect("wwwroot/page.html", Microsoft.CodeAnalysis.Text.SourceText.From(html));
}
