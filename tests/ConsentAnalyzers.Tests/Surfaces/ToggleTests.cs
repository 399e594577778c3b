using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Surfaces;

/// <summary>A later rule over toggles sees, on every host, what no rule of the package looks for.</summary>
public sealed class ToggleTests
{
    private const string Handler = "class Page { bool _allowAnalytics; void OnAcceptClicked(object sender, System.EventArgs e) => _allowAnalytics = true; }";

    [Theory]
    [InlineData("Privacy.cs", "class PrivacySettings { public bool OptOut { get; set; } = false; }")]
    [InlineData("Privacy.cs", "class PrivacySettings { public bool DoNotTrack { get; set; } }")]
    [InlineData("Privacy.cs", "class PrivacySettings { public bool DoNotTrack; public PrivacySettings() => DoNotTrack = 1 == 2; }")]
    [InlineData("Privacy.cs", "class Privacy { void Load(PrivacySettings settings, bool? optOut) => settings.Show(optOut ?? false); } class PrivacySettings { public void Show(bool shown) { } }")]
    [InlineData("Privacy.cs", "class PrivacySettings { System.Collections.Generic.Dictionary<string, bool> Choices = new() { [\"DisableAnalytics\"] = false }; }")]
    [InlineData("Privacy.cs", "class PrivacySettings { [System.ComponentModel.DefaultValue(false)] public bool? DoNotTrack { get; set; } }")]
    [InlineData("Privacy.cs", "record PrivacySettings(bool DoNotTrack = false);")]
    [InlineData("SignUp.razor", """<input type="checkbox" name="disableAnalytics" />""")]
    [InlineData("SignUp.razor", """<MudSwitch Checked="false" Label="Opt out of analytics" />""")]
    [InlineData("SignUp.razor", """<MudSwitch T="bool" Label="Opt out of analytics" />""")]
    [InlineData("SignUp.cshtml", """@Html.CheckBox("disableAnalytics", false)""")]
    [InlineData("SignUp.cshtml", """<div role="switch" aria-checked="false" aria-label="Opt out of analytics"></div>""")]
    [InlineData("Settings.xaml", """<StackPanel><CheckBox IsChecked="False" Content="Opt out of analytics"/></StackPanel>""")]
    [InlineData("Settings.xaml", """<StackPanel><CheckBox Content="Opt out of analytics"/></StackPanel>""")]
    [InlineData("Settings.axaml", """<StackPanel><ToggleSwitch IsChecked="{Binding A, FallbackValue=False}" Content="Do not track me"/></StackPanel>""")]
    [InlineData("appsettings.json", """{ "Privacy": { "DoNotTrack": false } }""")]
    [InlineData("appsettings.json", """{ "Privacy": { "OptOut": "false" } }""")]
    public async Task SeesARefusalThatStartsOff(string path, string text) =>
        Assert.Single(await Found.In(path, text, new AnyToggle(Meaning.Refusal, ToggleState.Off, Occasion.Declaration, Occasion.SetUp)));

    [Theory]
    [InlineData("Privacy.cs", "enum AnalyticsConsent { Unknown, Granted, Denied } class PrivacySettings { public AnalyticsConsent Analytics { get; set; } = AnalyticsConsent.Denied; }")]
    [InlineData("appsettings.json", """{ "Consent": { "analytics_storage": "denied" } }""")]
    public async Task SeesAGrantThatStartsOffByTheNameOfItsState(string path, string text) =>
        Assert.Single(await Found.In(path, text, new AnyToggle(Meaning.Grant, ToggleState.Off, Occasion.Declaration)));

    [Theory]
    [InlineData(Handler)]
    [InlineData("class Page { bool? _allowAnalytics; void Save(bool accepted) { if (accepted) _allowAnalytics ??= true; } }")]
    [InlineData("class Page { System.Collections.Generic.Dictionary<string, bool> _choices = new(); void OptIn() => _choices[\"AllowAnalytics\"] = true; }")]
    [InlineData("record Choices(bool ShareUsageData); class Page { Choices? _choices; void OnSave() => _choices = new(true); }")]
    [InlineData("class Analytics { public void SetAnalyticsCollectionEnabled(bool value) { } } class Page { void OnAcceptClicked(Analytics analytics) => analytics.SetAnalyticsCollectionEnabled(true); }")]
    public async Task SeesAGrantInAPersonsOwnAction(string source) =>
        Assert.Single(await Found.In("Page.cs", source, new AnyToggle(Meaning.Grant, ToggleState.On, Occasion.PersonsAction)));

    [Theory]
    [InlineData("Page.cs", "class Page { bool Start(UserChoices? decision) => decision?.MarketingConsent ?? true; } class UserChoices { public bool MarketingConsent { get; set; } }", Occasion.MissingDecision)]
    [InlineData("Page.cs", "class ConsentGiven { public bool AllowAnalytics { get; set; } = true; }", Occasion.Event)]
    [InlineData("Page.cs", "class FactAttribute : System.Attribute; class Tests { bool allowAnalytics = true; [Fact] void Runs() { } }", Occasion.Test)]
    [InlineData("Page.cs", "class DesignOnlyAttribute(bool on) : System.Attribute; [DesignOnly(true)] class Sample { bool allowAnalytics = true; }", Occasion.Design)]
    [InlineData("Page.razor", """@if (Model.AnalyticsConsent) { <input type="checkbox" name="allowAnalytics" checked /> }""", Occasion.StoredDecision)]
    [InlineData("Page.razor", """<form action="/subscribe"><input type="hidden" name="newsletterOptIn" value="true" /></form>""", Occasion.PersonsAction)]
    [InlineData("Page.axaml", """<Panel xmlns:d="http://schemas.microsoft.com/expression/blend/2008"><d:Panel><CheckBox IsChecked="True" Content="Share usage data"/></d:Panel></Panel>""", Occasion.Design)]
    [InlineData("appsettings.json", """{ "FeatureFlags": { "Privacy": { "AllowAnalytics": true } } }""", Occasion.Operation)]
    [InlineData("appsettings.json", """{ "Users": [ { "MarketingConsent": true } ] }""", Occasion.StoredDecision)]
    internal async Task SeesOnWhatOccasionAChoiceIsOn(string path, string text, Occasion occasion) =>
        Assert.Single(await Found.In(path, text, new AnyToggle(Meaning.Grant, ToggleState.On, occasion)));

    /// <summary>What no rule wants is not even described.</summary>
    [Fact]
    public async Task IsNotAskedAboutWhatItDoesNotWant() =>
        Assert.Empty(await Found.In("Page.cs", Handler, new AnyToggle(Meaning.Grant, ToggleState.On, Occasion.SetUp)));
}
