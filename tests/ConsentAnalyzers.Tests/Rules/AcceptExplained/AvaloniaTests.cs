using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on Avalonia screens that are built in code.</summary>
public class AvaloniaTests
{
    [Theory]
    [InlineData("""Content = new StackPanel { Children = { new TextBlock { Text = "Terms" }, [|new Button { Content = "Accept" }|] } };""")]
    [InlineData("""Content = new StackPanel { Children = { [|new Button { Content = "Accept" }|], new TextBlock { Text = "By accepting you let us keep your chats for five years." } } };""")]
    [InlineData("""var panel = new StackPanel(); panel.Children.AddRange(new Control[] { new TextBlock { Text = "Terms" }, [|new Button { Content = "Accept" }|] }); Content = panel;""")]
    [InlineData("""Content = new DockPanel { Children = { new CheckBox { Content = "Send crash reports" }, [|new Button { Content = "Accept" }|] } };""")]
    [InlineData("""Content = new StackPanel { Children = { new TextBlock { Text = "You can accept the updated terms of our service today." }, new ToggleSwitch { Content = "Allow the use of your chats to train our AI models" }, [|new Button { Content = "Accept" }|] } };""")]
    public Task FlagsAnAcceptThatNothingExplains(string statements) => Find(statements);

    [Theory]
    [InlineData("""Content = new StackPanel { Children = { new TextBlock { Text = "By accepting you let us keep your chats for five years." }, new Button { Content = "Accept" } } };""")]
    [InlineData("""Content = new StackPanel { Children = { new TextBlock { [!TextBlock.TextProperty] = new Avalonia.Data.Binding("Terms") }, new TextBlock { Text = Load() }, new Button { Content = "Accept" } } };""")]
    [InlineData("""Content = new StackPanel { Children = { new Button { Content = "Decline" }, new Button { Content = "Learn more" } } };""")]
    [InlineData("""Content = new StackPanel { Children = { new ContentControl { Content = new TermsModel() }, new Button { Content = "Accept" } } };""")]
    public Task IsSilentOnAnAcceptThatIsExplained(string statements) => Find(statements);

    private static Task Find(string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using Avalonia.Controls;

        class TermsModel { }

        class ConsentWindow : Window
        {
            public ConsentWindow()
            {
                {{statements}}
            }

            private static string Load() => "";
        }
        """,
        Platform.Avalonia);
}
