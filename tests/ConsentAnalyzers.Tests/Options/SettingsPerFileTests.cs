using System.Diagnostics.CodeAnalysis;
using ConsentAnalyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Options;

public class SettingsPerFileTests
{
    [Fact]
    public void DifferBySection()
    {
        var files = ConfiguredFiles.EditorConfig(
            """
            [*.cs]
            consent_analyzers.retention_limit = 60d
            [billing/**.cs]
            consent_analyzers.retention_limit = 1y
            """);

        Assert.Equal(TimeSpan.FromDays(60), files.At("/shop/Chat.cs").Settings.Limits.Ordinary);
        Assert.Equal(TimeSpan.FromDays(365), files.At("/shop/billing/Invoice.cs").Settings.Limits.Ordinary);
        AssertDefault(files.At("/shop/Chat.razor").Settings);
    }

    [Fact]
    public void ReachAdditionalFiles()
    {
        var reader = new SettingsReader(ConfiguredFiles.EditorConfig("[*.razor]\nconsent_analyzers.retention_limit = 60d"));

        Assert.Equal(TimeSpan.FromDays(60), reader.SettingsOf(new NamedFile("/shop/Banner.razor")).Limits.Ordinary);
        AssertDefault(reader.SettingsOf(new NamedFile("/shop/Banner.axaml")));
    }

    [Fact]
    public void ComeFromAGlobalConfigUnlessASectionSaysOtherwise()
    {
        var files = new ConfiguredFiles(
            ("/shop/.globalconfig", "is_global = true\nconsent_analyzers.retention_limit = 60d\nconsent_analyzers.ignored_names = Old*"),
            ("/shop/.editorconfig", "[billing/**.cs]\nconsent_analyzers.retention_limit = 1y"));

        Assert.Equal(TimeSpan.FromDays(60), files.At("/shop/Chat.cs").Settings.Limits.Ordinary);
        Assert.Equal(TimeSpan.FromDays(365), files.At("/shop/billing/Invoice.cs").Settings.Limits.Ordinary);
        Assert.True(files.At("/shop/billing/Invoice.cs").Settings.IsIgnored("OldOptIn"));
    }

    [Fact]
    public void AreSharedByFilesThatAreConfiguredAlike()
    {
        var reader = new SettingsReader(ConfiguredFiles.EditorConfig(
            "[*.cs]\nconsent_analyzers.grant_words = einwilligen\n[b/**.cs]\nconsent_analyzers.topic_words = werbung"));

        Assert.Single(Enumerable.Range(0, 1000).Select(i => reader.SettingsOf(File($"/shop/a/{i}.cs"))).Distinct(ReferenceEqualityComparer.Instance));
        Assert.NotSame(reader.SettingsOf(File("/shop/a/1.cs")), reader.SettingsOf(File("/shop/b/1.cs")));
    }

    [Fact]
    public void AreTheDefaultWhereNothingIsConfigured()
    {
        var reader = new SettingsReader(ConfiguredFiles.EditorConfig("[*]\nindent_size = 4\ndotnet_sort_system_directives_first = true"));

        AssertDefault(reader.SettingsOf(File("/shop/A.cs")));
        Assert.Same(reader.SettingsOf(File("/shop/A.cs")), reader.SettingsOf(File("/shop/B.cs")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AreFoundInAHostThatCannotListItsKeys(bool throws)
    {
        var reader = new SettingsReader(new SilentHost(throws));

        Assert.Equal(TimeSpan.FromDays(60), reader.SettingsOf(File("/shop/A.cs")).Limits.Ordinary);
        Assert.Equal(TimeSpan.FromDays(60), reader.SettingsOf(File("/shop/A.cs")).Limits.LimitFor("cookies", underConsent: false));
    }

    private static SyntaxTree File(string path) => CSharpSyntaxTree.ParseText("", path: path);

    private sealed class NamedFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }

    private static void AssertDefault(ConsentSettings settings) =>
        Assert.Equal(ConsentSettings.Default, settings with { Choices = ConsentSettings.Default.Choices });

    private sealed class SilentHost(bool throws) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new SilentOptions(throws);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class SilentOptions(bool throws) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => throws ? throw new NotImplementedException() : [];

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key.StartsWith("consent_analyzers.retention_limit", StringComparison.Ordinal) ? "60d" : null;
            return value is not null;
        }
    }
}
