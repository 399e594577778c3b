using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>After the fix the choice is off, whatever its type, and whoever says yes can still turn it on.</summary>
public class OffFixTests
{
    [Theory]
    [InlineData("public bool? AllowAnalytics { get; set; } = [|true|];", "public bool? AllowAnalytics { get; set; }")]
    [InlineData("public string AllowAnalytics { get; set; } = [|\"true\"|];", "public string AllowAnalytics { get; set; } = \"false\";")]
    [InlineData("public string? AllowAnalytics { get; set; } = [|\"True\"|];", "public string? AllowAnalytics { get; set; } = \"False\";")]
    [InlineData("public object AllowAnalytics { get; set; } = [|true|];", "public object AllowAnalytics { get; set; } = false;")]
    [InlineData("public bool AllowAnalytics { get; set; } = [|Defaults.On|];", "public bool AllowAnalytics { get; set; }")]
    [InlineData("public bool AllowAnalytics { get; set; } = [|!false|];", "public bool AllowAnalytics { get; set; }")]
    [InlineData("public object AllowAnalytics { get; set; } = [|Defaults.Box|];", "public object AllowAnalytics { get; set; } = false;")]
    [InlineData("public bool AllowAnalytics(bool? allowAnalytics) => allowAnalytics ?? [|Defaults.On|];", "public bool AllowAnalytics(bool? allowAnalytics) => allowAnalytics ?? false;")]
    [InlineData("public bool AllowAnalytics; public Preferences(bool? analytics) => AllowAnalytics = analytics == null ? [|true|] : analytics.Value;", "public bool AllowAnalytics; public Preferences(bool? analytics) => AllowAnalytics = analytics == null ? false : analytics.Value;")]
    [InlineData("public bool AllowAnalytics { get; set; } = Defaults.IsEurope ? [|true|] : true;", "public bool AllowAnalytics { get; set; } = Defaults.IsEurope ? false : false;")]
    [InlineData("public bool AllowAnalytics { get; set; } = Defaults.IsEurope ? [|true|] : (Defaults.On);", "public bool AllowAnalytics { get; set; } = Defaults.IsEurope ? false : (false);")]
    [InlineData("public bool AllowAnalytics { get; set; } = Defaults.Stored switch { true => true, _ => [|true|] };", "public bool AllowAnalytics { get; set; } = Defaults.Stored switch { true => true, _ => false };")]
    [InlineData("[DefaultValue(typeof(bool), \"true\")] public bool AllowAnalytics { get; set; } = [|true|];", "[DefaultValue(typeof(bool), \"false\")] public bool AllowAnalytics { get; set; }")]
    [InlineData("[DefaultValue(Defaults.On)] public bool AllowAnalytics = [|Defaults.On|];", "[DefaultValue(false)] public bool AllowAnalytics;")]
    [InlineData("[DefaultValue(false)] public bool AllowAnalytics { get; set; } = [|true|];", "[DefaultValue(false)] public bool AllowAnalytics { get; set; }")]
    [InlineData("[Observable] private bool allowAnalytics = [|true|];", "[Observable] private bool allowAnalytics;")]
    [InlineData("private bool allowAnalytics = [|true|]; public bool Read() => allowAnalytics;", "private bool allowAnalytics = false; public bool Read() => allowAnalytics;")]
    [InlineData("private bool allowAnalytics = [|true|]; public bool Read() => allowAnalytics; public void Write(bool on) => allowAnalytics = on;", "private bool allowAnalytics; public bool Read() => allowAnalytics; public void Write(bool on) => allowAnalytics = on;")]
    [InlineData("[Option(Default = true)] public bool AllowAnalytics { get; set; } = [|true|];", "[Option(Default = false)] public bool AllowAnalytics { get; set; }")]
    [InlineData("public void Start([Optional, DefaultParameterValue([|true|])] bool allowAnalytics) { }", "public void Start([Optional, DefaultParameterValue(false)] bool allowAnalytics) { }")]
    [InlineData("public void Start([DefaultValue(true)] bool allowAnalytics = [|true|]) { }", "public void Start([DefaultValue(false)] bool allowAnalytics = false) { }")]
    public Task TurnsItOffInTheFormOfItsType(string member, string mended) => Fixes(member, mended);

    [Theory]
    [InlineData("Defaults.Stored switch { false => false, _ => [|true|] }", "Defaults.Stored switch { true => true, _ => false }")]
    [InlineData("Defaults.Stored switch { true or null => [|true|], false => false }", "Defaults.Stored switch { true => true, _ => false }")]
    [InlineData("Defaults.Stored switch { not false => [|true|], _ => false }", "Defaults.Stored switch { true => true, _ => false }")]
    [InlineData("Defaults.Stored switch { null => [|true|], false => false, _ => true }", "Defaults.Stored switch { null => false, false => false, _ => true }")]
    [InlineData("Defaults.Stored switch { null => [|true|], { } stored => stored }", "Defaults.Stored switch { null => false, { } stored => stored }")]
    [InlineData("Defaults.Stored switch { true => true, false => false, _ => [|true|] }", "Defaults.Stored switch { true => true, false => false, _ => false }")]
    [InlineData("Defaults.Region switch { \"yes\" => true, \"no\" => false, _ => [|true|] }", "Defaults.Region switch { \"yes\" => true, \"no\" => false, _ => false }")]
    [InlineData("Defaults.Said switch { Answer.No => false, _ => [|true|] }", "Defaults.Said switch { Answer.Yes => true, _ => false }")]
    public Task LeavesTheYesOfASwitchToThoseWhoSaidSo(string choice, string mended) =>
        Fixes($"public bool AllowAnalytics {{ get; set; }} = {choice};", $"public bool AllowAnalytics {{ get; set; }} = {mended};");

    [Theory]
    [InlineData("Defaults.Region switch { \"off\" => false, _ => [|true|] }")]
    [InlineData("Defaults.Region switch { \"no\" or \"never\" => false, _ => [|true|] }")]
    public Task OffersNothingWhereNobodyCouldTurnItOnAnyMore(string choice) =>
        Fixes($"public bool AllowAnalytics {{ get; set; }} = {choice};", $"public bool AllowAnalytics {{ get; set; }} = {choice};");

    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; } = [|true|]; // on by default", "public bool AllowAnalytics { get; set; } // off by default")]
    [InlineData("public bool AllowAnalytics = [|true|]; /* Enabled by default */", "public bool AllowAnalytics; /* Disabled by default */")]
    [InlineData("public bool AllowAnalytics { get; set; } = [|true|]; // opt-out", "public bool AllowAnalytics { get; set; } // opt-in")]
    [InlineData("/// <summary>Defaults to <c>true</c>.</summary>\n    public bool AllowAnalytics { get; set; } = [|true|];", "/// <summary>Defaults to <c>false</c>.</summary>\n    public bool AllowAnalytics { get; set; }")]
    [InlineData("[DefaultValue([|true|])] public bool AllowAnalytics { get; set; } // default: true", "[DefaultValue(false)] public bool AllowAnalytics { get; set; } // default: false")]
    [InlineData("public bool AllowAnalytics; public Preferences() { AllowAnalytics = [|true|]; // true by default\n }", "public bool AllowAnalytics; public Preferences() { AllowAnalytics = false; // false by default\n }")]
    [InlineData("public static bool AllowAnalyticsByDefault => [|true|]; // on by default", "public static bool AllowAnalyticsByDefault => false; // off by default")]
    [InlineData("public bool AllowAnalyticsByDefault { get { return [|true|]; /* on by default */ } }", "public bool AllowAnalyticsByDefault { get { return false; /* off by default */ } }")]
    [InlineData("public bool AllowAnalytics { get; set; } = [|true|]; // not on by default in the EU", "public bool AllowAnalytics { get; set; } // not on by default in the EU")]
    [InlineData("public bool AllowAnalytics { get; set; } = [|true|]; // see the opt-out page", "public bool AllowAnalytics { get; set; } // see the opt-out page")]
    [InlineData("public bool AllowAnalytics { get; set; } = [|true|]; // as default settings go on", "public bool AllowAnalytics { get; set; } // as default settings go on")]
    public Task RewritesACommentThatSaysItIsOn(string member, string mended) => Fixes(member, mended);

    private static Task Fixes(string member, string mended) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(Source(member), Source(mended));

    private static string Source(string member) => $$"""
        using System.ComponentModel;
        using System.Runtime.InteropServices;

        public static class Defaults { public const bool On = true; public static bool IsEurope => true; public static bool? Stored => null; public static string Region => ""; public static Answer Said => Answer.None; public static readonly object Box = true; }
        public enum Answer { None, Yes, No }
        public class ObservableAttribute : Attribute { }
        public class OptionAttribute : Attribute { public bool Default { get; set; } }
        public class Preferences
        {
            {{member}}
        }
        """;

    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; } = [|true ? true : true|];", "public bool AllowAnalytics { get; set; }")]
    [InlineData("public string AllowAnalytics { get; set; } = [|nameof(String) == \"\" ? \"true\" : \"true\"|];", "public string AllowAnalytics { get; set; } = \"false\";")]
    [InlineData("public const string AllowAnalytics = [|1 > 2 ? \"false\" : \"true\"|];", "public const string AllowAnalytics = \"false\";")]
    public Task TurnsAConstantConditionalOffAsAWhole(string member, string off) => Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
        $"public class PrivacySettings {{ {member} }}", $"public class PrivacySettings {{ {off} }}");
}
