using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class InitializerTests
{
    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; } = [|true|];")]
    [InlineData("public bool? AllowAnalytics { get; set; } = [|true|];")]
    [InlineData("public bool AllowAnalytics { get; init; } = [|true|];")]
    [InlineData("public bool AllowAnalytics { get; } = [|!false|];")]
    [InlineData("public bool AllowAnalytics { get; set; } = ([|true|]);")]
    [InlineData("public bool AllowAnalytics { get; set; } = (bool)[|true|];")]
    [InlineData("public object AllowAnalytics { get; set; } = [|true|];")]
    [InlineData("public static bool NewsletterSubscribed = [|true|];")]
    [InlineData("public static readonly bool MarketingConsent = [|true|];")]
    [InlineData("public const bool MarketingConsent = [|true|];")]
    [InlineData("private bool _emailOptIn = [|true|]; public bool Get() => _emailOptIn;")]
    [InlineData("private const bool Yes = true; public bool MarketingConsent { get; set; } = [|Yes|];")]
    [InlineData("private static readonly bool Yes = true; public bool MarketingConsent { get; set; } = [|Yes|];")]
    [InlineData("public string AllowAnalytics { get; set; } = [|\"true\"|];")]
    [InlineData("public Lazy<bool> AllowAnalytics { get; } = new([|true|]);")]
    [InlineData("public bool MarketingConsent { get; set; } = Environment.GetEnvironmentVariable(\"SHARE\") == null ? [|true|] : bool.Parse(\"no\");")]
    [InlineData("public bool MarketingConsent { get; set; } = Environment.GetEnvironmentVariable(\"SHARE\") switch { \"off\" => false, _ => [|true|] };")]
    public Task FlagsAMemberThatStartsOn(string member) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public class Preferences {{ {member} }}");

    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; }")]
    [InlineData("public bool AllowAnalytics { get; set; } = false;")]
    [InlineData("public bool AllowAnalytics { get; set; } = !true;")]
    [InlineData("public bool? AllowAnalytics { get; set; } = null;")]
    [InlineData("public bool DoNotTrack { get; set; } = true;")]
    [InlineData("public bool TelemetryOptOut { get; set; } = true;")]
    [InlineData("public bool RequireConsent { get; set; } = true;")]
    [InlineData("public bool ShowConsentBanner { get; set; } = true;")]
    [InlineData("public bool AllowRememberConsent { get; set; } = true;")]
    [InlineData("public bool AutoUpdate { get; set; } = true;")]
    [InlineData("public bool StrictlyNecessaryCookies { get; set; } = true;")]
    [InlineData("public bool EnableTracking { get; set; } = true;")]
    [InlineData("public bool MarketingConsent { get; } = Environment.GetEnvironmentVariable(\"EU\") == \"1\" ? false : true;")]
    [InlineData("public Func<bool> MarketingConsent { get; } = () => true;")]
    [InlineData("public string MarketingConsent { get; } = \"yes, I agree\";")]
    public Task IsSilentOnAMemberThatStartsOffOrGrantsNothing(string member) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public class Preferences {{ {member} }}");

    [Fact]
    public Task FlagsAConstantOnceWhereItIsDeclared() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class Preferences
            {
                public const bool AllowAnalyticsDefault = [|true|];

                public bool AllowAnalytics { get; set; } = AllowAnalyticsDefault;

                public bool Other(bool allowAnalytics = AllowAnalyticsDefault) => allowAnalytics;
            }
            """);

    [Fact]
    public Task FlagsFieldsThatAGeneratorTurnsIntoProperties() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            """
            using CommunityToolkit.Mvvm.ComponentModel;

            public partial class SettingsViewModel : ObservableObject
            {
                [ObservableProperty]
                private bool _telemetryEnabled = [|true|];

                [ObservableProperty]
                private bool _crashReportsEnabled = [|true|];

                public bool Any => _telemetryEnabled || _crashReportsEnabled;
            }
            """,
            Platform.Libraries);

    [Fact]
    public Task FlagsABareStateInATypeThatSaysWhatItIsTheStateOf() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class TelemetrySettings
            {
                public bool Enabled { get; set; } = [|true|];
            }

            public class CacheSettings
            {
                public bool Enabled { get; set; } = true;
            }
            """);

    [Fact]
    public Task FlagsABareTopicInPrivacySettings() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class PrivacySettings
            {
                public bool Telemetry { get; set; } = [|true|];
            }
            """);

    [Fact]
    public Task IsSilentOnAnEventThatTellsOfAConsent() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class ConsentGivenEvent
            {
                public bool MarketingConsent { get; init; } = true;
            }
            """);

    [Fact]
    public Task IsSilentOnIgnoredNames() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            "public class Preferences { public bool AllowAnalytics { get; set; } = true; }",
            editorConfig: "consent_analyzers.ignored_names = Allow*");

    [Fact]
    public Task FixesIt() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            """
            public class Preferences
            {
                public bool AllowAnalytics { get; set; } = [|true|]; // as agreed

                public bool MarketingConsent { get; } = [|true|];

                public bool EmailOptIn = [|true|];
            }
            """,
            """
            public class Preferences
            {
                public bool AllowAnalytics { get; set; } // as agreed

                public bool MarketingConsent { get; }

                public bool EmailOptIn;
            }
            """);

    [Fact]
    public Task FixesWhatHasToKeepAValue() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            """
            public class Preferences
            {
                public const bool AllowAnalytics = [|true|];
                private readonly bool _marketingConsent = [|true|];
                private bool _emailOptIn = /* as in 2019 */ [|true|];
                private bool _newsletterSubscribed = [|true|];

                public bool Any => AllowAnalytics || _marketingConsent || _emailOptIn || _newsletterSubscribed;

                public void Reset() => _newsletterSubscribed = false;
            }
            """,
            """
            public class Preferences
            {
                public const bool AllowAnalytics = false;
                private readonly bool _marketingConsent = false;
                private bool _emailOptIn = /* as in 2019 */ false;
                private bool _newsletterSubscribed;

                public bool Any => AllowAnalytics || _marketingConsent || _emailOptIn || _newsletterSubscribed;

                public void Reset() => _newsletterSubscribed = false;
            }
            """);

    [Fact]
    public Task FixesKeepTheLineEndingsOfTheFile() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            "public class Preferences\r\n{\r\n    public bool AllowAnalytics { get; set; } = [|true|]; // why\r\n\r\n    public bool EmailOptIn = [|true|];\r\n}\r\n",
            "public class Preferences\r\n{\r\n    public bool AllowAnalytics { get; set; } // why\r\n\r\n    public bool EmailOptIn;\r\n}\r\n");

    [Fact]
    public Task FixesBetweenDirectives() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            """
            public class Preferences
            {
            #if !DEBUG
                public bool AllowAnalytics { get; set; } = [|true|];
            #else
                public bool AllowAnalytics { get; set; }
            #endif
                public bool MarketingConsent { get; set; } =
            #if !DEBUG
                    [|true|];
            #else
                    false;
            #endif
            }
            """,
            """
            public class Preferences
            {
            #if !DEBUG
                public bool AllowAnalytics { get; set; }
            #else
                public bool AllowAnalytics { get; set; }
            #endif
                public bool MarketingConsent { get; set; } =
            #if !DEBUG
                    false;
            #else
                    false;
            #endif
            }
            """);
}
