using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 is fixed in C# by a decline as direct as the accept; what it says is looked at by a person.</summary>
public class FixTests
{
    private const string Frameworks = """
        public class ContentDialog { public string? Title { get; set; } public object? Content { get; set; } public string? PrimaryButtonText { get; set; } public string? SecondaryButtonText { get; set; } public string? CloseButtonText { get; set; } public Task ShowAsync() => Task.CompletedTask; }
        public class AlertDialog { public class Builder { public Builder(object context) { } public Builder SetTitle(string title) => this; public Builder SetMessage(string message) => this; public Builder SetPositiveButton(string text, EventHandler<EventArgs>? handler) => this; public Builder SetNegativeButton(string text, EventHandler<EventArgs>? handler) => this; public void Show() { } } }
        public class DialogBuilder { public DialogBuilder Title(string text) => this; public DialogBuilder AddText(string text) => this; public DialogBuilder AddButton(string label, Action? run = null) => this; public void Show() { } }
        public class DialogAction { public DialogAction(string label, Action? run = null) { Label = label; } public string Label { get; } }
        public record ConsentPrompt(string Title, string Message, string Accept, string? Decline = null, string? Later = null);
        public class ConsentDialog { public string? Title { get; set; } public string? Explanation { get; set; } public string? AcceptText { get; set; } public string? DeclineText { get; set; } public List<DialogAction> Actions { get; set; } = new(); }
        """;

    [Theory]
    [InlineData(
        """new ContentDialog { Title = "Usage data", Content = "We would like to collect usage data.", [|PrimaryButtonText = "Accept"|], CloseButtonText = "Not now" }.ShowAsync();""",
        """new ContentDialog { Title = "Usage data", Content = "We would like to collect usage data.", PrimaryButtonText = "Accept", SecondaryButtonText = "Decline", CloseButtonText = "Not now" }.ShowAsync();""")]
    [InlineData(
        """new ContentDialog { Title = "Usage data", Content = "We would like to collect usage data.", SecondaryButtonText = "Later", [|PrimaryButtonText = "Allow"|] }.ShowAsync();""",
        """new ContentDialog { Title = "Usage data", Content = "We would like to collect usage data.", SecondaryButtonText = "Later", PrimaryButtonText = "Allow", CloseButtonText = "Don't allow" }.ShowAsync();""")]
    [InlineData(
        """_ = new ConsentPrompt("Usage data", "We would like to collect usage data.", [|"Accept"|]);""",
        """_ = new ConsentPrompt("Usage data", "We would like to collect usage data.", "Accept", Decline: "Decline");""")]
    [InlineData(
        """_ = new ConsentPrompt("Usage data", "We would like to collect usage data.", [|Accept: "Accept all"|], Later: "Not now");""",
        """_ = new ConsentPrompt("Usage data", "We would like to collect usage data.", Accept: "Accept all", Decline: "Reject all", Later: "Not now");""")]
    [InlineData(
        """_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats to train our models.", [|AcceptText = "I agree"|] };""",
        """_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats to train our models.", AcceptText = "I agree", DeclineText = "I do not agree" };""")]
    [InlineData(
        """_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats to train our models.", Actions = { [|new DialogAction("Accept")|], new DialogAction("Later") } };""",
        """_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats to train our models.", Actions = { new DialogAction("Accept"), new DialogAction("Decline"), new DialogAction("Later") } };""")]
    [InlineData(
        """_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats to train our models.", Actions = { [|new DialogAction("Accept", () => AllowTraining = true)|] } };""",
        """_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats to train our models.", Actions = { new DialogAction("Accept", () => AllowTraining = true), new DialogAction("Decline", () => AllowTraining = false) } };""")]
    [InlineData(
        """new DialogBuilder().Title("Cookies").AddText("We use cookies for analytics and ads.").AddButton([|"Accept"|]).AddButton("Later").Show();""",
        """new DialogBuilder().Title("Cookies").AddText("We use cookies for analytics and ads.").AddButton("Accept").AddButton("Decline").AddButton("Later").Show();""")]
    [InlineData(
        """new DialogBuilder().Title("Chats").AddText("We would like to use your chats to train our models.").AddButton([|"Accept"|], () => { AllowTraining = true; Close(); }).Show();""",
        """new DialogBuilder().Title("Chats").AddText("We would like to use your chats to train our models.").AddButton("Accept", () => { AllowTraining = true; Close(); }).AddButton("Decline", () => { AllowTraining = false; Close(); }).Show();""")]
    [InlineData(
        """new AlertDialog.Builder(this).SetTitle("Location").SetMessage("We share your location with our partners.").SetPositiveButton([|"Accept"|], null).Show();""",
        """new AlertDialog.Builder(this).SetTitle("Location").SetMessage("We share your location with our partners.").SetPositiveButton("Accept", null).SetNegativeButton("Decline", null).Show();""")]
    public Task AddsADeclineToADialog(string statements, string repaired) =>
        Verify<AcceptDeclinableAnalyzer, AcceptDeclinableFix>.FixesSingly(In(statements), In(repaired), "changes behaviour");

    [Fact]
    public Task AddsADeclineOnALineOfItsOwn() => Verify<AcceptDeclinableAnalyzer, AcceptDeclinableFix>.FixesSingly(
        In("""
            var dialog = new ContentDialog();
            dialog.Title = "Cookies";
            dialog.Content = "We use cookies for analytics.";
            [|dialog.PrimaryButtonText = "I agree"|]; // Blue.
            dialog.ShowAsync();
            """),
        In("""
            var dialog = new ContentDialog();
            dialog.Title = "Cookies";
            dialog.Content = "We use cookies for analytics.";
            dialog.PrimaryButtonText = "I agree"; // Blue.
            dialog.SecondaryButtonText = "I do not agree";
            dialog.ShowAsync();
            """),
        "I do not agree");

    [Theory]
    [InlineData(
        """public enum ConsentResult { [|Accept|], Later }""",
        """public enum ConsentResult { Accept, Later, Decline }""")]
    [InlineData(
        """public enum CookieConsentDecision { None = 0, [|Accepted|] = 1, NotNow = 2 }""",
        """public enum CookieConsentDecision { None = 0, Accepted = 1, NotNow = 2, Declined }""")]
    [InlineData(
        """
        public class ConsentDialog
        {
            public string Message => "We would like to collect usage data.";
            public string [|AcceptLabel|] => "Accept"; // Blue.
        }
        """,
        """
        public class ConsentDialog
        {
            public string Message => "We would like to collect usage data.";
            public string AcceptLabel => "Accept"; // Blue.
            public string DeclineLabel => "Decline";
        }
        """)]
    public Task AddsADeclineToAType(string type, string repaired) =>
        Verify<AcceptDeclinableAnalyzer, AcceptDeclinableFix>.FixesSingly(type, repaired, "changes behaviour");

    [Theory]
    [InlineData("""new DialogBuilder().Title("Chats").AddText("We would like to use your chats to train our models.").AddButton([|"Accept"|], () => Start()).Show();""")]
    [InlineData("""new DialogBuilder().Title("Chats").AddText("We would like to use your chats to train our models.").AddButton([|"Accept"|], Start).Show();""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Location").SetMessage("We share your location with our partners.").SetPositiveButton([|"Accept"|], (_, _) => { AllowTraining = true; Start(); }).Show();""")]
    [InlineData("""_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats to train our models.", Actions = { [|new DialogAction("Accept", Start)|] } };""")]
    public Task OffersNothingWhereARefusalIsNotKnown(string statements) =>
        Verify<AcceptDeclinableAnalyzer, AcceptDeclinableFix>.OffersNothing(In(statements));

    private static string In(string statements) =>
        $$"""
        public class DialogService
        {
            public bool AllowTraining { get; set; }
            public void Show()
            {
                {{statements}}
            }
            private void Close() { }
            private void Start() { }
        }
        {{Frameworks}}
        """;
}
