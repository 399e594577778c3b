using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

public sealed class PackageContents
{
    public static TheoryData<string> Packages() => [.. PackedPackage.Ids];

    /// <summary>The list of each package lies in Contents; <c>CONSENT_RECORD=1</c> writes it anew.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public async Task AreExactlyWhatIsListed(string id)
    {
        using var package = await Open(id);
        var found = string.Concat(package.Entries.Select(entry => entry.FullName + "\n").Order(StringComparer.Ordinal));
        var list = Path.Combine(Repository.Root, "tests/ConsentAnalyzers.PackageTests/Contents", id + ".txt");
        if (Environment.GetEnvironmentVariable("CONSENT_RECORD") is { Length: > 0 })
        {
            await File.WriteAllTextAsync(list, found);
        }

        Assert.Equal((await File.ReadAllTextAsync(list)).ReplaceLineEndings("\n"), found);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task SayWhatTheyAre(string id)
    {
        using var package = await Open(id);
        var metadata = Metadata(package, id);

        Assert.Equal("MIT", metadata["license"]);
        Assert.Equal("README.md", metadata["readme"]);
        Assert.StartsWith($"# {id}\n", Text(package, "README.md"));
        Assert.Contains("### Added", metadata["releaseNotes"]);
        Assert.DoesNotContain("Unreleased", metadata["releaseNotes"]);

        // Width and height of a PNG stand in bytes 16 to 23.
        using var icon = new MemoryStream();
        package.GetEntry(metadata["icon"])!.Open().CopyTo(icon);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon.ToArray()[16..24]);

        // Nobody has said where the project lives.
        Assert.DoesNotContain("projectUrl", metadata.Keys);
        Assert.DoesNotContain("repository", metadata.Keys);
    }

    [Fact]
    public async Task HoldEveryPageThatAPageLeadsTo()
    {
        using var package = await Open("ConsentAnalyzers");
        var pages = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("docs/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        Assert.Empty(
            from page in pages
            from Match link in Regex.Matches(Text(package, page), @"\]\(((?!https?:)[^)#]+)")
            let target = Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(page)!, link.Groups[1].Value)).Replace('\\', '/')
            where !pages.Contains(target)
            select $"{page}: {link.Groups[1].Value}");
    }

    [Fact]
    public async Task AddNothingToTheUsersApplication()
    {
        using var package = await Open("ConsentAnalyzers");
        var metadata = Metadata(package, "ConsentAnalyzers");

        Assert.DoesNotContain("dependencies", metadata.Keys);
        Assert.DoesNotContain("references", metadata.Keys);
        Assert.Equal("true", metadata["developmentDependency"]);
    }

    [Theory]
    [InlineData("ConsentAnalyzers")]
    [InlineData("ConsentAnalyzers.CodeFixes")]
    public async Task LoadInTheOldestCompilerThatTheReadmeNames(string assembly)
    {
        using var package = await Open("ConsentAnalyzers");
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

        Assert.All(PackedPackage.Ids, id =>
        {
            Assert.NotEqual(first.FileOf(id), second.FileOf(id));
            Assert.Equal(File.ReadAllBytes(first.FileOf(id)), File.ReadAllBytes(second.FileOf(id)));
        });
    }

    private static async Task<ZipArchive> Open(string id) => await ZipFile.OpenReadAsync((await PackedPackage.Shared).FileOf(id));

    private static Dictionary<string, string> Metadata(ZipArchive package, string id) =>
        XDocument.Load(package.GetEntry($"{id}.nuspec")!.Open()).Root!.Elements().Single().Elements()
            .ToDictionary(element => element.Name.LocalName, element => element.Value);

    private static string Text(ZipArchive package, string entry) =>
        new StreamReader(package.GetEntry(entry)!.Open()).ReadToEnd().ReplaceLineEndings("\n");
}
