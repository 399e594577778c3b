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
        var code = new TriedCode(Platform.AspNetCore);
        var findings = await code.Analyze(Files(folder, ".cs"), Files(folder, ".razor", ".cshtml", ".xaml", ".axaml", ".json"));
        Assert.Empty(code.Failures);
        output.WriteLine($"{folder}: {findings.Length} findings");
    }

    [Theory]
    [InlineData("src")]
    public async Task TheCodeOfTheAnalyzersAsksNobodyForConsent(string folder)
    {
        var findings = await new TriedCode(Platform.Net).Analyze(Files(folder, ".cs"), []);
        Assert.Empty(findings.Select(finding => finding.ToString()));
    }

    private static (string, string)[] Files(string folder, params string[] extensions) =>
        [.. RepositoryFiles.In(folder, extensions).Select(file => (file, File.ReadAllText(file)))];
}
