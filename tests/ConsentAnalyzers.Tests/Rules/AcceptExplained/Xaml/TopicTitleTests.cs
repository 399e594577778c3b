namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Xaml;

/// <summary>CONSENT002 where nothing but a topic stands above an accept and a decline.</summary>
public sealed class TopicTitleTests
{
    private const string Wpf = "xmlns=\"http://schemas.microsoft.com/winfx/2006/xaml/presentation\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"";

    [Theory]
    [InlineData("""[|<ContentDialog Title="Diagnostic data" PrimaryButtonText="Accept" CloseButtonText="No thanks" XMLNS/>|]""")]
    [InlineData("""<Window XMLNS><StackPanel><TextBlock Text="Location sharing" FontSize="24"/>[|<Button Content="Allow"/>|]<Button Content="Not now"/></StackPanel></Window>""")]
    [InlineData("""<Window XMLNS><StackPanel><TextBlock Text="Analytics"/>[|<Button Content="Accept"/>|]<Button Content="Decline"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Personalised ads" XMLNS><UniformGrid>[|<Button Content="Continue"/>|]<Button Content="Reject"/></UniformGrid></Window>""")]
    [InlineData("""<Window Title="Personalised ads" XMLNS><StackPanel><TextBlock Text="Relevant to you" FontSize="24"/>[|<Button Content="Allow"/>|]<Button Content="Later"/></StackPanel></Window>""")]
    [InlineData("""<UserControl x:Class="Shop.TelemetryPrompt" XMLNS><StackPanel><TextBlock Text="Welcome"/>[|<Button Content="_Allow"/>|]<Button Content="_Don't allow"/></StackPanel></UserControl>""")]
    public void FlagsATopicAbove(string xaml) => VerifyFile.Finds("Views/View.xaml", xaml.Replace("XMLNS", Wpf));

    [Theory]
    [InlineData("""<ContentDialog Title="Diagnostic data" Content="We send the name of your processor once a month." PrimaryButtonText="Accept" CloseButtonText="No thanks" XMLNS/>""")]
    [InlineData("""<Window XMLNS><StackPanel><TextBlock Text="History" FontSize="24"/><Button Content="Continue"/><Button Content="Skip"/></StackPanel></Window>""")]
    [InlineData("""<Window Title="Game invitation" XMLNS><StackPanel><TextBlock Text="Two players" FontSize="24"/><Button Content="Accept"/><Button Content="Later"/></StackPanel></Window>""")]
    [InlineData("""<Window XMLNS><StackPanel><TextBlock Text="Game invitation" FontSize="24"/><Button Content="Accept"/><Button Content="Decline"/></StackPanel></Window>""")]
    [InlineData("""<Window XMLNS><StackPanel><TextBlock Text="{Binding Question}" FontSize="14"/><TextBlock Text="Telemetry"/><Button Content="Allow"/><Button Content="Deny"/></StackPanel></Window>""")]
    public void IsSilentOnExplainedAndOtherTitles(string xaml) => VerifyFile.Finds("Views/View.xaml", xaml.Replace("XMLNS", Wpf));
}
