using ConsentAnalyzers.Tool.Fixing;

namespace ConsentAnalyzers.ToolTests.Fixing;

public sealed class FixOfKnownFindingsTests : IDisposable
{
    private const string Code = "public class Choices\n{\n    public bool AllowMarketing { get; set; } = true;\n}\n";

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _cache = new();

    public FixOfKnownFindingsTests()
    {
        _folder.Write("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>\n");
        _folder.Write("Choices.cs", Code);
        _folder.Write("consent.baseline", "CONSENT001 | Choices.cs | Choices.AllowMarketing | true -- PRIV-1\n");
    }

    [Fact]
    public async Task WhatTheBaselineListsIsFixedOnlyWhenAskedFor()
    {
        var left = await Fix(includesKnown: false);
        Assert.Equal((1, 0), (left.Known, left.Fixed));
        Assert.Equal(Code, File.ReadAllText(_folder["Choices.cs"]));

        var done = await Fix(includesKnown: true);
        Assert.Equal((0, 1), (done.Known, done.Fixed));
        Assert.Equal(Code.Replace(" = true;", ""), File.ReadAllText(_folder["Choices.cs"]));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _cache.Dispose();
    }

    private Task<FixOutcome> Fix(bool includesKnown) =>
        new Fixer(new(_folder.Path) { Cache = _cache.Path, IncludesKnown = includesKnown }, new([], includesTexts: false), isDryRun: false, TextWriter.Null).RunAsync(default);
}
