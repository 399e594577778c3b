using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Repairs;

/// <summary>A second rule over toggles of markup and settings files has no repair but its own.</summary>
public sealed class SecondRuleTests
{
    /// <summary>A grant and a refusal on each host, and the grant once it is off.</summary>
    public static TheoryData<string, string, string> Files() => new()
    {
        { "appsettings.json", """{ "Privacy": { "AllowAnalytics": true, "DoNotTrack": true } }""", """{ "Privacy": { "AllowAnalytics": false, "DoNotTrack": true } }""" },
        { "appsettings.json", """{ "Consent": { "analytics_storage": "granted" }, "DisableAnalytics": "true" }""", """{ "Consent": { "analytics_storage": "denied" }, "DisableAnalytics": "true" }""" },
        { "SignUp.razor", """<input type="checkbox" name="newsletter" checked /><input type="checkbox" name="disableAnalytics" checked />""", """<input type="checkbox" name="newsletter" /><input type="checkbox" name="disableAnalytics" checked />""" },
        { "SignUp.razor", """<MudSwitch Checked="true" Label="Send crash reports" /><MudSwitch Checked="true" Label="Opt out of tracking" />""", """<MudSwitch Checked="false" Label="Send crash reports" /><MudSwitch Checked="true" Label="Opt out of tracking" />""" },
        { "SignUp.cshtml", """@Html.CheckBox("newsletter", true) @Html.CheckBox("disableAnalytics", true)""", """@Html.CheckBox("newsletter", false) @Html.CheckBox("disableAnalytics", true)""" },
        { "SignUp.html", """<select name="newsletter"><option selected>Yes</option><option>No</option></select> <input type="checkbox" name="disableAnalytics" checked>""", """<select name="newsletter"><option>Yes</option><option selected>No</option></select> <input type="checkbox" name="disableAnalytics" checked>""" },
        { "Settings.xaml", """<StackPanel><CheckBox IsChecked="True" Content="Share usage data"/><CheckBox IsChecked="True" Content="Opt out of tracking"/></StackPanel>""", """<StackPanel><CheckBox IsChecked="False" Content="Share usage data"/><CheckBox IsChecked="True" Content="Opt out of tracking"/></StackPanel>""" },
        { "Settings.axaml", """<StackPanel><ToggleSwitch IsChecked="{Binding A, FallbackValue=True}" Content="Share usage data"/><ToggleSwitch IsChecked="True" Content="Do not track me"/></StackPanel>""", """<StackPanel><ToggleSwitch IsChecked="{Binding A, FallbackValue=False}" Content="Share usage data"/><ToggleSwitch IsChecked="True" Content="Do not track me"/></StackPanel>""" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void HasNoRepairOfTheFirst(string path, string text, string repaired)
    {
        foreach (var first in (bool[])[false, true])
        {
            var findings = Inspect(path, text, EveryToggleIsWrong.BesideTheOthers(first: first));

            Assert.Equal(2, findings.Count(finding => finding.Diagnostic.Id == EveryToggleIsWrong.Name));
            Assert.Equal(["CONSENT001"], findings.Where(finding => !finding.Repair.IsEmpty).Select(finding => finding.Diagnostic.Id));
            Assert.Equal(repaired, Repaired(text, findings));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void HasTheRepairThatItBrings(string path, string text, string repaired)
    {
        var findings = Inspect(path, text, EveryToggleIsWrong.BesideTheOthers(new EveryToggleIsWrong.Replacement()));

        Assert.All(
            findings.Where(finding => finding.Diagnostic.Id == EveryToggleIsWrong.Name),
            finding => Assert.Equal(new TextChange(finding.Diagnostic.Location.SourceSpan, EveryToggleIsWrong.Replacement.Text), Assert.Single(finding.Repair)));
        Assert.Equal(repaired, Repaired(text, findings.Where(finding => finding.Diagnostic.Id != EveryToggleIsWrong.Name)));
    }

    /// <summary>The first rule alone finds and repairs what it does beside the second.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void LeavesTheFirstAsItIs(string path, string text, string repaired)
    {
        var alone = Inspect(path, text, new(new ConsentOnByDefault()));

        Assert.Equal(["CONSENT001"], alone.Select(finding => finding.Diagnostic.Id));
        Assert.Equal(repaired, Repaired(text, alone));
    }

    [Fact]
    public void ARuleWithoutRepairRepairsNothing()
    {
        const string Text = """{ "AllowAnalytics": true, "ChatRetentionDays": 1825 }""";

        Assert.All(Inspect("appsettings.json", Text, new(new EveryToggleIsWrong())), finding => Assert.Empty(finding.Repair));
        Assert.All(Inspect("appsettings.json", Text, new(new EveryToggleIsWrong(new TurnOff()))), finding => Assert.NotEmpty(finding.Repair));
    }

    private static List<FileFinding> Inspect(string path, string text, ConsentRules rules) =>
        [.. FileInspection.Inspect(path, SourceText.From(text), ConsentSettings.Default, CancellationToken.None, rules: rules)];

    private static string Repaired(string text, IEnumerable<FileFinding> findings) =>
        SourceText.From(text).WithChanges(FileRepairs.Changes(findings)).ToString();
}
