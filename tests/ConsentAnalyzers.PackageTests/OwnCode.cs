using System.IO.Compression;
using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>This repository takes the package that it makes, as any other would.</summary>
public sealed class OwnCode
{
    /// <summary>Goes into every project, so that silence is known to be heard.</summary>
    private const string Planted = "internal sealed class PrivacySettings\n{\n    public bool ShareUsageData { get; set; } = true;\n}\n";

    [Fact]
    public async Task IsSilentUnderThePackageButForWhatIsPlantedInIt()
    {
        using var clone = Repository.Clone();
        var projects = Directory.EnumerateFiles(clone["src"], "*.csproj", SearchOption.AllDirectories)
            .Where(project => Path.GetFileName(project) != "ConsentAnalyzers.Package.csproj")
            .ToList();
        foreach (var project in projects)
        {
            clone.Write($"{Path.GetDirectoryName(project)}/{Path.GetFileNameWithoutExtension(project)}.Planted.cs", Planted);
        }

        clone.Write("src/All.slnx", $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");
        var build = await DotNet.In(clone.Path, "build", "src/All.slnx", "-p:TreatWarningsAsErrors=false", "-p:EnableNETAnalyzers=false", await PackageIn(clone));

        Assert.Equal(
            projects.Select(project => $"{Path.GetFileNameWithoutExtension(project)}.Planted.cs(3,48): CONSENT001").Order(StringComparer.Ordinal),
            build.Succeeded().Places("warning"));
    }

    // By its files: a project cannot reference a package that is called like itself.
    private static async Task<string> PackageIn(TemporaryFolder clone)
    {
        ZipFile.ExtractToDirectory((await PackedPackage.Shared).File, clone["package"]);
        clone.Write("package/Use.targets", """
            <Project>
              <Import Project="buildTransitive/ConsentAnalyzers.props" />
              <Import Project="buildTransitive/ConsentAnalyzers.targets" />
              <ItemGroup>
                <Analyzer Include="$(MSBuildThisFileDirectory)analyzers/dotnet/cs/*.dll" />
              </ItemGroup>
            </Project>
            """);
        return $"-p:CustomAfterMicrosoftCommonTargets={clone["package/Use.targets"]}";
    }
}
