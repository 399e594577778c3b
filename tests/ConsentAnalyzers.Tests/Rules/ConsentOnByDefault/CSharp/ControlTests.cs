using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class ControlTests
{
    [Fact]
    public Task FlagsAWindowsFormsControlOnce() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(Forms("[|true|]", "true", "Checked"), Forms("false", "false", "Unchecked"), Platform.NetFramework);

    [Fact]
    public Task IsSilentOnOtherPropertiesAndControls() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            """
            using System.Windows.Forms;

            public class SettingsForm : Form
            {
                private readonly CheckBox chkTelemetry = new CheckBox();
                private readonly CheckBox chkWordWrap = new CheckBox();
                private readonly CheckBox chkAsk = new CheckBox();
                private readonly TreeView tree = new TreeView();

                public SettingsForm(bool? stored)
                {
                    chkTelemetry.AutoSize = true;
                    chkTelemetry.Enabled = true;
                    chkTelemetry.UseVisualStyleBackColor = true;
                    chkTelemetry.TabStop = true;
                    chkTelemetry.Checked = stored ?? false;
                    chkWordWrap.Checked = true;
                    chkAsk.Text = "Ask before sending crash reports";
                    chkAsk.Checked = true;
                    tree.HotTracking = true;
                    chkTelemetry.Click += (sender, e) => chkTelemetry.Checked = true;
                }
            }
            """,
            Platform.NetFramework);

    [Fact]
    public Task FlagsWpfControlsBuiltInCode() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            """
            using System.Windows;
            using System.Windows.Controls;

            public class SettingsWindow : Window
            {
                public SettingsWindow()
                {
                    Content = new CheckBox { Content = "Send crash reports", IsChecked = [|true|] };
                    var telemetryEnabled = new CheckBox { IsChecked = [|true|] };
                    var wrap = new CheckBox { Content = "Word wrap", IsChecked = true };
                    var locked = new CheckBox { Content = "Share usage data", IsChecked = [|true|], IsEnabled = false };
                    var needed = new CheckBox { Content = "Strictly necessary cookies", IsChecked = true, IsEnabled = false };
                    var works = new CheckBox { Content = "Accept functional cookies", IsChecked = true, IsEnabled = false };
                    var open = new CheckBox { Content = "Send crash reports", IsEnabled = true, IsChecked = false };
                }
            }
            """,
            Platform.NetFramework);

    [Fact]
    public Task FlagsAvaloniaControlsBuiltInCode() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            Avalonia("[|true|]"), Avalonia("false"), Platform.Avalonia);

    [Fact]
    public Task FlagsWinUiControlsBuiltInCode() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(WinUi("[|true|]"), WinUi("false"), Platform.WinUi);

    [Fact]
    public Task FlagsSwitchesOfOtherFrameworks() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class Switch { public bool IsToggled { get; set; } }

            public class SettingsPage
            {
                private readonly Switch shareUsageDataSwitch = new Switch { IsToggled = [|true|] };

                public object Rest() => shareUsageDataSwitch;
            }
            """);

    private static string Forms(string first, string both, string state) => $$"""
        using System.Windows.Forms;

        public class SettingsForm : Form
        {
            private readonly CheckBox chkNewsletter = new CheckBox();
            private readonly CheckBox checkBox1 = new CheckBox();
            private readonly ToolStripMenuItem tsmiTelemetryEnabled = new ToolStripMenuItem();
            private readonly CheckBox chkCrashReports = new CheckBox();

            public SettingsForm()
            {
                this.chkNewsletter.Checked = {{first}};
                this.tsmiTelemetryEnabled.Checked = {{first}};
                this.tsmiTelemetryEnabled.CheckOnClick = true;
                this.tsmiTelemetryEnabled.CheckState = CheckState.{{state}};
                this.checkBox1.Text = "Send usage statistics";
                this.checkBox1.Checked = {{first}}; // as before
                this.checkBox1.Checked = {{both}};
            }
        }
        """;

    private static string WinUi(string value) => $$"""
        using Microsoft.UI.Xaml.Controls;

        public class PrivacyPage : Page
        {
            private readonly ToggleSwitch toggle = new ToggleSwitch();

            public PrivacyPage()
            {
                Content = new StackPanel { Children = { new CheckBox { Content = "Send crash reports", IsChecked = {{value}} }, new ToggleSwitch { Header = "Dark mode", IsOn = true } } };
                toggle.Header = "Share usage data";
                toggle.IsOn = {{value}};
            }
        }
        """;

    private static string Avalonia(string value) => $$"""
        using Avalonia.Controls;

        public class PrivacyView : UserControl
        {
            private readonly ToggleSwitch toggle = new ToggleSwitch();

            public PrivacyView()
            {
                Content = new CheckBox { Content = "Send crash reports", IsChecked = {{value}} };
                toggle.Content = "Share usage data";
                toggle.IsChecked = {{value}};
            }
        }
        """;
}
