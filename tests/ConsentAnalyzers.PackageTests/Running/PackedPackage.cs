using System.IO.Compression;

namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>The packages, packed from a fresh clone.</summary>
internal sealed class PackedPackage : IDisposable
{
    /// <summary>What the analyzers of this repository's own code say is another test's matter, and takes most of the time.</summary>
    public const string WithoutOwnAnalysis = "-p:RunAnalyzers=false";

    private static readonly Lazy<Task<PackedPackage>> Once = new(PackOnce);

    private readonly TemporaryFolder _feed = new();

    private PackedPackage()
    {
    }

    /// <summary>A version that no package cache has ever seen.</summary>
    public static string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    /// <summary>A later version with the same contents.</summary>
    public static string LaterVersion => Version + ".1";

    /// <summary>One package for all tests that only read it.</summary>
    public static Task<PackedPackage> Shared => Once.Value;

    /// <summary>What is published: the analyzers, the attributes, the tool.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["ConsentAnalyzers", "ConsentAnalyzers.Annotations", "ConsentAnalyzers.Tool"];

    public string Feed => _feed.Path;

    public string File => FileOf("ConsentAnalyzers");

    public static async Task<PackedPackage> Pack()
    {
        var package = new PackedPackage();
        using var clone = Repository.Clone();
        var projects = Directory.EnumerateFiles(clone["src"], "*.csproj", SearchOption.AllDirectories).Select(project => $"<Project Path=\"{Path.GetRelativePath(clone.Path, project)}\" />");
        clone.Write("Packages.slnx", $"<Solution>{string.Concat(projects)}</Solution>");
        (await DotNet.In(clone.Path, "pack", "Packages.slnx", "-o", package.Feed, $"-p:Version={Version}", WithoutOwnAnalysis)).Succeeded();
        return package;
    }

    public string FileOf(string id) => _feed[$"{id}.{Version}.nupkg"];

    /// <summary>Puts the later version beside this one.</summary>
    public void AddLaterVersion()
    {
        var later = _feed[$"ConsentAnalyzers.{LaterVersion}.nupkg"];
        if (System.IO.File.Exists(later))
        {
            return;
        }

        System.IO.File.Copy(File, later);
        using var package = ZipFile.Open(later, ZipArchiveMode.Update);
        var entry = package.GetEntry("ConsentAnalyzers.nuspec")!;
        using var reader = new StreamReader(entry.Open());
        var description = reader.ReadToEnd();
        reader.Dispose();
        entry.Delete();
        using var writer = new StreamWriter(package.CreateEntry("ConsentAnalyzers.nuspec").Open());
        writer.Write(description.Replace(Version, LaterVersion));
    }

    public void Dispose() => _feed.Dispose();

    private static async Task<PackedPackage> PackOnce()
    {
        var package = await Pack();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => package.Dispose();
        return package;
    }
}
