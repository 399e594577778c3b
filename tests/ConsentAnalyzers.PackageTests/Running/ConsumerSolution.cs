namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>Projects outside the repository, built together with the package and, under <see cref="WithoutPackage"/>, without it.</summary>
internal sealed class ConsumerSolution : IDisposable
{
    /// <summary>The argument that leaves the package out.</summary>
    public const string WithoutPackage = "-p:WithoutPackage=true";

    private readonly TemporaryFolder _folder = new();

    private ConsumerSolution(string feed)
    {
        LocalSource.WriteTo(_folder, feed);
        _folder.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
              </PropertyGroup>
            </Project>
            """);
    }

    public string this[string file] => _folder[file];

    public static async Task<ConsumerSolution> Of(params string[] projects)
    {
        var package = await PackedPackage.Shared;
        package.AddLaterVersion();
        var solution = new ConsumerSolution(package.Feed);
        solution.Write("All.slnx", $"<Solution>{string.Concat(projects.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        return solution;
    }

    /// <summary>Adds an SDK-style library with this package and a class that the compiler warns about.</summary>
    public void Add(string name, string items, string version = "", string attributes = "PrivateAssets=\"all\"")
    {
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                {items}
                {Package(version, attributes)}
              </ItemGroup>
            </Project>
            """);
        Write($"{name}/{name}Code.cs", $"class {name}Code {{ int _unused; }}\n");
    }

    public static string Package(string version, string attributes) =>
        $"""<PackageReference Include="ConsentAnalyzers" Version="{(version == "" ? PackedPackage.Version : version)}" {attributes} Condition="'$(WithoutPackage)' != 'true'" />""";

    public void Write(string file, string text) => _folder.Write(file, text);

    public Task<Run> Runs(params string[] arguments) => DotNet.In(_folder.Path, arguments);

    public void Dispose() => _folder.Dispose();
}
