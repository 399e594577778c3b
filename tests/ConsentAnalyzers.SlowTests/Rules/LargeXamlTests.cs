using System.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.Rules;

public sealed class LargeXamlTests
{
    private const int Rows = 6000;

    /// <summary>Looking anew at every sibling for every control takes minutes here.</summary>
    [Theory]
    [InlineData("<StackPanel>{0}</StackPanel>", "<TextBlock Text='Row'/><Switch IsToggled='True'/>")]
    [InlineData("<Grid>{0}</Grid>", "<TextBlock Grid.Row='{1}' Text='Row'/><Switch Grid.Row='{1}' IsToggled='True'/>")]
    [InlineData("<StackPanel><TextBlock Text='Share usage data?'/>{0}</StackPanel>", "<RadioButton Content='Yes' IsChecked='True'/>")]
    [InlineData("<ComboBox x:Name='ChatRetention'>{0}</ComboBox>", "<ComboBoxItem Content='5 years' IsSelected='True'/>")]
    [InlineData("<StackPanel>{0}</StackPanel>", "<TextBlock FontWeight='Bold' Text='Chats'/><Slider Value='365'/><TextBlock Text='days'/>")]
    public void TakesTimeInProportionToThePage(string page, string row)
    {
        var rows = string.Concat(Enumerable.Range(0, Rows).Select(line => row.Replace("{1}", line.ToString())));
        var text = SourceText.From($"<Page x:Class='Shop.SettingsPage'>{page.Replace("{0}", rows)}</Page>");
        var watch = Stopwatch.StartNew();
        VerifyFile.Inspect("SettingsPage.xaml", text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"took {watch.Elapsed}");
    }
}
