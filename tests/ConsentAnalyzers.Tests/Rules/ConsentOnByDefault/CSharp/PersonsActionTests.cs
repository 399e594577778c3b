using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class PersonsActionTests
{
    [Theory]
    [InlineData("public void AcceptButton_Click(object sender, EventArgs e) => AllowAnalytics = true;")]
    [InlineData("public void Switch_Flipped(object? sender, EventArgs e) { AllowAnalytics = true; }")]
    [InlineData("public void OnAcceptClicked() => AllowAnalytics = true;")]
    [InlineData("public void OptIn() => AllowAnalytics = true;")]
    [InlineData("public void Accept() { AllowAnalytics = true; }")]
    [InlineData("public void GrantConsent() { AllowAnalytics = true; }")]
    [InlineData("public void EnableAnalytics() { AllowAnalytics = true; }")]
    [InlineData("public void Subscribe() { NewsletterSubscribed = true; }")]
    [InlineData("public Task AgreeAsync() { AllowAnalytics = true; return Task.CompletedTask; }")]
    [InlineData("public void SaveChoice() { AllowAnalytics = true; }")]
    [InlineData("public bool Choice { set { AllowAnalytics = true; } }")]
    [InlineData("public void Handle(string message) { AllowAnalytics = true; }")]
    [InlineData("public Action AcceptCommand => () => AllowAnalytics = true;")]
    [InlineData("public void Build(Button accept) { accept.Clicked += (_, _) => AllowAnalytics = true; }")]
    [InlineData("public void Build(Button accept) { accept.Command = new RelayCommand(() => AllowAnalytics = true); }")]
    [InlineData("public RelayCommand AcceptCommand => new(() => AllowAnalytics = true);")]
    [InlineData("public object Build() => new KeyValuePair<string, Action>(\"Agree\", () => AllowAnalytics = true);")]
    [InlineData("public object Build() { KeyValuePair<string, Action> button = new(\"Allow all\", () => AllowAnalytics = true); return button; }")]
    [InlineData("public object Build() => Tuple.Create(\"Zustimmen\", (Action)null!, new KeyValuePair<string, Action>(\"Accepter\", () => AllowAnalytics = true));")]
    [InlineData("[RelayCommand] public void Go() { AllowAnalytics = true; }")]
    [InlineData("public void Go() { void Accepted() => AllowAnalytics = true; Accepted(); }")]
    [InlineData("public void Go() { try { } catch { AllowAnalytics = true; } }")]
    [InlineData("public object Go(bool accepted) { if (!accepted) throw new InvalidOperationException(); return new SettingsModel { AllowAnalytics = true }; }")]
    [InlineData("public SettingsModel(bool isDesignMode) { if (!isDesignMode) throw new InvalidOperationException(); AllowAnalytics = true; }")]
    [InlineData("public void Go(string region) { if (region == \"eu\") return; AllowAnalytics = true; }")]
    public Task IsSilentInsideIt(string member) => Verify<ConsentToggleAnalyzer>.Finds(Source(member));

    [Theory]
    [InlineData("public void Page_Load(object sender, EventArgs e) { AllowAnalytics = [|true|]; }")]
    [InlineData("public void Window_Loaded(object sender, EventArgs e) { AllowAnalytics = [|true|]; }")]
    [InlineData("public void OnStartup() { AllowAnalytics = [|true|]; }")]
    [InlineData("public void ApplyDefaults() { AllowAnalytics = [|true|]; }")]
    [InlineData("public void EnableDefaults() { AllowAnalytics = [|true|]; }")]
    [InlineData("public void RunFirstTime() { AllowAnalytics = [|true|]; }")]
    [InlineData("public void Load() { if (Stored is null) AllowAnalytics = [|true|]; }")]
    [InlineData("public void Load() { if (Stored is not null) return; AllowAnalytics = [|true|]; }")]
    [InlineData("public object Build() => new KeyValuePair<string, Action>(\"Start\", () => AllowAnalytics = [|true|]);")]
    [InlineData("public object Build() => new KeyValuePair<string, Action>(\"Decline\", () => AllowAnalytics = [|true|]);")]
    [InlineData("public void Build(Button accept) { accept.Loaded += (_, _) => AllowAnalytics = [|true|]; }")]
    [InlineData("public object Register(string region) { if (region == \"eu\") throw new ArgumentException(region); return new SettingsModel { AllowAnalytics = [|true|] }; }")]
    [InlineData("public object Create(string region) { if (region == \"eu\") { Create(\"\"); throw new InvalidOperationException(); } return new SettingsModel { AllowAnalytics = [|true|] }; }")]
    public Task FlagsCodeThatRunsByItself(string member) => Verify<ConsentToggleAnalyzer>.Finds(Source(member));

    [Fact]
    public Task IsSilentInActionsThatReceiveAForm() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            public class User
            {
                public bool EmailOptIn { get; set; }
            }

            public class AccountController : Controller
            {
                [HttpPost]
                public IActionResult Index(User user)
                {
                    user.EmailOptIn = true;
                    return Ok();
                }
            }

            public static class Endpoints
            {
                public static void Map(WebApplication app) =>
                    app.MapPost("/newsletter", (User user) => { user.EmailOptIn = true; });
            }
            """,
            Platform.AspNetCore);

    private static string Source(string member) => $$"""
        public class RelayCommandAttribute : Attribute { }
        public class RelayCommand { public RelayCommand(Action run) { } }
        public class Button
        {
            public event EventHandler? Clicked, Loaded;
            public object? Command { get; set; }
            public void Raise() { Clicked?.Invoke(this, EventArgs.Empty); Loaded?.Invoke(this, EventArgs.Empty); }
        }

        public class SettingsModel
        {
            public string? Stored { get; set; }
            public bool AllowAnalytics { get; set; }
            public bool NewsletterSubscribed { get; set; }
            {{member}}
        }
        """;
}
