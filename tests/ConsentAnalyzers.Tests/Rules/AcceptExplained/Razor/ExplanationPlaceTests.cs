namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Razor;

/// <summary>Where the repair of CONSENT002 puts its text, by which id the action finds it, and that it is nobody's label.</summary>
public sealed class ExplanationPlaceTests
{
    private const string Share = """<label><input type="checkbox"> Share usage data</label>""";

    [Fact]
    public void GivesEveryExplanationAnIdOfItsOwn() => VerifyFile.Repairs(
        "Pages/Index.cshtml",
        """
        <div class="cookie-banner">
            <label><input type="checkbox" name="a"> Allow analytics cookies</label>
            {|CONSENT002:<button>|}Accept all</button>
        </div>
        <div class="cookie-banner">
            <label><input type="checkbox" name="b"> Allow marketing cookies</label>
            {|CONSENT002:<button>|}Accept all</button>
        </div>
        <table class="cookie-banner">
            <tr>
                <td><label><input type="checkbox" name="c"> Share usage data</label></td>
                <td>
                    {|CONSENT002:<button>|}Accept all</button>
                </td>
            </tr>
        </table>
        """,
        """
        <div class="cookie-banner">
            <label><input type="checkbox" name="a"> Allow analytics cookies</label>
            <p id="accept-all-explanation">By choosing "Accept all" you agree to this: Allow analytics cookies.</p>
            <button aria-describedby="accept-all-explanation">Accept all</button>
        </div>
        <div class="cookie-banner">
            <label><input type="checkbox" name="b"> Allow marketing cookies</label>
            <p id="accept-all-explanation-2">By choosing "Accept all" you agree to this: Allow marketing cookies.</p>
            <button aria-describedby="accept-all-explanation-2">Accept all</button>
        </div>
        <table class="cookie-banner">
            <tr>
                <td><label><input type="checkbox" name="c"> Share usage data</label></td>
                <td>
                    <p id="accept-all-explanation-3">By choosing "Accept all" you agree to this: Share usage data.</p>
                    <button aria-describedby="accept-all-explanation-3">Accept all</button>
                </td>
            </tr>
        </table>
        """);

    [Theory]
    [InlineData("""<i id="accept-explanation"></i>""", "accept-explanation-2")]
    [InlineData("""<i id='ACCEPT-Explanation'></i>""", "accept-explanation-2")]
    [InlineData("""<i id=accept-explanation></i>""", "accept-explanation-2")]
    [InlineData("""<i id="accept-explanation"></i><i id="accept-explanation-2"></i>""", "accept-explanation-3")]
    [InlineData("""<a aria-describedby="accept-explanation accept-explanation-2" href="/">Home</a>""", "accept-explanation-3")]
    [InlineData("""<script>show("#accept-explanation");</script>""", "accept-explanation-2")]
    [InlineData("""<i id="accept-explanation-text"></i>""", "accept-explanation")]
    public void TakesNoIdThatTheFileSpeaksOf(string other, string id) => VerifyFile.Repairs(
        "wwwroot/page.html",
        other + """<form id="consent"><label><input type="checkbox"> Send crash reports</label>{|CONSENT002:<button>|}Accept</button></form>""",
        other + $"""<form id="consent"><label><input type="checkbox"> Send crash reports</label><p id="{id}">By choosing "Accept" you agree to this, if it is selected: Send crash reports.</p><button aria-describedby="{id}">Accept</button></form>""");

    [Theory]
    [InlineData("aria-describedby=hint", "aria-describedby=\"hint accept-explanation\"")]
    [InlineData("aria-describedby='hint'", "aria-describedby='hint accept-explanation'")]
    [InlineData("aria-describedby=\"\"", "aria-describedby=\"accept-explanation\"")]
    [InlineData("type=submit", "type=submit aria-describedby=\"accept-explanation\"")]
    public void JoinsTheDescriptionsOfTheAction(string before, string after) => VerifyFile.Repairs(
        "wwwroot/page.html",
        $$"""<form id="consent"><label><input type="checkbox"> Send crash reports</label>{|CONSENT002:<button {{before}}>|}Accept</button></form><p id="hint">Enter</p>""",
        $"""<form id="consent"><label><input type="checkbox"> Send crash reports</label><p id="accept-explanation">By choosing "Accept" you agree to this, if it is selected: Send crash reports.</p><button {after}>Accept</button></form><p id="hint">Enter</p>""");

    [Theory]
    [InlineData($"""<ul class="cookie-banner"><li>{Share}</li><li>§<button>|Accept</button></li></ul>""")]
    [InlineData($"""<dl class="cookie-banner"><dd>{Share}</dd><dd>§<button>|Accept</button></dd></dl>""")]
    [InlineData($"""<table class="cookie-banner"><tr><td>{Share}</td><td>§<button>|Accept</button></td></tr></table>""")]
    [InlineData($"""<div class="cookie-banner">{Share}§<ul><li><button>|Accept</button></li></ul></div>""")]
    [InlineData($"""<div class="cookie-banner">{Share}§<p><button>|Accept</button></p></div>""")]
    [InlineData($"""<div class="cookie-banner">§<p>{Share} <button>|Accept</button></p></div>""")]
    [InlineData($"""<div class="cookie-banner">§<table><tr><td>{Share}</td><td><button>|Accept</button></td></tr></table></div>""")]
    [InlineData($"""<div class="cookie-banner">{Share}§<span><b><button>|Accept</button></b></span></div>""")]
    public void StandsWhereAParagraphCan(string page)
    {
        const string Said = """<p id="accept-explanation">By choosing "Accept" you agree to this, if it is selected: Share usage data.</p>""";
        VerifyFile.Repairs(
            "wwwroot/page.html",
            page.Replace("§", "").Replace("<button>|", "{|CONSENT002:<button>|}"),
            page.Replace("§", Said).Replace("<button>|", """<button aria-describedby="accept-explanation">"""));
    }

    [Theory]
    [InlineData($$"""<p class="cookie-banner">{{Share}} {|CONSENT002:<button>|}Accept</button></p>""")]
    [InlineData($$"""<p class="cookie-banner"><span>{{Share}}</span> <b>{|CONSENT002:<button>|}Accept</button></b></p>""")]
    public void OffersNothingWhereNoParagraphCanStand(string page) => VerifyFile.OffersNothing("wwwroot/page.html", page);

    [Theory]
    [InlineData("""<input asp-for="Input.MarketingEmails" />""")]
    [InlineData("""<div><input asp-for="Input.MarketingEmails" /></div>""")]
    [InlineData("""<input type="checkbox" name="q7" checked />""")]
    public void IsNobodysLabel(string unlabelled) => VerifyFile.Repairs(
        "Pages/Index.cshtml",
        $$"""<form id="consent"><label><input type="checkbox" name="d"> Allow analytics cookies</label>{{unlabelled}}{|CONSENT002:<button>|}Accept</button></form>""",
        $"""<form id="consent"><label><input type="checkbox" name="d"> Allow analytics cookies</label>{unlabelled}<p id="accept-explanation">By choosing "Accept" you agree to this, if it is selected: Allow analytics cookies.</p><button aria-describedby="accept-explanation">Accept</button></form>""");

    [Theory]
    [InlineData("""<input asp-for="Input.MarketingEmails" /><SfButton>|Accept</SfButton>""")]
    [InlineData("""<InputCheckbox @bind-Value="_marketing" /><SfButton>|Accept</SfButton>""")]
    [InlineData("""<input type="checkbox" name="q7" checked /><acme-button>|Accept</acme-button>""")]
    public void OffersNothingWhereItWouldBecomeALabel(string row)
    {
        var (start, action) = (row.LastIndexOf('<', row.IndexOf('|')), row.IndexOf('|'));
        VerifyFile.OffersNothing(
            "Pages/Index.razor",
            $$"""<form id="consent"><label><input type="checkbox" name="d"> Allow analytics cookies</label>{{row[..start]}}{|CONSENT002:{{row[start..action]}}|}{{row[(action + 1)..]}}</form>""");
    }

    [Fact]
    public void MendsTheRestWhereOneRepairWouldDoMore() => VerifyFile.Repairs(
        "Pages/Index.razor",
        """
        <form id="consent">
            <label><input type="checkbox" name="d"> Allow analytics cookies</label>
            <InputCheckbox @bind-Value="_marketing" />
            {|CONSENT002:<SfButton>|}Accept</SfButton>
        </form>
        <form id="newsletter-consent">
            <label><input type="checkbox" name="e"> Send me the newsletter</label>
            {|CONSENT002:<button>|}I agree</button>
        </form>
        """,
        """
        <form id="consent">
            <label><input type="checkbox" name="d"> Allow analytics cookies</label>
            <InputCheckbox @bind-Value="_marketing" />
            {|CONSENT002:<SfButton>|}Accept</SfButton>
        </form>
        <form id="newsletter-consent">
            <label><input type="checkbox" name="e"> Send me the newsletter</label>
            <p id="pages-i-agree-explanation">By choosing "I agree" you agree to this, if it is selected: Send me the newsletter.</p>
            <button aria-describedby="pages-i-agree-explanation">I agree</button>
        </form>
        """);

    /// <summary>A page shows several parts at once; what each calls its explanation is its own.</summary>
    [Theory]
    [InlineData("Pages/_Cookies.cshtml", "cookies-accept-explanation")]
    [InlineData("Pages/Shared/Tracking.cshtml", "tracking-accept-explanation")]
    [InlineData("Views/Shared/Components/Banner/Default.cshtml", "banner-accept-explanation")]
    [InlineData("Components/CookieBanner.razor", "cookie-banner-accept-explanation")]
    [InlineData("Components/CookieBanner2.razor", "cookie-banner2-accept-explanation")]
    [InlineData("Pages/_GDPR-Notice.cshtml", "gdpr-notice-accept-explanation")]
    [InlineData("Layout/MainLayout.razor", "main-layout-accept-explanation")]
    [InlineData("Pages/Cookies.cshtml", "accept-explanation")]
    [InlineData("wwwroot/cookies.html", "accept-explanation")]
    public void NamesThePartInItsId(string path, string id) => VerifyFile.Repairs(
        path,
        $$"""<div class="cookie-banner">{{Share}}{|CONSENT002:<button>|}Accept</button></div>""",
        $"""<div class="cookie-banner">{Share}<p id="{id}">By choosing "Accept" you agree to this, if it is selected: Share usage data.</p><button aria-describedby="{id}">Accept</button></div>""");

    [Theory]
    [InlineData("@foreach (var i in All) {\n§\n}")]
    [InlineData("@for (var i = 0; i < 2; i++)\n{\n    §\n}")]
    [InlineData("@while (More()) {\n§\n}")]
    [InlineData("@foreach (var i in All) {\n    @if (i.Shown) {\n        §\n    }\n}")]
    [InlineData("@do {\n§\n} while (More());")]
    public void GivesNoIdWhereItIsShownSeveralTimes(string page) => VerifyFile.Repairs(
        "Pages/Index.cshtml",
        page.Replace("§", $$"""<div class="cookie-banner">{{Share}}{|CONSENT002:<button id="b">|}Accept</button></div>"""),
        page.Replace("§", $"""<div class="cookie-banner">{Share}<p>By choosing "Accept" you agree to this, if it is selected: Share usage data.</p><button id="b">Accept</button></div>"""));

    [Theory]
    [InlineData("<p>")]
    [InlineData("<p class=\"small\">")]
    [InlineData("<ul><li>")]
    public void DoesNotMoveWhatIsNeverClosed(string open) => VerifyFile.OffersNothing(
        "wwwroot/page.html",
        $$"""<div class="cookie-banner"><h2>Cookies</h2>{|CONSENT002:<button>|}Accept all</button>{{open}}We count visits with an analytics cookie that we keep for thirty days.</div>""");
}
