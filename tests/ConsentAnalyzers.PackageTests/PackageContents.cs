using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

public sealed class PackageContents
{
    [Fact]
    public async Task AreExactlyWhatAUserNeeds()
    {
        using var package = await Open();

        string[] files =
        [
            "ConsentAnalyzers.nuspec",
            "README.md",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/cs/ConsentAnalyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/ConsentAnalyzers.dll",
            "analyzers/dotnet/cs/de/ConsentAnalyzers.CodeFixes.resources.dll",
            "analyzers/dotnet/cs/de/ConsentAnalyzers.resources.dll",
            "buildTransitive/ConsentAnalyzers.props",
            "buildTransitive/ConsentAnalyzers.targets",
            "package/services/metadata/core-properties/nuget.psmdcp",
        ];
        Assert.Equal(files, package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AddNothingToTheUsersApplication()
    {
        using var package = await Open();

        var metadata = XDocument.Load(package.GetEntry("ConsentAnalyzers.nuspec")!.Open()).Root!.Elements().Single();

        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName is "dependencies" or "references");
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));

        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
    }

    [Theory]
    [InlineData("ConsentAnalyzers")]
    [InlineData("ConsentAnalyzers.CodeFixes")]
    public async Task LoadInTheOldestCompilerThatTheReadmeNames(string assembly)
    {
        using var package = await Open();
        using var stream = new MemoryStream();
        package.GetEntry($"analyzers/dotnet/cs/{assembly}.dll")!.Open().CopyTo(stream);
        stream.Position = 0;
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();

        var roslyn = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference => metadata.GetString(reference.Name).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(reference => reference.Version)
            .ToList();

        Assert.NotEmpty(roslyn);
        Assert.All(roslyn, version => Assert.Equal(new Version(4, 5, 0, 0), version));
    }

    [Fact]
    public async Task AreTheSameBytesFromAnotherFolder()
    {
        var first = await PackedPackage.Shared;
        using var second = await PackedPackage.Pack();

        Assert.NotEqual(first.File, second.File);
        Assert.Equal(await File.ReadAllBytesAsync(first.File), await File.ReadAllBytesAsync(second.File));
    }

    private static async Task<ZipArchive> Open() => await ZipFile.OpenReadAsync((await PackedPackage.Shared).File);
}
