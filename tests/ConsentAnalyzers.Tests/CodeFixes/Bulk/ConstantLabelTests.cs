using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.CodeFixes.Bulk;

/// <summary>A constant that a switch tells from other values means a case; with another value the case would be there twice.</summary>
public class ConstantLabelTests
{
    [Theory]
    [InlineData("string Name(int days) { switch (days) { case 30: return \"a\"; case ChatRetentionDays: return \"b\"; default: return \"c\"; } }")]
    [InlineData("string Name(int days) => days switch { 30 => \"a\", ChatRetentionDays => \"b\", _ => \"c\" };")]
    [InlineData("string Name(int days) => days switch { 30 => \"a\", Limits.ChatRetentionDays or 7 => \"b\", _ => \"c\" };")]
    [InlineData("string Name(int days) => days switch { 30 => \"a\", > 90 and <= ChatRetentionDays => \"b\", _ => \"c\" };")]
    [InlineData("string Name(int days, bool any) { switch (days) { case 30: return \"a\"; case ChatRetentionDays when any: return \"b\"; default: return \"c\"; } }")]
    public Task KeepsItsPeriod(string code) => Verify<RetentionAnalyzer, RetentionFix>.OffersNothing(
        $"class Limits {{ const int ChatRetentionDays = [|1825|]; {code} }}");

    [Theory]
    [InlineData("string Name(bool on) => on switch { AllowAnalyticsDefault => \"on\", false => \"off\" };")]
    [InlineData("string Name(bool on) { switch (on) { case AllowAnalyticsDefault: return \"on\"; case false: return \"off\"; } }")]
    public Task KeepsItsState(string code) => Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.OffersNothing(
        $"class PrivacySettings {{ const bool AllowAnalyticsDefault = [|true|]; {code} }}");

    [Theory]
    [InlineData("bool Is(int days) => days == ChatRetentionDays;")]
    [InlineData("class Other { const int ChatRetentionDays = 5; string Name(int days) => days switch { 30 => \"a\", ChatRetentionDays => \"b\", _ => \"c\" }; }")]
    public Task IsFixedWhereNoSwitchNamesIt(string code) => Verify<RetentionAnalyzer, RetentionFix>.Fixes(
        $"class Limits {{ const int ChatRetentionDays = [|1825|]; {code} }}", $"class Limits {{ const int ChatRetentionDays = 30; {code} }}");
}
