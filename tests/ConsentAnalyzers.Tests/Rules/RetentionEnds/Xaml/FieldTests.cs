namespace ConsentAnalyzers.Tests.Rules.RetentionEnds.Xaml;

public sealed class FieldTests
{
    [Theory]
    [InlineData("""<NumericUpDown x:Name="ChatRetentionDays" Value="{|CONSENT008:-1|}"/>""")]
    [InlineData("""<x:Int32 x:Key="ChatRetentionDays">{|CONSENT008:-1|}</x:Int32>""")]
    [InlineData("""<x:String x:Key="ChatRetention">{|CONSENT008:forever|}</x:String>""")]
    [InlineData("""<sys:TimeSpan x:Key="ChatRetention">{|CONSENT008:10675199.02:48:05.4775807|}</sys:TimeSpan>""")]
    [InlineData("""<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="30 days"/><ComboBoxItem Content="{|CONSENT008:Unlimited|}" IsSelected="True"/></ComboBox>""")]
    [InlineData("""<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="30 days"/><ComboBoxItem Content="{|CONSENT008:Keep forever|}" IsSelected="True"/></ComboBox>""")]
    public void FlagsAFieldThatStartsForEver(string field) => VerifyFile.Finds("Settings.xaml", Page(field));

    [Theory]
    [InlineData("""<NumericUpDown x:Name="ChatRetentionDays" Value="30" Minimum="-1"/>""")]
    [InlineData("""<NumericUpDown x:Name="BackupRetentionDays" Value="-1"/>""")]
    [InlineData("""<x:Int32 x:Key="ChatTimeout">-1</x:Int32>""")]
    [InlineData("""<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="30 days" IsSelected="True"/><ComboBoxItem Content="Forever"/></ComboBox>""")]
    [InlineData("""<ComboBox x:Name="KeepChats"><ComboBoxItem Content="Never" IsSelected="True"/></ComboBox>""")]
    [InlineData("""<DoubleAnimation RepeatBehavior="Forever" Duration="Forever"/>""")]
    [InlineData("""<TextBlock Text="Forever"/>""")]
    public void IsSilentOnOtherFields(string field) => VerifyFile.Finds("Settings.xaml", Page(field));

    [Theory]
    [InlineData("""<NumericUpDown x:Name="ChatRetentionDays" Value="{|CONSENT008:-1|}"/>""", """<NumericUpDown x:Name="ChatRetentionDays" Value="30"/>""")]
    [InlineData(
        """<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="30 days"/><ComboBoxItem Content="{|CONSENT008:Unlimited|}" IsSelected="True"/></ComboBox>""",
        """<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="30 days" IsSelected="True"/><ComboBoxItem Content="Unlimited"/></ComboBox>""")]
    public void LimitsTheFieldInItsOwnForm(string field, string limited) => VerifyFile.Repairs("Settings.xaml", Page(field), Page(limited));

    private static string Page(string content) =>
        $"""<StackPanel xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">{content}</StackPanel>""";
}
