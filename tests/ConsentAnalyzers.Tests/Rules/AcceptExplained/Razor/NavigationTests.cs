namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Razor;

/// <summary>CONSENT002 leaves links to a request for consent alone; a link that accepts by being followed is an action.</summary>
public sealed class NavigationTests
{
    [Theory]
    [InlineData("""<h1>Contoso wants to sign in</h1><p>@Model.Text</p><p>Continue?</p><div><a class="btn btn-primary" asp-page="/Device/Consent" asp-route-id="@Model.Id">Yes, Continue</a></div>""")]
    [InlineData("""<h1>Sign in</h1><a class="btn btn-primary" asp-page="/Device/Consent">Yes, Continue</a>""")]
    [InlineData("""<h1>Sign in</h1><a class="btn" asp-controller="Consent" asp-action="Index">Continue</a>""")]
    [InlineData("""<h1>Welcome</h1><a class="btn" href="/account/consent?client=1">Continue</a>""")]
    [InlineData("""<h1>Welcome</h1><a class="btn" href="/terms-of-service">Agree</a>""")]
    [InlineData("""<h1>Welcome</h1><a class="button" href="/privacy">OK</a>""")]
    [InlineData("""<h1>Welcome</h1><form asp-page="/Consent" method="get"><button>Continue</button></form>""")]
    [InlineData("""<h1>Welcome</h1><form action="/consent" method="get"><input type="submit" value="OK"></form>""")]
    [InlineData("""<h1>Privacy</h1><a class="btn" href="/more">Consent</a>""")]
    [InlineData("""<h1>Privacy</h1><MudMenu><MudMenuItem>Cookie consent</MudMenuItem></MudMenu>""")]
    [InlineData("""<h1>Welcome</h1><button formaction="/privacy/consent">Continue</button>""")]
    public void IsSilentOnWhatLeadsToConsent(string text) => VerifyFile.Finds("Pages/Welcome.cshtml", "@page\n" + text);

    [Theory]
    [InlineData("""<h1>Cookies</h1>[|<a class="btn" href="/cookies/accept">|]Accept cookies</a>""")]
    [InlineData("""<h1>Cookies</h1>[|<a class="btn" asp-controller="Consent" asp-action="Agree">|]I agree</a>""")]
    [InlineData("""<h1>Cookies</h1>[|<button>|]Consent</button><button>Do not consent</button>""")]
    [InlineData("""<h1>Terms of use</h1>[|<a class="btn" href="/start">|]I agree</a>""")]
    [InlineData("""<h1>Terms of use</h1>[|<a class="btn" asp-page-handler="Accept" href="/terms">|]I agree</a>""")]
    [InlineData("""<h1>Welcome</h1><form action="/consent" method="post">[|<button>|]I agree</button></form>""")]
    public void FlagsWhatAccepts(string text) => VerifyFile.Finds("Pages/Welcome.cshtml", "@page\n" + text);
}
