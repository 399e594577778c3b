using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>What follows from the one property that says where the project lives.</summary>
public sealed class PackageAddresses
{
    private const string Address = "https://github.com/acme/consent";

    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public async Task AreTheAddressesOfTheOwner()
    {
        using var clone = Repository.Clone();
        var commit = await Commit(clone);

        var pack = (await DotNet.In(clone.Path, "pack", "src/ConsentAnalyzers.Package", "-o", clone.Path, "-p:Version=0.1.0", $"-p:ConsentAnalyzersRepository={Address}", PackedPackage.WithoutOwnAnalysis)).Succeeded();

        Assert.DoesNotContain("warning", pack.Output);
        using var package = await ZipFile.OpenReadAsync(clone["ConsentAnalyzers.0.1.0.nupkg"]);
        var description = await new StreamReader(package.GetEntry("ConsentAnalyzers.nuspec")!.Open()).ReadToEndAsync();
        Assert.Contains($"<projectUrl>{Address}</projectUrl>", description);
        Assert.Contains($"<repository type=\"git\" url=\"{Address}\" commit=\"{commit}\" />", description);
        Assert.Contains($"{Address}/blob/main/CHANGELOG.md</releaseNotes>", description);

        using var assembly = new MemoryStream();
        await package.GetEntry("analyzers/dotnet/cs/ConsentAnalyzers.dll")!.Open().CopyToAsync(assembly);
        Assert.Contains($"{Address}/blob/main", Encoding.Unicode.GetString(assembly.ToArray()) + Encoding.Unicode.GetString(assembly.ToArray()[1..]));
        assembly.Position = 0;
        Assert.Equal($$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/acme/consent/{{{commit}}}/*"}}""", SourceLinkOf(assembly));
    }

    private static async Task<string> Commit(TemporaryFolder clone)
    {
        await Git(clone, "init", "--quiet");
        await Git(clone, "remote", "add", "origin", Address + ".git");
        await Git(clone, "add", "--all");
        await Git(clone, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "--message", "Begin");
        return (await Git(clone, "rev-parse", "HEAD")).Trim();
    }

    private static async Task<string> Git(TemporaryFolder folder, params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
        })!;
        var output = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        Assert.Equal(0, git.ExitCode);
        return output;
    }

    private static string SourceLinkOf(Stream assembly)
    {
        using var image = new PEReader(assembly);
        var embedded = image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = image.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var reader = symbols.GetMetadataReader();
        return reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .Single();
    }
}
