namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

public sealed class StateTests
{
    [Theory]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="Share usage data"/>""")]
    [InlineData("<CheckBox IsChecked=\"[|True|]\" Content=\"Send me\n    marketing emails\"/>")]
    [InlineData("<CheckBox IsChecked=\"[|True|]\"><TextBlock>Send\r\n    crash reports</TextBlock></CheckBox>")]
    [InlineData("""<CheckBox Content="Send _crash reports" IsChecked="[|true|]"/>""")]
    [InlineData("""<ToggleButton IsChecked=" [|True|] " Content="Allow analytics"/>""")]
    [InlineData("""<RadioButton GroupName="Diagnostics" IsChecked="[|True|]" Content="Send full diagnostic data to us"/>""")]
    [InlineData("""<MenuItem IsCheckable="True" IsChecked="[|True|]" Header="_Send usage statistics"/>""")]
    [InlineData("""<ToggleMenuFlyoutItem Text="Send telemetry" IsChecked="[|True|]"/>""")]
    [InlineData("""<ToggleSwitch Header="Personalised ads" IsOn="[|True|]"/>""")]
    [InlineData("""<ToggleSwitch x:Name="AllowTelemetry" IsOn="[|True|]" OnContent="On" OffContent="Off"/>""")]
    [InlineData("""<mah:ToggleSwitch Header="Send anonymous usage data" IsOn="[|True|]"/>""")]
    [InlineData("""<ui:ToggleSwitch Content="Help improve the app by sending usage data" IsChecked="[|True|]"/>""")]
    [InlineData("""<buttons:SfSwitch x:Name="marketingConsent" IsOn="[|True|]"/>""")]
    [InlineData("""<telerik:RadToggleSwitchButton Content="Share usage data" IsChecked="[|True|]"/>""")]
    [InlineData("""<dxe:CheckEdit Content="Subscribe to the newsletter" EditValue="[|True|]"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="[|{x:True}|]"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="[|{StaticResource True}|]"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" ToggleButton.IsChecked="[|True|]"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" CheckBox.IsChecked="[|True|]"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="[|{x:Static l:BooleanBoxes.True}|]"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="[|{x:Static Member=l:Boxes.TrueBox}|]"/>""")]
    public void FlagsAStateThatIsOn(string control) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf(control));

    [Theory]
    [InlineData("""<Switch IsToggled="[|True|]" AutomationProperties.Name="Share usage data"/>""")]
    [InlineData("""<SwitchCell Text="Share usage data" On="[|True|]"/>""")]
    [InlineData("""<Switch x:Name="AnalyticsConsent" IsToggled="{OnPlatform iOS=False, Android=[|True|]}"/>""")]
    [InlineData("""<Switch x:Name="AnalyticsConsent" IsToggled="{OnIdiom Phone=False, Tablet=[|True|]}"/>""")]
    [InlineData("""<Switch x:Name="AnalyticsConsent" IsToggled="{OnIdiom [|True|], Desktop=False}"/>""")]
    [InlineData("""<CheckBox x:Name="NewsletterOptIn" IsChecked="{OnFormFactor Mobile=[|True|], Desktop=False}"/>""")]
    [InlineData("""<chip:SfChip Text="Share usage data" IsSelected="[|True|]"/>""")]
    [InlineData("""<CheckBox x:Name="NewsletterOptIn" IsChecked="[|True|]"/>""")]
    public void FlagsAMauiStateThatIsOn(string control) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Maui(control));

    [Theory]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="{Binding Share, FallbackValue=[|True|]}"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="{x:Bind Model.Share, Mode=TwoWay, TargetNullValue='[|True|]'}"/>""")]
    [InlineData("""<CheckBox IsChecked="{Binding AllowAnalytics, FallbackValue=[|True|], TargetNullValue=True}"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="{Binding Hide, Converter={StaticResource Not}, FallbackValue=[|True|]}"/>""")]
    public void FlagsWhatABindingFallsBackTo(string control) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf(control));

    [Theory]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.IsChecked>[|True|]</CheckBox.IsChecked></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.IsChecked><x:Boolean>[|True|]</x:Boolean></CheckBox.IsChecked></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.IsChecked><Binding Path="Share" FallbackValue="[|True|]"/></CheckBox.IsChecked></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.Style><Style TargetType="CheckBox"><Setter Property="IsChecked" Value="[|True|]"/></Style></CheckBox.Style></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><ToggleButton.IsChecked>[|True|]</ToggleButton.IsChecked></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.IsChecked><x:Static Member="[|l:BooleanBoxes.True|]"/></CheckBox.IsChecked></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.IsChecked><StaticResource ResourceKey="[|TrueValue|]"/></CheckBox.IsChecked></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.Style><Style TargetType="CheckBox"><Setter Property="ToggleButton.IsChecked"><Setter.Value><s:Boolean>[|True|]</s:Boolean></Setter.Value></Setter></Style></CheckBox.Style></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.Style><Style><Style.Setters><Setter Property="IsChecked"><Setter.Value>[|True|]</Setter.Value></Setter></Style.Setters></Style></CheckBox.Style></CheckBox>""")]
    public void FlagsAStateInAnElement(string control) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf(control));

    [Fact]
    public void FlagsAvaloniaFiles() =>
        VerifyFile.Finds("PrivacyView.axaml", """
            <UserControl xmlns="https://github.com/avaloniaui" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">
              <ToggleSwitch IsChecked="[|True|]" OnContent="On" OffContent="Off">Analytics</ToggleSwitch>
            </UserControl>
            """);

    [Theory]
    [InlineData("""<CheckBox IsChecked="False" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox IsChecked="{x:Null}" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox IsChecked="{Binding ShareUsageData}" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox IsChecked="{Binding ShareUsageData, FallbackValue=False, Mode=TwoWay}" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox IsChecked="{Binding Share, Converter={conv:Not IfTrue=True}}" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox d:IsChecked="True" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox IsEnabled="True" IsThreeState="True" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.Style><Style><Style.Triggers><Trigger Property="IsChecked" Value="True"><Setter Property="Opacity" Value="1"/></Trigger></Style.Triggers></Style></CheckBox.Style></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.Style><Style><Style.Triggers><DataTrigger Binding="{Binding Shared}" Value="True"><Setter Property="IsChecked" Value="True"/></DataTrigger></Style.Triggers></Style></CheckBox.Style></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.Style><Style><Setter Property="IsEnabled"><Setter.Value>True</Setter.Value></Setter></Style></CheckBox.Style></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="{x:Static l:BooleanBoxes.False}"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="{x:Static l:Colors.IsTrueColor}"/>""")]
    [InlineData("""<CheckBox Content="Share usage data" IsChecked="{x:Static l:Build.IsBeta}"/>""")]
    [InlineData("""<CheckBox Content="Share usage data"><CheckBox.IsChecked><x:Static Member="l:Build.IsBeta"/></CheckBox.IsChecked></CheckBox>""")]
    [InlineData("""<CheckBox Content="Share usage data" l:Tags.IsChecked="True"/>""")]
    public void IsSilentOnOtherStates(string control) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf(control));
}
