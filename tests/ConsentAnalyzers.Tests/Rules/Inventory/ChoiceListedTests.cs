using ConsentAnalyzers.Tests.Analyzers.Files;

namespace ConsentAnalyzers.Tests.Rules.Inventory;

/// <summary>CONSENT910 lists every choice that permits or forbids something, whatever it starts as.</summary>
public sealed class ChoiceListedTests
{
    [Theory]
    [InlineData("public bool AllowMarketing { get; set; }", "AllowMarketing: unset, marketing, AllowMarketing, -")]
    [InlineData("public bool AllowMarketing { get; set; } = false;", "AllowMarketing: off, marketing, AllowMarketing, -")]
    [InlineData("public bool AllowMarketing { get; set; } = true;", "AllowMarketing: on, marketing, AllowMarketing, CONSENT001")]
    [InlineData("public bool? MarketingConsent { get; set; }", "MarketingConsent: unset, marketing, MarketingConsent, -")]
    [InlineData("public ConsentState Newsletter { get; set; } public enum ConsentState { NotAsked, Granted, Denied }", "Newsletter: unset, newsletter, Newsletter, -")]
    [InlineData("public bool AnalyticsCookies { get; set; }", "AnalyticsCookies: unset, analytics, AnalyticsCookies, -")]
    [InlineData("public bool shareUsageData;", "shareUsageData: unset, usage data, shareUsageData, -")]
    [InlineData("public bool OptOutOfAds { get; set; }", "OptOutOfAds: unset, personalised ads, OptOutOfAds, -")]
    [InlineData("public bool TrainModelsOnMyChats { get; set; }", "TrainModelsOnMyChats: unset, model training, TrainModelsOnMyChats, -")]
    [InlineData("public bool NewsletterAbonnieren { get; set; }", "NewsletterAbonnieren: unset, newsletter, NewsletterAbonnieren, -")]
    public async Task ListsAMember(string member, string expected) =>
        Assert.Equal([expected], await Listing.Of("Form.cs", $"public class SignUpForm {{ {member} }}").Facts("CONSENT910", "state", "topic", "member", "findings"));

    [Fact]
    public async Task NamesTheTypesAroundAType() =>
        Assert.Equal(
            ["AllowMarketing: Account.SignUpForm"],
            await Listing.Of("Form.cs", "public class Account { public class SignUpForm { public bool AllowMarketing { get; set; } } }").Facts("CONSENT910", "surface"));

    [Theory]
    [InlineData("public bool IsVisible { get; set; }")]
    [InlineData("public bool RememberMe { get; set; } = true;")]
    [InlineData("public bool RequireConsent { get; set; } = true;")]
    [InlineData("public bool EnableCaching { get; set; } = false;")]
    [InlineData("public bool CanSend() => false;")]
    [InlineData("public void Withdraw(Person person) { person.AllowMarketing = false; } public class Person { public virtual bool AllowMarketing { get => field; set => field = value; } }")]
    public async Task ListsNothingElse(string member) =>
        Assert.Empty(await Listing.Of("Form.cs", $"public class SignUpForm {{ {member} }}").Facts("CONSENT910"));

    [Theory]
    [InlineData("SignUp.razor", """<label><input type="checkbox" name="newsletter" /> Send me the newsletter</label>""", "newsletter: off, newsletter, Send me the newsletter, SignUp, -")]
    [InlineData("SignUp.razor", """<label><input type="checkbox" name="newsletter" checked /> Send me the newsletter</label>""", "newsletter: on, newsletter, Send me the newsletter, SignUp, CONSENT001")]
    [InlineData("Pages/Privacy/Index.cshtml", """<label><input type="checkbox" asp-for="ShareUsageData" /> Share usage data</label>""", "ShareUsageData: unknown, usage data, Share usage data, Privacy/Index, -")]
    [InlineData("SignUp.cshtml", """<label><input type="checkbox" name="werbung" /> Werbung per E-Mail erhalten</label>""", "Werbung per E-Mail erhalten: off, personalised ads, Werbung per E-Mail erhalten, SignUp, -")]
    [InlineData("Privacy.xaml", """<CheckBox xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" Content="Send crash reports" />""", "Send crash reports: off, crash reports, Send crash reports, Privacy, -")]
    [InlineData("Privacy.xaml", """<CheckBox xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" Content="Send crash reports" IsChecked="{Binding SendCrashReports}" />""", "Send crash reports: unknown, crash reports, Send crash reports, Privacy, -")]
    [InlineData("appsettings.json", """{ "Telemetry": { "ShareUsageData": false } }""", "Telemetry:ShareUsageData: off, usage data, -, appsettings.json, -")]
    public async Task ListsAChoiceOfAFile(string path, string text, string expected) =>
        Assert.Equal([expected], await Listing.Of(path, text).Facts("CONSENT910", "state", "topic", "asked", "surface", "findings"));

    [Theory]
    [InlineData("SignUp.razor", """<label><input type="checkbox" name="remember" /> Remember me</label>""")]
    [InlineData("SignUp.razor", """<label><input type="checkbox" name="all" checked /> Select all</label>""")]
    [InlineData("Privacy.xaml", """<CheckBox xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" Content="Show hidden files" />""")]
    [InlineData("appsettings.json", """{ "Cache": { "Enabled": false, "IsVisible": true } }""")]
    public async Task ListsNoOrdinaryBox(string path, string text) =>
        Assert.Empty(await Listing.Of(path, text).Facts("CONSENT910"));

    [Theory]
    [InlineData("Privacy.xaml", """<CheckBox xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" Content="Send crash reports" IsChecked="{Binding Model.SendReports, Mode=TwoWay}" />""", "Send crash reports: SendReports, IsChecked=\"{Binding Model.SendReports, Mode=TwoWay}\"")]
    [InlineData("Privacy.razor", """<label><InputCheckbox @bind-Value="Form.SendReports" /> Send crash reports</label>""", "Send crash reports: SendReports, InputCheckbox")]
    [InlineData("Privacy.cshtml", """<label><input type="checkbox" name="training" checked="@Preferences.AllowModelTraining" /> Train AI models on my chats</label>""", "training: AllowModelTraining, checked=\"@Preferences.AllowModelTraining\"")]
    [InlineData("Privacy.cshtml", """<label><input type="checkbox" name="newsletter" value="@Plan.Id" /> Send me the newsletter</label>""", "newsletter: newsletter, input")]
    public async Task SaysWhatStoresIt(string path, string text, string expected) =>
        Assert.Equal([expected], await Listing.Of(path, text).Facts("CONSENT910", "member", "found"));

    [Theory]
    [InlineData("private readonly CheckBox box = new CheckBox { Text = \"Send crash reports\" };", "Send crash reports: off, crash reports, -")]
    [InlineData("private readonly CheckBox sendCrashReports = new CheckBox();", "sendCrashReports: off, crash reports, -")]
    [InlineData("private CheckBox box; private void InitializeComponent() { this.box = new CheckBox(); this.box.Text = \"Send crash reports\"; }", "Send crash reports: off, crash reports, -")]
    [InlineData("private CheckBox box; private void InitializeComponent() { box = new CheckBox(); box.Text = \"Send crash reports\"; box.Checked = Saved(); }", "Send crash reports: unknown, crash reports, -")]
    [InlineData("private CheckBox box; private void InitializeComponent() { box = new CheckBox(); box.Text = \"Send crash reports\"; box.Checked = true; }", "Send crash reports: on, crash reports, CONSENT001")]
    [InlineData("private CheckBox box; private void InitializeComponent() { box = new CheckBox(); box.Text = \"Send crash reports\"; box.Checked = false; }", "Send crash reports: off, crash reports, -")]
    public async Task ListsABoxThatCodeDraws(string drawn, string expected) =>
        Assert.Equal([expected], await Drawn(drawn).Facts("CONSENT910", "state", "topic", "findings"));

    [Theory]
    [InlineData("private readonly CheckBox box = new CheckBox { Text = \"Show hidden files\" };")]
    [InlineData("private readonly Label label = new Label { Text = \"Send crash reports\" };")]
    [InlineData("private readonly SwitchPanel panel = new SwitchPanel { Text = \"Send crash reports\" };")]
    [InlineData("private readonly RadioButton radio = new RadioButton { Text = \"Send crash reports\" };")]
    public async Task ListsNoOtherControlThatCodeDraws(string drawn) => Assert.Empty(await Drawn(drawn).Facts("CONSENT910"));

    private static AnalyzedFiles Drawn(string members) => Listing.Of(
        "PrivacyForm.cs",
        $$"""
        public class PrivacyForm { {{members}} static bool Saved() => DateTime.Now.Hour > 3; }
        public class Label { public string Text { get; set; } }
        public class RadioButton : CheckBox { }
        public class SwitchPanel : Label { }
        public class CheckBox : Label { public bool Checked { get; set; } }
        """);

    [Theory]
    [InlineData("public class TelemetryOptions { public bool OptOut { get; set; } }", "OptOut: telemetry")]
    [InlineData("public class DeleteDialog { public bool RecycleBinOptOut { get; set; } }", null)]
    public async Task ListsARefusalOfSomething(string code, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], await Listing.Of("Options.cs", code).Facts("CONSENT910", "topic"));

    [Theory]
    [InlineData("Cookies.razor", """<h2>Cookies</h2><label><input type="checkbox" name="necessary" checked disabled /> Necessary</label>""", "necessary: on, true, -")]
    [InlineData("Banner.razor", """<label><input type="checkbox" name="a" checked disabled /> Strictly necessary cookies</label>""", "Strictly necessary cookies: on, true, -")]
    [InlineData("Banner.cshtml", """<label><input type="checkbox" name="a" checked disabled /> Notwendige Cookies</label>""", "Notwendige Cookies: on, true, -")]
    [InlineData("Cookies.xaml", """<CheckBox xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" Content="Essential cookies" IsChecked="True" IsEnabled="False" />""", "Essential cookies: on, true, -")]
    [InlineData("CookieConsent.cs", "public class CookieConsent { public bool Necessary { get; } = true; }", "Necessary: on, true, -")]
    [InlineData("CookieConsent.cs", "public class Preferences { public bool EssentialCookies { get; set; } = true; }", "EssentialCookies: on, true, -")]
    [InlineData("appsettings.json", """{ "Cookies": { "Necessary": true } }""", "Cookies:Necessary: on, true, -")]
    public async Task SaysWhatIsStrictlyNecessary(string path, string text, string expected) =>
        Assert.Equal([expected], await Listing.Of(path, text).Facts("CONSENT910", "state", "necessary", "findings"));

    [Theory]
    [InlineData("Job.cs", "public class Job { public bool IsNecessary { get; set; } = true; public bool OnlyEssential { get; set; } }")]
    [InlineData("Edit.razor", """<label><input type="checkbox" name="necessary" /> Only necessary columns</label>""")]
    public async Task ListsNoOtherNecessity(string path, string text) =>
        Assert.Empty(await Listing.Of(path, text).Facts("CONSENT910"));
}
