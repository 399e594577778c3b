namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

/// <summary>CONSENT001 on boxes that say yes and leave to the window what to.</summary>
public sealed class AssentTests
{
    private const string Question = """<TextBlock Text="We would like to collect usage data."/>""";

    [Theory]
    [InlineData("I agree to help")]
    [InlineData("I agree")]
    [InlineData("Agree")]
    [InlineData("Agreed")]
    [InlineData("Yes, I agree")]
    [InlineData("I have read this and agree")]
    [InlineData("I hereby accept")]
    [InlineData("I accept the above")]
    [InlineData("Accepted")]
    [InlineData("I consent")]
    [InlineData("Yes please!")]
    [InlineData("Sure, thanks")]
    [InlineData("Absolutely, thank you")]
    [InlineData("Yes, of course, count me in")]
    [InlineData("OK, sign me up")]
    [InlineData("Okay, include me")]
    [InlineData("I'm in")]
    [InlineData("I am in")]
    [InlineData("I do")]
    [InlineData("I want to help")]
    [InlineData("I'd like to help out")]
    [InlineData("I would like to help with this")]
    [InlineData("Happy to help")]
    [InlineData("I will gladly do so, yes")]
    [InlineData("Take part")]
    [InlineData("Participate")]
    [InlineData("Join in")]
    [InlineData("Keep me posted")]
    [InlineData("Keep me updated")]
    [InlineData("Keep me informed")]
    [InlineData("Keep me in the loop")]
    [InlineData("Sounds good")]
    public void FlagsABareAssent(string label) => VerifyFile.Finds("Start.xaml", XamlPages.Wpf($"""{Question}<CheckBox IsChecked="[|True|]" Content="{label}"/>""", "Shop.Start"));

    [Theory]
    [InlineData("Shop.TelemetryDialog", "")]
    [InlineData("Shop.Start", """<TextBlock>May we send you our newsletter now and then?</TextBlock>""")]
    [InlineData("Shop.Start", """<TextBlock Text="Usage statistics" FontWeight="Bold"/><TextBlock Text="They show us which parts matter."/>""")]
    [InlineData("Shop.Start", """<Label Content="We never sell data. We would like to collect crash reports."/>""")]
    [InlineData("Shop.Start", """<TextBlock Text="Please read our terms of service."/>""")]
    [InlineData("Shop.Terms", "")]
    [InlineData("Shop.Start", """<StackPanel><TextBlock Text="Share my location with partners"/></StackPanel><TextBox/>""")]
    public void FindsWhatIsAskedInTheWindow(string name, string before) =>
        VerifyFile.Finds("Start.xaml", XamlPages.Wpf($"""{before}<ToggleSwitch IsOn="[|True|]" Header="I agree"/>""", name));

    [Theory]
    [InlineData("""<GroupBox Header="Personalised ads"><CheckBox IsChecked="[|True|]" Content="I agree"/></GroupBox>""")]
    [InlineData("""<TextBlock Text="We collect usage data while you are playing."/><TextBlock Text="Is that all right?"/><CheckBox IsChecked="[|True|]" Content="I agree"/>""")]
    public void FindsWhatIsAskedInTheGroup(string content) => VerifyFile.Finds("Start.xaml", XamlPages.Wpf(content, "Shop.Start"));

    [Theory]
    [InlineData("""<TextBlock Text="Your table is kept for fifteen minutes."/><CheckBox IsChecked="True" Content="I agree"/>""")]
    [InlineData("""<TextBlock Text="We would like to collect usage data."/><CheckBox Content="Send usage data"/><CheckBox IsChecked="True" Content="Sounds good"/>""")]
    [InlineData("""<TextBlock Text="We collect usage data."/><TextBlock Text="Do you want dark mode?"/><CheckBox IsChecked="True" Content="Yes"/>""")]
    [InlineData("""<TextBlock Text="Tick this if you do not want our newsletter."/><CheckBox IsChecked="True" Content="I agree"/>""")]
    [InlineData("""<TextBlock Text="Quiz"/><TextBlock Text="Does a newsletter need consent?"/><CheckBox IsChecked="True" Content="Yes"/>""")]
    [InlineData("""<TextBlock Text="Survey: do you read our newsletter?"/><CheckBox IsChecked="True" Content="Yes"/>""")]
    [InlineData("""<TextBlock Text="We would like to collect usage data."/><CheckBox IsChecked="True" Content="Dark mode"/>""")]
    [InlineData("""<TextBlock Text="We would like to collect usage data."/><CheckBox Content="I agree"/>""")]
    [InlineData("""<TextBlock Text="Camera tracking"/><CheckBox IsChecked="True" Content="OK"/>""")]
    public void IsSilentOnOtherAssents(string content) => VerifyFile.Finds("Start.xaml", XamlPages.Wpf(content, "Shop.Start"));

    [Theory]
    [InlineData("Shop.PrivacyQuiz")]
    [InlineData("Shop.ExamPage")]
    [InlineData("Shop.TriviaPage")]
    [InlineData("Shop.PollPage")]
    [InlineData("Shop.QuestionnairePage")]
    [InlineData("Shop.LessonPage")]
    public void IsSilentWherePeopleAreAskedWhatTheyKnow(string name) =>
        VerifyFile.Finds("Start.xaml", XamlPages.Wpf("""<TextBlock Text="Does a newsletter need consent?"/><CheckBox IsChecked="True" Content="Yes"/>""", name));

    [Fact]
    public void RepairsIt() => VerifyFile.Repairs(
        "Start.xaml",
        XamlPages.Wpf(Question + """<CheckBox IsChecked="[|True|]" Content="I agree"/>""", "Shop.Start"),
        XamlPages.Wpf(Question + """<CheckBox IsChecked="False" Content="I agree"/>""", "Shop.Start"));
}
