namespace ConsentAnalyzers.Tests.Reading.Markup;

public class UnshownMarkupTests
{
    private const string Ticked = """<input type="checkbox" name="newsletter" checked>""";
    private const string Found = """<input type="checkbox" name="newsletter" [|checked|]>""";

    private const string Names = """
        xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
        """;

    [Theory]
    [InlineData("Pages/Design/A.razor", "")]
    [InlineData("Pages/Sandbox/Account.razor", "")]
    [InlineData("TestDrivePrivacy.razor", "")]
    [InlineData("Gallery.cshtml", "")]
    [InlineData("Pages/StyleGuide/Switches.cshtml", "")]
    [InlineData("Playground.cshtml", "<h1>Book the playground</h1>")]
    [InlineData("SignUpTests.razor", "")]
    [InlineData("Index.razor", "@page \"/showcase/switches\"\n")]
    [InlineData("Index.razor", "@page \"/test\"\n<PageTitle>Design gallery</PageTitle>")]
    [InlineData("Index.razor", "@attribute [Authorize]\n@using Shop.Stories\n")]
    [InlineData("Pages/Samples/Examples.cshtml", "<title>Demos and examples</title>")]
    public void FlagsPagesWhateverTheyAreCalled(string path, string head) => VerifyFile.Finds(path, head + Found);

    [Theory]
    [InlineData("PhotoGallery.Views.SettingsPage")]
    [InlineData("Shop.Views.ControlGalleryView")]
    [InlineData("WpfDemo.MainWindow")]
    [InlineData("Shop.Samples.CheckBoxPage")]
    [InlineData("Shop.UITests.SettingsPage")]
    [InlineData("Shop.DesignSettings")]
    [InlineData("Driving.TestDriveView")]
    public void FlagsWindowsWhateverTheyAreCalled(string name) =>
        VerifyFile.Finds("DesignTest.xaml", $"""<UserControl {Names} x:Class="{name}"><CheckBox IsChecked="[|True|]" Content="Share usage data"/></UserControl>""");

    [Theory]
    [InlineData("@attribute [Stories(\"Components/Box\")]\n" + Ticked)]
    [InlineData("""<Stories TComponent="Box"><Story Name="On"><Template>""" + Ticked + "</Template></Story></Stories>")]
    [InlineData("""<Stories TComponent="Bar"><Story Name="On"><div class="cookie-banner"><h2>Cookies</h2><button>Accept all</button></div></Story></Stories>""")]
    [InlineData("@attribute [Stories(\"Bar\")]\n<div class=\"cookie-banner\"><h2>Cookies</h2><button>Accept all</button></div>")]
    [InlineData("@attribute [Stories(\"Chat\")]\n<input name=\"ChatRetentionDays\" value=\"1825\">")]
    public void IsSilentOnStories(string page) => VerifyFile.Finds("Box.stories.razor", page);

    [Theory]
    [InlineData("<Stories><Story Name=\"Today\">" + Found + "</Story></Stories>")]
    [InlineData("<Stories TComponent=\"Box\"><Story Name=\"On\" /></Stories>" + Found)]
    public void FlagsWhatStandsBesideStories(string page) => VerifyFile.Finds("Feed.razor", page);

    [Theory]
    [InlineData("""<d:CheckBox xmlns:d="http://schemas.microsoft.com/expression/blend/2008" IsChecked="True" Content="Share usage data"/>""")]
    [InlineData("""<d:Grid xmlns:d="http://schemas.microsoft.com/expression/blend/2008"><CheckBox IsChecked="True" Content="Share usage data"/></d:Grid>""")]
    [InlineData("""<Design.PreviewWith><CheckBox IsChecked="True" Content="Share usage data"/></Design.PreviewWith>""")]
    [InlineData("""<Design.PreviewWith><StackPanel><TextBlock FontSize="24" Text="Cookies"/><Button Content="Accept all"/></StackPanel></Design.PreviewWith>""")]
    [InlineData("""<Design.PreviewWith><TextBox x:Name="ChatRetentionDays" Text="1825"/></Design.PreviewWith>""")]
    [InlineData("""<g:ControlExample xmlns:g="using:WinUIGallery.Controls"><CheckBox IsChecked="True" Content="Share usage data"/></g:ControlExample>""")]
    [InlineData("""<g:ControlExample xmlns:g="clr-namespace:WPFGallery.Controls"><g:ControlExample.Example><Button Content="Accept all cookies"/></g:ControlExample.Example></g:ControlExample>""")]
    [InlineData("""<smtx:XamlDisplay xmlns:smtx="clr-namespace:ShowMeTheXAML;assembly=ShowMeTheXAML" UniqueKey="a"><CheckBox IsChecked="True" Content="Share usage data"/></smtx:XamlDisplay>""")]
    [InlineData("""<CheckBox xmlns:d="http://schemas.microsoft.com/expression/blend/2008" d:IsChecked="True" Content="Share usage data"/>""")]
    [InlineData("""<WrapPanel><CheckBox Content="Unchecked"/><CheckBox Content="Share usage data" IsChecked="True"/><CheckBox Content="Indeterminate"/></WrapPanel>""")]
    [InlineData("""<StackPanel><ToggleSwitch Header="Checked"/><ToggleSwitch Header="Share usage data" IsOn="True"/><ToggleSwitch Header="disabled"/></StackPanel>""")]
    public void IsSilentInADesignerAndInAGallery(string content) =>
        VerifyFile.Finds("SettingsView.axaml", $"<UserControl {Names}>{content}</UserControl>");

    [Theory]
    [InlineData("""<d:CheckBox xmlns:d="clr-namespace:Drive.Controls" IsChecked="[|True|]" Content="Share usage data"/>""")]
    [InlineData("""<g:ControlExample xmlns:g="using:Shop.Controls"><CheckBox IsChecked="[|True|]" Content="Share usage data"/></g:ControlExample>""")]
    [InlineData("""<g:PhotoGallery xmlns:g="using:WinUIGallery.Controls"><CheckBox IsChecked="[|True|]" Content="Share usage data"/></g:PhotoGallery>""")]
    [InlineData("""<Designs><CheckBox IsChecked="[|True|]" Content="Share usage data"/></Designs>""")]
    [InlineData("""<StackPanel><CheckBox Content="Disabled"/><CheckBox IsChecked="[|True|]" Content="Share usage data"/><TextBlock Text="Disabled"/></StackPanel>""")]
    [InlineData("""<StackPanel><CheckBox Content="Unchecked"/><CheckBox Content="Indeterminate"/></StackPanel><CheckBox IsChecked="[|True|]" Content="Share usage data"/>""")]
    [InlineData("""<Design.PreviewWith><CheckBox/></Design.PreviewWith><CheckBox IsChecked="[|True|]" Content="Share usage data"/>""")]
    [InlineData("""<CheckBox xmlns:d="http://schemas.microsoft.com/expression/blend/2008" d:DataContext="{d:DesignInstance Demo}" IsChecked="[|True|]" Content="Share usage data"/>""")]
    public void FlagsWhatIsShownAllTheSame(string content) =>
        VerifyFile.Finds("SettingsView.axaml", $"<UserControl {Names}>{content}</UserControl>");
}
