namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 in markup is repaired by a twin of the accept that stores the refusal, where the file shows what that is.</summary>
public class RepairTests
{
    [Fact]
    public void AddsADeclineWithAMethodOfItsOwn() => VerifyFile.Repairs(
        "Shared/Banner.razor",
        """
        <div class="cookie-banner">
            <p>We use cookies for analytics and advertising.</p>
            [|<button id="accept" class="btn btn-primary" @onclick="Accept">|]Accept</button>
            <button class="btn" @onclick="Later">Not now</button>
        </div>

        @code {
            private bool isOpen = true;

            private async Task Accept()
            {
                preferences.AllowAnalytics = true;
                await preferences.SaveAsync(); // For a year.
                isOpen = false;
                StateHasChanged();
            }

            private void Later() => isOpen = false;
        }
        """,
        """
        <div class="cookie-banner">
            <p>We use cookies for analytics and advertising.</p>
            <button id="accept" class="btn btn-primary" @onclick="Accept">Accept</button>
            <button class="btn btn-primary" @onclick="Decline">Decline</button>
            <button class="btn" @onclick="Later">Not now</button>
        </div>

        @code {
            private bool isOpen = true;

            private async Task Accept()
            {
                preferences.AllowAnalytics = true;
                await preferences.SaveAsync(); // For a year.
                isOpen = false;
                StateHasChanged();
            }

            private async Task Decline()
            {
                preferences.AllowAnalytics = false;
                await preferences.SaveAsync(); // For a year.
                isOpen = false;
                StateHasChanged();
            }

            private void Later() => isOpen = false;
        }
        """);

    [Theory]
    [InlineData(
        "Shared/Banner.razor",
        """<div class="modal"><p>May we use your chats to train our AI models?</p>[|<button @onclick="() => SetConsent(true)">|]Allow</button></div>""",
        """<div class="modal"><p>May we use your chats to train our AI models?</p><button @onclick="() => SetConsent(true)">Allow</button><button @onclick="() => SetConsent(false)">Don't allow</button></div>""")]
    [InlineData(
        "Shared/Banner.razor",
        """<MudDialog><DialogContent>We would like to collect usage data and crash reports.</DialogContent><DialogActions>[|<MudButton Color="Color.Primary" OnClick="@(() => preferences.Telemetry = true)">|]Accept all</MudButton></DialogActions></MudDialog>""",
        """<MudDialog><DialogContent>We would like to collect usage data and crash reports.</DialogContent><DialogActions><MudButton Color="Color.Primary" OnClick="@(() => preferences.Telemetry = true)">Accept all</MudButton><MudButton Color="Color.Primary" OnClick="@(() => preferences.Telemetry = false)">Reject all</MudButton></DialogActions></MudDialog>""")]
    [InlineData(
        "Pages/Consent.cshtml",
        """<form method="post"><h2>Data sharing</h2><p>We pass your data to third parties for marketing.</p>[|<button type="submit" name="Consent" value="true">|]I agree</button></form>""",
        """<form method="post"><h2>Data sharing</h2><p>We pass your data to third parties for marketing.</p><button type="submit" name="Consent" value="true">I agree</button><button type="submit" name="Consent" value="false">I do not agree</button></form>""")]
    [InlineData(
        "Pages/Consent.cshtml",
        """<div class="cookie-banner"><p>We use cookies for advertising.</p>[|<a class="btn" role="button" onclick="setCookieConsent(true)">|]Accept</a></div>""",
        """<div class="cookie-banner"><p>We use cookies for advertising.</p><a class="btn" role="button" onclick="setCookieConsent(true)">Accept</a><a class="btn" role="button" onclick="setCookieConsent(false)">Decline</a></div>""")]
    [InlineData(
        "Views/UsageDataDialog.xaml",
        """[|<ContentDialog x:Class="App.UsageDataDialog" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" Title="Usage data" PrimaryButtonText="Accept" CloseButtonText="Not now">|]<TextBlock Text="We would like to collect usage data to improve the app." /></ContentDialog>""",
        """<ContentDialog x:Class="App.UsageDataDialog" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" Title="Usage data" PrimaryButtonText="Accept" SecondaryButtonText="Decline" CloseButtonText="Not now"><TextBlock Text="We would like to collect usage data to improve the app." /></ContentDialog>""")]
    public void AddsADeclineThatStoresTheRefusal(string path, string text, string repaired) => VerifyFile.Repairs(path, text, repaired);

    [Theory]
    [InlineData("Shared/Banner.razor", """<div class="modal"><p>May we use your chats to train our AI models?</p>[|<button @onclick="Accept">|]Allow</button></div>""")]
    [InlineData("Shared/Banner.razor", """<div class="modal"><p>May we use your chats to train our AI models?</p>[|<button @onclick="Accept">|]Allow</button></div>@code { private void Accept() { AllowTraining = true; trainer.Start(); } }""")]
    [InlineData("Shared/Banner.razor", """<div class="modal"><p>May we use your chats to train our AI models?</p>[|<button @onclick="Accept">|]Allow</button></div>@code { private void Accept() { isOpen = false; } }""")]
    [InlineData("Shared/Banner.razor", """<div class="modal"><p>May we use your chats to train our AI models?</p>[|<button @onclick="() => Accept(user, true, true)">|]Allow</button></div>""")]
    [InlineData("Shared/Banner.razor", """<div lang="de" class="modal"><p>May we use your chats to train our AI models?</p>[|<button @onclick="() => SetConsent(true)">|]Allow</button></div>""")]
    [InlineData("Shared/Banner.razor", """<div class="modal"><p>May we use your chats to train our AI models?</p>[|<button data-accept="all" @onclick="() => SetConsent(true)">|]Allow</button></div>""")]
    [InlineData("Pages/Consent.cshtml", """<div class="cookie-banner"><p>We use cookies for advertising.</p>[|<button onclick="acceptCookies()">|]Accept</button></div>""")]
    [InlineData("Pages/Consent.cshtml", """<form method="post" asp-page-handler="Accept"><h2>Data sharing</h2><p>We pass your data to third parties for marketing.</p>[|<button name="answer" value="accept">|]I agree</button></form>""")]
    [InlineData("Views/ConsentWindow.xaml", """<Window x:Class="App.ConsentWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"><StackPanel><TextBlock Text="We would like to collect usage data." />[|<Button Content="Accept" Click="OnAccept" />|]</StackPanel></Window>""")]
    public void OffersNothingWhereTheFileDoesNotShowWhatARefusalIs(string path, string text) => VerifyFile.OffersNothing(path, text);

    [Fact]
    public void StandsBesideTheRepairOfTheExplanation() => Tests.VerifyFile.Repairs(
        "Shared/Banner.razor",
        """
        <div lang="en" class="cookie-banner">
            <h2>Cookies</h2>
            <label><input type="checkbox" checked="@isOn" disabled="@isBusy" /> Use my data for personalised ads</label>
            {|CONSENT002:{|CONSENT004:<button @onclick="() => SetConsent(true)">|}|}Accept all</button>
        </div>
        """,
        """
        <div lang="en" class="cookie-banner">
            <h2>Cookies</h2>
            <label><input type="checkbox" checked="@isOn" disabled="@isBusy" /> Use my data for personalised ads</label>
            <p id="banner-accept-all-explanation">By choosing "Accept all" you agree to this: Use my data for personalised ads.</p>
            <button @onclick="() => SetConsent(true)" aria-describedby="banner-accept-all-explanation">Accept all</button>
            <button @onclick="() => SetConsent(false)">Reject all</button>
        </div>
        """);

    [Theory]
    [InlineData("Shared/Banner.razor", """<div class="cookie-banner"><p>We use cookies for ads.</p><button id="a" @onclick="Accept">Accept</button><a href="/r">Not now</a></div>@code { void Accept() { Allow = true; } }""")]
    [InlineData("Views/D.xaml", """<ContentDialog xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" PrimaryButtonText="Accept" CloseButtonText="Not now"><TextBlock Text="We collect usage data." /></ContentDialog>""")]
    public void SurvivesTyping(string path, string text) => Tests.VerifyFile.SurvivesTyping(path, text);
}
