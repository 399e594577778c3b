namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Razor;

public sealed class RepairTests
{
    [Fact]
    public void SaysWhatTheChoicesSay() => VerifyFile.Repairs(
        "wwwroot/page.html",
        """
        <div role="dialog">
            <h2>Updates to our terms of service</h2>
            <label><input type="checkbox" name="training"> Allow the use of your chats to train &amp; improve our AI models</label>
            <button type="submit">No</button>
            {|CONSENT002:<button type="submit" class="primary">|}Accept</button>
        </div>
        """,
        """
        <div role="dialog">
            <h2>Updates to our terms of service</h2>
            <label><input type="checkbox" name="training"> Allow the use of your chats to train &amp; improve our AI models</label>
            <button type="submit">No</button>
            <p id="accept-explanation">By choosing "Accept" you agree to this, if it is selected: Allow the use of your chats to train &amp; improve our AI models.</p>
            <button type="submit" class="primary" aria-describedby="accept-explanation">Accept</button>
        </div>
        """);

    [Fact]
    public void StandsAboveTheRowOfButtons() => VerifyFile.Repairs(
        "wwwroot/page.html",
        """
        <div class="cookie-banner">
          <input type="checkbox" id="a"><label for="a">Measure visits with analytics</label>
          <div class="row">
            <div class="col"><button id="no">Reject</button></div>
            <div class="col">{|CONSENT002:<button id="yes" aria-describedby="">|}Accept</button></div>
          </div>
        </div>
        """,
        """
        <div class="cookie-banner">
          <input type="checkbox" id="a"><label for="a">Measure visits with analytics</label>
          <p id="yes-explanation">By choosing "Accept" you agree to this, if it is selected: Measure visits with analytics.</p>
          <div class="row">
            <div class="col"><button id="no">Reject</button></div>
            <div class="col"><button id="yes" aria-describedby="yes-explanation">Accept</button></div>
          </div>
        </div>
        """);

    [Fact]
    public void MovesAnExplanationThatComesTooLate() => VerifyFile.Repairs(
        "Shared/CookieBanner.razor",
        """
        <div class="cookie-banner">
            <div class="buttons">
                {|CONSENT002:<button @onclick="Accept">|}Accept all</button>
            </div>
            <p class="small">We use cookies to <b>measure</b> how you use this site.</p>
        </div>
        """,
        """
        <div class="cookie-banner">
            <p class="small">We use cookies to <b>measure</b> how you use this site.</p>
            <div class="buttons">
                <button @onclick="Accept">Accept all</button>
            </div>
        </div>
        """);

    [Fact]
    public void ExplainsAChoiceThatTheLateTextLeavesOut() => VerifyFile.Repairs(
        "Shared/CookieBanner.razor",
        """
        <div class="cookie-banner">
            <label><input type="checkbox" name="news"> Send me the newsletter</label>
            {|CONSENT002:<button @onclick="Accept">|}Accept all</button>
            <p>We use cookies to measure how you use this site.</p>
        </div>
        """,
        """
        <div class="cookie-banner">
            <label><input type="checkbox" name="news"> Send me the newsletter</label>
            <p id="cookie-banner-accept-all-explanation">By choosing "Accept all" you agree to this: Send me the newsletter.</p>
            <button @onclick="Accept" aria-describedby="cookie-banner-accept-all-explanation">Accept all</button>
            <p>We use cookies to measure how you use this site.</p>
        </div>
        """);

    [Fact]
    public void MovesTheCommentsBehindTheExplanationToo() => VerifyFile.Repairs(
        "Shared/CookieBanner.razor",
        """
        <div class="cookie-banner">
            {|CONSENT002:<button @onclick="Accept">|}Accept all</button> @* large *@
            <p>We use cookies to measure how you use this site.</p> @* from the lawyers *@ <!-- in June -->
        </div>
        """,
        """
        <div class="cookie-banner">
            <p>We use cookies to measure how you use this site.</p> @* from the lawyers *@ <!-- in June -->
            <button @onclick="Accept">Accept all</button> @* large *@
        </div>
        """);

    [Fact]
    public void KeepsTheLineEndsOfTheFile() => VerifyFile.Repairs(
        "wwwroot/page.html",
        "<form id=\"consent\">\r\n\t<label><input type=\"checkbox\"> Send me the newsletter</label>\r\n\t{|CONSENT002:<button>|}I agree</button>\r\n</form>",
        "<form id=\"consent\">\r\n\t<label><input type=\"checkbox\"> Send me the newsletter</label>\r\n"
        + "\t<p id=\"i-agree-explanation\">By choosing \"I agree\" you agree to this, if it is selected: Send me the newsletter.</p>\r\n"
        + "\t<button aria-describedby=\"i-agree-explanation\">I agree</button>\r\n</form>");

    [Fact]
    public void EscapesWhatRazorWouldRead() => VerifyFile.Repairs(
        "Shared/ConsentDialog.razor",
        """
        <MudDialog>
            <DialogContent>
                <MudSwitch T="bool" Label="Send offers to you@@example.com" />
            </DialogContent>
            <DialogActions>
                {|CONSENT002:<MudButton OnClick="Save">|}Accept</MudButton>
            </DialogActions>
        </MudDialog>
        """,
        """
        <MudDialog>
            <DialogContent>
                <MudSwitch T="bool" Label="Send offers to you@@example.com" />
                <p id="consent-dialog-accept-explanation">By choosing "Accept" you agree to this, if it is selected: Send offers to you@@example.com.</p>
            </DialogContent>
            <DialogActions>
                <MudButton OnClick="Save" aria-describedby="consent-dialog-accept-explanation">Accept</MudButton>
            </DialogActions>
        </MudDialog>
        """);

    [Fact]
    public void StaysInTheBranchOfTheAction() => VerifyFile.Repairs(
        "Shared/CookieBanner.razor",
        """
        <label><InputCheckbox @bind-Value="_a" /> Measure visits with analytics</label>
        @if (_open)
        {
            {|CONSENT002:<button @onclick="Accept">|}Accept all</button>
        }
        """,
        """
        <label><InputCheckbox @bind-Value="_a" /> Measure visits with analytics</label>
        @if (_open)
        {
            <p id="cookie-banner-accept-all-explanation">By choosing "Accept all" you agree to this: Measure visits with analytics.</p>
            <button @onclick="Accept" aria-describedby="cookie-banner-accept-all-explanation">Accept all</button>
        }
        """);

    [Fact]
    public void SaysWhatEarlierTextLeavesOut() => VerifyFile.Repairs(
        "Shared/TermsPopup.razor",
        """
        <div role="dialog">
            <p>An update to our Consumer Terms and Privacy Policy will take effect on September 28, 2025.</p>
            {|CONSENT002:<button>|}Accept</button>
            <label><InputCheckbox @bind-Value="_training" /> Allow the use of your chats to train our AI models</label>
        </div>
        """,
        """
        <div role="dialog">
            <p>An update to our Consumer Terms and Privacy Policy will take effect on September 28, 2025.</p>
            <p id="terms-popup-accept-explanation">By choosing "Accept" you agree to this, if it is selected: Allow the use of your chats to train our AI models.</p>
            <button aria-describedby="terms-popup-accept-explanation">Accept</button>
            <label><InputCheckbox @bind-Value="_training" /> Allow the use of your chats to train our AI models</label>
        </div>
        """);

    [Theory]
    [InlineData("""<div class="cookie-banner">{|CONSENT002:<button>|}Accept all</button></div>""")]
    [InlineData("""<div role="dialog"><h2>Privacy policy</h2>{|CONSENT002:<button>|}Accept</button></div>""")]
    [InlineData("""<div class="cookie-banner">{|CONSENT002:<button>|}Accept all</button> We use cookies to measure how you use this site.</div>""")]
    public void OffersNothingWhereTheSurfaceSaysNothingThatCouldMove(string html) => VerifyFile.OffersNothing("wwwroot/page.html", html);

    [Fact]
    public void OffersNothingInAHeading() => VerifyFile.OffersNothing("Shared/TermsDialog.razor", """
        <MudDialog>
            <TitleContent>
                <MudText Typo="Typo.h6">{|CONSENT002:<MudButton>|}Accept</MudButton> the new consumer terms</MudText>
            </TitleContent>
            <DialogContent>
                <MudText>We updated our consumer terms and our privacy policy to say how we handle your data.</MudText>
            </DialogContent>
        </MudDialog>
        """);
}
