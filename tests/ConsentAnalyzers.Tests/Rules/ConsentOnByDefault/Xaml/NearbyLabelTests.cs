namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

public sealed class NearbyLabelTests
{
    [Theory]
    [InlineData("""<HorizontalStackLayout><CheckBox IsChecked="[|True|]"/><Label Text="Share usage data"/></HorizontalStackLayout>""")]
    [InlineData("""<HorizontalStackLayout><Label Text="Share usage data"/><Switch IsToggled="[|True|]"/></HorizontalStackLayout>""")]
    [InlineData("""<Grid><Label Text="Dark mode"/><Switch Grid.Column="1" IsToggled="True"/><Label Grid.Row="1" Text="Share usage data"/><Switch Grid.Row="1" Grid.Column="1" IsToggled="[|True|]"/></Grid>""")]
    [InlineData("""<Grid><VerticalStackLayout><Label Text="Share usage data"/><Label Text="So that we see what works."/></VerticalStackLayout><Border Grid.Column="1"><Switch IsToggled="[|True|]"/></Border></Grid>""")]
    [InlineData("""<Label Text="Dark mode"/><Switch IsToggled="True"/><Label Text="Share usage data"/><Switch IsToggled="[|True|]"/>""")]
    [InlineData("""<CheckBox IsChecked="True"/><Label Text="Dark mode"/><CheckBox IsChecked="[|True|]"/><Label Text="Share usage data"/>""")]
    [InlineData("""<Label Text="Settings" FontAttributes="Bold"/><CheckBox IsChecked="True"/><Label Text="Dark mode"/><CheckBox IsChecked="[|True|]"/><Label Text="Share usage data"/>""")]
    [InlineData("""<Label Text="We would like to know what you do with the app and to share usage data with all of our partners."/><CheckBox IsChecked="True"/><Label Text="Dark mode"/>""")]
    public void ReadsTheLabelOfARow(string rows) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Maui(rows));

    [Theory]
    [InlineData("""<controls:SettingsCard Header="Share diagnostic data"><ToggleSwitch IsOn="[|True|]"/></controls:SettingsCard>""")]
    [InlineData("""<ui:SettingsExpander Header="Share usage data"><ui:SettingsExpander.Footer><ToggleSwitch IsChecked="[|True|]"/></ui:SettingsExpander.Footer></ui:SettingsExpander>""")]
    [InlineData("""<ui:CardControl><ui:CardControl.Header><TextBlock Text="Share usage data"/></ui:CardControl.Header><ui:ToggleSwitch IsChecked="[|True|]"/></ui:CardControl>""")]
    [InlineData("""<Label Target="{Binding ElementName=box}" Content="Share usage data"/><TextBlock Text="Dark mode"/><CheckBox x:Name="box" IsChecked="[|True|]"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]"><TextBlock TextWrapping="Wrap">Share <Bold>usage data</Bold> with us</TextBlock></CheckBox>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]"><CheckBox.Content><TextBlock><Run Text="Share usage data"/></TextBlock></CheckBox.Content></CheckBox>""")]
    [InlineData("""<controls:SettingsCard Header="Dark mode"><ToggleSwitch IsOn="True"/></controls:SettingsCard>""")]
    [InlineData("""<TextBlock Text="Share usage data"/><Button Content="Learn more"/><ToggleButton IsChecked="True" Content="Bold"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="Dark mode"><CheckBox.ToolTip><TextBlock Text="Share usage data"/></CheckBox.ToolTip></CheckBox>""")]
    public void ReadsTheLabelAroundAControl(string content) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf(content));
}
