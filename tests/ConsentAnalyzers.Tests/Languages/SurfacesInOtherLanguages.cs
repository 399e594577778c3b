using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Languages;

/// <summary>The same captions, labels and names where they stand: on pages, in windows, in code and in settings.</summary>
public sealed class SurfacesInOtherLanguages
{
    public static TheoryData<string, string> Boxes => LanguageCases.In("boxes.txt");

    public static TheoryData<string, string> Names => LanguageCases.In("names.txt", "grant", "refusal", "protective", "silent");

    public static TheoryData<string, string> Captions => LanguageCases.In("captions.txt", "accept", "decline", "other");

    public static TheoryData<string, string> Periods => LanguageCases.In("periods.txt");

    [Theory]
    [MemberData(nameof(Boxes))]
    public void BoxesOnAPage(string means, string label) => Finds(
        "Pages/Settings.cshtml", $"""<form class="settings"><label><input type="checkbox" checked> {label}</label></form>""", RuleIds.OnByDefault, means == "grant");

    [Theory]
    [MemberData(nameof(Boxes))]
    public void BoxesInAWindow(string means, string label) => Finds(
        "Views/SettingsWindow.xaml", $"""<Window Title="Contoso"><StackPanel><CheckBox Content="{label}" IsChecked="True"/></StackPanel></Window>""", RuleIds.OnByDefault, means == "grant");

    [Theory]
    [MemberData(nameof(Names))]
    public Task NamesInCode(string means, string name) => Verify<ConsentToggleAnalyzer>.Finds(
        $$"""class PrivacySettings { public bool {{name}} { get; set; } = {{(means == "grant" ? "[|true|]" : "true")}}; }""");

    [Theory]
    [MemberData(nameof(Names))]
    public void NamesInSettings(string means, string name) => Finds(
        "appsettings.json", $$"""{ "Privacy": { "{{name}}": true } }""", RuleIds.OnByDefault, means == "grant");

    [Theory]
    [MemberData(nameof(Captions))]
    public void ActionsOnABanner(string does, string caption)
    {
        if (caption.Contains(' ') || caption.Skip(1).All(char.IsLower))
        {
            Finds("wwwroot/page.html", $"""<div id="cookie-consent"><button>{caption.Replace("&", "&amp;", StringComparison.Ordinal)}</button></div>""", RuleIds.Unexplained, does == "accept");
        }
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public Task PeriodsInCode(string expected, string name) => Verify<RetentionAnalyzer>.Finds(
        $$"""class PrivacyOptions { public int {{name}} { get; set; } = {{(expected == "kept" ? "[|1825|]" : "1825")}}; }""");

    [Theory]
    [MemberData(nameof(Periods))]
    public void PeriodsInSettings(string expected, string name) => Finds(
        "appsettings.json", $$"""{ "Privacy": { "{{name}}": 1825 } }""", RuleIds.Retention, expected == "kept");

    private static void Finds(string path, string text, string rule, bool expected) => Assert.Equal(
        expected, VerifyFile.Inspect(path, SourceText.From(text)).Any(finding => finding.Diagnostic.Id == rule));

    private static class RuleIds
    {
        public const string OnByDefault = "CONSENT001";
        public const string Unexplained = "CONSENT002";
        public const string Retention = "CONSENT003";
    }
}
