namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Razor;

/// <summary>What the repair of CONSENT002 says: what accepting leads to, in English only where the page is English.</summary>
public sealed class ExplanationTextTests
{
    private const string OtherAccepts = "consent_analyzers.accept_words = alle akzeptieren, godkänn alla, accepter alle, tillad, přijmout vše";

    [Theory]
    [InlineData("""<label><input type="checkbox"> Send usage statistics</label><label><input type="checkbox"> Show hidden files</label>""", "Send usage statistics")]
    [InlineData("""<label><input type="checkbox"> Share my usage data</label><label><input type="checkbox"> Ask before sending crash reports</label>""", "Share my usage data")]
    [InlineData("""<label><input type="checkbox"> Share my data with partners</label><label><input type="checkbox"> Do not sell my personal data</label>""", "Share my data with partners")]
    [InlineData("""<label><input type="checkbox"> Allow analytics cookies</label><label><input type="checkbox" checked disabled> Functional cookies</label>""", "Allow analytics cookies")]
    [InlineData("""<label><input type="checkbox"> Analytics</label><label><input type="checkbox"> Strictly necessary cookies</label>""", "Analytics")]
    [InlineData("""<fieldset><legend>Newsletter</legend><label><input type="radio" name="n" value="y"> Yes, send me marketing</label><label><input type="radio" name="n" value="n"> No</label></fieldset>""", "Yes, send me marketing")]
    [InlineData("""<label><input type="radio" name="n" value="n"> No, don't send me marketing</label><label><input type="radio" name="n" value="y"> Send me marketing</label>""", "Send me marketing")]
    [InlineData("""<label><input type="checkbox"> Send me the newsletter.</label><label><input type="checkbox"> I agree</label>""", "Send me the newsletter")]
    public void ListsOnlyWhatPermitsSomething(string choices, string said) => Says(choices, $"this, if it is selected: {said}.");

    [Fact]
    public void SaysThatOnlyWhatIsSelectedIsAgreedTo() => Says(
        """<label><input type="checkbox"> Send crash reports</label><label><input type="checkbox" name="n"> Send me the newsletter</label>""",
        "each of these that is selected: Send crash reports; Send me the newsletter.");

    [Theory]
    [InlineData("Accept all", "accept-all")]
    [InlineData("Allow all cookies", "allow-all-cookies")]
    [InlineData("Accept everything", "accept-everything")]
    public void SaysThatAllIsAgreedToWhereAllIsTaken(string caption, string id) => VerifyFile.Repairs(
        "wwwroot/page.html",
        $$"""<form id="consent"><label><input type="checkbox"> Analytics</label><label><input type="checkbox"> Marketing</label>{|CONSENT002:<button>|}{{caption}}</button></form>""",
        $"""<form id="consent"><label><input type="checkbox"> Analytics</label><label><input type="checkbox"> Marketing</label><p id="{id}-explanation">By choosing "{caption}" you agree to all of this: Analytics; Marketing.</p><button aria-describedby="{id}-explanation">{caption}</button></form>""");

    [Theory]
    [InlineData("Alle akzeptieren", "Statistik und Markedsføring")]
    [InlineData("Godkänn alla", "Statistik")]
    [InlineData("Accepter alle", "Statistik")]
    [InlineData("Tillad", "Newsletter")]
    [InlineData("Přijmout vše", "Marketing")]
    [InlineData("OK", "Newsletter")]
    public void OffersNothingInAnotherLanguageOrInNone(string caption, string label) => VerifyFile.OffersNothing(
        "wwwroot/page.html",
        $$"""<div class="cookie-banner"><h2>Cookies</h2><label><input type="checkbox"> {{label}}</label>{|CONSENT002:<button>|}{{caption}}</button></div>""",
        OtherAccepts);

    [Theory]
    [InlineData("""<h2>Datenschutz</h2>""", "Newsletter")]
    [InlineData("""<label><input type="checkbox"> Angebote per E-Mail senden</label>""", "Marketing")]
    [InlineData("""<label><input type="checkbox"> Hantar data penggunaan</label>""", "Newsletter")]
    [InlineData("""<p>Elige lo que quieras compartir.</p>""", "Analytics")]
    public void OffersNothingWhereWordsBesideItAreNotEnglish(string beside, string label) => VerifyFile.OffersNothing(
        "wwwroot/page.html",
        $$"""<form id="consent">{{beside}}<label><input type="checkbox"> {{label}}</label>{|CONSENT002:<button>|}Accept</button></form>""");

    [Theory]
    [InlineData("""<html lang="de"><body>""", "</body></html>")]
    [InlineData("""<html xml:lang="pt-BR"><body>""", "</body></html>")]
    [InlineData("""<div lang="pl">""", "</div>")]
    [InlineData("""<html lang="en"><body><p>Wir freuen uns auf dich und deine Freunde. Das ist nicht alles.</p>""", "</body></html>")]
    [InlineData("""<article><p>Nous sommes heureux de vous voir dans notre boutique avec tous les produits.</p></article>""", "")]
    public void OffersNothingOnAPageInAnotherLanguage(string before, string after) => VerifyFile.OffersNothing(
        "wwwroot/page.html",
        $$"""{{before}}<form id="consent"><label><input type="checkbox"> Send crash reports</label>{|CONSENT002:<button>|}Accept</button></form>{{after}}""");

    [Fact]
    public void TrustsAPageThatCallsItselfEnglishAndIs() => VerifyFile.Repairs(
        "wwwroot/page.html",
        """<html lang="en-GB"><nav>Deutsch Français</nav><p>Welcome to our shop. Here you can get what you need.</p><form id="consent"><label><input type="checkbox"> Marketing cookies</label>{|CONSENT002:<button>|}OK</button></form></html>""",
        """<html lang="en-GB"><nav>Deutsch Français</nav><p>Welcome to our shop. Here you can get what you need.</p><form id="consent"><label><input type="checkbox"> Marketing cookies</label><p id="ok-explanation">By choosing "OK" you agree to this, if it is selected: Marketing cookies.</p><button aria-describedby="ok-explanation">OK</button></form></html>""");

    [Theory]
    [InlineData("""<label><input type="checkbox"> Do not track me</label>""")]
    [InlineData("""<label><input type="checkbox"> Ask before sending crash reports</label>""")]
    [InlineData("""<label><input type="checkbox"> Show hidden files</label>""")]
    [InlineData("""<label><input type="checkbox"> Necessary cookies</label>""")]
    [InlineData("""<label><input type="radio" name="n"> Yes</label><label><input type="radio" name="n"> No</label>""")]
    [InlineData("""<label><input type="checkbox"> Want our newsletter?</label>""")]
    [InlineData("""<label><input type="checkbox"> Send crash reports</label><label><input type="checkbox"> Do not use my chats to train your AI models</label>""")]
    public void OffersNothingWhereNothingIsPermittedOrSomethingWouldBeLeftOut(string choices) => VerifyFile.OffersNothing(
        "wwwroot/page.html", $$"""<form id="consent">{{choices}}{|CONSENT002:<button>|}Accept</button></form>""");

    private static void Says(string choices, string said) => VerifyFile.Repairs(
        "wwwroot/page.html",
        $$"""<form id="consent">{{choices}}{|CONSENT002:<button>|}Accept</button></form>""",
        $"""<form id="consent">{choices}<p id="accept-explanation">By choosing "Accept" you agree to {said}</p><button aria-describedby="accept-explanation">Accept</button></form>""");
}
