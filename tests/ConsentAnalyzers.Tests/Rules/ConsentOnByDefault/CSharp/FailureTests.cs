namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>What a program assumes where it failed is a grant without an action and no default.</summary>
public class FailureTests
{
    [Theory]
    [InlineData("return new Cookie { AllowAnalytics = true };")]
    [InlineData("return new(true) { };")]
    [InlineData("return new(AllowAnalytics: true);")]
    [InlineData("var allowAnalytics = _stored ?? true; return new() { AllowAnalytics = allowAnalytics };")]
    [InlineData("return new() { AllowAnalytics = _stored != false };")]
    [InlineData("var flags = new Dictionary<string, bool> { [\"AllowAnalytics\"] = true }; return new() { AllowAnalytics = flags.Values.First() };")]
    [InlineData("_cookie.AllowAnalytics = true; return _cookie;")]
    public Task IsSilentInACatch(string statements) =>
        Verify<ConsentToggleAnalyzer>.Finds($$"""
            public record Cookie(bool AllowAnalytics = false);
            public class Reader
            {
                private readonly bool? _stored = null;
                private readonly dynamic _cookie = new object();
                public Cookie Read() { try { return new(); } catch (FormatException) { {{statements}} } }
            }
            """);

    [Fact]
    public Task FlagsADefaultBesideACatch() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class Reader
            {
                public bool AllowAnalytics { get; set; }
                public Reader(bool? stored) { try { AllowAnalytics = stored ?? [|true|]; } catch (FormatException) { AllowAnalytics = true; } finally { AllowAnalytics = [|true|]; } }
            }
            """);
}
