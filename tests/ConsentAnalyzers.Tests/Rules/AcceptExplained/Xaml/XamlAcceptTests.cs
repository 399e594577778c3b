namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Xaml;

public sealed class XamlAcceptTests
{
    private const string Wpf = "xmlns=\"http://schemas.microsoft.com/winfx/2006/xaml/presentation\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"";
    private const string Maui = "xmlns=\"http://schemas.microsoft.com/dotnet/2021/maui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2009/xaml\"";

    [Theory]
    [InlineData("""<Window x:Class="Shop.ConsentWindow" Title="Your consent" XMLNS><StackPanel>[|<Button Content="_Accept" Click="OnAccept"/>|]</StackPanel></Window>""")]
    [InlineData("""<Window Title="Updates to Consumer Terms and Policies" XMLNS><StackPanel><CheckBox Content="Allow the use of your chats to train our AI models"/><StackPanel Orientation="Horizontal">[|<Button>|]Accept</Button><Button>Not now</Button></StackPanel></StackPanel></Window>""")]
    [InlineData("""<Window Title="Terms of service" XMLNS><Grid><TextBlock Style="{StaticResource TitleTextBlockStyle}" Text="We have updated our terms of service"/>[|<Button Grid.Row="1">|]<TextBlock Text="I agree"/></Button></Grid></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><TextBlock FontSize="24" AutomationProperties.HeadingLevel="Level1" Text="What we do with your data."/>[|<Button Content="Accept"/>|]</StackPanel></Window>""")]
    [InlineData("""<UserControl x:Class="Shop.CookieBanner" XMLNS><Border>[|<Button Content="Allow cookies" Command="{Binding AcceptCommand}"/>|]</Border></UserControl>""")]
    [InlineData("""[|<ContentDialog Title="Privacy policy" PrimaryButtonText="Accept" CloseButtonText="Later" XMLNS>|]</ContentDialog>""")]
    [InlineData("""[|<ContentDialog Title="Welcome" PrimaryButtonText="Agree" XMLNS>|]<ToggleSwitch Header="Send usage data"/></ContentDialog>""")]
    [InlineData("""<Page Title="Terms" XMLNS><StackPanel><TextBlock Text="TODO: say what this is about and for how long"/>[|<HyperlinkButton Content="Accept"/>|]</StackPanel></Page>""")]
    [InlineData("""<Window Title="Shop" XMLNS><Grid><TextBlock Text="Welcome to the shop, we sell all kinds of shoes."/><Popup x:Name="CookiePopup"><StackPanel><TextBlock Text="Cookies"/>[|<Button Content="Accept cookies"/>|]</StackPanel></Popup></Grid></Window>""")]
    [InlineData("""<Window Title="Privacy policy" XMLNS><StackPanel>[|<MenuItem Header="Accept"/>|]</StackPanel></Window>""")]
    [InlineData("""<Window Title="Terms of use" XMLNS><StackPanel><Image Source="terms.png" AutomationProperties.Name="We keep your data for thirty days and then delete it"/>[|<Button Content="Continue"/>|]</StackPanel></Window>""")]
    [InlineData("""<Window Title="Shop" XMLNS><StackPanel x:Name="ConsentBanner"><Label Content="Cookies"/>[|<Button Content="OK"/>|]</StackPanel></Window>""")]
    [InlineData("""<Window Title="Terms of use" XMLNS><Window.Resources><TextBlock x:Key="T" Text="We keep your data for thirty days and then delete it."/></Window.Resources><StackPanel>[|<Button Content="Accept"/>|]</StackPanel></Window>""")]
    [InlineData("""<Window Title="Data protection" XMLNS><StackPanel><TextBlock Text="Data protection"/>[|<Button Content="Accept" ToolTip="We keep your data for thirty days and then delete it."/>|]</StackPanel></Window>""")]
    [InlineData("""<Window Title="Data protection" XMLNS><DockPanel><TextBlock DockPanel.Dock="Bottom" Text="{Binding Version}" FontSize="22"/>[|<Button Content="Accept terms"/>|]</DockPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><TextBlock x:Name="ErrorText"/>[|<Button Content="Accept"/>|]</StackPanel></Window>""")]
    public void FlagsAcceptsWithoutExplanation(string xaml) => VerifyFile.Finds("Views/View.xaml", xaml.Replace("XMLNS", Wpf));

    [Theory]
    [InlineData("""<ContentPage Title="Terms of service" XMLNS><VerticalStackLayout><Label Text="Terms" SemanticProperties.HeadingLevel="Level1"/>[|<Button Text="Accept" Clicked="OnAccept"/>|]</VerticalStackLayout></ContentPage>""")]
    [InlineData("""<ContentPage Title="Your privacy" XMLNS><ContentPage.ToolbarItems>[|<ToolbarItem Text="Agree"/>|]</ContentPage.ToolbarItems><VerticalStackLayout><Switch/><Label Text="Share usage data with us"/></VerticalStackLayout></ContentPage>""")]
    [InlineData("""<ContentPage Title="Your privacy" XMLNS><VerticalStackLayout>[|<Button Text="Accept"/>|]<Label Text="We keep your data for thirty days and then delete it."/></VerticalStackLayout></ContentPage>""")]
    public void FlagsAcceptsInMaui(string xaml) => VerifyFile.Finds("Views/View.xaml", xaml.Replace("XMLNS", Maui));

    [Theory]
    [InlineData("""<Window Title="Privacy" xmlns="https://github.com/avaloniaui"><StackPanel>[|<Button Content="Accept"/>|]<TextBlock>We keep your data for thirty days and then delete it.</TextBlock></StackPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" xmlns="https://github.com/avaloniaui"><StackPanel><TextBlock>We have updated our terms, they take effect on the first of May.</TextBlock><CheckBox>Send crash reports</CheckBox>[|<Button>|]Accept</Button></StackPanel></Window>""")]
    public void FlagsLateAndOtherExplanations(string xaml) => VerifyFile.Finds("Views/View.axaml", xaml);

    [Theory]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><TextBlock Text="We keep your data for thirty days and then delete it."/><Button Content="Accept"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><TextBlock>We keep your <Bold>data</Bold> for <Run Text="thirty days"/><LineBreak/>and then delete it.</TextBlock><Button Content="Accept"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><TextBlock Text="{Binding Explanation}"/><Button Content="Accept"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><TextBlock x:Uid="Explanation"/><Button Content="Accept"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><TextBlock Text="{x:Static r:Texts.Explanation}"/><Button Content="Accept"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><Grid><Button Grid.Row="1" Content="Accept"/><TextBlock Grid.Row="0" Text="We keep your data for thirty days and then delete it."/></Grid></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><DockPanel><Button DockPanel.Dock="Bottom" Content="Accept"/><TextBlock Text="We keep your data for thirty days and then delete it."/></DockPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><Button Content="Accept" AutomationProperties.HelpText="We keep your data for thirty days and then delete it."/></StackPanel></Window>""")]
    [InlineData("""<Window Title="License" XMLNS><StackPanel><TextBox IsReadOnly="True" Text="{Binding License}"/><Button Content="I agree"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Terms" XMLNS xmlns:v="clr-namespace:Shop"><StackPanel><v:TermsText/><Button Content="I agree"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Terms" XMLNS><DockPanel><WebBrowser Source="terms.html"/><Button Content="I agree"/></DockPanel></Window>""")]
    [InlineData("""<ContentDialog Title="Privacy" PrimaryButtonText="Accept" Content="We keep your data for thirty days and then delete it." XMLNS/>""")]
    [InlineData("""<ContentDialog Title="Privacy" PrimaryButtonText="Accept" XMLNS><TextBlock>We keep your data for thirty days and then delete it.</TextBlock></ContentDialog>""")]
    [InlineData("""<Window Title="Shop" XMLNS><StackPanel><TextBlock Text="We keep your data for thirty days and then delete it."/><Border><StackPanel><TextBlock Text="Privacy"/><Button Content="Accept"/></StackPanel></Border></StackPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><TextBlock x:Name="BodyText"/><Button Content="Accept"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><StackPanel><Border><StackPanel><TextBlock Text="We keep your data for thirty days and then delete it."/><Button Content="Print"/></StackPanel></Border><Button Content="Accept"/></StackPanel></Window>""")]
    public void IsSilentOnExplainedAccepts(string xaml) => VerifyFile.Finds("Views/View.xaml", xaml.Replace("XMLNS", Wpf));

    [Theory]
    [InlineData("""<Window Title="Incoming call" XMLNS><StackPanel><Button Content="Accept"/><Button Content="Decline"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Merge" XMLNS><StackPanel><Button Content="Accept theirs"/><Button Content="Accept mine"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Options" XMLNS><StackPanel><GroupBox Header="Privacy"><CheckBox Content="Send usage data"/></GroupBox><Button Content="OK"/><Button Content="Cancel"/></StackPanel></Window>""")]
    [InlineData("""<UserControl XMLNS><StackPanel><GroupBox Header="Privacy settings"><CheckBox Content="Send usage data"/></GroupBox><Button Content="OK"/><Button Content="Apply"/></StackPanel></UserControl>""")]
    [InlineData("""<UserControl XMLNS><Button Content="Accept terms" Command="{Binding AcceptTermsCommand}"/></UserControl>""")]
    [InlineData("""<Window Title="Cookies" XMLNS><StackPanel><Button Content="Reject"/><Button Content="Manage cookies"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Friends" XMLNS><ListView><ListView.ItemTemplate><DataTemplate><StackPanel><TextBlock Text="Wants to be your friend"/><Button Content="Accept"/></StackPanel></DataTemplate></ListView.ItemTemplate></ListView></Window>""")]
    [InlineData("""<ResourceDictionary XMLNS><ControlTemplate x:Key="T"><StackPanel><Button Content="Accept cookies"/></StackPanel></ControlTemplate></ResourceDictionary>""")]
    [InlineData("""<Window Title="Open file" XMLNS><StackPanel><Button Content="OK"/><Button Content="Cancel"/></StackPanel></Window>""")]
    [InlineData("""<ContentDialog Title="Delete your chats?" PrimaryButtonText="Yes" CloseButtonText="No" XMLNS/>""")]
    [InlineData("""<Window Title="Privacy" XMLNS><DockPanel><ToolBar><Button Content="Accept cookies"/></ToolBar></DockPanel></Window>""")]
    [InlineData("""<Window Title="Trade" XMLNS><StackPanel><TextBlock Text="10 wood for 5 iron"/><Button Content="Accept"/></StackPanel></Window>""")]
    public void IsSilentOnOtherActions(string xaml) => VerifyFile.Finds("Views/View.xaml", xaml.Replace("XMLNS", Wpf));

    [Theory]
    [InlineData("<Window Title=\"Privacy\"><StackPanel><Button Content=\"Accept\"")]
    [InlineData("<Window Title=\"Privacy\"><Window.Content><Button Content=\"{Binding")]
    [InlineData("<ContentDialog PrimaryButtonText=\"Accept\"")]
    [InlineData("<Grid><Button Grid.Row=\"99999999999\">Accept cookies</Button>")]
    public void SurvivesHalfTypedMarkup(string xaml) => VerifyFile.Inspect("Views/View.xaml", Microsoft.CodeAnalysis.Text.SourceText.From(xaml));
}
