using ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.Xaml;

public sealed class FieldTests
{
    [Theory]
    [InlineData("""<NumericUpDown x:Name="MessageRetentionDays" Value="[|365|]" Minimum="1" Maximum="3650"/>""")]
    [InlineData("""<xctk:IntegerUpDown x:Name="nudChatRetentionDays" Value="[|365|]"/>""")]
    [InlineData("""<muxc:NumberBox Header="Keep conversations for (days)" Value="[|1825|]"/>""")]
    [InlineData("""<TextBox x:Name="TranscriptRetentionMonthsBox" Text="[|12|]"/>""")]
    [InlineData("""<NumericUpDown Value="{Binding MessageRetentionDays, FallbackValue=[|365|]}"/>""")]
    [InlineData("""<StackPanel Orientation="Horizontal"><TextBlock Text="Keep recordings for"/><NumericUpDown Value="[|365|]"/><TextBlock Text="days"/></StackPanel>""")]
    [InlineData("""<Grid><Label Content="Chat retention (days)"/><Slider Grid.Column="1" Value="[|365|]" Maximum="3650"/></Grid>""")]
    [InlineData("""<dxe:SpinEdit x:Name="AuditRetention" EditValue="[|365|]" Suffix="days"/>""")]
    [InlineData("""<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="30 days"/><ComboBoxItem Content="[|5 years|]" IsSelected="True"/></ComboBox>""")]
    [InlineData("""<ComboBox Header="Keep conversations for"><ComboBoxItem IsSelected="True">[|5 years|]</ComboBoxItem></ComboBox>""")]
    public void FlagsAFieldThatStartsBeyondTheLimit(string field) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf(field));

    [Theory]
    [InlineData("""<NumericUpDown x:Name="MessageRetentionDays" Value="30" Maximum="3650"/>""")]
    [InlineData("""<NumericUpDown x:Name="MessageRetentionDays" Minimum="365" Maximum="3650" Value="{Binding Days}"/>""")]
    [InlineData("""<NumericUpDown x:Name="BackupRetentionDays" Value="365"/>""")]
    [InlineData("""<GroupBox Header="Backup"><NumericUpDown x:Name="RetentionDays" Value="365"/></GroupBox>""")]
    [InlineData("""<NumericUpDown x:Name="MessageRetention" Value="365"/>""")]
    [InlineData("""<NumericUpDown x:Name="FontSize" Value="365"/>""")]
    [InlineData("""<TextBlock x:Name="ChatRetentionDays" Text="365"/>""")]
    [InlineData("""<TextBlock Text="We keep your chats for five years."/><Slider Value="365"/>""")]
    [InlineData("""<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="30 days" IsSelected="True"/><ComboBoxItem Content="5 years"/></ComboBox>""")]
    [InlineData("""<NumericUpDown x:Name="CertificateExpiryDays" Value="365"/>""")]
    [InlineData("""<Style><Setter Property="RetentionDays" Value="365"/></Style>""")]
    [InlineData("""<NumericUpDown d:Value="365" x:Name="MessageRetentionDays"/>""")]
    public void IsSilentOnOtherFields(string field) => VerifyFile.Finds("SettingsPage.xaml", XamlPages.Wpf(field));

    [Theory]
    [InlineData("""<NumericUpDown x:Name="MessageRetentionDays" Value="[|365|]"/>""", """<NumericUpDown x:Name="MessageRetentionDays" Value="30"/>""")]
    [InlineData("""<NumericUpDown Value="{Binding MessageRetentionDays, FallbackValue='[|365|]'}"/>""", """<NumericUpDown Value="{Binding MessageRetentionDays, FallbackValue='30'}"/>""")]
    [InlineData("""<TextBox x:Name="ChatRetentionMonths" Text="[|12|]"/>""", """<TextBox x:Name="ChatRetentionMonths" Text="1"/>""")]
    [InlineData(
        """<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="7 days"/><ComboBoxItem Content="30 days"/><ComboBoxItem Content="[|5 years|]" IsSelected="True"/></ComboBox>""",
        """<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="7 days"/><ComboBoxItem Content="30 days" IsSelected="True"/><ComboBoxItem Content="5 years"/></ComboBox>""")]
    public void ShortensTheFieldInItsOwnForm(string field, string shortened) =>
        VerifyFile.Repairs("SettingsPage.xaml", XamlPages.Wpf(field), XamlPages.Wpf(shortened));

    [Fact]
    public void OffersNothingWhereNoEntryIsShortEnough() =>
        VerifyFile.OffersNothing(
            "SettingsPage.xaml",
            XamlPages.Wpf("""<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="1 year"/><ComboBoxItem Content="[|5 years|]" IsSelected="True"/></ComboBox>"""));

    [Fact]
    public void SurvivesTyping() => VerifyFile.SurvivesTyping("Page.xaml", """
            <Page><Grid><Label Content="Chat retention (days)"/><Slider Grid.Column="1" Value="{Binding A, FallbackValue=365}"/></Grid>
            <ComboBox x:Name="ChatRetention"><ComboBoxItem Content="5 years" IsSelected="True"/></ComboBox><x:Int32 x:Key="ChatRetentionDays">365</x:Int32></Page>
            """);
}
