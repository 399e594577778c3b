using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

public class CookieTests
{
    [Theory]
    [InlineData("Response.Cookies.Append(\"visitor_id\", id, new CookieOptions { Expires = [|DateTimeOffset.UtcNow.AddYears(5)|] });")]
    [InlineData("Response.Cookies.Append(\"visitor_id\", id, new CookieOptions { HttpOnly = true, MaxAge = [|TimeSpan.FromDays(1825)|] });")]
    [InlineData("var o = new CookieOptions { MaxAge = [|TimeSpan.FromDays(730)|] }; Response.Cookies.Append(\"tracking\", id, o);")]
    [InlineData("var o = new CookieOptions(); o.Expires = [|DateTime.Now.AddYears(2)|]; Response.Cookies.Append(\"analytics-id\", id, o);")]
    [InlineData("Response.Cookies.Append(VisitorCookieName, id, new CookieOptions { Expires = [|DateTimeOffset.UtcNow.AddYears(5)|] });")]
    [InlineData("services.Configure<CookiePolicyOptions>(options => options.ConsentCookie.Expiration = [|TimeSpan.FromDays(730)|]);")]
    [InlineData("services.Configure<CookiePolicyOptions>(options => { options.ConsentCookie.MaxAge = [|TimeSpan.FromDays(396)|]; });")]
    [InlineData("var c = new CookieBuilder { Name = \".Visitor\", Expiration = [|TimeSpan.FromDays(730)|] };")]
    [InlineData("const int ConsentCookieLifetimeDays = [|730|];")]
    [InlineData("Response.Cookies.Append(\"CustomerGuid\", id, new CookieOptions { Expires = [|DateTimeOffset.UtcNow.AddYears(5)|] });")]
    [InlineData("Response.Cookies.Append(\".Shop.Customer\", id, new CookieOptions { Expires = [|DateTimeOffset.UtcNow.AddYears(5)|] });")]
    [InlineData("Response.Cookies.Append(\"guest_id\", id, new CookieOptions { MaxAge = [|TimeSpan.FromDays(3650)|] });")]
    [InlineData("Response.Cookies.Append(UserGuidCookieName, id, new CookieOptions { Expires = [|DateTimeOffset.UtcNow.AddYears(5)|] });")]
    [InlineData("var expires = DateTimeOffset.UtcNow.AddYears(5); Response.Cookies.Append(\"visitor\", id, new CookieOptions { Expires = [|expires|] });", true)]
    public Task FlagsACookieThatFollowsPeopleTooLong(string statement, bool atDeclaration = false) =>
        Verify<RetentionAnalyzer>.Finds(
            Page(atDeclaration
                ? statement.Replace("DateTimeOffset.UtcNow.AddYears(5)", "[|DateTimeOffset.UtcNow.AddYears(5)|]").Replace("[|expires|]", "expires")
                : statement),
            Platform.AspNetCore);

    [Theory]
    [InlineData("services.Configure<CookiePolicyOptions>(options => options.ConsentCookie.Expiration = TimeSpan.FromDays(90));")]
    [InlineData("services.Configure<CookiePolicyOptions>(options => options.ConsentCookie.Expiration = TimeSpan.FromDays(395));")]
    [InlineData("Response.Cookies.Append(\"AcceptedCookies\", id, new CookieOptions { Expires = DateTime.Now.AddMonths(2) });")]
    [InlineData("Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, id, new CookieOptions { Expires = DateTimeOffset.UtcNow.AddYears(2) });")]
    [InlineData("Response.Cookies.Append(\"auth_token\", id, new CookieOptions { MaxAge = TimeSpan.FromDays(730) });")]
    [InlineData("Response.Cookies.Append(\"theme\", id, new CookieOptions { MaxAge = TimeSpan.FromDays(3650) });")]
    [InlineData("Response.Cookies.Append(\"customer_language\", id, new CookieOptions { MaxAge = TimeSpan.FromDays(3650) });")]
    [InlineData("Response.Cookies.Append(\"user_theme\", id, new CookieOptions { MaxAge = TimeSpan.FromDays(3650) });")]
    [InlineData("Response.Cookies.Append(\"session\", id, new CookieOptions { MaxAge = TimeSpan.FromDays(3650) });")]
    [InlineData("Response.Cookies.Append(\"visitor_id\", \"\", new CookieOptions { Expires = DateTimeOffset.UtcNow.AddYears(-1) });")]
    [InlineData("services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(730));")]
    [InlineData("services.ConfigureApplicationCookie(options => options.Cookie.MaxAge = TimeSpan.FromDays(730));")]
    [InlineData("services.ConfigureApplicationCookie(options => options.ExpireTimeSpan = TimeSpan.FromDays(730));")]
    [InlineData("services.AddSession(options => options.IdleTimeout = TimeSpan.FromDays(730));")]
    public Task IsSilentOnCookiesWithinTheLimitAndThoseThatAreNeeded(string statement) =>
        Verify<RetentionAnalyzer>.Finds(Page(statement), Platform.AspNetCore);

    [Theory]
    [InlineData("var cookie = new HttpCookie(\"visitorId\"); cookie.Expires = [|DateTime.Now.AddYears(10)|];")]
    [InlineData("var cookie = new HttpCookie(\"tracking\") { Expires = [|DateTime.Now.AddYears(10)|] };")]
    [InlineData("cookies[\"visitor\"].Expires = [|DateTime.Now.AddYears(10)|];")]
    [InlineData("cookies[\"language\"].Expires = DateTime.Now.AddYears(10);")]
    [InlineData("var cookie = new HttpCookie(\"cart\"); cookie.Expires = DateTime.Now.AddYears(10);")]
    [InlineData("var cookie = new HttpCookie(\"visitorId\"); cookie.Expires = DateTime.Now.AddYears(-10);")]
    public Task ReadsTheCookiesOfClassicPages(string statement) => Verify<RetentionAnalyzer>.Finds(
        $$"""
        class Page
        {
            void Load(Dictionary<string, HttpCookie> cookies)
            {
                {{statement}}
            }
        }
        class HttpCookie { public HttpCookie(string name) { } public DateTime Expires { get; set; } }
        """);

    [Fact]
    public Task FixesACookieToThirteenMonths() => Verify<RetentionAnalyzer, RetentionFix>.Fixes(
        Page("Response.Cookies.Append(\"visitor_id\", id, new CookieOptions { Expires = [|DateTimeOffset.UtcNow.AddYears(5)|] });"),
        Page("Response.Cookies.Append(\"visitor_id\", id, new CookieOptions { Expires = DateTimeOffset.UtcNow.AddDays(395) });"),
        Platform.AspNetCore);

    private static string Page(string statement) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Localization;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;

        public class PageController : Controller
        {
            private const string VisitorCookieName = "v";
            private const string UserGuidCookieName = "u";

            public void Show(IServiceCollection services, string id)
            {
                {{statement}}
            }
        }
        """;
}
