using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>Code as applications really write it.</summary>
public class EverydayCodeTests
{
    [Theory]
    [InlineData("public static class DefaultSettings { public static bool IsShareCrashReportsEnabled = [|true|]; public static bool AreAutomaticUpdatesEnabled = true; }")]
    [InlineData("public class PrivacySettingsRequest { public bool AllowAnalytics { get; set; } = [|true|]; }")]
    [InlineData("public class GameSettings { public bool EnableAnalytics = [|true|]; public bool EnableVibration = true; }")]
    [InlineData("public class CookieConsent { public bool Necessary { get; set; } = true; public bool Analytics { get; set; } = [|true|]; }")]
    [InlineData("public class Startup { public bool CollectAnalyticData { get; set; } public void FirstSetup() { CollectAnalyticData = [|true|]; } }")]
    [InlineData("public class Lambdas { public object Make() { var run = (bool allowAnalytics = [|true|]) => allowAnalytics; return run; } }")]
    [InlineData("public class User { [System.ComponentModel.DataAnnotations.Display(Name = \"Send me the newsletter\")] public bool News { get; set; } = [|true|]; }")]
    [InlineData("public class User { [System.ComponentModel.DataAnnotations.Display(Name = \"Send me offers and promotions by e-mail\")] public bool Flag2 { get; set; } = [|true|]; }")]
    [InlineData("public class User { [System.ComponentModel.Description(\"I agree to share my usage data\")] public bool Agree = [|true|]; }")]
    [InlineData("public class CookieCategory { public string Name = \"\"; public bool Enabled; } public class Banner { public object All() => new CookieCategory { Name = \"Analytics\", Enabled = [|true|] }; }")]
    [InlineData("public class Wizard { bool Ask(string title, string text, bool defaultYes) => defaultYes; public bool Run() => Ask(\"Privacy\", \"Do you want to send anonymous usage statistics?\", [|true|]); }")]
    [InlineData("public class Flags { bool IsEnabled(string key, bool defaultValue) => defaultValue; public bool Run() => IsEnabled(\"analytics-consent\", [|true|]); }")]
    public Task FlagsChoicesThatStartOn(string source) => Verify<ConsentToggleAnalyzer>.Finds(source);

    [Theory]
    [InlineData("public class FeatureFlags { public bool NewsletterEnabled { get; set; } = true; public object All = new Dictionary<string, bool> { [\"Analytics\"] = true }; }")]
    [InlineData("public class ServerConfig { public bool EnableTelemetry { get; set; } = true; public bool EnableMetrics { get; set; } = true; }")]
    [InlineData("public class EventSource { bool _subscribed = true; bool isNewsletterVisible = true; public bool Any => _subscribed && isNewsletterVisible; }")]
    [InlineData("public class Api { void Post(string url, bool optIn) { } public void Go() => Post(\"x\", optIn: true); }")]
    [InlineData("public class Grid { void Column(string title, bool isChecked) { } public void Fill() { Column(\"Marketing\", isChecked: true); Column(\"Statistics\", isChecked: true); } }")]
    [InlineData("public class Tab { public string Title = \"\"; public bool IsActive; } public class Bar { public object All() => new Tab { Title = \"Marketing\", IsActive = true }; }")]
    [InlineData("public class Store { public bool MarketingConsent { get; set; } public static Store From(string s) => s == \"yes\" ? new Store { MarketingConsent = true } : new Store(); }")]
    [InlineData("public class Client { void Track(string name, object properties) { } public void Go() => Track(\"x\", new Dictionary<string, string> { [\"ConsentGranted\"] = \"true\" }); }")]
    [InlineData("public class Options { public bool ShareUsageData { get; set; } public static Options Parse(string[] args) { var options = new Options(); if (args.Contains(\"--share\")) options.ShareUsageData = true; return options; } }")]
    public Task IsSilentOnOtherThings(string source) => Verify<ConsentToggleAnalyzer>.Finds(source);

    [Fact]
    public Task ReadsProgramsWithoutAClass() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            var settings = new Settings();
            settings.ShareUsageData = [|true|];
            if (!args.Contains("--yes"))
            {
                return;
            }

            settings.SendCrashReports = true;

            public class Settings
            {
                public bool ShareUsageData { get; set; }
                public bool SendCrashReports { get; set; }
            }
            """);

    [Theory]
    [InlineData("stored == null")]
    [InlineData("stored is null")]
    [InlineData("string.IsNullOrEmpty(stored)")]
    [InlineData("!System.IO.File.Exists(path)")]
    [InlineData("System.IO.File.Exists(path) == false")]
    [InlineData("all.Count == 0")]
    [InlineData("!all.Any()")]
    [InlineData("isFirstRun")]
    public Task FlagsWhatIsSetWhereNothingIsStored(string condition) => Verify<ConsentToggleAnalyzer>.Finds(Conditional(condition, "[|true|]"));

    [Theory]
    [InlineData("stored != null")]
    [InlineData("stored is not null")]
    [InlineData("System.IO.File.Exists(path)")]
    [InlineData("all.Any()")]
    [InlineData("!isFirstRun")]
    [InlineData("dialogResult == null")]
    [InlineData("path == \"EU\"")]
    public Task IsSilentOnWhatIsSetUnderAnyOtherCondition(string condition) => Verify<ConsentToggleAnalyzer>.Finds(Conditional(condition, "true"));

    private static string Conditional(string condition, string value) => $$"""
        public class Settings
        {
            public bool AllowAnalytics { get; set; }

            public void Prepare(string? stored, string path, List<string> all, bool isFirstRun, bool? dialogResult)
            {
                if ({{condition}})
                {
                    AllowAnalytics = {{value}};
                }
            }
        }
        """;
}
