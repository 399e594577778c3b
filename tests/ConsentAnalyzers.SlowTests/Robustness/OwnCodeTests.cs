using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>The analyzers run over this repository itself.</summary>
public sealed class OwnCodeTests(ITestOutputHelper output)
{
    public static TheoryData<string> Projects() =>
    [
        .. RepositoryFiles.In("", ".csproj").Select(file => Path.GetRelativePath(RepositoryFiles.Root, Path.GetDirectoryName(file)!).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task NothingThrowsOnAProjectOfThisRepository(string folder)
    {
        var result = await AnalyzedText.Analyze(
            Platform.AspNetCore,
            Files(folder, ".cs"),
            Files(folder, ".razor", ".cshtml", ".xaml", ".axaml", ".json"));
        Assert.Empty(result.Failures);
        output.WriteLine($"{folder}: {result.Findings.Length} findings");
    }

    [Theory]
    [InlineData("src")]
    public async Task TheCodeOfTheAnalyzersAsksNobodyForConsent(string folder)
    {
        var result = await AnalyzedText.Analyze(Platform.Net, Files(folder, ".cs"), []);
        Assert.Empty(result.Findings.Select(finding => finding.ToString()));
    }

    private static IEnumerable<(string, string)> Files(string folder, params string[] extensions) =>
        RepositoryFiles.In(folder, extensions).Select(file => (file, File.ReadAllText(file)));
}
