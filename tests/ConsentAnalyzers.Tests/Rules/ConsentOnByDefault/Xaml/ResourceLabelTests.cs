using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Tests.Reading.Resources;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

/// <summary>CONSENT001 on controls of XAML whose labels stand in resources.</summary>
public sealed class ResourceLabelTests
{
    private static readonly ResourceTexts Texts = TextsOf.Project(
        ("/shop/Properties/Strings.Designer.cs", TextsOf.Designer(
            "Strings",
            ("Line12", "Looks up a localized string similar to Share usage data."),
            ("AllowTelemetry", "Looks up a localized string similar to Show the weather."),
            ("Line13", "Looks up a localized string similar to Don&apos;t share usage data."),
            ("SendStatistics", "Looks up a localized string similar to Nutzungsdaten übermitteln."))),
        ("/shop/Other.cs", "class Other { public const string Line12 = \"Wrap long lines\"; public const string Line14 = \"Send crash reports\"; }"),
        ("/shop/Properties/Options.resx", TextsOf.Rows(("Option7", "Send crash reports"), ("Option.Eight", "Share usage data with partners"), ("Option9", "Start with Windows"))),
        ("/shop/Strings/en-US/Resources.resw", TextsOf.Rows(
            ("Box1.Content", "Send usage data"), ("Box2.Header", "Share usage data"), ("Box3.Text", "Share usage data"), ("SendTelemetry.Content", "Show line numbers"), ("Box4.ToolTip", "Share usage data"), ("Box5.[using:Microsoft.UI.Xaml.Automation]AutomationProperties.Name", "Share usage data"))),
        ("/shop/Strings/en-US/Feedback.resw", TextsOf.Rows(("Box1.Content", "Send crash reports"))),
        ("/shop/Lang/de.xaml", """<ResourceDictionary><system:String x:Key="S.Row3">Alles zeigen</system:String></ResourceDictionary>"""),
        ("/shop/Lang/en.xaml", """<ResourceDictionary><system:String x:Key="S.Row3">Share usage data</system:String><system:String x:Key="S.AllowAnalytics">Show grid lines</system:String></ResourceDictionary>"""));

    [Theory]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{x:Static p:Strings.Line12}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{x:Static Member=p:Strings.Line12}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{x:Static p:Other.Line14}"/>""")]
    [InlineData("""<ToggleSwitch IsOn="[|True|]" Header="{x:Bind p:Strings.Line12}"/>""")]
    [InlineData("""<ToggleSwitch IsOn="[|True|]" Header="{x:Bind p:Loc.Get('Option7')}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{DynamicResource S.Row3}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{DynamicResource ResourceKey=S.Row3}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{StaticResource S.Row3}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{helpers:ResourceString Name=Option7}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{u:I18n Option7}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{u:I18n {x:Static p:Strings.Line12}}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{loc:Translate Option.Eight}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{loc:Translate 'Share usage data'}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{Binding Strings.Line12, Source={StaticResource Localized}}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{Binding Path=LocalizedStrings.Option7, Source={StaticResource L}}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{Binding Localizer[Option7]}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{Binding [Option7], Source={x:Static l:Loc.Instance}}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{Binding Source={x:Static p:Strings.Line12}}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" x:Uid="Box1"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" x:Uid="/Feedback/Box1"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" x:Uid="Box1" Content="(text)"/>""")]
    [InlineData("""<ToggleSwitch IsOn="[|True|]" x:Uid="Box2"/>""")]
    [InlineData("""<ToggleSwitch IsOn="[|True|]" x:Uid="Box5"/>""")]
    [InlineData("""<StackPanel><TextBlock x:Uid="Box3"/><ToggleSwitch IsOn="[|True|]"/></StackPanel>""")]
    [InlineData("""<StackPanel><TextBlock Text="{x:Static p:Strings.Line12}"/><ToggleSwitch IsOn="[|True|]"/></StackPanel>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]"><TextBlock Text="{DynamicResource S.Row3}"/></CheckBox>""")]
    [InlineData("""<GroupBox Header="{x:Static p:Strings.Line12}"><ToggleSwitch IsOn="[|True|]"/></GroupBox>""")]
    [InlineData("""<ui:SettingsCard Header="{helpers:ResourceString Name=Option7}"><ToggleSwitch IsOn="[|True|]"/></ui:SettingsCard>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" AutomationProperties.Name="{x:Static p:Strings.Line12}"/>""")]
    [InlineData("""<Label Text="{x:Static p:Strings.Line12}"/><Switch IsToggled="[|True|]"/>""")]
    public void FlagsALabelInAResource(string control) => Finds(control);

    [Theory]
    [InlineData("""<CheckBox IsChecked="True" Content="{x:Static p:Other.Line12}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{x:Static p:Unknown.Line12}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{x:Static p:Strings.Line13}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{x:Static p:Strings.Line99}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{Binding Line12}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{Binding Item.Option7}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{Binding Rows[0]}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{DynamicResource Option7}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{helpers:ResourceString Name=Option9}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" x:Uid="Box9"/>""")]
    [InlineData("""<CheckBox IsChecked="True" x:Uid="Box4"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{x:Static p:Strings."/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{x:Static"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{helpers:ResourceString Name=}"/>""")]
    public void IsSilentOnOtherTexts(string control) => Finds(control);

    [Theory]
    [InlineData("""<CheckBox IsChecked="True" Content="{x:Static p:Strings.AllowTelemetry}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" Content="{DynamicResource S.AllowAnalytics}"/>""")]
    [InlineData("""<CheckBox IsChecked="True" x:Uid="SendTelemetry"/>""")]
    public void IsSilentWhereTheTextSaysSomethingElseThanItsKey(string control) => Finds(control);

    [Theory]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{x:Static p:Resources.AllowTelemetry}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" Content="{x:Static p:Strings.SendStatistics}"/>""")]
    [InlineData("""<CheckBox IsChecked="[|True|]" x:Uid="AllowTelemetry"/>""")]
    public void FlagsAKeyThatSaysItWhereItsTextIsUnknownOrForeign(string control) => Finds(control);

    [Fact]
    public void SaysTheText() => Assert.Equal(
        "'Share usage data' is a consent that starts on (IsChecked=\"True\"); a person has to turn it on",
        Message("""<Window><CheckBox IsChecked="True" Content="{x:Static p:Strings.Line12}"/></Window>"""));

    private static string Message(string page) =>
        VerifyFile.Inspect("Views/Start.xaml", Microsoft.CodeAnalysis.Text.SourceText.From(page), texts: Texts).Single().Diagnostic.GetMessage();

    private static void Finds(string control) => VerifyFile.Finds("Views/Start.xaml", $"<Window x:Class=\"Shop.StartWindow\">{control}</Window>", texts: Texts);
}
