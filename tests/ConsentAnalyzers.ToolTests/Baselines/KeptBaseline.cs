using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tool.Baselines;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Baselines;

/// <summary>A product for two target frameworks whose baseline is written once.</summary>
public sealed class KeptBaseline : IAsyncLifetime
{
    public const int Count = 50;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _cache = new();

    internal (int ExitCode, string Said) CheckedBefore { get; private set; }

    internal (int ExitCode, string Said) Created { get; private set; }

    internal string Written { get; private set; } = "";

    public async Task InitializeAsync()
    {
        _folder.Write("src/App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <None Include="appsettings.json" />
              </ItemGroup>
            </Project>

            """);
        Directory.CreateDirectory(_folder[".git"]);
        WriteChoices("Choices");
        WriteSettings(1825);
        CheckedBefore = await Run(run => run.CheckAsync(default));
        Created = await Run(run => run.CreateAsync("PRIV-1", default));
        Written = Baseline();
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        _cache.Dispose();
        return Task.CompletedTask;
    }

    internal void WriteChoices(string type) => _folder.Write(
        "src/App/Choices.cs",
        $"public class {type}\n{{\n{string.Concat(Enumerable.Range(1, Count - 1).Select(i => $"    public bool AllowMarketing{i} {{ get; set; }} = true;\n"))}}}\n");

    internal void WriteSettings(int days) => _folder.Write("src/App/appsettings.json", $"{{ \"Chats\": {{ \"RetentionDays\": {days} }} }}\n");

    internal string Baseline() => File.ReadAllText(_folder[BaselineFile.Name]);

    internal void WriteBaseline(string text) => File.WriteAllText(_folder[BaselineFile.Name], text);

    internal void WriteCode(string path, string text) => _folder.Write(path, text);

    internal async Task<(int ExitCode, string Said)> Run(Func<BaselineRun, Task<int>> command, bool isDryRun = false)
    {
        var output = new StringWriter { NewLine = "\n" };
        var run = new BaselineRun(
            new ScanRequest(_folder["src/App"]) { Cache = _cache.Path }, BaselineDocument.Nearest(_folder["src/App"]), isDryRun, output, TextWriter.Null);
        return (await command(run), output.ToString());
    }
}
