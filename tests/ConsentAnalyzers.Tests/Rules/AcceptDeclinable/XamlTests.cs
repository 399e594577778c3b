namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 in XAML of WPF, WinUI, MAUI and Avalonia.</summary>
public class XamlTests
{
    [Theory]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data and crash reports." />[|<Button Content="Accept" Click="OnAccept" />|]</StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="May we use your chats to train our AI models?" /><Button Content="Not now" Click="OnLater" />[|<Button Content="Allow" Click="OnAllow" />|]</StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We share your data with advertising partners." />[|<Button Content="_Accept all" Command="{Binding AcceptCommand}" />|]<HyperlinkButton Content="More options" Click="OnMore" /></StackPanel>""")]
    [InlineData("""<Grid><Grid.RowDefinitions><RowDefinition /><RowDefinition /></Grid.RowDefinitions><TextBlock Grid.Row="0" Text="We track how you use the app to show personalised ads." />[|<Button Grid.Row="1" Content="I agree" Click="OnAgree" />|]</Grid>""")]
    [InlineData("""<StackPanel><TextBlock Text="Updates to Consumer Terms" FontSize="24" /><TextBlock Text="An update to our Consumer Terms takes effect soon." />[|<Button Content="Accept" Click="OnAccept" />|]<Button Content="Not now" Click="OnLater" /><ToggleSwitch Header="Allow the use of your chats to train our AI models" IsOn="True" /></StackPanel>""")]
    public void FlagsAWindow(string content) => VerifyFile.Finds("Views/ConsentWindow.xaml", Wpf(content));

    [Theory]
    [InlineData("""PrimaryButtonText="Accept" """)]
    [InlineData("""PrimaryButtonText="Accept" CloseButtonText="Not now" """)]
    [InlineData("""PrimaryButtonText="Accept" SecondaryButtonText="Later" """)]
    [InlineData("""PrimaryButtonText="Accept" SecondaryButtonText="Settings" """)]
    public void FlagsAContentDialog(string buttons) => VerifyFile.Finds(
        "Views/UsageDataDialog.xaml",
        $"""[|<ContentDialog x:Class="App.UsageDataDialog" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" Title="Usage data" {buttons}>|]<TextBlock Text="We would like to collect usage data to improve the app." /></ContentDialog>""");

    [Theory]
    [InlineData("""PrimaryButtonText="Accept" CloseButtonText="Decline" """)]
    [InlineData("""PrimaryButtonText="Accept" SecondaryButtonText="No thanks" """)]
    [InlineData("""PrimaryButtonText="Accept" CloseButtonText="Cancel" """)]
    [InlineData("""PrimaryButtonText="Accept" CloseButtonText="Close" """)]
    [InlineData("""PrimaryButtonText="Accept" SecondaryButtonText="{x:Bind OtherText}" """)]
    public void IsSilentOnAContentDialog(string buttons) => VerifyFile.Finds(
        "Views/UsageDataDialog.xaml",
        $"""<ContentDialog x:Class="App.UsageDataDialog" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" Title="Usage data" {buttons}><TextBlock Text="We would like to collect usage data to improve the app." /></ContentDialog>""");

    [Theory]
    [InlineData("""<VerticalStackLayout><Label Text="We would like to send you offers from our partners." />[|<Button Text="Yes, I agree" Clicked="OnAgree" />|]<Button Text="Maybe later" Clicked="OnLater" /></VerticalStackLayout>""")]
    [InlineData("""<VerticalStackLayout><Label Text="We share your location with our partners." />[|<Button Text="Allow" Command="{Binding AllowCommand}" />|]</VerticalStackLayout>""")]
    public void FlagsAMobilePage(string content) => VerifyFile.Finds(
        "Views/ConsentPage.xaml",
        $"""<ContentPage x:Class="App.ConsentPage" xmlns="http://schemas.microsoft.com/dotnet/2021/maui" xmlns:x="http://schemas.microsoft.com/winfx/2009/xaml">{content}</ContentPage>""");

    [Theory]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." /><Button Content="Accept" Click="OnAccept" /><Button Content="Decline" Click="OnDecline" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." /><Button Content="Accept" Click="OnAccept" /><Button Content="{Binding OtherText}" Click="OnOther" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." /><Button Content="Accept" Click="OnAccept" /><Button Content="No thanks" Visibility="{Binding ShowsDecline}" Click="OnDecline" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." /><Button Content="Accept" Click="OnAccept" /><local:DeclineButton xmlns:local="clr-namespace:App" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." /><Button Content="Accept" Click="OnAccept" /><ItemsControl ItemsSource="{Binding Answers}" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." /><Button Content="Accept" Click="OnAccept" /><Button Content="Close" Click="OnDeclineClicked" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." /><Button Content="Accept" Click="OnAccept" /><Button Content="Close" Command="{Binding CloseCommand}" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." /><Button Content="Accept" Click="OnAccept" /><ContentPresenter /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." /><TextBlock><Hyperlink Click="OnDecline">Continue without accepting</Hyperlink></TextBlock><Button Content="Accept" Click="OnAccept" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="Terms of service" FontSize="24" /><TextBlock Text="Please read our terms of service before you go on." /><Button Content="I accept" Click="OnAccept" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="License agreement" FontSize="24" /><TextBox IsReadOnly="True" Text="{Binding License}" /><Button Content="I agree" Click="OnAccept" /><Button Content="Exit" Click="OnExit" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="Sign up" FontSize="24" /><TextBox Text="{Binding Email}" /><TextBlock Text="By joining you accept our privacy policy and that we use your data for marketing." /><Button Content="Agree and join" Command="{Binding JoinCommand}" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We would like to use your chats to train our models." /><CheckBox x:Name="Agreed" Content="Use my chats to train AI models" /><Button Content="Agree" IsEnabled="{Binding IsChecked, ElementName=Agreed}" Click="OnAgree" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="We only set strictly necessary cookies in the browser view." /><Button Content="OK" Click="OnOk" /></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="Privacy settings" FontSize="24" /><CheckBox Content="Send usage data" /><Button Content="Save" Click="OnSave" /></StackPanel>""")]
    public void IsSilentOnAWindow(string content) => VerifyFile.Finds("Views/ConsentWindow.xaml", Wpf(content));

    [Theory]
    [InlineData("""<StackPanel><TextBlock Text="We would like to collect usage data." />[|<Button Content="Accept" Click="OnAccept" />|]<Button Content="Remind me later" Click="OnLater" /></StackPanel>""")]
    public void FlagsAnAvaloniaWindow(string content) => VerifyFile.Finds(
        "Views/ConsentWindow.axaml",
        $"""<Window x:Class="App.ConsentWindow" xmlns="https://github.com/avaloniaui" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">{content}</Window>""");

    private static string Wpf(string content) =>
        $"""<Window x:Class="App.ConsentWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">{content}</Window>""";
}
