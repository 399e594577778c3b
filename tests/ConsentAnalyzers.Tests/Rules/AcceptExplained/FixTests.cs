using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>What the fix of CONSENT002 writes and moves in C#.</summary>
public class FixTests
{
    [Fact]
    public Task SaysTheChoiceBeforeTheButtonInAList() => Fixes(
        """
                Content = new StackPanel
                {
                    Children =
                    {
                        new TextBlock { Text = "An update to our terms takes effect soon. You can accept it today." },

                        // The way on.
                        [|new Button { Content = "Accept" }|],
                        new CheckBox { Content = "Allow the use of your chats to train our AI models" },
                    },
                };
        """,
        """
                Content = new StackPanel
                {
                    Children =
                    {
                        new TextBlock { Text = "An update to our terms takes effect soon. You can accept it today." },
                        new TextBlock { Text = "By choosing \"Accept\" you agree to this, if it is selected: Allow the use of your chats to train our AI models." },

                        // The way on.
                        new Button { Content = "Accept" },
                        new CheckBox { Content = "Allow the use of your chats to train our AI models" },
                    },
                };
        """);

    [Fact]
    public Task SaysTheChoicesBeforeTheStatementThatAddsTheButton() => Fixes(
        """
                var panel = new StackPanel();
                var accept = [|new Button { Content = "Accept" }|];
                panel.Children.Add(new CheckBox { Content = "Send crash reports" });
                panel.Children.Add(new CheckBox { Content = "Send me the newsletter." });
                panel.Children.Add(accept); // last
        """,
        """
                var panel = new StackPanel();
                var accept = new Button { Content = "Accept" };
                panel.Children.Add(new CheckBox { Content = "Send crash reports" });
                panel.Children.Add(new CheckBox { Content = "Send me the newsletter." });
                panel.Children.Add(new TextBlock { Text = "By choosing \"Accept\" you agree to each of these that is selected: Send crash reports; Send me the newsletter." });
                panel.Children.Add(accept); // last
        """);

    [Fact]
    public Task SaysTheChoiceOnTheLineThatAddsTheButton() => Fixes(
        """
                var panel = new StackPanel();
                panel.Children.Add(new CheckBox { Content = "Send crash reports" }); panel.Children.Add([|new Button { Content = "Accept" }|]);
        """,
        """
                var panel = new StackPanel();
                panel.Children.Add(new CheckBox { Content = "Send crash reports" }); panel.Children.Add(new TextBlock { Text = "By choosing \"Accept\" you agree to this, if it is selected: Send crash reports." }); panel.Children.Add(new Button { Content = "Accept" });
        """);

    [Fact]
    public Task MovesTheTextWithinAList() => Fixes(
        """
                Content = new StackPanel { Children = { [|new Button { Content = "Accept" }|], new Separator(), new TextBlock { Text = "By accepting you let us keep your chats for five years." } } };
        """,
        """
                Content = new StackPanel { Children = { new TextBlock { Text = "By accepting you let us keep your chats for five years." }, new Button { Content = "Accept" }, new Separator() } };
        """);

    [Fact]
    public Task MovesTheStatementThatAddsTheText() => Fixes(
        """
                var panel = new StackPanel();
                var text = new TextBlock { Text = "By accepting you let us keep your chats for five years." };
                panel.Children.Add([|new Button { Content = "Accept" }|]);

                // What it means.
                panel.Children.Add(text);
                Content = panel;
        """,
        """
                var panel = new StackPanel();
                var text = new TextBlock { Text = "By accepting you let us keep your chats for five years." };

                // What it means.
                panel.Children.Add(text);
                panel.Children.Add(new Button { Content = "Accept" });
                Content = panel;
        """);

    [Fact]
    public Task ExplainsTwoAcceptsOfOneSurfaceOnce() => Fixes(
        """
                var panel = new StackPanel();
                panel.Children.Add(new CheckBox { Content = "Send crash reports" });
                panel.Children.Add([|new Button { Content = "Accept" }|]);
                panel.Children.Add([|new Button { Content = "Accept all" }|]);
        """,
        """
                var panel = new StackPanel();
                panel.Children.Add(new CheckBox { Content = "Send crash reports" });
                panel.Children.Add(new TextBlock { Text = "By choosing \"Accept\" you agree to this, if it is selected: Send crash reports." });
                panel.Children.Add(new Button { Content = "Accept" });
                panel.Children.Add(new Button { Content = "Accept all" });
        """);

    [Fact]
    public Task ExplainsEachSurfaceOfADocument() => Fixes(
        """
                var first = new StackPanel { Children = { new CheckBox { Content = "Send crash reports" }, [|new Button { Content = "Accept" }|] } };
                var second = new StackPanel { Children = { new CheckBox { Content = "Send usage data" }, [|new Button { Content = "I agree" }|] } };
        """,
        """
                var first = new StackPanel { Children = { new CheckBox { Content = "Send crash reports" }, new TextBlock { Text = "By choosing \"Accept\" you agree to this, if it is selected: Send crash reports." }, new Button { Content = "Accept" } } };
                var second = new StackPanel { Children = { new CheckBox { Content = "Send usage data" }, new TextBlock { Text = "By choosing \"I agree\" you agree to this, if it is selected: Send usage data." }, new Button { Content = "I agree" } } };
        """);

    [Fact]
    public Task SaysOnlyWhatPermitsSomething() => Fixes(
        """
                var panel = new StackPanel();
                panel.Children.Add(new CheckBox { Content = "Show hidden files" });
                panel.Children.Add(new CheckBox { Content = "Send usage statistics" });
                panel.Children.Add(new CheckBox { Content = "Ask before sending crash reports" });
                panel.Children.Add([|new Button { Content = "Accept all" }|]);
        """,
        """
                var panel = new StackPanel();
                panel.Children.Add(new CheckBox { Content = "Show hidden files" });
                panel.Children.Add(new CheckBox { Content = "Send usage statistics" });
                panel.Children.Add(new CheckBox { Content = "Ask before sending crash reports" });
                panel.Children.Add(new TextBlock { Text = "By choosing \"Accept all\" you agree to this: Send usage statistics." });
                panel.Children.Add(new Button { Content = "Accept all" });
        """);

    [Theory]
    [InlineData("Privacy", "Nutzungsdaten senden und Newsletter")]
    [InlineData("Datenschutz", "Newsletter")]
    [InlineData("Privacy", "Publicité")]
    [InlineData("Privacy", "Show hidden files")]
    [InlineData("Privacy", "Do not track me")]
    public Task OffersNothingInAnotherLanguageOrWhereNothingIsPermitted(string heading, string label) =>
        Verify<AcceptActionAnalyzer, AcceptExplainedFix>.OffersNothing(
            Window($$"""
                var panel = new StackPanel();
                panel.Children.Add(new TextBlock { Text = "{{heading}}" });
                panel.Children.Add(new CheckBox { Content = "{{label}}" });
                panel.Children.Add([|new Button { Content = "Accept" }|]);
        """),
            Platform.Avalonia);

    [Fact]
    public Task SaysTheChoiceInAFormsLabel() => Verify<AcceptActionAnalyzer, AcceptExplainedFix>.Fixes(
        Form("""
                Controls.Add(new CheckBox { Text = "Send crash reports" });
                Controls.Add([|new Button { Text = "Accept" }|]);
        """),
        Form("""
                Controls.Add(new CheckBox { Text = "Send crash reports" });
                Controls.Add(new Label { AutoSize = true, Text = "By choosing \"Accept\" you agree to this, if it is selected: Send crash reports." });
                Controls.Add(new Button { Text = "Accept" });
        """),
        Platform.NetFramework);

    [Fact]
    public Task MovesThePromptBehindItsExplanation() => FixesIn(
        """
                Console.Write([|"Allow telemetry? [y/n] "|]);
                Console.WriteLine("Telemetry helps us to find out what people use most.");
        """,
        """
                Console.WriteLine("Telemetry helps us to find out what people use most.");
                Console.Write("Allow telemetry? [y/n] ");
        """);

    [Fact]
    public Task AddsALinkToTheChain() => FixesIn(
        """
                new DialogBuilder()
                    .Title("Updated terms of service")
                    .AddCheckBox("Allow the use of my chats to train your AI models")
                    .AddButton([|"Accept"|])
                    .AddButton("Not now");
        """,
        """
                new DialogBuilder()
                    .Title("Updated terms of service")
                    .AddCheckBox("Allow the use of my chats to train your AI models")
                    .AddText("By choosing \"Accept\" you agree to this, if it is selected: Allow the use of my chats to train your AI models.")
                    .AddButton("Accept")
                    .AddButton("Not now");
        """);

    [Fact]
    public Task LeavesTheCommentOfALinkWithIt() => FixesIn(
        """
                new DialogBuilder()
                    .AddCheckBox("Allow the use of my chats to train your AI models") // asked once
                    .AddButton([|"Accept"|]);
        """,
        """
                new DialogBuilder()
                    .AddCheckBox("Allow the use of my chats to train your AI models") // asked once
                    .AddText("By choosing \"Accept\" you agree to this, if it is selected: Allow the use of my chats to train your AI models.")
                    .AddButton("Accept");
        """);

    [Fact]
    public Task MovesALinkOfTheChain() => FixesIn(
        """
                new DialogBuilder()
                    .Title("Updated terms of service")
                    .AddButton([|"Accept"|])
                    .AddButton("Not now")
                    .AddText("By accepting you let us keep your chats for five years.");
        """,
        """
                new DialogBuilder()
                    .Title("Updated terms of service")
                    .AddText("By accepting you let us keep your chats for five years.")
                    .AddButton("Accept")
                    .AddButton("Not now");
        """);

    [Fact]
    public Task SaysTheChoiceInTheMemberForIt() => FixesIn(
        """
                _ = new ConsentDialog
                {
                    Title = "Updated terms of service",
                    TrainingLabel = "Allow the use of my chats to train your AI models",
                    [|AcceptLabel = "Accept"|],
                };
        """,
        """
                _ = new ConsentDialog
                {
                    Title = "Updated terms of service",
                    TrainingLabel = "Allow the use of my chats to train your AI models",
                    Message = "By choosing \"Accept\" you agree to this, if it is selected: Allow the use of my chats to train your AI models.",
                    AcceptLabel = "Accept",
                };
        """);

    [Fact]
    public Task AddsTheChoiceToWhatTheDialogSays() => FixesIn(
        """
                _ = new ConsentDialog { Message = "New terms", TrainingLabel = "Allow the use of my chats to train your AI models", [|AcceptLabel = "Accept"|] };
        """,
        """
                _ = new ConsentDialog { Message = "New terms. By choosing \"Accept\" you agree to this, if it is selected: Allow the use of my chats to train your AI models.", TrainingLabel = "Allow the use of my chats to train your AI models", AcceptLabel = "Accept" };
        """);

    [Fact]
    public Task AddsTheChoiceToTheMessageOfAType() => Verify<AcceptActionAnalyzer, AcceptExplainedFix>.Fixes(
        """
        class TermsUpdateDialog
        {
            public string Message { get; } =
                "An update to our Consumer Terms will take effect soon. "
                + "You can accept the updated terms today.";

            public string [|AcceptLabel|] { get; } = "Accept";

            public string TrainingLabel { get; } = "Allow the use of your chats to train our AI models";
        }
        """,
        """
        class TermsUpdateDialog
        {
            public string Message { get; } =
                "An update to our Consumer Terms will take effect soon. "
                + "You can accept the updated terms today. By choosing \"Accept\" you agree to this, if it is selected: Allow the use of your chats to train our AI models.";

            public string AcceptLabel { get; } = "Accept";

            public string TrainingLabel { get; } = "Allow the use of your chats to train our AI models";
        }
        """);

    [Theory]
    [InlineData("""Content = new StackPanel { Children = { new TextBlock { Text = "Terms" }, [|new Button { Content = "Accept" }|] } };""")]
    [InlineData("""var children = new Button[] { [|new Button { Content = "Accept" }|] }; var panel = new StackPanel(); panel.Children.Add(new CheckBox { Content = "Send crash reports" }); panel.Children.AddRange(children);""")]
    [InlineData("""var panel = new StackPanel(); panel.Children.Add([|new Button { Content = "Accept" }|]); var text = new TextBlock { Text = "By accepting you let us keep your chats for five years." }; panel.Children.Add(text);""")]
    public Task OffersNothingWhereThereIsNothingToSayOrItWouldNotCompile(string statements) =>
        Verify<AcceptActionAnalyzer, AcceptExplainedFix>.OffersNothing(Window(statements), Platform.Avalonia);

    private static Task Fixes(string before, string after) =>
        Verify<AcceptActionAnalyzer, AcceptExplainedFix>.Fixes(Window(before), Window(after), Platform.Avalonia);

    private static Task FixesIn(string before, string after) =>
        Verify<AcceptActionAnalyzer, AcceptExplainedFix>.Fixes(Method(before), Method(after));

    private static string Window(string statements) => $$"""
        using Avalonia.Controls;

        class ConsentWindow : Window
        {
            public ConsentWindow()
            {
        {{statements}}
            }
        }
        """;

    private static string Form(string statements) => $$"""
        using System.Windows.Forms;

        class ConsentForm : Form
        {
            public ConsentForm()
            {
        {{statements}}
            }
        }
        """;

    private static string Method(string statements) => $$"""
        class Program
        {
            void Run()
            {
        {{statements}}
            }
        }

        class DialogBuilder
        {
            public DialogBuilder Title(string text) => this;
            public DialogBuilder AddText(string text) => this;
            public DialogBuilder AddCheckBox(string label) => this;
            public DialogBuilder AddButton(string label) => this;
        }

        class ConsentDialog
        {
            public string Title { private get; set; } = "Terms";
            public string Message { private get; set; } = "";
            public string TrainingLabel { private get; set; } = "";
            public string AcceptLabel { private get; set; } = "Accept";
        }
        """;
}
