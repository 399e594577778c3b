using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Diffs;

/// <summary>The samples as one product that was honest once, listed before and after.</summary>
public sealed class SampleHistory : IAsyncLifetime
{
    private const string Properties = """
        <Project>
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <NuGetAudit>false</NuGetAudit>
            <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
          </PropertyGroup>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _cache = new();

    internal Inventory Honest { get; private set; } = null!;

    internal Inventory Described { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _folder.Write("Directory.Build.props", Properties);
        foreach (var file in new[] { "Directory.Packages.props", "nuget.config", "global.json" })
        {
            File.Copy(Path.Combine(Repository.Folder, file), _folder[file]);
        }

        Copy("Heron", "Heron");
        Honest = await With("HonestPopup");
        Described = await With("DescribedPopup");
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        _cache.Dispose();
        return Task.CompletedTask;
    }

    private async Task<Inventory> With(string sample)
    {
        Copy(sample, "App");
        File.Move(_folder[$"App/{sample}.csproj"], _folder["App/App.csproj"]);
        var scan = await Scanner.RunAsync(new(_folder.Path) { Cache = _cache.Path, Inventory = true }, TextWriter.Null, CancellationToken.None);
        Directory.Delete(_folder["App"], recursive: true);
        return InventoryOf.Scan(scan, "Heron");
    }

    private void Copy(string sample, string folder)
    {
        var source = Path.Combine(Repository.Folder, "samples", sample);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "data"))
            {
                // New in time, or the second build would take what the first made for current.
                _folder.Write(Path.Combine(folder, relative), File.ReadAllText(file));
            }
        }
    }
}
