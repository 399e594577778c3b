namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.Xaml;

/// <summary>Accept buttons of windows and pages, and what the code behind them stores.</summary>
public class AcceptTests
{
    private const string Model = """
        public class Privacy { public bool AllowModelTraining { get; set; } public bool EmailOptIn { get; set; } public bool AcceptedTerms { get; set; } }
        public interface IPrivacyStore { void Save(object choices); }
        public class ToggleSwitch { public bool IsOn { get; set; } }
        public class RelayCommandAttribute : System.Attribute { }
        public class RelayCommand { public RelayCommand(Action run) { } }
        """;

    private const string Page = """
        <Window x:Class="Shop.TermsWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" Title="Updated terms and privacy policy">
          <StackPanel>
            <TextBlock Text="An update to our terms and privacy policy takes effect soon. You can accept the updated terms today."/>
            CHOICE
            <Button Content="Accept" ACCEPT/>
            <Button Content="Not now" Click="Later_Click"/>
          </StackPanel>
        </Window>
        """;

    private const string Named = """<ToggleSwitch x:Name="TrainingSwitch" Header="Allow the use of your chats to train and improve our AI models"/>""";
    private const string Bound = """<ToggleSwitch IsOn="{Binding AllowTraining, Mode=TwoWay}" Header="Allow the use of your chats to train and improve our AI models"/>""";

    [Theory]
    [InlineData("void Accept_Click(object sender, EventArgs e) { _privacy.AcceptedTerms = true; _privacy.AllowModelTraining = [|true|]; }")]
    [InlineData("void Accept_Click(object sender, EventArgs e) => Store(); void Store() { _privacy.AllowModelTraining = [|true|]; }")]
    [InlineData("async void Accept_Click(object sender, EventArgs e) { await Task.Yield(); _privacy = new Privacy { AllowModelTraining = [|true|] }; }")]
    public Task FlagsAHandlerThatReadsNoSwitch(string members) =>
        Finds(Window(members), Page.Replace("CHOICE", Named).Replace("ACCEPT", "Click=\"Accept_Click\""));

    [Theory]
    [InlineData("void Accept_Click(object sender, EventArgs e) { _privacy.AllowModelTraining = TrainingSwitch.IsOn; }")]
    [InlineData("void Accept_Click(object sender, EventArgs e) { if (TrainingSwitch.IsOn) { _privacy.AllowModelTraining = true; } }")]
    [InlineData("void Accept_Click(object sender, EventArgs e) { _privacy.AllowModelTraining = true; Store(); } void Store() { _privacy.AllowModelTraining = TrainingSwitch.IsOn; }")]
    [InlineData("void Accept_Click(object sender, EventArgs e) { _privacy.AcceptedTerms = true; }")]
    [InlineData("void Accept_Click(object sender, EventArgs e) { _privacy.EmailOptIn = true; }")]
    [InlineData("void Allow_Click(object sender, EventArgs e) { _privacy.AllowModelTraining = true; }")]
    public Task IsSilentWhereItIsReadOrAboutSomethingElse(string members) =>
        Finds(Window(members), Page.Replace("CHOICE", Named).Replace("ACCEPT", "Click=\"Accept_Click\""));

    [Theory]
    [InlineData("[RelayCommand] void Accept() { _privacy.AllowModelTraining = [|true|]; }")]
    [InlineData("public object AcceptCommand { get; } public TermsViewModel() { AcceptCommand = new RelayCommand(Go); } void Go() { _privacy.AllowModelTraining = [|true|]; }")]
    [InlineData("public object AcceptCommand => new RelayCommand(() => _privacy.AllowModelTraining = [|true|]);")]
    public Task FlagsACommandThatReadsNothing(string members) =>
        Finds(ViewModel(members), Page.Replace("CHOICE", Bound).Replace("ACCEPT", "Command=\"{Binding AcceptCommand}\""));

    [Theory]
    [InlineData("[RelayCommand] void Accept() { _privacy.AllowModelTraining = AllowTraining; }")]
    [InlineData("[RelayCommand] void Accept() { if (!AllowTraining) { return; } _privacy.AllowModelTraining = true; }")]
    [InlineData("IPrivacyStore _store = null!; [RelayCommand] void Accept() { _privacy.AllowModelTraining = true; _store.Save(AllowTraining); }")]
    public Task IsSilentOnACommandThatReads(string members) =>
        Finds(ViewModel(members), Page.Replace("CHOICE", Bound).Replace("ACCEPT", "Command=\"{Binding AcceptCommand}\""));

    [Theory]
    [InlineData("", "Click=\"Accept_Click\"")]
    [InlineData("""<ToggleSwitch x:Name="TrainingSwitch" Header="Send me the newsletter"/>""", "Click=\"Accept_Click\"")]
    [InlineData(Named, "Click=\"Accept_Click\" IsEnabled=\"{Binding IsOn, ElementName=TrainingSwitch}\"")]
    [InlineData(Named, "Click=\"Other_Click\"")]
    public Task IsSilentWithoutAChoiceForIt(string choice, string accept) =>
        Finds(Window("void Accept_Click(object sender, EventArgs e) { _privacy.AllowModelTraining = true; }"), Page.Replace("CHOICE", choice).Replace("ACCEPT", accept));

    [Fact]
    public Task IsSilentWhereAllIsAccepted() => Finds(
        Window("void Accept_Click(object sender, EventArgs e) { _privacy.AllowModelTraining = true; }"),
        Page.Replace("CHOICE", Named).Replace("Content=\"Accept\"", "Content=\"Accept all\"").Replace("ACCEPT", "Click=\"Accept_Click\""));

    [Theory]
    [InlineData("void Later_Click(object sender, EventArgs e) { _privacy.AllowModelTraining = [|true|]; }", "")]
    [InlineData("void Going(object sender, EventArgs e) { _privacy.AllowModelTraining = [|true|]; }", "Closing=\"Going\"")]
    public Task FlagsAHandlerOfWhoLeaves(string members, string window) =>
        Finds(Window(members), Page.Replace("<Window ", "<Window " + window + " ").Replace("CHOICE", Named).Replace("ACCEPT", ""));

    private static string Window(string members) => $$"""
        public partial class TermsWindow { ToggleSwitch TrainingSwitch = new(); Privacy _privacy = new(); {{members}} }
        """ + Model;

    private static string ViewModel(string members) => $$"""
        public partial class TermsViewModel { public bool AllowTraining { get; set; } Privacy _privacy = new(); {{members}} }
        """ + Model;

    private static Task Finds(string source, string page)
    {
        var test = new Verify<GrantAnalyzer>.Test(source);
        test.TestState.AdditionalFiles.Add(("/0/TermsWindow.xaml", page));
        return test.RunAsync();
    }
}
