using System.Text;

namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>A project outside the repository that takes the package from a folder; a console project unless it says otherwise.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private Consumer(string feed, string sdk, string items)
    {
        LocalSource.WriteTo(_folder, feed);
        _folder.Write("Consumer.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
                <RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <Compile Remove="packages/**" />
                {items}
                <PackageReference Include="ConsentAnalyzers" Version="{PackedPackage.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        _folder.Write("Program.cs", "Console.WriteLine(\"Hello\");\n");
    }

    public static Task<Consumer> Of(params (string File, string Text)[] files) => Of("Microsoft.NET.Sdk", "", files);

    public static async Task<Consumer> Of(string sdk, string items, params (string File, string Text)[] files)
    {
        var consumer = new Consumer((await PackedPackage.Shared).Feed, sdk, items);
        foreach (var (file, text) in files)
        {
            consumer.Write(file, text);
        }

        return consumer;
    }

    public void Write(string file, string text) => _folder.Write(file, text);

    /// <summary>Adds an older target, whose parts are packages of their own, from whatever source the machine has.</summary>
    public void TakesTwoTargets()
    {
        Write(
            "Consumer.csproj",
            Read("Consumer.csproj")
                .Replace("<OutputType>Exe</OutputType>", "<LangVersion>latest</LangVersion>")
                .Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>"));
        var sources = Read("nuget.config");
        Write("nuget.config", sources.Remove(sources.IndexOf("  <packageSourceMapping>", StringComparison.Ordinal)) + "</configuration>\n");
    }

    public Task<Run> Runs(params string[] arguments) => DotNet.In(_folder.Path, arguments);

    public string Read(string file) => File.ReadAllText(_folder[file]);

    /// <summary>The text of a file with its byte order mark, if it has one.</summary>
    public string ReadExactly(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(_folder[file]));

    public void Dispose() => _folder.Dispose();
}
