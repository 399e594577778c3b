using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>Every way to refer to the package that its page shows, done to the letter in a fresh folder.</summary>
public sealed class ReferencesOfAConsumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FromAFolderNeedsNothingButAFileBesideTheProject()
    {
        await Begin("From a folder");
        _folder.Write("Shop.csproj", Project());
        _folder.Write("Preferences.cs", Pieces.Preferences);
        var mine = Configuration();

        var build = await Section("From a folder").RunIn(_folder);

        Assert.Equal(["Preferences.cs(5,48): CONSENT001"], build.Places("warning"));
        Assert.Contains("<PrivateAssets>all</PrivateAssets>", _folder.Read("Shop.csproj"));
        Assert.Equal(mine, Configuration());
    }

    [Fact]
    public async Task WithCentralVersionsIsHandedOnWhereAskedTo()
    {
        await Begin("With central versions");
        string[] projects = ["Own", "Shared", "UsesOwn", "UsesShared"];
        _folder.Write("All.slnx", $"<Solution>{string.Concat(projects.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        foreach (var name in projects)
        {
            _folder.Write($"{name}/{name}Preferences.cs", Pieces.Preferences.Replace("PrivacyPreferences", name + "Preferences"));
        }

        _folder.Write("UsesOwn/UsesOwn.csproj", Project("Own"));
        _folder.Write("UsesShared/UsesShared.csproj", Project("Shared"));

        var build = await Section("With central versions").RunIn(_folder);

        Assert.Equal(
            ["OwnPreferences.cs(5,48): CONSENT001", "SharedPreferences.cs(5,48): CONSENT001", "UsesSharedPreferences.cs(5,48): CONSENT001"],
            build.Places("warning"));
        Assert.Contains($"\"resolved\": \"{PackedPackage.Version}\"", _folder.Read("UsesShared/packages.lock.json"));
        Assert.DoesNotContain("ConsentAnalyzers", _folder.Read("UsesOwn/packages.lock.json"));
    }

    [Fact]
    public async Task ForEveryProjectIsOneLine()
    {
        await Begin("For every project");
        _folder.Write("Shop.csproj", Project());
        _folder.Write("Preferences.cs", Pieces.Preferences);

        var build = await Section("For every project").RunIn(_folder);

        Assert.Equal(["Preferences.cs(5,48): CONSENT001"], build.Places("warning"));
    }

    private static Walkthrough Section(string heading) => Walkthrough.In(
        File.ReadAllText(Path.Combine(Repository.Root, "docs/package.md")).ReplaceLineEndings("\n").Replace("0.1.0", PackedPackage.Version), heading);

    // No source but the one that the page adds, whatever the machine has; the cache of packages is the test's own.
    private async Task Begin(string heading)
    {
        var feed = (await PackedPackage.Shared).Feed;
        foreach (var section in heading == "From a folder" ? [heading] : new[] { "From a folder", heading })
        {
            Section(section).ApplyTo(_folder);
        }

        var config = _folder.Read("nuget.config").Replace("path/to/artifacts", Path.GetRelativePath(_folder.Path, feed));
        _folder.Write("nuget.config", config.Replace("<packageSources>", "<config><add key=\"globalPackagesFolder\" value=\"packages\" /></config><packageSources><clear />"));
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
    }

    private static string Project(string? uses = null) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            {(uses is null ? "" : $"<ProjectReference Include=\"../{uses}/{uses}.csproj\" />")}
          </ItemGroup>
        </Project>
        """;

    /// <summary>What NuGet knows of this user.</summary>
    private static string Configuration() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/NuGet/NuGet.Config") is var file && File.Exists(file)
            ? File.ReadAllText(file)
            : "";
}
