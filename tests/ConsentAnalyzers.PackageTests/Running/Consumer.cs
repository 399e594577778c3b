namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>A console project outside the repository that takes the package from a folder.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private Consumer(string feed)
    {
        // The machine's sources stay; the mapping only says that this package never comes from them.
        _folder.Write("nuget.config", """
            <configuration>
              <packageSources>
                <add key="local" value="FEED" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="local">
                  <package pattern="ConsentAnalyzers" />
                </packageSource>
              </packageSourceMapping>
            </configuration>
            """.Replace("FEED", Path.GetRelativePath(_folder.Path, feed)));
        _folder.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <Compile Remove="packages/**" />
                <PackageReference Include="ConsentAnalyzers" Version="{PackedPackage.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        _folder.Write("Program.cs", "Console.WriteLine(\"Hello\");\n");
    }

    public static async Task<Consumer> Of(params (string File, string Text)[] files)
    {
        var consumer = new Consumer((await PackedPackage.Shared).Feed);
        foreach (var (file, text) in files)
        {
            consumer._folder.Write(file, text);
        }

        return consumer;
    }

    public Task<Run> Runs(params string[] arguments) => DotNet.In(_folder.Path, arguments);

    public string Read(string file) => File.ReadAllText(_folder[file]);

    public void Dispose() => _folder.Dispose();
}
