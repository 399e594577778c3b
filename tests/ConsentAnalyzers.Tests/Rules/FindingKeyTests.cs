using System.Globalization;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis;
using static ConsentAnalyzers.Tests.Analyzers.Files.AnalyzedFiles;

namespace ConsentAnalyzers.Tests.Rules;

/// <summary>What a finding is called stays the same while the code around it changes, and is another where the value is.</summary>
public sealed class FindingKeyTests
{
    [Theory]
    [InlineData("class SignUpForm { public bool AllowMarketing { get; set; } = true; }", "SignUpForm.AllowMarketing | true")]
    [InlineData("class SignUpForm { private bool _allowMarketing = true; }", "SignUpForm._allowMarketing | true")]
    [InlineData("class Outer { class SignUpForm { public bool AllowMarketing { get; set; } = !false; } }", "Outer.SignUpForm.AllowMarketing | true")]
    [InlineData("record SignUpForm(string Name, bool AllowMarketing = true);", "SignUpForm.AllowMarketing | true")]
    [InlineData("class SignUpForm { bool AllowMarketing; SignUpForm() { AllowMarketing = true; } }", "SignUpForm.SignUpForm / AllowMarketing | true")]
    [InlineData("class Mails { void Join(bool acceptsMarketing = true) { } }", "Mails.Join / acceptsMarketing | true")]
    [InlineData(
        "class SignUpForm { [System.ComponentModel.DataAnnotations.Display(Name = \"Send me offers\")] public bool AllowMarketing { get; set; } = true; }",
        "SignUpForm.AllowMarketing | true")]
    public async Task NamesTheMemberInItsType(string source, string key) => Assert.Equal([key], await KeysIn(source));

    [Theory]
    [InlineData("TimeSpan.FromDays(1825)", "P1825D")]
    [InlineData("TimeSpan.FromDays(365 * 5)", "P1825D")]
    [InlineData("new TimeSpan(1825, 0, 0, 0)", "P1825D")]
    [InlineData("TimeSpan.FromHours(43800)", "P1825D")]
    [InlineData("TimeSpan.FromDays(3650)", "P3650D")]
    [InlineData("TimeSpan.FromHours(1000)", "P41DT16H")]
    public async Task SaysALengthInOneForm(string written, string value) => Assert.Equal(
        [$"RetentionPolicy.ChatRetention | {value}"],
        await KeysIn($"class RetentionPolicy {{ public static readonly TimeSpan ChatRetention = {written}; }}"));

    [Fact]
    public async Task CallsAnEndlessLengthUnlimited() => Assert.Equal(
        ["RetentionPolicy.ChatRetention | unlimited"],
        await KeysIn("class RetentionPolicy { public TimeSpan ChatRetention { get; set; } = TimeSpan.MaxValue; }"));

    [Fact]
    public async Task StaysTheSameWhereverTheLinesAre() => Assert.Equal(
        await KeysIn("class SignUpForm { public bool AllowMarketing { get; set; } = true; }"),
        await KeysIn(
            """
            // A remark.
            class Other { public int Number; }

            class SignUpForm
            {
                public bool AllowMarketing
                {
                    get; set;
                }

                = /* agreed */ true;
            }
            """));

    [Fact]
    public async Task IsTheSameInEveryLanguageOfMessages()
    {
        const string Source = "class ConsentDialog { public string AcceptLabel { get; } = \"Accept\"; public bool AllowMarketing = true; }";
        var english = await KeysIn(Source);
        using (new Messages.Speaking(Messages.TextFile.German))
        {
            Assert.Equal(english, await KeysIn(Source));
        }

        Assert.Contains("ConsentDialog.AcceptLabel / Accept | no explanation", english);
        Assert.Contains("ConsentDialog.AcceptLabel / Accept | no decline", english);
    }

    [Fact]
    public async Task IsTheSameInEveryCulture()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign, odd.DateTimeFormat.TimeSeparator) = (",", "~", ".");
        const string Source = "class RetentionPolicy { public TimeSpan ChatRetention = TimeSpan.FromHours(1000.5); }";
        var invariant = await KeysIn(Source);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(invariant, await KeysIn(Source));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task IsTheSameInEveryTarget()
    {
        var source = (Path: "/shop/Source.cs", Text:
            """
            #if NETFRAMEWORK
            using System.Web;
            class Older { }
            #endif
            class SignUpForm { public bool AllowMarketing { get; set; } = true; }
            """);
        var files = new AnalyzedFiles { Analyzers = [new ConsentCodeAnalyzer()], Sources = [source] };

        Assert.Equal(["SignUpForm.AllowMarketing | true"], await Keys(files with { Symbols = ["NET8_0_OR_GREATER"] }));
        Assert.Equal(["SignUpForm.AllowMarketing | true"], await Keys(files with { Symbols = ["NETFRAMEWORK"], Platform = Platform.NetFramework }));
    }

    [Theory]
    [InlineData("/shop/appsettings.json", """{ "Privacy": { "AllowAnalytics": true } }""", "Privacy:AllowAnalytics | true")]
    [InlineData("/shop/appsettings.json", """{ "Privacy": { "ChatRetention": "5y" } }""", "Privacy:ChatRetention | P1825D")]
    [InlineData("/shop/appsettings.json", """{ "Privacy": { "ChatRetention": "P1825D" } }""", "Privacy:ChatRetention | P1825D")]
    [InlineData("/shop/Window.xaml", """<Window><CheckBox Content="Share usage data with partners" IsChecked="True"/></Window>""", "Share usage data with partners | true")]
    [InlineData("/shop/Window.xaml", "<Window><CheckBox Content=\"Share usage\n    data with partners\" IsChecked=\"True\"/></Window>", "Share usage data with partners | true")]
    [InlineData("/shop/Page.cshtml", "<input type=\"checkbox\" id=\"a\" checked><label for=\"a\">Share usage\n  data with partners</label>", "Share usage data with partners | true")]
    public async Task NamesALabelOrAKeyInAFile(string path, string text, string key) => Assert.Equal(
        [key],
        await Keys(new AnalyzedFiles { Analyzers = [new ConsentFileAnalyzer()], Files = [File(path, text)] }));

    [Fact]
    public async Task NamesTheMemberThatAWindowLabels() => Assert.Equal(
        ["PrivacyModel.Flag | true"],
        await Keys(new AnalyzedFiles
        {
            Analyzers = [new ConsentCodeAnalyzer()],
            Sources = [("/shop/PrivacyModel.cs", "public class PrivacyModel { public bool Flag { get; set; } = true; }")],
            Files = [File("/shop/PrivacyWindow.xaml", """<Window><CheckBox Content="Send crash reports" IsChecked="{Binding Flag}"/></Window>""")],
        }));

    [Fact]
    public async Task NamesTheComponentInRazor() => Assert.Equal(
        ["SignUp.AllowMarketing | true"],
        await Keys(new AnalyzedFiles
        {
            Analyzers = [new GeneratedSourceAnalyzer()],
            Sources = [RazorSource.Of("/shop/Pages/SignUp.razor", "public bool AllowMarketing { get; set; } = true;")],
            Files = [File("/shop/Pages/SignUp.razor", RazorSource.TextOf("public bool AllowMarketing { get; set; } = true;"))],
        }));

    private static Task<string[]> KeysIn(string source) =>
        Keys(new AnalyzedFiles { Analyzers = [new ConsentCodeAnalyzer()], Sources = [("/shop/Source.cs", "using System;\n" + source)] });

    private static async Task<string[]> Keys(AnalyzedFiles files) =>
        [.. (await files.Findings()).Where(finding => finding.Id != "CONSENT900").Select(finding => finding.Properties["consent.key"]!)];
}
