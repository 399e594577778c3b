using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class InitialiserTests
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
}
