namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Xaml;

/// <summary>CONSENT002 on boxes that say "I agree", and nothing on the page says to what.</summary>
public sealed class TickBoxTests
{
    private const string Wpf = "xmlns=\"http://schemas.microsoft.com/winfx/2006/xaml/presentation\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"";
    private const string Maui = "xmlns=\"http://schemas.microsoft.com/dotnet/2021/maui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2009/xaml\"";

    [Theory]
    [InlineData("""<ContentPage Title="Privacy and Licence Agreement" XMLNS><StackLayout><HorizontalStackLayout>[|<CheckBox x:Name="Agree"/>|]<Label Text="I Agree"/></HorizontalStackLayout><Button Text="Register" IsEnabled="{Binding Source={x:Reference Agree}, Path=IsChecked}"/></StackLayout></ContentPage>""")]
    [InlineData("""<ContentPage Title="Sign up" XMLNS><StackLayout><Entry Text="{Binding Mail}"/><HorizontalStackLayout>[|<CheckBox IsChecked="{Binding Agreed}"/>|]<Label Text="I accept"/></HorizontalStackLayout><Button Text="Register" IsEnabled="{Binding Agreed}"/></StackLayout></ContentPage>""")]
    public void FlagsTicksInMaui(string xaml) => VerifyFile.Finds("Views/View.xaml", xaml.Replace("XMLNS", Maui));

    [Theory]
    [InlineData("""<Window Title="Setup" XMLNS><StackPanel><TextBlock Text="License agreement"/>[|<CheckBox x:Name="A" Content="I accept"/>|]<Button Content="Next"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Setup" XMLNS><StackPanel>[|<CheckBox x:Name="A" Content="I _agree"/>|]<Button Content="Next" IsEnabled="{Binding ElementName=A, Path=IsChecked}"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Setup" XMLNS><StackPanel>[|<CheckBox x:Name="A">|]<TextBlock Text="Yes, I agree"/></CheckBox><Button Content="Next" IsEnabled="{Binding #A.IsChecked}"/></StackPanel></Window>""")]
    public void FlagsTicks(string xaml) => VerifyFile.Finds("Views/View.axaml", xaml.Replace("XMLNS", Wpf));

    [Theory]
    [InlineData("""<Window Title="License" XMLNS><StackPanel><TextBlock Text="You may use the program as long as you do not sell it."/><CheckBox x:Name="A" Content="I accept"/><Button Content="Next" IsEnabled="{Binding ElementName=A, Path=IsChecked}"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="License" XMLNS><StackPanel><TextBlock Text="{Binding License}"/><CheckBox x:Name="A" Content="I accept"/><Button Content="Next" IsEnabled="{Binding ElementName=A, Path=IsChecked}"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="License" XMLNS><StackPanel><TextBlock><Hyperlink NavigateUri="https://contoso.example/terms">Agreement</Hyperlink></TextBlock><CheckBox x:Name="A" Content="I accept"/><Button Content="Next"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="License" XMLNS><StackPanel><CheckBox x:Name="A"><TextBlock><Run>I have read and agree to the</Run> <Hyperlink NavigateUri="https://contoso.example">rules</Hyperlink></TextBlock></CheckBox><Button Content="Next"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="License" XMLNS><StackPanel><CheckBox x:Name="A" Content="I accept"/><TextBlock Text="Agreement" MouseDown="Open"/><Button Content="Next"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Setup" XMLNS><StackPanel><CheckBox x:Name="A" Content="I agree to receive offers"/><Button Content="Next" IsEnabled="{Binding ElementName=A, Path=IsChecked}"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Survey" XMLNS><StackPanel><TextBlock Text="The food was good"/><CheckBox x:Name="A" Content="I agree"/><Button Content="Next" IsEnabled="{Binding IsReady}"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="License" XMLNS><StackPanel><ToggleSwitch Header="I agree"/><RadioButton Content="I accept"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="License" XMLNS><ItemsControl><ItemsControl.ItemTemplate><DataTemplate><CheckBox Content="I agree"/></DataTemplate></ItemsControl.ItemTemplate></ItemsControl></Window>""")]
    public void IsSilentOnTicksThatAreExplainedOrAnswerSomethingElse(string xaml) => VerifyFile.Finds("Views/View.xaml", xaml.Replace("XMLNS", Wpf));
}
