using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>What a constructor hands on to another one is the default of whoever says nothing.</summary>
public class ChainedConstructorTests
{
    [Theory]
    [InlineData("public Settings() : this([|true|]) { }", "public Settings() : this(false) { }")]
    [InlineData("public Settings(string theme) : this(shareUsageData: [|true|]) => Theme = theme; public string Theme { get; }", "public Settings(string theme) : this(shareUsageData: false) => Theme = theme; public string Theme { get; }")]
    [InlineData("public Settings() : this(\"dark\", [|true|]) { } public Settings(string theme, bool allowAnalytics) { }", "public Settings() : this(\"dark\", false) { } public Settings(string theme, bool allowAnalytics) { }")]
    [InlineData("public Settings() : this([|AdsConsent.Granted|]) { } public Settings(AdsConsent ads) { }", "public Settings() : this(AdsConsent.Denied) { } public Settings(AdsConsent ads) { }")]
    [InlineData("public class Eager : Settings { public Eager() : base([|true|]) { } }", "public class Eager : Settings { public Eager() : base(false) { } }")]
    public Task FlagsAConstantThatIsHandedOn(string member, string mended) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(Source(member), Source(mended));

    [Theory]
    [InlineData("public Settings() : this(false) { }")]
    [InlineData("public Settings(int level) : this(level > 2) { }")]
    [InlineData("public Settings() : this(\"dark\", true) { } public Settings(string theme, bool wide) { }")]
    [InlineData("public Settings() : this(\"dark\", true) { } public Settings(string theme, bool doNotTrack) { }")]
    [InlineData("public Settings() : this(\"dark\", true) { } public Settings(string theme, bool requireConsent) { }")]
    [InlineData("public class ShareUsageDataException : Exception { public ShareUsageDataException() : base(\"true\") { } }")]
    public Task IsSilentOnOtherConstructors(string member) => Verify<ConsentToggleAnalyzer>.Finds(Source(member));

    private static string Source(string member) => $$"""
        public enum AdsConsent { Denied, Granted }
        public class Settings
        {
            public Settings(bool shareUsageData) { }
            {{member}}
        }
        """;
}
