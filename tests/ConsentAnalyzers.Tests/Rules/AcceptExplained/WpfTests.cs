using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on WPF screens that are built in code.</summary>
public class WpfTests
{
    [Theory]
    [InlineData("""panel.Children.Add([|new Button { Content = "Accept" }|]);""")]
    [InlineData("""var accept = [|new Button { Content = "Accept" }|]; panel.Children.Add(accept);""")]
    [InlineData("""var accept = [|new Button()|]; accept.Content = "Accept"; panel.Children.Add(accept);""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "Updated terms" }); panel.Children.Add([|new Button { Content = "I agree" }|]);""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "TODO: say what people accept here" }); panel.Children.Add([|new Button { Content = "Accept" }|]);""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "Everything you should know about our terms", FontSize = 24 }); panel.Children.Add([|new Button { Content = "Accept" }|]);""")]
    [InlineData("""panel.Children.Add([|new Button { Content = "Accept" }|]); panel.Children.Add(new TextBlock { Text = "By accepting you let us use your chats to train our models." });""")]
    [InlineData("""panel.Children.Add(new CheckBox { Content = "I have read all of the terms and I agree with them" }); panel.Children.Add([|new Button { Content = "Accept" }|]);""")]
    [InlineData("""panel.Children.Add(new StackPanel { Children = { new TextBlock { Text = "Terms" }, [|new Button { Content = "Accept all" }|], new Button { Content = "Later" } } });""")]
    [InlineData("""var stack = new StackPanel(); panel.Children.Add(stack); stack.Children.Add([|new Button { Content = new TextBlock { Text = "Accept" } }|]);""")]
    [InlineData("""panel.Children.Add([|new Button { Content = Caption }|]);""")]
    [InlineData("""panel.Children.Add(new GroupBox { Header = "About", Content = new TextBlock { Text = "This program was made by three people in a shed." } }); panel.Children.Add([|new Button { Content = "Accept" }|]);""")]
    public Task FlagsAnAcceptThatNothingExplains(string statements) => Find(statements);

    [Theory]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We use your name and address to send the parcel. You can object." }); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""var text = new TextBlock(); text.Text = "By accepting you let us keep your chats for five years."; panel.Children.Add(text); var accept = new Button { Content = "Accept" }; panel.Children.Add(accept);""")]
    [InlineData("""panel.Children.Add(new TextBlock { Inlines = { new Run("By accepting you let "), new Run("us keep your chats.") } }); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = Load() }); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""panel.Children.Add(Intro()); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""panel.Children.Add(_intro); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""panel.Children.Add(new TermsView()); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""var grid = new Grid(); var accept = new Button { Content = "Accept" }; var text = new TextBlock { Text = "By accepting you let us keep your chats for five years." }; Grid.SetRow(accept, 1); grid.Children.Add(accept); grid.Children.Add(text); panel.Children.Add(grid);""")]
    [InlineData("""panel.Children.Add(new WebBrowser()); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""var text = new TextBlock(); text.SetBinding(TextBlock.TextProperty, "Terms"); panel.Children.Add(new ScrollViewer { Content = Intro() }); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""panel.Children.Add(new Button { Content = "Decline" }); panel.Children.Add(new Button { Content = "Manage" });""")]
    [InlineData("""panel.Children.Add(new Button { Content = "Accept changes" });""")]
    [InlineData("""var accept = new Button { Content = "Accept" }; Elsewhere(accept);""")]
    [InlineData("""_root.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""_root.Children.Add(panel); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""var border = new Border { Child = new TextBlock { Text = $"Hello {DateTime.Now}" } }; panel.Children.Add(border); panel.Children.Add(new Button { Content = "Accept" });""")]
    public Task IsSilentOnAnAcceptThatIsExplainedOrUnknown(string statements) => Find(statements);

    [Fact]
    public Task FlagsAnExplanationThatSkipsTheTopicOfAChoice() => Find(
        """
        panel.Children.Add(new TextBlock { Text = "An update to our Terms and Privacy Policy takes effect soon. You can accept it today." });
        panel.Children.Add([|new Button { Content = "Accept" }|]);
        panel.Children.Add(new CheckBox { Content = "Allow the use of your chats and coding sessions to train and improve our AI models" });
        """);

    [Fact]
    public Task IsSilentOnAnExplanationThatNamesTheTopicOfAChoice() => Find(
        """
        panel.Children.Add(new TextBlock { Text = "You can let us train our AI models with your chats. Nothing else changes if you do not." });
        panel.Children.Add(new Button { Content = "Accept" });
        panel.Children.Add(new CheckBox { Content = "Allow the use of your chats and coding sessions to train and improve our AI models" });
        """);

    [Fact]
    public Task IsSilentWhereMarkupBringsTheText() => Verify<AcceptActionAnalyzer>.Finds(
        """
        using System.Windows;
        using System.Windows.Controls;

        partial class ConsentWindow : Window
        {
            public ConsentWindow(Panel panel)
            {
                InitializeComponent();
                Content = new StackPanel { Children = { new Button { Content = "Accept" } } };
            }

            partial void InitializeComponent();
        }
        """,
        Platform.NetFramework);

    [Theory]
    [InlineData("FriendRequest", """panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("IncomingCall", """panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("MergeTool", """panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("QuestLog", """panel.Children.Add(new TextBlock { Text = "New quest" }); panel.Children.Add(new Button { Content = "Accept" });""")]
    public async Task IsSilentOnAcceptsThatAreNotAboutConsent(string type, string statements) =>
        await Verify<AcceptActionAnalyzer>.Finds(Source(statements, type), Platform.NetFramework);

    [Theory]
    [InlineData("""panel.Children.Add(new Button { Content = });""")]
    [InlineData("""panel.Children.Add(new Button { Content = "Accept" """)]
    [InlineData("""var accept = new { Content = "Accept" }; panel.Children.Add(""")]
    [InlineData("""panel.Children.Add(new Unknown { Content = "Accept", );""")]
    [InlineData("""= "Accept"; new Button("Accept")("Accept"); this.Add(this, "Accept")""")]
    public Task SurvivesHalfTypedCode(string statements) =>
        new Survival<AcceptActionAnalyzer>(Source(statements, "Terms"), Platform.NetFramework).Run();

    [Fact]
    public Task SurvivesVeryDeepScreens()
    {
        var nested = string.Concat(Enumerable.Range(1, 3000).Select(i => $"var p{i} = new StackPanel(); p{i - 1}.Children.Add(p{i});\n"));
        var joined = string.Join(" + ", Enumerable.Repeat("\"x\"", 3000));
        return new Survival<AcceptActionAnalyzer>(
            Source($$"""var p0 = panel; {{nested}} p3000.Children.Add(new Button { Content = "Accept" }); Elsewhere({{joined}});""", "Terms"),
            Platform.NetFramework).Run();
    }

    private static Task Find(string statements) =>
        Verify<AcceptActionAnalyzer>.Finds(Source(statements, "ConsentWindow"), Platform.NetFramework);

    private static string Source(string statements, string type) => $$"""
        using System.Windows;
        using System.Windows.Controls;
        using System.Windows.Documents;

        class TermsView : UserControl { }

        class {{type}} : Window
        {
            private const string Caption = "Accept";
            private readonly Panel _root;
            private readonly TextBlock _intro;

            public {{type}}(Panel root, TextBlock intro)
            {
                _root = root;
                _intro = intro;
                var panel = new StackPanel();
                {{statements}}
            }

            private static UIElement Intro() => throw new NotImplementedException();

            private static string Load() => throw new NotImplementedException();

            private static void Elsewhere(object control) { }
        }
        """;
}
