using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>Whose choice a name is, told by everything around it in the code.</summary>
public sealed class WorldTests
{
    [Theory]
    [InlineData("public class Site { public bool VisitorTracking { get; set; } = [|true|]; }")]
    [InlineData("public class UserSettings { public bool SubmitErrors { get; set; } = [|true|]; }")]
    [InlineData("public class UserSettings { public bool AllowTrainingOnMyContent { get; set; } = [|true|]; }")]
    [InlineData("public class Customer { public bool EmailAllowed { get; set; } = [|true|]; }")]
    [InlineData("public record AssistantPreferences(bool AllowTraining = [|true|]);")]
    [InlineData("public record RegisterRequest(string Email, bool AcceptTerms = [|true|]);")]
    [InlineData("public class Seed { public Dictionary<string, string> Rows = new() { { \"AllowStatCollection\", [|\"true\"|] } }; }")]
    [InlineData("public class Seed { public Setting Row = new() { Key = \"AllowStatCollection\", Value = [|\"true\"|] }; } public class Setting { public string? Key; public string? Value; }")]
    [InlineData("public class FacebookSettings { public static bool AutoLogAppEventsEnabled = [|true|]; }")]
    [InlineData("public class ServerSettings { public bool ShareAnonymizedIPs = [|true|]; }")]
    public Task FlagsWhatAPersonGivesAway(string code) => Verify<ConsentToggleAnalyzer>.Finds(code);

    [Theory]
    [InlineData("public interface ICourses { void List(bool allowTracking = true); }")]
    [InlineData("namespace MyApp { public class Warm { public bool WarmUpEnabledForTraining { get; set; } = true; } }")]
    [InlineData("namespace MyCompany.Shop { public class Product { public bool EnableTracking { get; set; } = true; } }")]
    [InlineData("public record PickOptions { public bool AllowBotChats { get; init; } = true; public bool AllowUserChats { get; init; } = true; }")]
    [InlineData("public class PageMetadata { public string? OpenGraphImage { get; set; } public bool AllowAiTraining { get; set; } = true; }")]
    [InlineData("public class MailingJob { public bool NewsletterEnabled { get; set; } = true; }")]
    [InlineData("public class CampaignRunner { public void Run(bool sendNewsletter = true) { } }")]
    [InlineData("public class NavItem { public bool Tracking { get; set; } = true; public string Privacy { get; set; } = \"\"; }")]
    [InlineData("public class ConsentService { public void Configure(bool logConsent = true, bool storeConsents = true, bool exportUserData = true) { } }")]
    [InlineData("public class UserGrid { public bool EnableUserTracking { get; set; } = true; }")]
    [InlineData("public class AcmeClient { public void New(bool termsOfServiceAgreed = true) { } }")]
    [InlineData("public class UserRecord { public bool TermsAccepted { get; set; } = true; }")]
    public Task IsSilentOnWhatNobodyIsAsked(string code) => Verify<ConsentToggleAnalyzer>.Finds(code);

    [Theory]
    [InlineData("Receive promotional e-mails")]
    [InlineData("Keep me posted about offers")]
    [InlineData("I accept the terms of use")]
    [InlineData("Marketing cookies")]
    [InlineData("Include system information")]
    public Task FlagsABoxByItsCaption(string caption) => Verify<ConsentToggleAnalyzer>.Finds($$"""
        public class CheckBox { public bool Checked; public string Text = ""; }

        public class SignUpForm
        {
            private readonly CheckBox box = new();

            private void InitializeComponent()
            {
                box.Text = "{{caption}}";
                box.Checked = [|true|];
            }
        }
        """);
}
