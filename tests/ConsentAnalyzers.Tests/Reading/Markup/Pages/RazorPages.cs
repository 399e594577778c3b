namespace ConsentAnalyzers.Tests.Reading.Markup.Pages;

/// <summary>Pages as real applications write them.</summary>
internal static class RazorPages
{
    /// <summary>Sign-up in the style of ASP.NET Core Identity.</summary>
    public const string Register = """
        @page
        @model RegisterModel
        @using Microsoft.AspNetCore.Identity
        @inject SignInManager<ApplicationUser> SignInManager
        @{
            ViewData["Title"] = "Register";
            var isFirst = Model.Count < 1 && !User.Identity!.IsAuthenticated;
        }

        <h1>@ViewData["Title"]</h1>
        <div class="row">
            <div class="col-md-4">
                <form id="registerForm" asp-route-returnUrl="@Model.ReturnUrl" method="post">
                    <h2>Create a new account.</h2>
                    <hr />
                    <div asp-validation-summary="ModelOnly" class="text-danger" role="alert"></div>
                    <div class="form-floating mb-3">
                        <input asp-for="Input.Email" class="form-control" autocomplete="username" aria-required="true" placeholder="name@example.com" />
                        <label asp-for="Input.Email">Email</label>
                        <span asp-validation-for="Input.Email" class="text-danger"></span>
                    </div>
                    @* The law asks for an unticked box. *@
                    <div class="form-check">
                        <input type="checkbox" class="form-check-input" name="newsletter" id="newsletter" value="true" checked>
                        <label for="newsletter">Send me offers &amp; news</label>
                    </div>
                    <p>By registering you agree to our <a asp-page="/Terms">terms</a>, and <strong>not</strong> more.</p>
                    <button id="registerSubmit" type="submit" class="w-100 btn btn-lg btn-primary">Register</button>
                </form>
            </div>
            <div class="col-md-6 col-md-offset-2">
                @{
                    if ((Model.ExternalLogins?.Count ?? 0) == 0)
                    {
                        <div>
                            <p>
                                There are no external services. See this <a href="https://go.example.org/fwlink/?LinkID=532715&x=1">article
                                about it</a>.
                            </p>
                        </div>
                    }
                    else
                    {
                        <form id="external-account" asp-page="./ExternalLogin" method="post" class="form-horizontal">
                            <p>
                                @foreach (var provider in Model.ExternalLogins!)
                                {
                                    <button type="submit" name="provider" value="@provider.Name" title="Log in using your @provider.DisplayName account">@provider.DisplayName</button>
                                }
                            </p>
                        </form>
                    }
                }
            </div>
        </div>

        @section Scripts {
            <partial name="_ValidationScriptsPartial" />
            <script>
                if (document.cookie.length < 1) { console.log("<none>", { a: '@Model.ReturnUrl' }); }
            </script>
        }
        """;

    /// <summary>The cookie banner that the ASP.NET Core templates once came with.</summary>
    public const string CookieConsentPartial = """
        @using Microsoft.AspNetCore.Http.Features

        @{
            var consentFeature = Context.Features.Get<ITrackingConsentFeature>();
            var showBanner = !consentFeature?.CanTrack ?? false;
            var cookieString = consentFeature?.CreateConsentCookie();
        }

        @if (showBanner)
        {
            <div id="cookieConsent" class="alert alert-info alert-dismissible fade show" role="alert">
                Use this space to summarize your privacy and cookie use policy. <a asp-area="" asp-page="/Privacy">Learn More</a>.
                <button type="button" class="accept-policy close" data-dismiss="alert" aria-label="Close" data-cookie-string="@cookieString">
                    <span aria-hidden="true">Accept</span>
                </button>
            </div>
            <script>
                (function () {
                    var button = document.querySelector("#cookieConsent button[data-cookie-string]");
                    button.addEventListener("click", function (event) {
                        document.cookie = button.dataset.cookieString;
                    }, false);
                })();
            </script>
        }
        else if (Model is { Age: < 16 })
        {
            @:For children under 16 we ask a parent. }
            <text>No banner.</text>
        }
        """;

    /// <summary>An older MVC view with helpers and conditions inside of tags.</summary>
    public const string MvcView = """
        @model Shop.Models.PreferencesModel
        @{
            Layout = "~/Views/Shared/_Layout.cshtml";
        }
        @helper Row(string name, bool on) {
            <tr><td>@name</td><td>@(on ? "on" : "off")</td></tr>
        }
        @using (Html.BeginForm("Save", "Preferences", FormMethod.Post, new { @class = "form", id = "prefs" }))
        {
            @Html.AntiForgeryToken()
            <ul>
                <li>@Html.CheckBox("ShareUsage", true) Share usage data
                <li>@Html.CheckBoxFor(m => m.Newsletter, new { @checked = "checked", title = "a \"b\" <c>" }) Newsletter
                @foreach (var c in Model.Categories.Where(x => x.Count < 3))
                {
                    <li class="@(c.On ? "on" : "off") item-@c.Id" @(c.On ? "aria-checked" : "")>@c.Name &ndash; @c.Mail.Replace("@", "(at)")</li>
                }
            </ul>
            <input type="checkbox" id="all" @if (Model.All) { <text>checked="checked"</text> } />
            <p>Write to privacy@example.org or @@privacy.
            <table>@Row("a", true)@Row("b", false)</table>
            <input type="submit" value='@Resources.Save' />
        }
        """;
}
