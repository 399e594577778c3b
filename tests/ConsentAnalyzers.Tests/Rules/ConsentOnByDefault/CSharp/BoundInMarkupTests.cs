using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>CONSENT001 on members whose names say nothing, where the markup that they are bound to does.</summary>
public class BoundInMarkupTests
{
    private const string Model = "public class SettingsModel { public bool Improve { get; set; } = [|true|]; }";
    private const string Silent = "public class SettingsModel { public bool Improve { get; set; } = true; }";

    [Theory]
    [InlineData("/0/Settings.razor", """<InputCheckbox @bind-Value="Model.Improve" id="i" /><label for="i">Help improve our AI models with my chats</label>""")]
    [InlineData("/0/Settings.razor", """<label><input type="checkbox" @bind="Model.Improve" /> Share my usage data with third parties</label>""")]
    [InlineData("/0/Settings.razor", """<MudSwitch T="bool" @bind-Value="_model.Improve" Label="Send crash reports" />""")]
    [InlineData("/0/Settings.razor", """<MudSwitch T="bool" Value="@_model.Improve" ValueChanged="OnChanged">Allow personalised ads</MudSwitch>""")]
    [InlineData("/0/Settings.cshtml", """<input asp-for="Improve" /><label asp-for="Improve">Allow the use of your chats and coding sessions to train and improve our AI models</label>""")]
    [InlineData("/0/Settings.cshtml", """<input type="checkbox" name="Improve" checked="@Model.Improve" /> Send me promotional emails""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding Improve}" Content="Share my usage data" /></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><ToggleSwitch IsOn="{x:Bind ViewModel.Improve, Mode=TwoWay}" Header="Send crash reports" /></Page>""")]
    [InlineData("/0/SettingsView.axaml", """<UserControl><CheckBox IsChecked="{Binding Path=Improve}">Allow analytics</CheckBox></UserControl>""")]
    [InlineData("/0/Account.razor", """<label><input type="checkbox" @bind="Form.Improve" /> Share my usage data</label>""")]
    public Task FlagsMembersThatMarkupLabels(string path, string markup) => Finds(Model, (path, markup));

    [Theory]
    [InlineData("/0/Settings.cshtml", """<label>@Html.CheckBoxFor(m => m.Improve) Share my usage data with third parties</label>""")]
    [InlineData("/0/Settings.cshtml", """<div>@Html.EditorFor(m => m.Improve) @Html.LabelFor(m => m.Improve, "Send crash reports")</div>""")]
    [InlineData("/0/Settings.cshtml", """<div>@Html.Kendo().SwitchFor(m => m.Improve).Label("Send crash reports")</div>""")]
    [InlineData("/0/Settings.cshtml", """<h3>Share usage data?</h3> @Html.RadioButtonFor(m => m.Improve, true) Yes @Html.RadioButtonFor(m => m.Improve, false) No""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox Content="Send crash reports"><CheckBox.IsChecked><Binding Path="Options.Improve" Mode="TwoWay"/></CheckBox.IsChecked></CheckBox></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding $parent[Window].DataContext.Improve}" Content="Send crash reports"/></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><TextBlock Text="May we collect usage data?"/><RadioButton IsChecked="{Binding Improve}" Content="Yes"/><RadioButton IsChecked="{Binding No}" Content="No"/></Page>""")]
    [InlineData("/0/CookieWindow.xaml", """<Window Title="Cookies"><CheckBox IsChecked="{Binding Improve}" Content="Statistics"/></Window>""")]
    [InlineData("/0/Start.axaml", """<UserControl x:DataType="vm:SettingsModel"><CheckBox IsChecked="{Binding Improve}" Content="Send crash reports"/></UserControl>""")]
    [InlineData("/0/Start.xaml", """<Page d:DataContext="{d:DesignInstance vm:SettingsModel}"><CheckBox IsChecked="{Binding Improve}" Content="Send crash reports"/></Page>""")]
    [InlineData("/0/Start.xaml", """<Page><ListView><DataTemplate x:DataType="vm:SettingsModel"><CheckBox IsChecked="{Binding Improve}" Content="Send crash reports"/></DataTemplate></ListView></Page>""")]
    public Task FlagsMembersHoweverTheyAreBound(string path, string markup) => Finds(Model, (path, markup));

    [Theory]
    [InlineData("public class SettingsModel { bool? _on; public bool Improve { get => _on ?? [|true|]; set => _on = value; } }")]
    [InlineData("public class SettingsModel { bool? _on; public bool Improve { get { return _on ?? [|true|]; } } }")]
    [InlineData("public class SettingsModel { [System.ComponentModel.DefaultValue([|true|])] public bool Improve { get; set; } }")]
    [InlineData("public class SettingsModel { public bool Improve { get; set; } public SettingsModel() { Improve = [|true|]; } }")]
    [InlineData("public record SettingsModel(bool Improve = [|true|]);")]
    [InlineData("public class SettingsModel { bool m_improve = [|true|]; public bool Improve { get => m_improve; set => m_improve = value; } }")]
    [InlineData("public class SettingsModel { public bool Improve { get; set; } } class Start { SettingsModel Model() => new() { Improve = [|true|] }; }")]
    public Task FlagsMembersHoweverTheyStartOn(string model) =>
        Finds(model, ("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding Improve}" Content="Share my usage data" /></Page>"""));

    [Theory]
    [InlineData("TelemetryDialog.xaml", "TelemetryDialogViewModel")]
    [InlineData("TelemetryWindow.xaml", "TelemetryModel")]
    [InlineData("TelemetryView.xaml", "TelemetryVM")]
    [InlineData("TelemetryPage.xaml", "TelemetryPresenter")]
    [InlineData("TelemetryPage.xaml", "TelemetryPage")]
    public Task FlagsABareStateOfTheTypeThatAPageShows(string file, string type) => Finds(
        $$"""public class {{type}} { public bool IsChecked { get; set; } = [|true|]; }""",
        ("/0/" + file, """<Window><CheckBox IsChecked="{Binding IsChecked}" Content="Share my usage data" /></Window>"""));

    [Fact]
    public Task FlagsTheFieldBehindABoundProperty() => Finds(
        "public class SettingsViewModel { private bool _improve = [|true|]; public bool Improve { get => _improve; set => _improve = value; } }",
        ("/0/SettingsView.axaml", """<UserControl><CheckBox IsChecked="{Binding Improve}">Allow analytics</CheckBox></UserControl>"""));

    [Fact]
    public Task FlagsTheModelThatTheFileNames() => Finds(
        """
        public class PrivacyChoices { public bool Improve { get; set; } = [|true|]; }
        public class GameRules { public bool Improve { get; set; } = true; }
        """,
        ("/0/Index.razor", """<label><input type="checkbox" @bind="_m.Improve" /> Share my usage data</label> @code { PrivacyChoices _m = new(); }"""));

    [Theory]
    [InlineData("/0/Settings.razor", """<label><input type="checkbox" @bind="Model.Improve" /> Autoplay videos</label>""")]
    [InlineData("/0/Settings.razor", """<label><input type="checkbox" @bind="Model.Other" /> Share my usage data</label>""")]
    [InlineData("/0/Settings.razor", """<label><input type="checkbox" checked="@(!Model.Improve)" /> Share my usage data</label>""")]
    [InlineData("/0/Settings.razor", """<label><input type="text" @bind="Model.Improve" /> Share my usage data</label>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding Improve, Converter={StaticResource Not}}" Content="Share my usage data" /></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding Improve}" Content="Do not share my usage data" /></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding !Improve}" Content="Share my usage data" /></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding !Options.Improve}" Content="Share my usage data" /></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding Improve, ElementName=other}" Content="Share my usage data" /></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox Content="Share my usage data"><CheckBox.IsChecked><Binding Path="Improve" Converter="{StaticResource Not}"/></CheckBox.IsChecked></CheckBox></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsEnabled="{Binding Improve}" Visibility="{Binding Improve}" Content="Share my usage data" /></Page>""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding Improve}" IsEnabled="False" Content="Strictly necessary data" /></Page>""")]
    [InlineData("/0/Start.axaml", """<UserControl x:DataType="vm:OtherModel"><CheckBox IsChecked="{Binding Improve}" Content="Share my usage data"/></UserControl>""")]
    [InlineData("/0/Settings.cshtml", """<div>@Html.CheckBoxFor(m => !m.Improve) Share my usage data</div>""")]
    [InlineData("/0/Settings.cshtml", """<div>@Html.CheckBoxFor(m => """)]
    [InlineData("/0/Settings.cshtml", """<div>@Html.RadioButtonFor(m => m.Improve) Share my usage data</div>""")]
    [InlineData("/0/notes.txt", """<label><input type="checkbox" @bind="Model.Improve" /> Share my usage data</label>""")]
    public Task IsSilentOnOtherLabels(string path, string markup) => Finds(Silent + " public class OtherModel { public bool Improve { get; set; } }", (path, markup));

    [Fact]
    public Task IsSilentWhereSeveralTypesCouldBeMeant() => Finds(
        """
        public class Renderer { public bool Improve { get; set; } = true; }
        public class Compressor { public bool Improve { get; set; } = true; }
        """,
        ("/0/Account.razor", """<label><input type="checkbox" @bind="Form.Improve" /> Share my usage data</label>"""));

    [Fact]
    public Task IsSilentOnNamesThatEveryTypeHas() => Finds(
        "public class AccountModel { public bool IsEnabled { get; set; } = true; }",
        ("/0/Account.razor", """<label><input type="checkbox" @bind="Form.IsEnabled" /> Share my usage data</label>"""));

    [Theory]
    [InlineData("/0/Settings.razor", """<BitOption @bind-Selected="Model.Improve" Words="Share my usage data" />""")]
    [InlineData("/0/SettingsPage.xaml", """<Page><b:BitOption Selected="{Binding Improve}" Words="Share my usage data" /></Page>""")]
    public async Task FlagsMembersThatATeamsOwnToggleLabels(string path, string markup)
    {
        await Finds(Model, (path, markup), "consent_analyzers.toggle_controls = BitOption:Selected:Words");
        await Finds(Silent, (path, markup));
    }

    private static Task Finds(string source, (string Path, string Text) markup, string editorConfig = "")
    {
        var test = new Verify<ConsentToggleAnalyzer>.Test(source, editorConfig: editorConfig);
        test.TestState.AdditionalFiles.Add((markup.Path, markup.Text));
        return test.RunAsync();
    }
}
