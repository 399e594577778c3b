using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>One default that is written twice is one finding, at the initializer, and its fix mends both.</summary>
public class WrittenTwiceTests
{
    [Theory]
    [InlineData(
        "[DefaultValue(true)] public bool ShareUsageData { get; set; } = [|true|];",
        "[DefaultValue(false)] public bool ShareUsageData { get; set; }")]
    [InlineData(
        "[DefaultValue(true)] public bool ShareUsageData { get; set; } public Settings() { ShareUsageData = [|true|]; }",
        "[DefaultValue(false)] public bool ShareUsageData { get; set; } public Settings() { ShareUsageData = false; }")]
    [InlineData(
        "[DefaultValue(true)] public bool ShareUsageData { get; set; } public Settings() => this.ShareUsageData = [|true|];",
        "[DefaultValue(false)] public bool ShareUsageData { get; set; } public Settings() => this.ShareUsageData = false;")]
    [InlineData(
        "private bool _shareUsageData = [|true|]; [DefaultValue(true)] public bool ShareUsageData { get => _shareUsageData; set => _shareUsageData = value; }",
        "private bool _shareUsageData; [DefaultValue(false)] public bool ShareUsageData { get => _shareUsageData; set => _shareUsageData = value; }")]
    [InlineData(
        "private bool shareUsageData = [|true|]; [DefaultValue(true)] public bool ShareUsageData { get { return this.shareUsageData; } set { this.shareUsageData = value; } }",
        "private bool shareUsageData; [DefaultValue(false)] public bool ShareUsageData { get { return this.shareUsageData; } set { this.shareUsageData = value; } }")]
    [InlineData(
        "public bool ShareUsageData { get; set; } = [|true|]; public Settings() { ShareUsageData = true; }",
        "public bool ShareUsageData { get; set; } public Settings() { ShareUsageData = false; }")]
    [InlineData(
        "public bool ShareUsageData = [|true|]; public Settings() { this.ShareUsageData = true; } public Settings(int theme) { ShareUsageData = true; }",
        "public bool ShareUsageData; public Settings() { this.ShareUsageData = false; } public Settings(int theme) { ShareUsageData = false; }")]
    public Task FlagsAndMendsADefaultOnce(string members, string mended) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(Source(members), Source(mended));

    [Theory]
    [InlineData(
        "public bool ShareUsageData { get; set; } public Settings() { ShareUsageData = [|true|]; } public Settings(int theme) { this.ShareUsageData = [|true|]; }",
        "public bool ShareUsageData { get; set; } public Settings() { ShareUsageData = false; } public Settings(int theme) { this.ShareUsageData = false; }")]
    [InlineData(
        "public bool ShareUsageData; public Settings() => ShareUsageData = [|true|]; public Settings(int theme) { ShareUsageData = [|!false|]; }",
        "public bool ShareUsageData; public Settings() => ShareUsageData = false; public Settings(int theme) { ShareUsageData = false; }")]
    [InlineData(
        "private bool shareUsageData = [|true|]; public Settings(bool shareUsageData) { shareUsageData = true; Keep(shareUsageData); } private void Keep(bool on) { }",
        "private bool shareUsageData; public Settings(bool shareUsageData) { shareUsageData = true; Keep(shareUsageData); } private void Keep(bool on) { }")]
    public Task MendsTheConstructorsOfAMemberTogether(string members, string mended) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(Source(members), Source(mended));

    // The oldest compilers know no partial properties and report both halves; their trees are the same.
    [Theory]
    [InlineData("[DefaultValue(true)] public partial bool ShareUsageData { get; set; }", "public partial bool ShareUsageData { get; set; } = [|true|];")]
    [InlineData("public partial bool ShareUsageData { get; set; } = [|true|];", "[DefaultValue(true)] public partial bool ShareUsageData { get; set; }")]
    public Task FlagsAndMendsTheHalvesOfAPropertyOnce(string definition, string implementation)
    {
        var (source, mended) = (Halves(definition, implementation), Halves(Mended(definition), Mended(implementation)));
        return Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(source, mended, allowErrors: true);
    }

    [Theory]
    [InlineData("[DefaultValue([|true|])] public bool ShareUsageData { get; set; }")]
    [InlineData("[DefaultValue([|true|])] public bool ShareUsageData { get; set; } = false;")]
    [InlineData("[DefaultValue([|true|])] public bool ShareUsageData { get; set; } public Settings() { ShareUsageData = false; }")]
    [InlineData("[DefaultValue([|true|])] public bool ShareUsageData { get; set; } public Settings(bool shareUsageData) { ShareUsageData = shareUsageData; }")]
    [InlineData("private bool _on = true; [DefaultValue([|true|])] public bool ShareUsageData { get => _on; set => _on = value; }")]
    [InlineData("public bool ShareUsageData { get; set; } public Settings() { ShareUsageData = [|true|]; } public Settings(int theme) { ShareUsageData = [|true|]; }")]
    [InlineData("public bool ShareUsageData { get; set; } = [|true|]; public static Settings Create() => new() { ShareUsageData = [|true|] };")]
    [InlineData("public bool ShareUsageData { get; set; } = [|true|]; public bool SendCrashReports { get; set; } = [|true|];")]
    public Task FlagsEachOfSeveralDefaults(string members) => Verify<ConsentToggleAnalyzer>.Finds(Source(members));

    [Fact]
    public Task MendsTheFieldThatADescribedPropertyReturns() => Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
        Source("private bool _on = true; [DefaultValue([|true|])] public bool ShareUsageData { get => _on; set => _on = value; }"),
        Source("private bool _on = false; [DefaultValue(false)] public bool ShareUsageData { get => _on; set => _on = value; }"));

    [Theory]
    [InlineData("public Settings() { ShareUsageData = true; }", "public Settings() { ShareUsageData = false; }")]
    [InlineData("public Settings(int theme) => this.ShareUsageData = true; // whatever the theme", "public Settings(int theme) => this.ShareUsageData = false; // whatever the theme")]
    [InlineData("public Settings() { ShareUsageData = true; /* on by default */ }", "public Settings() { ShareUsageData = false; /* off by default */ }")]
    [InlineData("public Settings() { ShareUsageData = true; }\r\n\tpublic Settings(int theme) { ShareUsageData = !false; }", "public Settings() { ShareUsageData = false; }\r\n\tpublic Settings(int theme) { ShareUsageData = false; }")]
    public Task MendsWhatStandsInAnotherFile(string other, string mended)
    {
        var test = new Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Test(
            "public partial class Settings { public bool ShareUsageData { get; set; } = [|true|]; }",
            "public partial class Settings { public bool ShareUsageData { get; set; } }");
        test.TestState.Sources.Add(Part(other));
        test.FixedState.Sources.Add(Part(mended));
        return test.RunAsync();
    }

    // The tool would write the file anew, and no rule looks into it.
    [Theory]
    [InlineData("/0/Settings.g.cs", "")]
    [InlineData("/0/Settings.Designer.cs", "")]
    [InlineData("/0/More.cs", "// <auto-generated/>\r\n")]
    public Task OffersNothingWhereAToolWritesTheOther(string path, string header)
    {
        const string written = "public partial class Settings { public bool ShareUsageData { get; set; } = [|true|]; }";
        var test = new Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Test(written, written);
        test.TestState.Sources.Add((path, header + Part("public Settings() { ShareUsageData = true; }")));
        test.FixedState.Sources.Add((path, header + Part("public Settings() { ShareUsageData = true; }")));
        return test.RunAsync();
    }

    [Fact]
    public Task MendsConstructorsInTwoFilesWithWhatIsSaidOfThem()
    {
        var test = new Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Test(
            "public partial class Settings { public bool ShareUsageData { get; set; } public Settings() { ShareUsageData = [|true|]; } }",
            "public partial class Settings { public bool ShareUsageData { get; set; } public Settings() { ShareUsageData = false; } }");
        test.TestState.Sources.Add(Part("public Settings(int theme) { ShareUsageData = [|true|]; /* on by default */ }"));
        test.FixedState.Sources.Add(Part("public Settings(int theme) { ShareUsageData = false; /* off by default */ }"));
        return test.RunAsync();
    }

    private static string Part(string member) => $"public partial class Settings {{\r\n\t{member}\r\n}}";

    private static string Mended(string half) => half.Replace("DefaultValue(true)", "DefaultValue(false)").Replace(" = [|true|];", "");

    private static string Halves(string definition, string implementation) => $$"""
        using System.ComponentModel;

        public partial class Settings { {{definition}} }
        public partial class Settings { {{implementation}} }
        """;

    private static string Source(string members) => $$"""
        using System.ComponentModel;

        public class Settings { {{members}} }
        """;
}
