using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Testing;

public sealed class VerifierTests
{
    [Fact]
    public Task FindsWhatIsMarked() => Verify<ConsentToggleAnalyzer>.Finds("""
        public class PrivacySettings
        {
            public bool MarketingConsent { get; set; } = [|true|];
        }
        """);
}
