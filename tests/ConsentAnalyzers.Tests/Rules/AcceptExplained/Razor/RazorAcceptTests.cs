namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Razor;

public sealed class RazorAcceptTests
{
    [Theory]
    [InlineData("Shared/CookieBanner.razor", """[|<button @onclick="Accept">|]Accept all</button>""")]
    [InlineData("Views/Home/Index.cshtml", """<div>[|<button @@click="acceptCookies">|]Accept all</button></div>""")]
    [InlineData("Pages/Terms.razor", "@page \"/terms\"\n<h1>Terms of service</h1>\n[|<MudButton OnClick=\"Save\">|]I agree</MudButton>")]
    [InlineData("Shared/TermsDialog.razor", """<MudDialog><TitleContent><MudText Typo="Typo.h6">Updates to our terms of service and policies</MudText></TitleContent><DialogContent><MudCheckBox T="bool" Label="Allow training on your chats" /></DialogContent><DialogActions>[|<MudButton>|]Accept</MudButton></DialogActions></MudDialog>""")]
    [InlineData("Shared/Consent.razor", """<RadzenCard><RadzenText TextStyle="TextStyle.H5">Privacy policy</RadzenText>[|<RadzenButton Text="Accept" Click="Ok" />|]</RadzenCard>""")]
    [InlineData("Shared/Ask.razor", """<FluentDialogHeader>Data protection</FluentDialogHeader><FluentDialogFooter>[|<FluentButton Appearance="Appearance.Accent">|]Agree</FluentButton></FluentDialogFooter>""")]
    [InlineData("Shared/CookiePopup.razor", """<TelerikDialog Title="Cookies"><DialogContent>We use cookies.</DialogContent><DialogButtons>[|<TelerikButton>|]Accept cookies</TelerikButton></DialogButtons></TelerikDialog>""")]
    [InlineData("Shared/PrivacyMenu.razor", """<MudPaper Class="consent-banner"><MudMenuItem>More</MudMenuItem>[|<MudMenuItem>|]Accept tracking</MudMenuItem></MudPaper>""")]
    [InlineData("Shared/Ask.razor", """[|<MudMessageBox Title="Privacy policy" YesText="Accept" CancelText="Cancel" />|]""")]
    [InlineData("Views/Shared/_CookieConsentPartial.cshtml", """@if (show) { <div id="cookieConsent" class="alert" role="alert">Use this space to summarize your privacy and cookie use policy. <a asp-page="/Privacy">Learn More</a>. [|<button type="button" class="accept-policy close" data-cookie-string="@cookie">|]<span aria-hidden="true">Accept</span></button></div> }""")]
    [InlineData("Views/Shared/_CookieConsentPartial.cshtml", """@if (show) { [|<button class="accept-policy">|]Accept</button> }""")]
    [InlineData("Views/Account/Terms.cshtml", """@{ ViewData["Title"] = "Terms of service"; } <h2>@ViewData["Title"]</h2> <form asp-action="Accept" method="post">@Html.AntiForgeryToken() [|<input type="submit" value="I Agree" />|]</form>""")]
    [InlineData("Shared/Banner.razor", """<div class="cookie-banner">@if (_first) { <p>We use cookies to measure how you use this site.</p> } else { [|<button>|]Accept cookies</button> }</div>""")]
    [InlineData("Shared/Banner.razor", """<div class="cookie-banner"><MudIcon Icon="@Icons.Cookie" /><MudProgressCircular />[|<MudButton StartIcon="@Icons.Check">|]Accept cookies</MudButton></div>""")]
    [InlineData("Shared/Banner.razor", """<div class="cookie-banner"><h2>@L["Title"]</h2>[|<button>|]Accept cookies</button></div>""")]
    [InlineData("Pages/Join.razor", "@page \"/join\"\n<EditForm Model=\"_m\" FormName=\"consent\"><InputText @bind-Value=\"_m.Name\" /><label><InputCheckbox @bind-Value=\"_m.News\" /> Send me the newsletter</label>[|<button>|]Accept</button></EditForm>")]
    [InlineData("Shared/Banner.razor", "<div class=\"cookie-banner\"><text>Cookies</text>[|<button>|]Accept cookies</button></div>\n@code { RenderFragment Why => @<p>We use cookies to measure how you use this site.</p>; }")]
    [InlineData("Shared/Banner.razor", "<div class=\"cookie-banner\">@if (_open) // We use cookies to measure how you use this site.\n{ [|<button>|]Accept cookies</button> }</div>")]
    public void FlagsAcceptsWithoutExplanation(string path, string text) => VerifyFile.Finds(path, text);

    [Theory]
    [InlineData("Shared/CookieBanner.razor", """<p>@Text</p><button>Accept all</button>""")]
    [InlineData("Shared/CookieBanner.razor", """<p>@L["CookieText"]</p><button>Accept all</button>""")]
    [InlineData("Shared/CookieBanner.razor", """@((MarkupString)_html) <button>Accept all</button>""")]
    [InlineData("Shared/CookieBanner.razor", """<CookieText /><button>Accept all</button>""")]
    [InlineData("Shared/CookieBanner.razor", """@ChildContent <button>Accept all</button>""")]
    [InlineData("Shared/CookieBanner.razor", """<text>We use cookies to measure how you use <em>this</em> site.</text><button>Accept all</button>""")]
    [InlineData("Views/Shared/_CookieConsentPartial.cshtml", """<partial name="_CookieText" /><button>Accept all</button>""")]
    [InlineData("Views/Shared/_Layout.cshtml", """<body>@RenderBody() <button>Accept cookies</button></body>""")]
    [InlineData("Shared/TermsDialog.razor", """<MudDialog><DialogActions><MudButton>Accept</MudButton></DialogActions><DialogContent><MudText>Our terms of service change on the first of May.</MudText></DialogContent></MudDialog>""")]
    [InlineData("Shared/Ask.razor", """<MudMessageBox Title="Privacy policy" Message="We share your address with the shops that you order from." YesText="Accept" />""")]
    [InlineData("Shared/Ask.razor", """<RadzenCard><RadzenText Text="We share your address with the shops that you order from." /><RadzenButton Text="Accept" /></RadzenCard>""")]
    [InlineData("Shared/Banner.razor", """<div class="cookie-banner">@if (_long) { <p>We use cookies to measure how you use this site.</p> } <button>Accept cookies</button></div>""")]
    [InlineData("Shared/AcceptButton.razor", """<button class="btn" @onclick="AcceptTerms">Accept terms</button>""")]
    [InlineData("Views/Shared/_AcceptButton.cshtml", """<form asp-action="AcceptTerms"><button class="btn">Accept terms</button></form>""")]
    [InlineData("Pages/Invitations.razor", "@page \"/invitations\"\n@foreach (var i in Items) { <div class=\"card\"><h3>Privacy board</h3><button>Accept</button></div> }")]
    [InlineData("Pages/Chats.razor", "@page \"/chats\"\n<h2>Chats</h2><MudToolBar><MudButton>Accept cookies</MudButton></MudToolBar>")]
    [InlineData("Views/Consent/Index.cshtml", """<div class="page-consent"><h1>@Model.ClientName <small>is requesting your permission</small></h1><form asp-action="Index"><ul>@foreach (var s in Model.Scopes) { <partial name="_ScopeListItem" model="@s" /> }</ul><button name="button" value="yes">Yes, Allow</button><button name="button" value="no">No, Do Not Allow</button></form></div>""")]
    [InlineData("Views/Authorization/Authorize.cshtml", """<div class="jumbotron"><h1>Authorization</h1><p class="lead">Do you want to grant <strong>@Model.ApplicationName</strong> access to your data?</p><form method="post"><input name="submit.Accept" type="submit" value="Yes" /></form></div>""")]
    [InlineData("Pages/Register.cshtml", "@page\n<form method=\"post\"><h2>Create a new account.</h2><input asp-for=\"Input.Email\" /><p>By registering you agree to our <a asp-page=\"/Terms\">terms</a>.</p><button type=\"submit\">Register</button></form>")]
    [InlineData("Areas/Identity/Pages/Account/Manage/DeletePersonalData.cshtml", "@page\n<h3>Delete Personal Data</h3><form method=\"post\"><input asp-for=\"Input.Password\" /><button class=\"btn btn-danger\">Delete data and close my account</button><button>Continue</button></form>")]
    public void IsSilentOnExplainedAndOtherActions(string path, string text) => VerifyFile.Finds(path, text);

    [Theory]
    [InlineData("<MudDialog><DialogActions><MudButton OnClick=\"")]
    [InlineData("@if (x) { <div class=\"cookie-banner\"><button>Accept")]
    [InlineData("<RadzenButton Text=\"Accept\" Click=@(")]
    [InlineData("@page \"/terms\n<button>Accept terms</button> @code {")]
    public void SurvivesHalfTypedMarkup(string text) =>
        VerifyFile.Inspect("Shared/CookieBanner.razor", Microsoft.CodeAnalysis.Text.SourceText.From(text));
}
