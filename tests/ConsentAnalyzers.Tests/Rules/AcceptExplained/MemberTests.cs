using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on types that model a dialog, and on view models.</summary>
public class MemberTests
{
    private const string Usings = """
        using System.Windows.Input;
        using CommunityToolkit.Mvvm.ComponentModel;
        using CommunityToolkit.Mvvm.Input;
        using Microsoft.Extensions.Localization;

        """;

    private const string Types = """
        public class DialogAction { public DialogAction(string label) { } }
        public abstract class MessageViewModel { public string Message { get; set; } = ""; }
        public abstract class UserControl { }
        """;

    [Theory]
    [InlineData("""class ConsentDialog { public string {|CONSENT002:AcceptLabel|} => "OK"; }""")]
    [InlineData("""class ConsentDialog { public string Title => "Terms"; public string {|CONSENT002:AcceptLabel|} => "Accept"; }""")]
    [InlineData("""class TermsUpdateDialog { public string AcceptText2 { get; } = ""; public string {|CONSENT002:AcceptText|} { get; } = "Accept"; public string DeclineText { get; } = "Decline"; }""")]
    [InlineData("""class CookieBanner { public string Heading { get; } = "Cookies"; public string {|CONSENT002:AcceptButtonText|} { get; set; } = "Accept all"; }""")]
    [InlineData("""class CookieBanner { public string Message { get; } = "TODO"; public string {|CONSENT002:AcceptLabel|} { get; set; } = "Accept all"; }""")]
    [InlineData("""record ConsentPrompt(string Title, string {|CONSENT002:AcceptLabel|}, string DeclineLabel);""")]
    [InlineData("""class UpdateDialog { public string Title { get; } = "Updates to Consumer Terms and Policies"; public string {|CONSENT002:AcceptLabel|} { get; } = "Accept"; }""")]
    [InlineData("""class ConsentPopupViewModel { public ICommand? {|CONSENT002:AcceptCommand|} { get; } public ICommand? NotNowCommand { get; } }""")]
    [InlineData("""class TermsUpdateViewModel : ObservableObject { [RelayCommand] private void {|CONSENT002:Accept|}() { } [RelayCommand] private void Later() { } }""")]
    [InlineData("""class TermsUpdateViewModel { public string Title { get; } = "New terms"; public ICommand? {|CONSENT002:AcceptTermsCommand|} { get; } }""")]
    [InlineData("""class ConsentDialog { public DialogAction[] Actions { get; } = { {|CONSENT002:new DialogAction("Accept")|}, new DialogAction("Not now") }; }""")]
    [InlineData("""class ConsentDialog { public List<DialogAction> Actions { get; } = new() { {|CONSENT002:new DialogAction("Accept")|} }; }""")]
    [InlineData("""class PromptViewModel { public string Header => "Marketing consent"; public string Description => "Offers by mail"; public ICommand? {|CONSENT002:AgreeCommand|} { get; } public ICommand? RefuseCommand { get; } }""")]
    [InlineData("""class AskViewModel { public string Title { get; } = "Analytics"; public string Subtitle => "Help us"; public ICommand? {|CONSENT002:AllowCommand|} { get; } public ICommand? DenyCommand { get; } }""")]
    [InlineData("""class FirstStepViewModel : ObservableObject { public string Heading => "Usage data"; [RelayCommand] private void {|CONSENT002:Agree|}() { } [RelayCommand] private void NoThanks() { } }""")]
    [InlineData("""class WelcomePrompt { public string Title => "Location sharing"; public string {|CONSENT002:AcceptLabel|} => "Allow"; public string LaterLabel => "Not now"; }""")]
    [InlineData("""class TelemetryPrompt { public string {|CONSENT002:AllowText|} => "Allow"; public string DenyText => "Deny"; }""")]
    [InlineData("""partial class ConsentDialogModel { [ObservableProperty] private string {|CONSENT002:acceptLabel|} = "Accept"; }""")]
    public Task FlagsATypeThatExplainsNothing(string type) => Find(type);

    [Fact]
    public Task FlagsAnExplanationThatSkipsTheTraining() => Find(
        """
        public sealed class TermsUpdateDialog
        {
            public string Title { get; } = "Updates to Consumer Terms and Policies";

            public string Message { get; } =
                "An update to our Consumer Terms and Privacy Policy will take effect on September 28, 2025. "
                + "You can accept the updated terms today.";

            public string {|CONSENT002:AcceptLabel|} { get; } = "Accept";

            public string TrainingLabel { get; } = "Allow the use of your chats and coding sessions to train and improve our AI models";

            public bool AllowModelTraining { get; set; }
        }
        """);

    [Fact]
    public Task IsSilentOnAnExplanationThatNamesTheTraining() => Find(
        """
        public sealed class TermsUpdateDialog
        {
            public string Message { get; } = "You can let us use your chats to train our AI models. " + "Nothing else changes.";

            public string TrainingLabel { get; } = "Allow the use of your chats and coding sessions to train and improve our AI models";

            public bool AllowModelTraining { get; set; }

            public string AcceptLabel { get; } = "Accept";
        }
        """);

    [Theory]
    [InlineData("""class ConsentDialog { public string AcceptLabel => "Accept"; public string Explanation { get; set; } = ""; }""")]
    [InlineData("""class ConsentDialog { public string Description => "By accepting you let us keep your chats for five years."; public string AcceptLabel => "Accept"; }""")]
    [InlineData("""record ConsentPrompt(string Title, string Explanation, string AcceptLabel);""")]
    [InlineData("""class ConsentDialog { private readonly IStringLocalizer _texts = null!; public string AcceptLabel => "Accept"; }""")]
    [InlineData("""class TermsUpdateViewModel : MessageViewModel { public ICommand? AcceptCommand { get; } }""")]
    [InlineData("""class TermsUpdateViewModel { public string TermsUrl { get; } = ""; public ICommand? AcceptCommand { get; } }""")]
    [InlineData("""class TermsBanner : UserControl { public ICommand? AcceptCommand { get; } public string AcceptText { get; set; } = ""; }""")]
    [InlineData("""class TradeViewModel { public string Title { get; } = "Trade offer"; public string Description => "Two swords"; public ICommand? AcceptCommand { get; } public ICommand? DeclineCommand { get; } }""")]
    [InlineData("""class AskViewModel { public string Title { get; } = "Analytics"; public ICommand? AllowCommand { get; } public ICommand? CloseCommand { get; } }""")]
    [InlineData("""class TelemetryPrompt { public string Message => "We count how often each tool is opened."; public string AllowText => "Allow"; public string DenyText => "Deny"; }""")]
    [InlineData("""class TelemetryModulePrompt { public string AllowText => "Allow"; public string DenyText => "Deny"; }""")]
    [InlineData("""class CallViewModel { public ICommand? AcceptCommand { get; } }""")]
    [InlineData("""class FriendRequestViewModel { public ICommand? AcceptCommand { get; } public string AcceptLabel => "Accept"; }""")]
    [InlineData("""class ConsentViewModel { public ICommand? AcceptCallCommand { get; } public ICommand? DeclineCommand { get; } public ICommand? ManageCommand { get; } }""")]
    [InlineData("""class ConsentSettingsDialog { public string AcceptLabel => "OK"; }""")]
    [InlineData("""class ConsentPreferencesDialog { public string AcceptLabel => "OK"; }""")]
    [InlineData("""class ConsentEditorDialog { public string AcceptLabel => "Continue"; }""")]
    [InlineData("""class ConsentViewModel { public ICommand? OkCommand { get; } public ICommand? ContinueCommand { get; } }""")]
    [InlineData("""class AcceptTermsHandler { public void Handle() { } public bool HasAcceptedTerms { get; set; } }""")]
    [InlineData("""class ConsentService { public Task AcceptTermsAsync() => Task.CompletedTask; public void OnAcceptClicked() { } public void Accept() { } }""")]
    [InlineData("""class AcceptTermsRequest { public string AcceptText { get; set; } = ""; }""")]
    [InlineData("""class CookieConsentOptions { public string AcceptButtonText { get; set; } = "Accept"; }""")]
    [InlineData("""static class ConsentStrings { public static string AcceptLabel => "Accept"; }""")]
    [InlineData("""interface IConsentDialog { string AcceptLabel { get; } ICommand AcceptCommand { get; } }""")]
    [InlineData("""class ConsentEntity { public string AcceptText { get; set; } = "Accept"; }""")]
    [InlineData("""class ConsentClient { public string AcceptLanguage { get; set; } = "en"; public string AcceptHeaderText { get; set; } = "json"; }""")]
    [InlineData("""class ConsentDialog { public string Body { get; } = "By accepting you let us keep your chats."; public DialogAction[] Actions { get; } = { new DialogAction("Accept") }; }""")]
    [InlineData("""class SignedForm { public string SignedBy { get; set; } = ""; public string ConsentText { get; set; } = ""; }""")]
    [InlineData("""class PhotoRelease { public string PhotoConsentTitle { get; set; } = ""; }""")]
    public Task IsSilentOnATypeThatExplainsOrShowsNothing(string type) => Find(type);

    [Theory]
    [InlineData("class ConsentDialog { public string AcceptLabel { get; } = ")]
    [InlineData("class ConsentDialog { public AcceptCommand; string AcceptLabel => }")]
    [InlineData("record ConsentDialog(string AcceptLabel, ")]
    public Task SurvivesHalfTypedCode(string type) => new Survival<AcceptActionAnalyzer>(type, Platform.Net).Run();

    private static Task Find(string type) => Verify<AcceptActionAnalyzer>.Finds(Usings + type + "\n\n" + Types, Platform.Libraries);
}
