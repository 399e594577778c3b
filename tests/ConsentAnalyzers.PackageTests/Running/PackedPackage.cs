namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>The package, packed from a fresh clone.</summary>
internal sealed class PackedPackage
{
    private static readonly Lazy<Task<PackedPackage>> Once = new(Pack);

    private readonly TemporaryFolder _clone;

    private PackedPackage(TemporaryFolder clone)
    {
        _clone = clone;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _clone.Dispose();
    }

    /// <summary>A version that no package cache has ever seen.</summary>
    public static string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    /// <summary>One package for all tests that only read it.</summary>
    public static Task<PackedPackage> Shared => Once.Value;

    public string Feed => _clone["feed"];

    public string File => Path.Combine(Feed, $"ConsentAnalyzers.{Version}.nupkg");

    public static async Task<PackedPackage> Pack()
    {
        var package = new PackedPackage(Repository.Clone());
        (await DotNet.In(package._clone.Path, "pack", "src/ConsentAnalyzers.Package", "-o", "feed", $"-p:Version={Version}")).Succeeded();
        return package;
    }
}
