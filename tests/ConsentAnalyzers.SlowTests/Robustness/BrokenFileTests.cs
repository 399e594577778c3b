using ConsentAnalyzers.SlowTests.Reading;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>Markup and settings files, broken in every way: nothing throws, and what is repaired stays repaired.</summary>
public sealed class BrokenFileTests(ITestOutputHelper output)
{
    private static readonly string[] Tokens =
    [
        "<", ">", "/>", "</", "=", "\"", "'", "@", "@(", "@if (x) {", "}", "{", "<!--", "-->", "@*", "*@", "&amp;", "&", "<![CDATA[", "]]>",
        "checked", "IsChecked=\"True\"", "<input type=\"checkbox\"", "<button>Accept</button>", "{Binding X}", "\"AllowAnalytics\": true", ":", ",",
        "[", "]", "true", "/*", "*/", "//", "1825", "\"P5Y\"", "consent-analyzers disable CONSENT001", "\\u", "\\", "<<<<<<< HEAD\n",
    ];

    public static TheoryData<string> Extensions() => [".razor", ".cshtml", ".html", ".xaml", ".axaml", ".json"];

    [Theory]
    [MemberData(nameof(Extensions))]
    public void NothingThrowsOnBrokenFiles(string extension)
    {
        var corpus = SourceCorpus.Files.Where(file => IsLike(file.Path, extension)).ToArray();
        var (mutations, breaker, files) = (new Mutations(extension.Length * 7919, Tokens), new Breaker(extension[1]), new BrokenFiles());
        for (var i = 0; i < Variants.OfFiles / 5; i++)
        {
            var text = breaker.OneOf(corpus).Text;
            files.Check(PathOf(extension), i % 2 == 0 ? breaker.Break(text) : mutations.Break(text));
        }

        output.WriteLine($"{files} of {corpus.Length} sources");
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void NothingThrowsOnFilesCutAnywhere(string extension)
    {
        var files = new BrokenFiles();
        var corpus = SourceCorpus.Files.Where(file => file.Path.EndsWith(extension, StringComparison.Ordinal) && file.Text.Length < 3000);
        foreach (var file in Variants.Sample(corpus, oneIn: 9))
        {
            for (var length = 0; length <= file.Text.Length; length += Variants.IsBulk ? 1 : 7)
            {
                files.Check(PathOf(extension), file.Text[..length]);
            }
        }

        output.WriteLine($"{files}");
    }

    [Fact]
    public void EveryFileIsRepairedInEveryStyle()
    {
        var files = new BrokenFiles();
        foreach (var file in Variants.Sample(SourceCorpus.Files, oneIn: 9))
        {
            files.Check(file.Path, file.Text);
            files.Check(file.Path, file.Text.ReplaceLineEndings("\r\n"));
            files.Check(file.Path, file.Text.ReplaceLineEndings("\r"));
            files.Check(file.Path, string.Join("", file.Text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => line + (i % 3 == 0 ? "\r\n" : i % 3 == 1 ? "\n" : "\r"))));
            files.Check(file.Path, '\uFEFF' + file.Text);
            files.Check(file.Path, file.Text.Replace("    ", "\t"));
            files.Check(file.Path, file.Text.Replace(" ", "\0"));
            files.Check(file.Path, file.Text.Replace("e", "\uD83C"));
        }

        output.WriteLine($"{files} of {SourceCorpus.Files.Length} sources");
    }

    /// <summary>Razor pages are broken as views too, and the other way round.</summary>
    private static bool IsLike(string path, string extension) => extension switch
    {
        ".json" => path.EndsWith(".json", StringComparison.Ordinal),
        ".xaml" or ".axaml" => path.EndsWith("xaml", StringComparison.Ordinal),
        _ => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith("html", StringComparison.Ordinal),
    };

    private static string PathOf(string extension) => "Shop/appsettings" + extension;
}
