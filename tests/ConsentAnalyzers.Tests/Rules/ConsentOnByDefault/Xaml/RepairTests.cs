namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

public sealed class RepairTests
{
    [Theory]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="Share usage data"/>""", """<CheckBox IsChecked="False" Content="Share usage data"/>""")]
    [InlineData("""<Switch IsToggled='[|true|]' x:Name="AllowTelemetry"/>""", """<Switch IsToggled='false' x:Name="AllowTelemetry"/>""")]
    [InlineData("""<CheckBox IsChecked="[|{x:True}|]" Content="Share usage data"/>""", """<CheckBox IsChecked="{x:False}" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox IsChecked="{Binding AllowAnalytics, FallbackValue=[|True|], TargetNullValue=True}"/>""", """<CheckBox IsChecked="{Binding AllowAnalytics, FallbackValue=False, TargetNullValue=False}"/>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.IsChecked> [|True|] </CheckBox.IsChecked></CheckBox>""", """<CheckBox Content="Share usage data"><CheckBox.IsChecked> False </CheckBox.IsChecked></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.Style><Style><Setter Property="ToggleButton.IsChecked" Value="[|True|]"/></Style></CheckBox.Style></CheckBox>""", """<CheckBox Content="Share usage data"><CheckBox.Style><Style><Setter Property="ToggleButton.IsChecked" Value="False"/></Style></CheckBox.Style></CheckBox>""")]
    [InlineData("""<CheckBox ToggleButton.IsChecked="[|True|]" Content="Share usage data"/>""", """<CheckBox ToggleButton.IsChecked="False" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox IsChecked="[|{x:Static l:BooleanBoxes.True}|]" Content="Share usage data"/>""", """<CheckBox IsChecked="False" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.IsChecked><x:Static Member="[|l:BooleanBoxes.True|]"/></CheckBox.IsChecked></CheckBox>""", """<CheckBox Content="Share usage data"><CheckBox.IsChecked>False</CheckBox.IsChecked></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.Style><Style><Setter Property="IsChecked"><Setter.Value><x:Static Member="[|l:BooleanBoxes.True|]"/></Setter.Value></Setter></Style></CheckBox.Style></CheckBox>""", """<CheckBox Content="Share usage data"><CheckBox.Style><Style><Setter Property="IsChecked"><Setter.Value>False</Setter.Value></Setter></Style></CheckBox.Style></CheckBox>""")]
    public void TurnsTheControlOffWhereItWasTurnedOn(string control, string off) =>
        VerifyFile.Repairs("SettingsPage.xaml", XamlPages.Wpf(control), XamlPages.Wpf(off));

    [Fact]
    public void TurnsEveryControlOff() =>
        VerifyFile.Repairs(
            "SettingsPage.xaml",
            XamlPages.Wpf("<CheckBox IsChecked=\"[|True|]\" Content=\"Share usage data\"/>\r\n<CheckBox IsChecked=\"[|True|]\" Content=\"Send crash reports\"/>"),
            XamlPages.Wpf("<CheckBox IsChecked=\"False\" Content=\"Share usage data\"/>\r\n<CheckBox IsChecked=\"False\" Content=\"Send crash reports\"/>"));

    [Fact]
    public void IsSilentUnderASuppressionWithAReason() =>
        VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf("""
            <!-- consent-analyzers disable-next-line CONSENT001: the kiosk asks at its entrance -->
            <CheckBox IsChecked="True" Content="Share usage data"/>
            <CheckBox IsChecked="[|True|]" Content="Send crash reports"/>
            """));
}
