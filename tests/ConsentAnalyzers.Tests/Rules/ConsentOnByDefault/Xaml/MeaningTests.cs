namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

public sealed class MeaningTests
{
    [Theory]
    [InlineData("""<CheckBox IsChecked="True" Content="Auto-scroll"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Show diagnostics"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Don't send crash reports"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Ask before sending crash reports"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Block third-party cookies"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Do not track me"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Strictly necessary cookies" IsEnabled="False"/>""")]
    [InlineData("""<Expander Header="Cookies"><CheckBox Content="Functional cookies" IsChecked="True" IsEnabled="False"/></Expander>""")]
    [InlineData("""<CheckBox IsChecked="True" x:Name="DisableTelemetry" Content="{x:Static p:Texts.Mode}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" x:Name="ShowConsentBanner" Content="Consent banner"/>""")]
    [InlineData("""<RadioButton IsChecked="True" Content="Only necessary cookies"/>""")]
    [InlineData("""<TextBlock Text="Share usage data with us?"/><RadioButton Content="Yes"/><RadioButton Content="No" IsChecked="True"/>""")]
    [InlineData("""<ToggleSwitch IsOn="True" Header="Dark mode"/>""")]
    [InlineData("""<ToggleButton IsChecked="True" Content="Track changes"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Enable eye tracking"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Sync branches"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Load my data at startup"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Back up my data"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Refresh analytics"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Open the newsletter in a browser"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Remember me"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Send email notifications"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Check for updates automatically"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Clear cookies on exit"/>""")]
    [InlineData("""<MenuItem IsCheckable="True" IsChecked="True" Header="_Statistics"/>""")]
    [InlineData("""<GroupBox Header="Camera"><CheckBox IsChecked="True" Content="Enable tracking"/></GroupBox>""")]
    [InlineData("""<RadioButton x:Name="Feedback" GroupName="Kind" IsChecked="True" Content="Feature request"/>""")]
    public void IsSilentOnWhatGrantsNothing(string control) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf(control));

    [Theory]
    [InlineData("""<TextBlock Text="Share usage data with us?"/><RadioButton Content="Yes" IsChecked="[|True|]"/><RadioButton Content="No"/>""")]
    [InlineData("""<GroupBox Header="Newsletter"><StackPanel><RadioButton Content="Yes" GroupName="NewsletterOptIn" IsChecked="[|True|]"/><RadioButton Content="No"/></StackPanel></GroupBox>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{x:Static p:Resources.SendUsageStatistics}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{DynamicResource S.Settings.ShareUsageDataLabel}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="Receive offers and promotions by email"/>""")]
    [InlineData("""<ToggleSwitch IsOn="[|True|]" Header="Allow the use of your chats and coding sessions to train and improve our AI models"/>""")]
    [InlineData("""<ToggleSwitch IsOn="[|True|]"><ToggleSwitch.Header><TextBlock Text="Help improve Contoso"/></ToggleSwitch.Header></ToggleSwitch>""")]
    [InlineData("""<Expander Header="Cookies"><StackPanel><CheckBox Content="Necessary" IsChecked="True"/><CheckBox Content="Marketing" IsChecked="[|True|]"/></StackPanel></Expander>""")]
    [InlineData("""<CheckBox x:Uid="/Settings/AllowTelemetry" IsChecked="[|True|]"/>""")]
    [InlineData("""<CheckBox x:Uid="Settings_EnableAutoErrorReporting" x:Name="SendCrashReports" IsChecked="[|True|]"/>""")]
    [InlineData("""<CheckBox x:Name="MarketingConsentBox" IsChecked="[|True|]" Content="The library's friends may write to me"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" IsEnabled="False" Content="Share usage data with our partners"/>""")]
    public void FlagsWhatItsNameGrants(string control) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf(control));

    [Fact]
    public void IsSilentOnStoredSettingsInADictionary() =>
        VerifyFile.Finds("Settings.xaml", """
            <ResourceDictionary xmlns:s="clr-namespace:System;assembly=mscorlib" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">
              <s:Boolean x:Key="SendUsageData">True</s:Boolean>
            </ResourceDictionary>
            """);

    [Fact]
    public void IsSilentOnIgnoredNames() =>
        VerifyFile.Finds(
            "SettingsPage.xaml",
            XamlPages.Wpf("""<CheckBox x:Name="AllowTelemetry" IsChecked="True"/>"""),
            "consent_analyzers.ignored_names = AllowTelemetry");

    [Fact]
    public void FlagsABareTopicWhereConsentIsSpokenOf() =>
        VerifyFile.Finds("ConsentWindow.xaml", XamlPages.Wpf("""<CheckBox IsChecked="[|True|]" Content="Analytics"/>""", "Shop.ConsentWindow"));

    [Fact]
    public void FlagsWordsThatTheProjectAdds() =>
        VerifyFile.Finds(
            "SettingsPage.xaml",
            XamlPages.Wpf("""<CheckBox IsChecked="[|True|]" Content="Ich stimme der Auswertung zu"/>"""),
            "consent_analyzers.grant_words = ich stimme");
}
