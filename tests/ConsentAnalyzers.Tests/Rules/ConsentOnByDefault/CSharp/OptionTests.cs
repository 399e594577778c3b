using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>Options of a command line, as System.CommandLine has them in its versions.</summary>
public class OptionTests
{
    [Theory]
    [InlineData("new Option<bool>(\"--telemetry\") { DefaultValueFactory = _ => [|true|] }", "new Option<bool>(\"--telemetry\") { DefaultValueFactory = _ => false }")]
    [InlineData("new Option<bool>(\"--share-usage-data\", \"-s\") { DefaultValueFactory = result => [|true|] }", "new Option<bool>(\"--share-usage-data\", \"-s\") { DefaultValueFactory = result => false }")]
    [InlineData("new Option<bool>(\"--crash-reports\") { DefaultValueFactory = _ => { return [|true|]; } }", "new Option<bool>(\"--crash-reports\") { DefaultValueFactory = _ => { return false; } }")]
    [InlineData("new Option<bool>(\"-u\") { Description = \"Send usage statistics\", DefaultValueFactory = delegate { return [|true|]; } }", "new Option<bool>(\"-u\") { Description = \"Send usage statistics\", DefaultValueFactory = delegate { return false; } }")]
    [InlineData("new Option<bool>(\"--analytics\", () => [|true|])", "new Option<bool>(\"--analytics\", () => false)")]
    [InlineData("new Option<bool>(\"--send-crash-reports\", getDefaultValue: () => [|true|])", "new Option<bool>(\"--send-crash-reports\", getDefaultValue: () => false)")]
    public Task FlagsAnOptionThatIsOnUnlessGiven(string option, string mended) => Fixes($"var chosen = {option};", $"var chosen = {mended};");

    [Theory]
    [InlineData("telemetry.SetDefaultValue([|true|]);", "telemetry.SetDefaultValue(false);")]
    [InlineData("telemetry.SetDefaultValueFactory(() => [|true|]);", "telemetry.SetDefaultValueFactory(() => false);")]
    [InlineData("telemetry.DefaultValueFactory = _ => [|true|];", "telemetry.DefaultValueFactory = _ => false;")]
    public Task FlagsAnOptionThatIsSetUpLater(string statement, string mended) => Fixes(
        $"var telemetry = new Option<bool>(\"--telemetry\"); {statement}",
        $"var telemetry = new Option<bool>(\"--telemetry\"); {mended}");

    [Theory]
    [InlineData("new Option<bool>(\"--telemetry\") { DefaultValueFactory = _ => false }")]
    [InlineData("new Option<bool>(\"--telemetry\") { DefaultValueFactory = _ => Environment.Is64BitProcess }")]
    [InlineData("new Option<bool>(\"--no-telemetry\") { DefaultValueFactory = _ => true }")]
    [InlineData("new Option<bool>(\"--disable-crash-reports\") { DefaultValueFactory = _ => true }")]
    [InlineData("new Option<bool>(\"--verbose\") { DefaultValueFactory = _ => true }")]
    [InlineData("new Option<bool>(\"--metrics\") { DefaultValueFactory = _ => true }")]
    [InlineData("new Option<bool>(\"--tracking\") { DefaultValueFactory = _ => true }")]
    [InlineData("new Option<bool>(\"--location\") { DefaultValueFactory = _ => true }")]
    [InlineData("new Option<bool>(\"--telemetry\") { Validator = _ => true }")]
    public Task IsSilentOnOtherOptions(string option) => Verify<ConsentToggleAnalyzer>.Finds(Source($"var chosen = {option};"));

    private static Task Fixes(string statements, string mended) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(Source(statements), Source(mended));

    private static string Source(string statements) => $$"""
        public class Option<T>
        {
            public Option(string name, params string[] aliases) { }
            public Option(string name, Func<T> getDefaultValue) { }
            public string? Description { get; set; }
            public Func<object, T>? DefaultValueFactory { get; set; }
            public Func<object, bool>? Validator { get; set; }
            public void SetDefaultValue(object? value) { }
            public void SetDefaultValueFactory(Func<object?> factory) { }
        }

        public class Commands { public void Build() { {{statements}} } }
        """;
}
