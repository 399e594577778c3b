namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

public sealed class HalfTypedXamlTests
{
    private const string Page = """
        <Window x:Class="Shop.PrivacyWindow" xmlns:x="x" Title="{Binding T, FallbackValue='a}b'}">
          <Label Target="{Binding ElementName=box}" Content="Share usage data"/>
          <GroupBox Header="Privacy"><Grid><TextBlock Grid.Row="1" Text="Analytics"/>
            <CheckBox x:Name="box" Grid.Row="1" IsChecked="{Binding Share, FallbackValue=True, TargetNullValue='True'}"/>
            <RadioButton IsChecked="True" Content="Yes"/>
            <CheckBox><CheckBox.IsChecked><Binding Path="A" FallbackValue="True"/></CheckBox.IsChecked>
              <CheckBox.Style><Style><Setter Property="IsChecked" Value="True"/></Style></CheckBox.Style></CheckBox>
          </Grid></GroupBox>
        </Window>
        """;

    [Theory]
    [InlineData("<CheckBox IsChecked=\"Tru")]
    [InlineData("<CheckBox IsChecked=\"{")]
    [InlineData("<CheckBox IsChecked=\"{Binding")]
    [InlineData("<CheckBox IsChecked=\"{Binding A, FallbackValue=")]
    [InlineData("<CheckBox IsChecked=\"{Binding ,,,'}\" Content=\"{}\"/>")]
    [InlineData("<CheckBox.IsChecked>True")]
    [InlineData("<Setter Property=\"IsChecked\" Value=\"True\"/>")]
    [InlineData("IsChecked=\"True\"")]
    [InlineData("<CheckBox Content=\"Share usage data IsChecked=\"True\"/>")]
    public void IsSilentOnWhatIsNotFinished(string text) => VerifyFile.Finds("Page.xaml", text);

    [Fact]
    public void SurvivesTyping() => VerifyFile.SurvivesTyping("Page.xaml", Page);
}
