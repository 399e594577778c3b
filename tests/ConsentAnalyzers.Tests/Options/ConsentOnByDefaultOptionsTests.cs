using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Options;

/// <summary>What the options change about CONSENT001.</summary>
public class ConsentOnByDefaultOptionsTests
{
    [Theory]
    [InlineData("AllowAnalytics")]
    [InlineData("allow*")]
    [InlineData("Other, *Analytics")]
    public Task IsSilentOnAnIgnoredName(string names) => Verify<ConsentToggleAnalyzer>.Finds(
        """
        class PrivacySettings
        {
            public bool AllowAnalytics { get; set; } = true;
            public bool MarketingOptIn { get; set; } = [|true|];
        }
        """,
        editorConfig: "consent_analyzers.ignored_names = " + names);

    [Theory]
    [InlineData("chkShare*")]
    [InlineData("Share usage*")]
    public Task IsSilentOnAnIgnoredControlOrCaption(string names) => Verify<ConsentToggleAnalyzer>.Finds(
        """
        using System.Windows.Forms;

        class PrivacyForm : Form
        {
            private readonly CheckBox chkShareUsageData = new CheckBox();
            private readonly CheckBox chkNews = new CheckBox();

            public PrivacyForm()
            {
                chkShareUsageData.Text = "Share usage data";
                chkShareUsageData.Checked = true;
                chkNews.Text = "Receive our newsletter";
                chkNews.Checked = [|true|];
            }
        }
        """,
        Platform.NetFramework,
        editorConfig: "consent_analyzers.ignored_names = " + names);

    [Fact]
    public Task FlagsEverythingWhereTheNamesCannotBeRead() => Verify<ConsentToggleAnalyzer>.Finds(
        "class PrivacySettings { public bool AllowAnalytics { get; set; } = [|true|]; }",
        editorConfig: "consent_analyzers.ignored_names = Allow(*)");

    [Theory]
    [InlineData("DatenTeilen", "daten teilen")]
    [InlineData("DelaMinaUppgifter", "dela mina uppgifter")]
    [InlineData("TillåtAnnonser", "tillåt annonser, dela")]
    [InlineData("同意する", "同意する")]
    public async Task FlagsGrantsInAnyLanguage(string name, string words)
    {
        var source = $$"""class Profile { public bool {{name}} { get; set; } = {|CONSENT001:true|}; }""";

        await Verify<ConsentToggleAnalyzer>.Finds(source, editorConfig: "consent_analyzers.grant_words = " + words);
        await Verify<ConsentToggleAnalyzer>.Finds(source.Replace("{|CONSENT001:true|}", "true", StringComparison.Ordinal));
    }

    [Fact]
    public Task FlagsATopicOfTheProject() => Verify<ConsentToggleAnalyzer>.Finds(
        "class Profile { public bool ShareSleepDiary { get; set; } = [|true|]; }",
        editorConfig: "consent_analyzers.topic_words = sleep diary");

    [Fact]
    public Task IsSilentOnARefusalInAnyLanguage() => Verify<ConsentToggleAnalyzer>.Finds(
        "class Profile { public bool KeineMarketingConsent { get; set; } = true; public bool MarketingConsent { get; set; } = [|true|]; }",
        editorConfig: "consent_analyzers.refusal_words = keine");

    [Fact]
    public Task IsSilentOnAGuardInAnyLanguage() => Verify<ConsentToggleAnalyzer>.Finds(
        "class Profile { public bool FragtNachMarketingConsent { get; set; } = true; public bool MarketingConsent { get; set; } = [|true|]; }",
        editorConfig: "consent_analyzers.protective_words = fragt nach");
}
