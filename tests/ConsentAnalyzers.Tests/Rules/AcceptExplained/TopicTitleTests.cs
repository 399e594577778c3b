using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 where nothing but a topic stands above an accept and a decline.</summary>
public class TopicTitleTests
{
    private const string Types = """
        public class AskPrompt { public string Title { get; set; } = ""; public string Body { get; set; } = ""; public string AcceptLabel { private get; set; } = ""; public string DeclineLabel { get; set; } = ""; }
        public record ActionItem(string Label, bool IsPrimary);
        public class ActionPrompt { public string Title { get; init; } = ""; public ActionItem[] Actions { get; init; } = { }; public string[] Buttons { get; init; } = { }; }
        public record AskCard(string Heading, string Yes, string No);
        public record DialogTexts { public string Title { get; init; } = ""; public string Body { get; init; } = ""; public string Ok { get; init; } = ""; public string Cancel { get; init; } = ""; public string ToggleLabel { get; init; } = ""; public string SwitchText { get; init; } = ""; public string CheckBoxText { get; init; } = ""; public string OptInLabel { get; init; } = ""; public string Save { get; init; } = ""; }
        """;

    [Theory]
    [InlineData("Telemetry", "Allow", "Don't allow")]
    [InlineData("Usage data", "Agree", "Not now")]
    [InlineData("Location sharing", "Allow", "Deny")]
    [InlineData("Location", "Allow", "Later")]
    [InlineData("Personalised ads", "Continue", "Reject")]
    [InlineData("Anonymous usage statistics", "OK", "No thanks")]
    [InlineData("Profiling", "I agree", "Decline")]
    [InlineData("Your data", "Accept", "Refuse")]
    [InlineData("Sending crash reports", "Yes", "No, thanks")]
    [InlineData("Newsletter", "Accept", "Skip")]
    [InlineData("Analytics and marketing", "Accept all", "Only necessary")]
    [InlineData("Marketing e-mails", "Accept", "Reject")]
    [InlineData("Marketing communications", "Agree", "Decline")]
    [InlineData("Third-party sharing", "Allow", "Deny")]
    [InlineData("Location services", "Allow", "Maybe later")]
    [InlineData("Location access", "Allow", "Don't allow")]
    [InlineData("Tracking permission", "Allow", "Don't allow")]
    [InlineData("Usage data program", "Agree", "No thanks")]
    [InlineData("Telemetry programme", "Agree", "No thanks")]
    [InlineData("Processing of personal data", "I consent", "I do not consent")]
    public Task FlagsATopicAbove(string title, string accept, string decline) =>
        Find($$"""await new ContentDialog { Title = "{{title}}", [|PrimaryButtonText = "{{accept}}"|], CloseButtonText = "{{decline}}" }.ShowAsync();""");

    [Theory]
    [InlineData("Training", "Accept", "Decline")]
    [InlineData("Push notifications", "Allow", "Not now")]
    [InlineData("Camera access", "Allow", "Deny")]
    [InlineData("Special offer", "Accept", "Decline")]
    [InlineData("Offer", "Accept", "Reject")]
    [InlineData("Chat", "Accept", "Decline")]
    [InlineData("Partner", "Accept", "Decline")]
    [InlineData("Promotion", "Accept", "Decline")]
    [InlineData("Location", "Continue", "Skip")]
    [InlineData("Statistics", "OK", "Not now")]
    [InlineData("Advertisement", "Continue", "Skip")]
    [InlineData("Telemetry", "Continue", "Settings")]
    [InlineData("Telemetry", "OK", "Cancel")]
    [InlineData("Telemetry module", "Accept", "Decline")]
    [InlineData("Tracking number", "Accept", "Reject")]
    [InlineData("Delete usage data", "Yes", "No")]
    [InlineData("Location of the meeting", "Accept", "Decline")]
    public Task IsSilentOnOtherTitles(string title, string accept, string decline) =>
        Find($$"""await new ContentDialog { Title = "{{title}}", PrimaryButtonText = "{{accept}}", CloseButtonText = "{{decline}}" }.ShowAsync();""");

    [Theory]
    [InlineData("""_ = new AskPrompt { Title = "Profiling", [|AcceptLabel = "Agree"|], DeclineLabel = "Reject" };""")]
    [InlineData("""AskPrompt prompt = new() { DeclineLabel = "No thanks", [|AcceptLabel = "Allow"|], Title = "Diagnostic data" };""")]
    [InlineData("""AskCard card = new(Heading: "Personalised ads", [|Yes: "Allow"|], No: "Don't allow");""")]
    [InlineData("""_ = new ActionPrompt { Title = "Telemetry", Actions = new[] { [|new ActionItem("Allow", true)|], new ActionItem("Don't allow", false) } };""")]
    [InlineData("""Show(new DialogTexts { Title = "Cookies", [|Ok = "Accept all"|], Cancel = "Reject all" });""")]
    [InlineData("""Show(new DialogTexts { Title = "Analytics", Body = "Help us", [|Ok = "OK"|], Cancel = "No thanks" });""")]
    public Task FlagsARecordOfAPrompt(string statement) => Find(statement);

    [Theory]
    [InlineData("""_ = new AskPrompt { Title = "Profiling", Body = "We guess from what you buy which products you may like.", AcceptLabel = "Agree", DeclineLabel = "Reject" };""")]
    [InlineData("""_ = new ActionPrompt { Title = "Raid", Actions = new[] { new ActionItem("Accept", true), new ActionItem("Decline", false) } };""")]
    [InlineData("""_ = new AskPrompt { Title = "Trade", AcceptLabel = "Agree", DeclineLabel = "Reject" };""")]
    [InlineData("""Show(new DialogTexts { Title = "Analytics", Body = "We count the visits of this site with analytics cookies.", ToggleLabel = "Allow analytics on this site", Save = "Save" });""")]
    [InlineData("""Show(new DialogTexts { Title = "Privacy", ToggleLabel = "Allow analytics on this site", SwitchText = "Allow cookies", CheckBoxText = "I accept cookies", OptInLabel = "Accept cookies" });""")]
    [InlineData("""await new ContentDialog { Title = "Allow Contoso to use your location while it is open?", PrimaryButtonText = "Allow", CloseButtonText = "Don't allow" }.ShowAsync();""")]
    [InlineData("""await new ContentDialog { Title = "Share your crash reports with us?", PrimaryButtonText = "Allow", CloseButtonText = "Don't allow" }.ShowAsync();""")]
    public Task IsSilentOnWhatSaysMoreOrIsAToggle(string statement) => Find(statement);

    /// <summary>Only newer compilers know what stands in brackets.</summary>
    [Fact]
    public Task FlagsAnItemOfACollectionExpression() => Enum.IsDefined((OperationKind)127)
        ? Find("""_ = new ActionPrompt { Title = "Usage data", Buttons = [{|CONSENT002:"Allow"|}, "Not now"] };""")
        : Task.CompletedTask;

    private static Task Find(string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using Microsoft.UI.Xaml.Controls;

        class Startup
        {
            public async void Run()
            {
                {{statements}}
                await System.Threading.Tasks.Task.CompletedTask;
            }

            private static void Show(DialogTexts texts) { }
        }

        {{Types}}
        """,
        Platform.WinUi);
}
