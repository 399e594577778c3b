using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on WinUI dialogs and pages that are built in code.</summary>
public class WinUiTests
{
    [Theory]
    [InlineData("""await new ContentDialog { Title = "Updated terms", [|PrimaryButtonText = "Accept"|], CloseButtonText = "Not now" }.ShowAsync();""")]
    [InlineData("""var dialog = new ContentDialog(); dialog.Title = "Privacy"; [|dialog.PrimaryButtonText = "I agree"|]; await dialog.ShowAsync();""")]
    [InlineData("""await new ContentDialog { Title = "Terms", Content = "Our terms changed", [|SecondaryButtonText = "Accept"|] }.ShowAsync();""")]
    [InlineData("""Content = new StackPanel { Children = { new TextBlock { Text = "Terms" }, [|new Button { Content = "Accept" }|] } };""")]
    [InlineData("""Content = new StackPanel { Children = { new CheckBox { Content = "Send crash reports" }, [|new Button { Content = "Accept" }|] } };""")]
    [InlineData("""Content = new StackPanel { Children = { new TextBlock { Text = "You can accept the updated terms of our service today." }, new ToggleSwitch { Header = "Allow the use of your chats to train our AI models" }, [|new Button { Content = "Accept" }|] } };""")]
    [InlineData("""var panel = new StackPanel(); panel.Children.Add(new TextBlock { Text = "Privacy policy" }); panel.Children.Add([|new Button { Content = "I agree" }|]); Content = panel;""")]
    [InlineData("""Content = new Grid { Children = { new TextBlock { Text = "Cookies" }, [|new Button { Content = "Allow cookies" }|], new Button { Content = "Deny" } } };""")]
    [InlineData("""await new ContentDialog { Title = "Privacy policy", [|PrimaryButtonText = "Accept"|], SecondaryButtonText = "Decline" }.ShowAsync();""")]
    [InlineData("""await new ContentDialog { Title = "Terms of service", Content = new TextBlock { Text = "Terms" }, [|PrimaryButtonText = "Agree"|] }.ShowAsync();""")]
    public Task FlagsAnAcceptThatNothingExplains(string statements) => Find(statements);

    [Theory]
    [InlineData("""await new ContentDialog { Title = "Updated terms", Content = "By accepting you let us keep your chats for five years.", PrimaryButtonText = "Accept" }.ShowAsync();""")]
    [InlineData("""await new ContentDialog { Title = "Updated terms", Content = new ConsentPage(), PrimaryButtonText = "Accept" }.ShowAsync();""")]
    [InlineData("""await new ContentDialog { Title = "Delete the file?", PrimaryButtonText = "Yes", CloseButtonText = "No" }.ShowAsync();""")]
    [InlineData("""Content = new StackPanel { Children = { new TextBlock { Text = "By accepting you let us keep your chats for five years." }, new Button { Content = "Accept" } } };""")]
    [InlineData("""Content = new StackPanel { Children = { new Button { Content = "Decline" }, new HyperlinkButton { Content = "Learn more" } } };""")]
    [InlineData("""await new ContentDialog { Title = "Terms of service", Content = new TextBlock { Text = "By accepting you let us keep your chats for five years." }, PrimaryButtonText = "Agree" }.ShowAsync();""")]
    [InlineData("""var panel = new StackPanel(); panel.Children.Add(new TextBlock { Text = "By accepting you let us keep your chats for five years." }); panel.Children.Add(new Button { Content = "Accept" }); Content = panel;""")]
    [InlineData("""await new ContentDialog { Title = "Updated terms", Content = Tag, PrimaryButtonText = "Accept" }.ShowAsync();""")]
    [InlineData("""Content = new StackPanel { Children = { new TextBlock { Text = Tag as string }, new Button { Content = "Accept cookies" } } };""")]
    [InlineData("""await new ContentDialog { Title = "Updated terms", PrimaryButtonText = "Read them", CloseButtonText = "Not now" }.ShowAsync();""")]
    [InlineData("""Content = new Border { Child = new StackPanel { Children = { new TextBlock { Text = "We keep your chats for thirty days and then delete them." }, new Button { Content = "I agree" } } } };""")]
    public Task IsSilentOnAnAcceptThatIsExplained(string statements) => Find(statements);

    private static Task Find(string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using Microsoft.UI.Xaml.Controls;

        class ConsentPage : Page
        {
            public async void Show()
            {
                {{statements}}
                await System.Threading.Tasks.Task.CompletedTask;
            }
        }
        """,
        Platform.WinUi);
}
