using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 on types that model a dialog or its answer.</summary>
public class MemberTests
{
    [Theory]
    [InlineData("""public class ConsentDialog { public string Title => "Usage data"; public string Message => "We would like to collect usage data."; public string [|AcceptLabel|] => "Accept"; }""")]
    [InlineData("""public class TermsUpdateDialog { public string Title => "Updated terms"; public string Message => "Our terms change. You can accept them today."; public string [|AcceptLabel|] => "Accept"; public string PutOffLabel => "Not now"; public string TrainingLabel => "Allow the use of your chats to train our AI models"; public bool AllowModelTraining { get; set; } = true; }""")]
    [InlineData("""public record CookieConsentBanner(string Message, string [|AcceptText|], string SettingsText);""")]
    [InlineData("""public class TrackingConsentPrompt { public string Message { get; init; } = "We track how you use the app."; public string [|AllowText|] { get; init; } = "Allow"; public string LaterText { get; init; } = "Maybe later"; }""")]
    public Task FlagsATypeWithoutDecline(string type) => Find(type);

    [Theory]
    [InlineData("""public class ConsentDialog { public string Message => "We would like to collect usage data."; public string AcceptLabel => "Accept"; public string DeclineLabel => "Decline"; }""")]
    [InlineData("""public class ConsentDialog { public string Message => "We would like to collect usage data."; public string AcceptLabel => "Accept"; public string CancelLabel => "Cancel"; }""")]
    [InlineData("""public record CookieConsentBanner(string Message, string AcceptText, string RejectText);""")]
    [InlineData("""public class TermsDialog { public string Title => "Terms of service"; public string Message => "Please read our terms of service."; public string AcceptLabel => "I accept"; }""")]
    [InlineData("""public class ConsentViewModel { public string Message => "We would like to collect usage data."; public System.Windows.Input.ICommand AcceptCommand { get; } = null!; }""")]
    [InlineData("""public class ConsentDialog { public string Message => "We would like to collect usage data."; public string AcceptLabel => "Accept"; public IReadOnlyList<string> Buttons => Array.Empty<string>(); }""")]
    [InlineData("""public class FriendRequest { public string AcceptLabel => "Accept"; }""")]
    public Task IsSilentOnATypeWithDecline(string type) => Find(type);

    [Theory]
    [InlineData("""public enum ConsentResult { [|Accept|], Later }""")]
    [InlineData("""public enum CookieConsentDecision { None, [|Accepted|], NotNow }""")]
    [InlineData("""public enum TrackingConsentAnswer { [|Allowed|], RemindMeLater, Settings }""")]
    [InlineData("""public enum ConsentDialogResult { Unknown, [|Agreed|] }""")]
    [InlineData("""public class ConsentDialog { public enum Result { [|Accepted|], Postponed } }""")]
    public Task FlagsAnAnswerWithoutDecline(string type) => Find(type);

    [Theory]
    [InlineData("""public enum ConsentResult { Accept, Decline }""")]
    [InlineData("""public enum ConsentResult { Accepted, NotAccepted }""")]
    [InlineData("""public enum ConsentDecision { Undecided, Granted, Denied }""")]
    [InlineData("""public enum ConsentChoice { All, OnlyNecessary, Accept }""")]
    [InlineData("""public enum ConsentAnswer { Agree, Cancel }""")]
    [InlineData("""public enum ConsentResponse { Yes, No }""")]
    [InlineData("""public enum ConsentState { Unknown, Given, Withdrawn }""")]
    [InlineData("""public enum ConsentResult { Accepted, OptedOut }""")]
    [InlineData("""public enum ConsentKind { Terms, Cookies }""")]
    [InlineData("""public enum DialogResult { Accept, Later }""")]
    [InlineData("""public enum OrderResult { Accepted, Pending }""")]
    [InlineData("""public enum TermsDecision { Accepted, Pending }""")]
    [InlineData("""public enum ConsentEvent { Shown, Accepted }""")]
    [InlineData("""public enum ConsentResult { Saved, Failed }""")]
    public Task IsSilentOnAnAnswerWithDecline(string type) => Find(type);

    [Theory]
    [InlineData("PutOffLabel", "Not now", "'Not now' only puts the decision off; nothing beside it declines")]
    [InlineData("LaterText", "Maybe later", "'Maybe later' only puts the decision off; nothing beside it declines")]
    [InlineData("SettingsText", "More options", "declining takes the way through 'More options'; it has to be as direct")]
    public async Task NamesWhatAPersonReads(string member, string caption, string message)
    {
        var test = new Verify<AcceptDeclinableAnalyzer>.Test($$"""public class TrackingConsentDialog { public string Message => "We track how you use the app."; public string {|#0:AcceptLabel|} => "Accept"; public string {{member}} => "{{caption}}"; }""");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("CONSENT004", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage($"'Accept' accepts and {message}"));
        await test.RunAsync();
    }

    private static Task Find(string type) => Verify<AcceptDeclinableAnalyzer>.Finds(type);
}
