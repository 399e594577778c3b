namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 on dialogs of C#: alerts, message boxes, content dialogs, builders, records and arrays that model them.</summary>
public class DialogTests
{
    private const string Frameworks = """
        public class ContentDialog { public string? Title { get; set; } public object? Content { get; set; } public string? PrimaryButtonText { get; set; } public string? SecondaryButtonText { get; set; } public string? CloseButtonText { get; set; } public Task ShowAsync() => Task.CompletedTask; }
        public class Page { public Task<bool> DisplayAlert(string title, string message, string accept, string cancel) => Task.FromResult(true); public Task DisplayAlert(string title, string message, string cancel) => Task.CompletedTask; public Task<string> DisplayActionSheet(string title, string cancel, string? destruction, params string[] buttons) => Task.FromResult(""); }
        public class AlertDialog { public class Builder { public Builder(object context) { } public Builder SetTitle(string title) => this; public Builder SetMessage(string message) => this; public Builder SetPositiveButton(string text, EventHandler<EventArgs>? handler) => this; public Builder SetNeutralButton(string text, EventHandler<EventArgs>? handler) => this; public Builder SetNegativeButton(string text, EventHandler<EventArgs>? handler) => this; public void Show() { } } }
        public class DialogBuilder { public DialogBuilder Title(string text) => this; public DialogBuilder AddText(string text) => this; public DialogBuilder AddCheckBox(string label, bool isChecked = false) => this; public DialogBuilder AddButton(string label, Action? run = null) => this; public void Show() { } }
        public class DialogAction { public DialogAction(string label) { Label = label; } public string Label { get; } }
        public record ConsentPrompt(string Title, string Message, string Accept, string? Decline = null, string? Later = null);
        public class ConsentDialog { public string? Title { get; set; } public string? Explanation { get; set; } public string? AcceptText { get; set; } public string? DeclineText { get; set; } public List<DialogAction> Actions { get; set; } = new(); public bool AllowTraining { get; set; } }
        public class AskDialog { public string? Title { get; set; } public string? Message { get; set; } public string? AcceptText { get; set; } public string DeclineText { get; set; } = "Decline"; }
        public enum MessageBoxButtons { OK, OKCancel, YesNo }
        public static class MessageBox { public static int Show(string text, string caption, MessageBoxButtons buttons) => 0; }
        public static class Dialogs { public static Task<bool> Confirm(string message, string title, string ok = "OK") => Task.FromResult(true); public static Task ShowAsync(string title, string message, params DialogAction[] actions) => Task.CompletedTask; }
        """;

    [Theory]
    [InlineData("""new ContentDialog { Title = "Usage data", Content = "We would like to collect usage data.", [|PrimaryButtonText = "Accept"|] }.ShowAsync();""")]
    [InlineData("""new ContentDialog { Title = "Usage data", Content = "We would like to collect usage data.", [|PrimaryButtonText = "Accept"|], CloseButtonText = "Not now" }.ShowAsync();""")]
    [InlineData("""var dialog = new ContentDialog(); dialog.Title = "Cookies"; dialog.Content = "We use cookies for analytics."; [|dialog.PrimaryButtonText = "I agree"|]; dialog.SecondaryButtonText = "Settings"; dialog.ShowAsync();""")]
    [InlineData("""DisplayAlert("Telemetry", "We collect usage data and crash reports.", [|"Accept"|], "Later");""")]
    [InlineData("""DisplayAlert(title: "Help us improve", message: "May we use your chats to train our AI models?", [|accept: "Allow"|], cancel: "Not now");""")]
    [InlineData("""DisplayActionSheet("Share usage data?", "Later", null, [|"Allow"|], "Learn more");""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Location").SetMessage("We share your location with our partners.").SetPositiveButton([|"Accept"|], null).Show();""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Ads").SetMessage("We show personalised ads based on your data.").SetPositiveButton([|"Agree"|], null).SetNeutralButton("More options", null).Show();""")]
    [InlineData("""new DialogBuilder().Title("Newsletter").AddText("We would like to send you offers of our partners by mail.").AddButton([|"Yes, I agree"|]).AddButton("Remind me later").Show();""")]
    [InlineData("""new DialogBuilder().Title("Updated terms").AddText("Our terms change on Monday. You can accept them now.").AddCheckBox("Allow the use of my chats to train your AI models", true).AddButton([|"Accept"|]).AddButton("Not now").Show();""")]
    [InlineData("""_ = new ConsentPrompt("Usage data", "We would like to collect usage data.", [|"Accept"|]);""")]
    [InlineData("""_ = new ConsentPrompt("Usage data", "We would like to collect usage data.", [|Accept: "Accept"|], Later: "Not now");""")]
    [InlineData("""_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats to train our models.", [|AcceptText = "Allow"|] };""")]
    [InlineData("""_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats to train our models.", Actions = { [|new DialogAction("Accept")|], new DialogAction("Later") } };""")]
    [InlineData("""Dialogs.ShowAsync("Cookies", "We use cookies for analytics and ads.", [|new DialogAction("Accept all")|], new DialogAction("Preferences"));""")]
    public Task FlagsADialogWithoutDecline(string statements) => Find(statements);

    [Theory]
    [InlineData("""new ContentDialog { Title = "Usage data", Content = "We would like to collect usage data.", PrimaryButtonText = "Accept", CloseButtonText = "Decline" }.ShowAsync();""")]
    [InlineData("""new ContentDialog { Title = "Usage data", Content = "We would like to collect usage data.", PrimaryButtonText = "Accept", CloseButtonText = "Cancel" }.ShowAsync();""")]
    [InlineData("""new ContentDialog { Title = "Usage data", Content = "We would like to collect usage data.", PrimaryButtonText = "Accept", SecondaryButtonText = Load() }.ShowAsync();""")]
    [InlineData("""var dialog = new ContentDialog { Title = "Usage data", PrimaryButtonText = "Accept" }; if (IsNew) { dialog.SecondaryButtonText = "No thanks"; } dialog.ShowAsync();""")]
    [InlineData("""DisplayAlert("Telemetry", "We collect usage data and crash reports.", "Accept", "Decline");""")]
    [InlineData("""DisplayAlert("Telemetry", "We collect usage data and crash reports.", "Accept", "No");""")]
    [InlineData("""DisplayAlert("Telemetry", "We collect usage data and crash reports.", "OK");""")]
    [InlineData("""DisplayAlert("Terms", "Our terms of service have changed. Do you accept them?", "Accept", "Cancel");""")]
    [InlineData("""DisplayAlert("Telemetry", "We collect usage data and crash reports.", "Accept", Load());""")]
    [InlineData("""MessageBox.Show("May we collect usage data?", "Telemetry", MessageBoxButtons.YesNo);""")]
    [InlineData("""MessageBox.Show("Do you allow us to send crash reports?", "Crash reports", MessageBoxButtons.OKCancel);""")]
    [InlineData("""Dialogs.Confirm("May we collect usage data?", "Telemetry", "Accept");""")]
    [InlineData("""DisplayActionSheet("Share usage data?", "Cancel", null, "Allow", "Learn more");""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Terms of service").SetMessage("Please read our terms of service.").SetPositiveButton("Accept", null).Show();""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Location").SetMessage("We share your location with partners.").SetPositiveButton("Accept", null).SetNegativeButton("Refuse", null).Show();""")]
    [InlineData("""new DialogBuilder().Title("Updated terms").AddText("Our terms change on Monday. You can accept them now.").AddButton("Accept").Show();""")]
    [InlineData("""new DialogBuilder().Title("Updated terms").AddText("Our terms change on Monday. You can accept them now.").AddCheckBox("Send me the newsletter").AddButton("Accept").Show();""")]
    [InlineData("""new DialogBuilder().Title("Cookies").AddText("We only use strictly necessary cookies.").AddButton("OK").Show();""")]
    [InlineData("""_ = new ConsentPrompt("Usage data", "We would like to collect usage data.", "Accept", "Decline");""")]
    [InlineData("""_ = new ConsentPrompt("Usage data", "We would like to collect usage data.", "Accept", Load());""")]
    [InlineData("""_ = new AskDialog { Title = "Usage data", Message = "We would like to collect usage data.", AcceptText = "Accept" };""")]
    [InlineData("""_ = new ConsentDialog { Title = "Chats", AcceptText = "Allow", DeclineText = "Don't allow" };""")]
    [InlineData("""_ = new ConsentDialog { Title = "Chats", Explanation = "We would like to use your chats.", Actions = { new DialogAction("Accept"), new DialogAction(Load()) } };""")]
    [InlineData("""var actions = new List<DialogAction> { new DialogAction("Accept") }; Consume(actions);""")]
    [InlineData("""_ = new DialogAction("Accept");""")]
    [InlineData("""new DialogBuilder().Title("Incoming call").AddButton("Accept").Show();""")]
    [InlineData("""Console.WriteLine("Do you accept that we collect telemetry? [y/n]");""")]
    public Task IsSilentOnADialogThatCanBeDeclined(string statements) => Find(statements);

    private static Task Find(string statements) => Verify<AcceptDeclinableAnalyzer>.Finds(
        $$"""
        public class DialogService : Page
        {
            public bool IsNew;
            public async Task Show() { await Task.Yield(); {{statements}} }
            private string Load() => "";
            private void Consume(object value) { }
        }
        {{Frameworks}}
        """);
}
