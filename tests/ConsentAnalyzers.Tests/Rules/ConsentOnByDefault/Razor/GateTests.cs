namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

/// <summary>What a site offers is no decision of the person who is offered it.</summary>
public sealed class GateTests
{
    [Theory]
    [InlineData("Model.NewsletterEnabled")]
    [InlineData("Settings.NewsletterEnabled")]
    [InlineData("Model.AllowNewsletter")]
    [InlineData("Options.Value.MarketingEnabled")]
    [InlineData("Model.Features.EnableNewsletter")]
    [InlineData("Model.ShowNewsletter && Model.NewsletterEnabled")]
    [InlineData("Config.IsAnalyticsEnabled")]
    [InlineData("Site.TelemetryOn")]
    public void FlagsABoxThatIsOfferedUnderACapability(string gate) => VerifyFile.Finds(
        "Index.cshtml", $$"""@if ({{gate}}) { <label><input type="checkbox" name="Newsletter" [|checked|] /> Subscribe to our newsletter</label> }""");

    [Theory]
    [InlineData("Model.HasConsented")]
    [InlineData("Model.OptedIn")]
    [InlineData("Model.NewsletterSubscribed")]
    [InlineData("Model.User.AcceptsMarketing")]
    [InlineData("customer.ReceiveNewsletter")]
    public void IsSilentOnABoxThatShowsADecision(string decision) => VerifyFile.Finds(
        "Index.cshtml", $$"""@if ({{decision}}) { <label><input type="checkbox" name="Newsletter" checked /> Subscribe to our newsletter</label> }""");

    [Theory]
    [InlineData("Model.NewsletterEnabled")]
    [InlineData("Model.IsSubscribed")]
    [InlineData("Model.Flag")]
    public void IsSilentWhereTheOtherBranchHasTheSameBoxUnticked(string state) => VerifyFile.Finds("Index.cshtml", $$"""
        @if ({{state}}) { <label><input type="checkbox" name="Newsletter" checked /> Subscribe to our newsletter</label> }
        else { <label><input type="checkbox" name="Newsletter" /> Subscribe to our newsletter</label> }
        """);

    [Theory]
    [InlineData("Notwendige Cookies")]
    [InlineData("Technisch notwendige Cookies")]
    [InlineData("Unbedingt erforderliche Cookies")]
    [InlineData("Cookies strictement nécessaires")]
    [InlineData("Cookies necesarias")]
    [InlineData("Noodzakelijke cookies")]
    [InlineData("Cookie necessari")]
    [InlineData("Niezbędne pliki cookie")]
    [InlineData("Cookies estritamente necessários")]
    public void IsSilentOnNecessaryCookiesInOtherLanguages(string label) => VerifyFile.Finds(
        "CookieConsent.cshtml", $$"""<form><h2>Cookies</h2><label><input type="checkbox" name="c" checked disabled> {{label}}</label></form>""");

    [Fact]
    public void FlagsCookiesThatAnotherLanguageCallsUnnecessary() => VerifyFile.Finds(
        "CookieConsent.cshtml", """<form><h2>Cookies</h2><label><input type="checkbox" name="MarketingCookies" [|checked|]> Nicht notwendige Cookies</label></form>""");
}
