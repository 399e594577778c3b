using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class HalfTypedCodeTests
{
    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; } =")]
    [InlineData("public bool AllowAnalytics { get; set; } = ;")]
    [InlineData("public bool AllowAnalytics { get; set; } = !;")]
    [InlineData("public bool AllowAnalytics { get; set; } = tr")]
    [InlineData("public bool = true;")]
    [InlineData("public bool AllowAnalytics(bool emailOptIn = ) { }")]
    [InlineData("public AllowAnalytics(bool = true")]
    [InlineData("[DefaultValue(] public bool AllowAnalytics { get; set; }")]
    [InlineData("[DefaultValue()] public bool AllowAnalytics { get; set; }")]
    [InlineData("public object X() => new Y { AllowAnalytics = true, IsChecked = ")]
    [InlineData("public object X() => new { AllowAnalytics = }")]
    [InlineData("public void X() { settings.AllowAnalytics = true; chk.Checked = true; ")]
    [InlineData("public void X() { Confirm(\"Share usage data?\", true")]
    [InlineData("public void X() { d[\"ShareUsageData\"] = true; d[] = true; ")]
    [InlineData("public bool X() => y.AllowAnalytics ?? true")]
    [InlineData("public bool X() => AllowAnalytics ?? ")]
    [InlineData("public enum ConsentStatus { Given, ")]
    [InlineData("public enum ConsentStatus { = 0 }")]
    public Task IsReadWithoutHarm(string member) =>
        Verify<ConsentToggleAnalyzer>.Finds("public class Preferences {\n" + member, allowErrors: true);

    [Fact]
    public Task IsFlaggedWhereItAlreadySaysEnough() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            "public class Preferences { public bool AllowAnalytics { get; set; } = [|true|]", allowErrors: true);

    [Fact]
    public Task KeepsItsLinesWhenItIsFixed() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            "public class Preferences\r\n{\r\n    public bool AllowAnalytics { get; set; } = [|true|]\r\n    public bool Dark { get; set; }\r\n}\r\n",
            "public class Preferences\r\n{\r\n    public bool AllowAnalytics { get; set; }\r\n    public bool Dark { get; set; }\r\n}\r\n",
            allowErrors: true);
}
