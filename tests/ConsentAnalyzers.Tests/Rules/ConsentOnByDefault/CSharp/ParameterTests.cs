using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class ParameterTests
{
    [Theory]
    [InlineData("public void Start(bool allowAnalytics = [|true|]) { }")]
    [InlineData("public Host(bool allowAnalytics = [|true|]) { }")]
    [InlineData("public void Start(bool? marketingConsent = [|true|]) { }")]
    [InlineData("public void Start(bool emailOptIn = [|!false|]) { }")]
    [InlineData("public bool this[int id, bool shareUsageData = [|true|]] => shareUsageData;")]
    [InlineData("public delegate void Starting(bool shareUsageData = [|true|]);")]
    [InlineData("public bool Start() { return Inner(); bool Inner(bool shareUsageData = [|true|]) => shareUsageData; }")]
    [InlineData("private const bool On = true; public void Start(bool allowAnalytics = [|On|]) { }")]
    [InlineData("public record SignUp(string Email, bool NewsletterSubscribed = [|true|]);")]
    [InlineData("public record struct SignUp(string Email, bool NewsletterSubscribed = [|true|]);")]
    public Task FlagsAnOptionalParameterThatIsOn(string member) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public class Host {{ {member} }}");

    [Theory]
    [InlineData("public void Start(bool allowAnalytics) { }")]
    [InlineData("public void Start(bool allowAnalytics = false) { }")]
    [InlineData("public void Start(bool showNewsletter = false) { }")]
    [InlineData("public void Start(bool allowCookies = true) { }")]
    [InlineData("public void Start(bool cancel = true) { }")]
    [InlineData("public void Start(bool doNotTrack = true) { }")]
    public Task IsSilentOnOtherParameters(string member) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public class HttpClientBuilder {{ {member} }}");

    [Fact]
    public Task FlagsATickThatABuilderOfConsentSetsByDefault() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class GDPRConsentDialog
            {
                public GDPRConsentDialog AddToggle(string label, string description, bool isOn = [|true|]) => this;
            }
            """);

    [Fact]
    public Task FixesIt() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            """
            public record SignUp(string Email, bool NewsletterSubscribed = [|true|], bool? EmailOptIn = [|true|]);
            """,
            """
            public record SignUp(string Email, bool NewsletterSubscribed = false, bool? EmailOptIn = false);
            """);
}
