namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 on screens that code builds, and on messages of bots.</summary>
public class ScreenTests
{
    private const string Frameworks = """
        public class Element { public object? Content { get; set; } public string? Text { get; set; } public bool IsEnabled { get; set; } public bool? IsChecked { get; set; } public object? Command { get; set; } public event EventHandler? Click { add { } remove { } } }
        public class Button : Element { }
        public class CheckBox : Element { }
        public class TextBox : Element { }
        public class TextBlock : Element { }
        public class StackPanel : Element { public List<Element> Children { get; } = new(); }
        public class Window : Element { public string? Title { get; set; } }
        public class InlineKeyboardButton { public static InlineKeyboardButton WithCallbackData(string text, string callbackData) => new(); }
        public class InlineKeyboardMarkup { public InlineKeyboardMarkup(IEnumerable<InlineKeyboardButton> row) { } }
        public class Bot { public Task SendMessage(long chatId, string text, InlineKeyboardMarkup? replyMarkup = null) => Task.CompletedTask; }
        public class RejectPart : StackPanel { }
        """;

    [Theory]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We would like to collect usage data." }); panel.Children.Add([|new Button { Content = "Accept" }|]);""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We would like to collect usage data." }); panel.Children.Add([|new Button { Content = "Accept" }|]); panel.Children.Add(new Button { Content = "Not now" });""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We track you for ads." }); if (IsNew) { panel.Children.Add([|new Button { Content = "Accept" }|]); } else { panel.Children.Add([|new Button { Content = "Accept all" }|]); }""")]
    [InlineData("""var accept = [|new Button { Content = "Allow" }|]; accept.Click += OnAllow; panel.Children.Add(new TextBlock { Text = "May we use your chats to train our models?" }); panel.Children.Add(accept);""")]
    [InlineData("""bot.SendMessage(1, "We process your personal data for marketing.", new InlineKeyboardMarkup(new[] { [|InlineKeyboardButton.WithCallbackData("I consent", "yes")|] }));""")]
    [InlineData("""bot.SendMessage(1, "We process your personal data for marketing.", new InlineKeyboardMarkup(new[] { [|InlineKeyboardButton.WithCallbackData("Accept", "yes")|], InlineKeyboardButton.WithCallbackData("Later", "later") }));""")]
    public Task FlagsAScreenWithoutDecline(string statements) => Find(statements);

    [Theory]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We would like to collect usage data." }); panel.Children.Add(new Button { Content = "Accept" }); panel.Children.Add(new Button { Content = "Decline" });""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We would like to collect usage data." }); panel.Children.Add(new Button { Content = "Accept" }); if (IsNew) { panel.Children.Add(new Button { Content = "Decline" }); }""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We would like to collect usage data." }); panel.Children.Add(new Button { Content = "Accept" }); panel.Children.Add(new Button { Content = Load() });""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We would like to collect usage data." }); panel.Children.Add(new Button { Content = "Accept" }); foreach (var answer in Answers) { panel.Children.Add(new Button { Content = answer }); }""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We would like to collect usage data." }); panel.Children.Add(new Button { Content = "Accept" }); panel.Children.Add(new RejectPart());""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We would like to collect usage data." }); panel.Children.Add(new Button { Content = "Accept" }); AddAnswers(panel);""")]
    [InlineData("""var close = new Button { Content = "Close" }; close.Click += OnDeclined; panel.Children.Add(new TextBlock { Text = "We would like to collect usage data." }); panel.Children.Add(new Button { Content = "Accept" }); panel.Children.Add(close);""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "Our terms of service have changed." }); panel.Children.Add(new Button { Content = "Accept" });""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "Create your account. By joining you accept our privacy policy and marketing mails." }); panel.Children.Add(new TextBox()); panel.Children.Add(new Button { Content = "Agree and join" });""")]
    [InlineData("""panel.Children.Add(new TextBlock { Text = "We would like to use your chats." }); panel.Children.Add(new CheckBox { Content = "Use my chats to train AI models" }); panel.Children.Add(new Button { Content = "Accept", IsEnabled = false });""")]
    [InlineData("""bot.SendMessage(1, "We process your personal data for marketing.", new InlineKeyboardMarkup(new[] { InlineKeyboardButton.WithCallbackData("Accept", "yes"), InlineKeyboardButton.WithCallbackData("Decline", "no") }));""")]
    [InlineData("""bot.SendMessage(1, "We process your personal data for marketing.", new InlineKeyboardMarkup(new[] { InlineKeyboardButton.WithCallbackData("Accept", "yes"), InlineKeyboardButton.WithCallbackData(Load(), "no") }));""")]
    public Task IsSilentOnAScreenThatCanBeDeclined(string statements) => Find(statements);

    private static Task Find(string statements) => Verify<AcceptDeclinableAnalyzer>.Finds(
        $$"""
        public class ConsentWindow : Window
        {
            public bool IsNew;
            public List<string> Answers = new();
            private readonly Bot bot = new();
            public void Build() { var panel = new StackPanel(); {{statements}} Content = panel; }
            private string Load() => "";
            private void OnAllow(object? sender, EventArgs e) { }
            private void OnDeclined(object? sender, EventArgs e) { }
            private void AddAnswers(StackPanel panel) { }
        }
        {{Frameworks}}
        """);
}
