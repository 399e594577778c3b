using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>CONSENT001 on members and controls that say yes and leave to their type what to.</summary>
public class AssentTests
{
    [Theory]
    [InlineData("TelemetryDialogViewModel", "IsAgreed")]
    [InlineData("CrashReportWindowModel", "Agreed")]
    [InlineData("NewsletterPrompt", "Accepted")]
    [InlineData("AnalyticsConsentViewModel", "Agree")]
    [InlineData("UsageDataPageViewModel", "HasAgreed")]
    [InlineData("MarketingBanner", "UserAccepts")]
    [InlineData("TelemetryPopup", "IAgree")]
    [InlineData("NewsletterScreenPresenter", "UserAgrees")]
    [InlineData("TelemetryStep", "Accept")]
    [InlineData("NewsletterSheet", "AgreedToHelp")]
    [InlineData("NewsletterForm", "AcceptFlag")]
    [InlineData("PrivacyPolicyView", "Accepted")]
    [InlineData("NewsletterSubscription", "Enabled")]
    public Task FlagsAnAssentOfAType(string type, string member) =>
        Verify<ConsentToggleAnalyzer>.Finds($$"""class {{type}} { public bool {{member}} { get; set; } = [|true|]; }""");

    [Theory]
    [InlineData("TelemetryPageViewModel", "IsActive")]
    [InlineData("TelemetryPageViewModel", "IsEnabled")]
    [InlineData("NewsletterForm", "CanAccept")]
    [InlineData("QuizViewModel", "IsAgreed")]
    [InlineData("NewsletterSurveyViewModel", "IsAgreed")]
    [InlineData("FriendRequestViewModel", "Accepted")]
    [InlineData("ContractDialogViewModel", "IsAgreed")]
    [InlineData("TelemetryOptions", "Enabled")]
    [InlineData("TelemetryRecord", "Accepted")]
    [InlineData("DroneTelemetryView", "Accepted")]
    [InlineData("CameraTrackingView", "Accepted")]
    [InlineData("OrderPage", "Accepted")]
    public Task IsSilentOnTheStateOfOtherTypes(string type, string member) =>
        Verify<ConsentToggleAnalyzer>.Finds($$"""class {{type}} { public bool {{member}} { get; set; } = true; }""");

    [Theory]
    [InlineData("TelemetryForm", """var c = new CheckBox(); c.Text = "I agree"; c.Checked = [|true|];""")]
    [InlineData("TelemetryForm", """var c = new CheckBox { Text = "I agree", Checked = [|true|] };""")]
    [InlineData("StartForm", """var l = new Label { Text = "We would like to collect usage data." }; var c = new CheckBox { Text = "I agree to help", Checked = [|true|] };""")]
    [InlineData("StartForm", """label1.Text = "We would like to collect usage data."; box1.Text = "Count me in"; box1.Checked = [|true|];""")]
    public Task FlagsATickOfAWindow(string type, string code) =>
        Verify<ConsentToggleAnalyzer>.Finds(Form(type, code), Platform.NetFramework);

    [Theory]
    [InlineData("BookingForm", """var c = new CheckBox { Text = "I agree", Checked = true };""")]
    [InlineData("StartForm", """box2.Text = "Send usage data"; box2.Checked = false; box1.Text = "Sounds good"; box1.Checked = true;""")]
    [InlineData("StartForm", """var c = new CheckBox { Text = "Send usage data" }; var d = new CheckBox { Text = "Sounds good", Checked = true };""")]
    [InlineData("StartForm", """var c = new CheckBox { Text = "I agree", Checked = true }; label1.Text = "We would like to collect usage data.";""")]
    [InlineData("TelemetryForm", """var c = new CheckBox { Text = "I agree" };""")]
    [InlineData("TelemetryForm", """var c = new CheckBox { Text = "Wrap lines", Checked = true };""")]
    public Task IsSilentOnATickOfAWindow(string type, string code) =>
        Verify<ConsentToggleAnalyzer>.Finds(Form(type, code), Platform.NetFramework);

    [Fact]
    public Task FlagsATickOfAWindowInWpf() => Verify<ConsentToggleAnalyzer>.Finds(
        """
        using System.Windows;
        using System.Windows.Controls;

        class CrashReportWindow : Window
        {
            public CrashReportWindow()
            {
                Title = "A problem";
                Content = new CheckBox { Content = "Yes, please", IsChecked = [|true|] };
            }
        }
        """,
        Platform.NetFramework);

    [Fact]
    public Task TurnsItOff() => Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
        "class TelemetryDialogViewModel { public bool IsAgreed { get; set; } = [|true|]; }",
        "class TelemetryDialogViewModel { public bool IsAgreed { get; set; } }");

    private static string Form(string type, string code) => $$"""
        using System.Windows.Forms;

        class {{type}} : Form
        {
            readonly Label label1 = new Label();
            readonly CheckBox box1 = new CheckBox();
            readonly CheckBox box2 = new CheckBox();

            public {{type}}()
            {
                {{code}}
            }
        }
        """;
}
