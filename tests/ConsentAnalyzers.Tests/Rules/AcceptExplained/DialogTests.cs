using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on dialogs: content dialogs, alerts, builders, records that model them.</summary>
public class DialogTests
{
    private const string Frameworks = """
        public class ContentDialog { public string? Title { get; set; } public object? Content { get; set; } public string? PrimaryButtonText { get; set; } public string? CloseButtonText { get; set; } public Task ShowAsync() => Task.CompletedTask; }
        public class Page { public Task<bool> DisplayAlert(string title, string message, string accept, string cancel) => Task.FromResult(true); public Task DisplayAlert(string title, string message, string cancel) => Task.CompletedTask; public Task<string> DisplayActionSheet(string title, string cancel, string? destruction, params string[] buttons) => Task.FromResult(""); }
        public class AlertDialog { public class Builder { public Builder(object context) { } public Builder SetTitle(string title) => this; public Builder SetMessage(string message) => this; public Builder SetMessage(int id) => this; public Builder SetPositiveButton(string text, EventHandler<EventArgs>? handler) => this; public Builder SetNegativeButton(string text, EventHandler<EventArgs>? handler) => this; public AlertDialog Create() => new(); public void Show() { } } }
        public class DialogBuilder { public static DialogBuilder Create() => new(); public DialogBuilder Title(string text) => this; public DialogBuilder AddText(string text) => this; public DialogBuilder AddCheckBox(string label, bool isChecked = false) => this; public DialogBuilder AddButton(string label, Action? run = null) => this; public DialogBuilder AddButton(Action<ButtonOptions> configure) => this; public void Show() { } }
        public class ButtonOptions { public ButtonOptions Text(string text) => this; }
        public class DialogAction { public DialogAction(string label) { Label = label; } public string Label { get; } }
        public class ConsentDialog { public ConsentDialog() { } public ConsentDialog(string title = "", string? explanation = null, string accept = "", string decline = "") { } public string? Title { get; set; } public string? Explanation { get; set; } public string? AcceptText { private get; set; } public string? DeclineText { get; set; } public List<DialogAction> Actions { get; set; } = new(); public bool AllowTraining { get; set; } }
        public class PrivacyConsentDialog { }
        public class TermsDialog : ContentDialog { }
        public class Strings { public static string Explanation => ""; public static string AcceptButton => ""; public static string Accept => ""; }
        public interface IStringLocalizer { LocalizedString this[string name] { get; } }
        public class LocalizedString { public static implicit operator string?(LocalizedString text) => ""; }
        """;

    [Theory]
    [InlineData("""new ContentDialog { Title = "Updated terms", [|PrimaryButtonText = "Accept"|], CloseButtonText = "Not now" }.ShowAsync();""")]
    [InlineData("""var dialog = new ContentDialog(); dialog.Title = "Privacy"; [|dialog.PrimaryButtonText = "I agree"|]; dialog.ShowAsync();""")]
    [InlineData("""new ContentDialog { Title = "Cookies", Content = "We use cookies", [|PrimaryButtonText = "Got it"|] }.ShowAsync();""")]
    [InlineData("""var buttons = new[] { [|new DialogAction("Accept")|] }; _ = new ConsentDialog { Title = "Terms", Actions = new(buttons) };""")]
    [InlineData("""DisplayAlert("Terms", "Accept?", [|"Accept"|], "Cancel");""")]
    [InlineData("""DisplayAlert(title: "Terms", message: "New terms", [|accept: "I agree"|], cancel: "Later");""")]
    [InlineData("""DisplayActionSheet("Terms of service", "Cancel", null, [|"Accept"|], "Later");""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Privacy policy").SetPositiveButton([|"Accept"|], null).SetNegativeButton("Later", null).Show();""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Privacy policy").SetMessage("Lorem ipsum dolor sit amet").SetPositiveButton([|"Accept"|], null).Create();""")]
    [InlineData("""var builder = new AlertDialog.Builder(this); builder.SetTitle("Terms"); builder.SetPositiveButton([|"Agree"|], (_, _) => { }); builder.Show();""")]
    [InlineData("""new DialogBuilder().Title("Updated terms").AddButton([|"Accept"|]).AddButton("Not now").Show();""")]
    [InlineData("""DialogBuilder.Create().Title("Updated terms").AddButton([|"Accept"|]).Show();""")]
    [InlineData("""new DialogBuilder().Title("Updated terms").AddButton([|b => b.Text("Accept")|]).Show();""")]
    [InlineData("""new DialogBuilder().Title("Terms").AddButton([|"Accept"|]).AddText("By accepting you let us keep your chats for five years.").Show();""")]
    [InlineData("""new DialogBuilder().Title("Terms").AddText("An update to our terms takes effect on Monday. You can accept it now.").AddCheckBox("Allow the use of my chats to train your AI models", true).AddButton([|"Accept"|]).Show();""")]
    [InlineData("""_ = new ConsentDialog { Title = "Terms", [|AcceptText = "Accept"|] };""")]
    [InlineData("""_ = new ConsentDialog(title: "Terms", [|accept: "Accept"|], decline: "Decline");""")]
    [InlineData("""_ = new ConsentDialog { Actions = { [|new DialogAction("Accept")|], new DialogAction("Later") } };""")]
    [InlineData("""_ = new ConsentDialog { Title = "Updated terms", Actions = new() { [|new DialogAction("Accept")|] } };""")]
    [InlineData("""ConsentDialog dialog = new() { [|AcceptText = Strings.AcceptButton|] };""")]
    [InlineData("""ConsentDialog dialog = new() { [|AcceptText = _texts["Accept"]|] };""")]
    public Task FlagsADialogThatExplainsNothing(string statements) => Find(statements);

    [Theory]
    [InlineData("""new ContentDialog { Title = "Updated terms", Content = "By accepting you let us keep your chats for five years.", PrimaryButtonText = "Accept" }.ShowAsync();""")]
    [InlineData("""new ContentDialog { Title = "Updated terms", PrimaryButtonText = "Accept", Content = "By accepting you let us keep your chats for five years." }.ShowAsync();""")]
    [InlineData("""new ContentDialog { Title = "Updated terms", Content = Load(), PrimaryButtonText = "Accept" }.ShowAsync();""")]
    [InlineData("""var dialog = new ContentDialog { Title = "Terms", PrimaryButtonText = "Accept" }; dialog.Content = Load(); dialog.ShowAsync();""")]
    [InlineData("""new ContentDialog { Title = "Privacy Policy agreement", PrimaryButtonText = "Accept", CloseButtonText = "Refuse", Content = new PrivacyConsentDialog() }.ShowAsync();""")]
    [InlineData("""new TermsDialog { Title = "Privacy Policy agreement", PrimaryButtonText = "Accept" }.ShowAsync();""")]
    [InlineData("""new ContentDialog { Title = "Incoming pair request", PrimaryButtonText = "Accept", CloseButtonText = "Reject" }.ShowAsync();""")]
    [InlineData("""new ContentDialog { Title = "Clear all text", Content = "Do you want clear all text?", PrimaryButtonText = "Accept" }.ShowAsync();""")]
    [InlineData("""DisplayAlert("Terms", "From Monday on we keep your chats for five years. Do you accept?", "Accept", "Cancel");""")]
    [InlineData("""DisplayAlert("Terms", Strings.Explanation, "Accept", "Cancel");""")]
    [InlineData("""DisplayAlert("Privacy", "Could not load the policy", "OK");""")]
    [InlineData("""DisplayAlert("Privacy", "Delete your history?", "Yes", "No");""")]
    [InlineData("""DisplayAlert("Error", "Your consent failed to save", "OK", "Retry");""")]
    [InlineData("""DisplayAlert("Friend request", "Ada wants to be friends", "Accept", "Ignore");""")]
    [InlineData("""DisplayAlert("Incoming call", "Ada", "Accept", "Decline");""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Terms").SetMessage("By accepting you let us keep your chats for five years.").SetPositiveButton("Accept", null).Show();""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Terms").SetPositiveButton("Accept", null).SetMessage("By accepting you let us keep your chats for five years.").Show();""")]
    [InlineData("""new AlertDialog.Builder(this).SetTitle("Terms").SetMessage(42).SetPositiveButton("Accept", null).Show();""")]
    [InlineData("""new DialogBuilder().Title("Terms").AddText("By accepting you let us keep your chats for five years.").AddButton("Accept").Show();""")]
    [InlineData("""new DialogBuilder().Title("Terms").AddText(Load()).AddButton("Accept").Show();""")]
    [InlineData("""new DialogBuilder().Title("Ride from the station").AddButton("Accept").AddButton("Decline").Show();""")]
    [InlineData("""new DialogBuilder().Title("Terms").AddButton("Accept changes").Show();""")]
    [InlineData("""_ = new ConsentDialog { Explanation = Strings.Explanation, AcceptText = "Accept" };""")]
    [InlineData("""_ = new ConsentDialog { Explanation = "By accepting you let us keep your chats.", Actions = { new DialogAction("Accept") } };""")]
    [InlineData("""_ = new ConsentDialog(title: "Terms", explanation: Load(), accept: "Accept");""")]
    [InlineData("""_ = new DialogAction("Accept");""")]
    [InlineData("""var actions = new List<DialogAction> { new DialogAction("Accept") }; Consume(actions);""")]
    [InlineData("""Consume("Accept"); var header = "Accept"; Consume(new { Accept = "Accept" });""")]
    [InlineData("""var headers = new Dictionary<string, string> { ["Accept"] = "application/json", ["Consent"] = "Allow" };""")]
    public Task IsSilentOnADialogThatExplainsOrIsAboutSomethingElse(string statements) => Find(statements);

    private static Task Find(string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        class Startup : Page
        {
            private readonly IStringLocalizer _texts = null!;

            public void Run()
            {
                {{statements}}
            }

            private static string Load() => "";

            private static void Consume(object value) { }
        }

        {{Frameworks}}
        """);
}
