namespace ConsentAnalyzers.Tests.Reading.Markup.Pages;

/// <summary>Pages as real desktop and mobile applications write them.</summary>
internal static class XamlPages
{
    public const string Wpf = """
        <Window x:Class="Shop.ConsentWindow"
                xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation"
                xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
                xmlns:d="http://schemas.microsoft.com/expression/blend/2008"
                Title="Help us improve" Width="420" SizeToContent="Height">
            <Window.Resources>
                <Style TargetType="{x:Type CheckBox}"><Setter Property="Margin" Value="0,8"/></Style>
            </Window.Resources>
            <!-- consent-analyzers disable CONSENT001: kiosk -->
            <StackPanel Margin="16">
                <TextBlock TextWrapping="Wrap">
                    We would like to know <Bold>how</Bold> you use the <Run Text="{Binding Product}"/> &amp; why.
                    <LineBreak/>
                    <Hyperlink NavigateUri="https://example.org/?a=1&amp;b=2">Privacy notice</Hyperlink>
                </TextBlock>
                <CheckBox x:Name="ShareUsage" IsChecked="True" Content="Share usage data"/>
                <CheckBox IsChecked="{Binding Crash, Mode=TwoWay, Converter={StaticResource Not}}">
                    <CheckBox.Content><AccessText Text="Send _crash reports"/></CheckBox.Content>
                </CheckBox>
                <TextBlock><![CDATA[Terms < 18 & more]]></TextBlock>
                <UniformGrid Rows="1">
                    <Button Content="{}{Accept}" Click="OnAccept" IsDefault="True" d:Tag='a "b"'/>
                    <Button Content='Not now' Click="OnLater"/>
                </UniformGrid>
            </StackPanel>
        </Window>
        """;

    public const string Avalonia = """
        <UserControl xmlns="https://github.com/avaloniaui" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
                     xmlns:vm="using:Shop.ViewModels" x:DataType="vm:PrivacyViewModel">
          <Design.DataContext><vm:PrivacyViewModel AllowAnalytics="True"/></Design.DataContext>
          <ScrollViewer>
            <StackPanel Spacing="12" Classes.wide="{Binding IsWide}">
              <TextBlock Classes="h1" Text="Privacy"/>
              <ToggleSwitch IsChecked="{CompiledBinding AllowAnalytics}" OnContent="On" OffContent="Off">Analytics</ToggleSwitch>
              <ToggleSwitch IsChecked="True" Content="{x:Static vm:Texts.Crash}" ToolTip.Tip="a > b"/>
              <Button Command="{Binding AcceptCommand}" CommandParameter="{x:True}">Accept all</Button>
            </StackPanel>
          </ScrollViewer>
        </UserControl>
        """;

    public const string Maui = """
        <?xml version="1.0" encoding="utf-8" ?>
        <ContentPage xmlns="http://schemas.microsoft.com/dotnet/2021/maui"
                     xmlns:x="http://schemas.microsoft.com/winfx/2009/xaml"
                     x:Class="Shop.ConsentPage" Title="Your data">
            <VerticalStackLayout Padding="24" Spacing="{OnPlatform iOS=12, Android=8}">
                <Label Text="Your data" Style="{StaticResource Headline}" SemanticProperties.HeadingLevel="Level1" />
                <Label>
                    <Label.FormattedText>
                        <FormattedString><Span Text="We keep your chats for " /><Span Text="30 days" FontAttributes="Bold" /></FormattedString>
                    </Label.FormattedText>
                </Label>
                <HorizontalStackLayout>
                    <Switch IsToggled="True" AutomationProperties.Name="Help improve" />
                    <Label Text="Help improve our models" />
                </HorizontalStackLayout>
                <Button Text="Accept" Clicked="OnAccept" SemanticProperties.Hint="Accepts the &#x201C;terms&#8221;" />
            </VerticalStackLayout>
        </ContentPage>
        """;

    public const string WinUi = """
        <ContentDialog x:Class="Shop.FirstRunDialog" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation"
            xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" xmlns:controls="using:CommunityToolkit.WinUI.Controls"
            Title="Welcome" PrimaryButtonText="Accept" CloseButtonText="Later" DefaultButton="Primary">
            <Grid RowSpacing="8">
                <Grid.RowDefinitions><RowDefinition Height="Auto"/><RowDefinition Height="*"/></Grid.RowDefinitions>
                <controls:SettingsCard Grid.Row="0" Header="Diagnostic data">
                    <ToggleSwitch IsOn="{x:Bind ViewModel.Diagnostics, Mode=TwoWay}"/>
                </controls:SettingsCard>
                <ToggleSwitch x:Uid="Ads" Grid.Row="1" IsOn="True" Header="Personalised ads"/>
            </Grid>
        </ContentDialog>
        """;
}
