using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class AssignmentTests
{
    private const string Types = """

        public class Preferences
        {
            public bool AllowAnalytics { get; set; }
            public bool MarketingConsent { get; init; }
            public bool DoNotTrack { get; set; }
            public Preferences Inner { get; } = null!;
        }

        public record Choices(bool ShareUsageData, bool EmailOptIn);
        """;

    [Theory]
    [InlineData("var preferences = new Preferences { AllowAnalytics = [|true|], MarketingConsent = [|true|] };")]
    [InlineData("var preferences = new Preferences { Inner = { AllowAnalytics = [|true|] } };")]
    [InlineData("Preferences preferences = new() { AllowAnalytics = [|true|] };")]
    [InlineData("var preferences = new Preferences(); preferences.AllowAnalytics = [|true|];")]
    [InlineData("var choices = new Choices(false, false) with { ShareUsageData = [|true|] };")]
    [InlineData("var choices = new Choices([|true|], EmailOptIn: [|true|]);")]
    [InlineData("var preferences = new Preferences(); if (!System.IO.File.Exists(\"settings.json\")) { preferences.AllowAnalytics = [|true|]; }")]
    [InlineData("var preferences = new Preferences(); var first = preferences.GetHashCode() == 0; if (first) preferences.AllowAnalytics = [|true|];")]
    [InlineData("void Configure(Action<Preferences> set) { } Configure(p => p.AllowAnalytics = [|true|]);")]
    [InlineData("const bool yes = true; var preferences = new Preferences { AllowAnalytics = [|yes|] };")]
    public Task FlagsAMemberThatIsSetToOn(string statements) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public static class Startup {{ public static void Run() {{ {statements} }} }}" + Types);

    [Fact]
    public Task FlagsAConstructor() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class Preferences
            {
                private bool _emailOptIn;

                public Preferences()
                {
                    AllowAnalytics = [|true|];
                    this.ShareUsageData = [|true|];
                    _emailOptIn = [|true|];
                    IsOpen = true;
                }

                public bool AllowAnalytics { get; set; }
                public bool ShareUsageData { get; set; }
                public bool EmailOptIn => _emailOptIn;
                public bool IsOpen { get; set; }
            }
            """);

    [Theory]
    [InlineData("var preferences = new Preferences { AllowAnalytics = false, DoNotTrack = true };")]
    [InlineData("var stored = bool.Parse(Console.ReadLine()!); var preferences = new Preferences { AllowAnalytics = stored };")]
    [InlineData("var answer = Console.ReadLine(); var preferences = new Preferences { AllowAnalytics = answer == \"y\" };")]
    [InlineData("var answer = Console.ReadLine(); var preferences = new Preferences(); if (answer == \"y\") { preferences.AllowAnalytics = true; }")]
    [InlineData("var answer = Console.ReadLine(); var preferences = new Preferences(); if (answer != \"y\") return; preferences.AllowAnalytics = true;")]
    [InlineData("var answer = Console.ReadLine(); var preferences = new Preferences(); switch (answer) { case \"y\": preferences.AllowAnalytics = true; break; }")]
    [InlineData("var response = new { AllowAnalytics = true, MarketingConsent = true }; Console.WriteLine(response);")]
    [InlineData("var preferences = new Preferences(); Action agreeClicked = () => preferences.AllowAnalytics = true;")]
    [InlineData("var preferences = new Preferences(); AppDomain.CurrentDomain.ProcessExit += (_, _) => preferences.AllowAnalytics = true;")]
    [InlineData("bool allowAnalytics = true; Console.WriteLine(allowAnalytics);")]
    public Task IsSilentOnAnswersAndOtherValues(string statements) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public static class Startup {{ public static void Run() {{ {statements} }} }}" + Types);

    [Fact]
    public Task IsSilentOnMembersOfSomebodyElsesLibrary() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.Extensions.DependencyInjection;

            public static class Startup
            {
                public static void Add(IServiceCollection services) =>
                    services.Configure<CookiePolicyOptions>(options => options.CheckConsentNeeded = _ => true);

                public static CookieBuilder Cookie() => new() { IsEssential = true, HttpOnly = true };
            }
            """,
            Platform.AspNetCore);

    [Fact]
    public Task IsSilentOnDecisionsThatWereTaken() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class ConsentGiven { public bool MarketingConsent { get; init; } }
            public class ConsentRecord { public bool MarketingConsent { get; init; } }
            public class NewsletterEvent { public bool NewsletterSubscribed { get; init; } }
            public class ConsentAuditEntry { public bool MarketingConsent { get; init; } }

            public static class Consents
            {
                public static object[] All() =>
                new object[]
                {
                    new ConsentGiven { MarketingConsent = true },
                    new ConsentRecord { MarketingConsent = true },
                    new NewsletterEvent { NewsletterSubscribed = true },
                    new ConsentAuditEntry { MarketingConsent = true },
                };
            }
            """);

    [Fact]
    public Task FixesIt() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            """
            public class Preferences
            {
                public Preferences() => AllowAnalytics = [|true|]; // why not

                public bool AllowAnalytics { get; set; }
                public bool ShareUsageData { get; set; }

                public static Preferences Default() => new() { AllowAnalytics = [|true|], ShareUsageData = [|!false|] };
            }
            """,
            """
            public class Preferences
            {
                public Preferences() => AllowAnalytics = false; // why not

                public bool AllowAnalytics { get; set; }
                public bool ShareUsageData { get; set; }

                public static Preferences Default() => new() { AllowAnalytics = false, ShareUsageData = false };
            }
            """);
}
