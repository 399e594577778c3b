using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>Every build comes to what it came to before the package was added, but for the package's own warnings.</summary>
public sealed class BuildsStayAsTheyWere
{
    private const string On = """{ "AllowAnalytics": true }""";

    private static readonly string[] Build = ["build", "All.slnx", "--no-incremental", "-v:minimal"];

    [Fact]
    public async Task WhateverTheItemsAndTheProjectsAre()
    {
        using var solution = await ConsumerSolution.Of("Odd", "Bare", "Open", "Upon", "Later", "Old");
        AddOddItems(solution);
        AddProjects(solution);

        var before = (await solution.Runs([.. Build, ConsumerSolution.WithoutPackage])).Succeeded();
        var after = (await solution.Runs(Build)).Succeeded();

        Assert.NotEmpty(before.OthersWarnings());
        Assert.Equal(before.OthersWarnings(), after.OthersWarnings());
        Assert.DoesNotContain("CONSENT", before.Output);
        Assert.Equal(
            [
                "App.xaml(1,71): CONSENT001", // once, although three items name it
                "appsettings.$(x).json(1,21): CONSENT001",
                "appsettings.100%.json(1,21): CONSENT001",
                "appsettings.Later.json(1,21): CONSENT001",
                .. OperatingSystem.IsWindows() ? Array.Empty<string>() : ["appsettings.Link.json(1,21): CONSENT001"],
                "appsettings.Old.json(1,21): CONSENT001",
                "appsettings.Open.json(1,21): CONSENT001",
                "appsettings.Upon.json(1,21): CONSENT001",
                "appsettings.Utf16.json(1,21): CONSENT001",
                "appsettings.semi;colon.json(1,21): CONSENT001",
            ],
            after.Places("warning").Where(place => !place.StartsWith('x')));
        Assert.Contains(after.Lines("warning", "CONSENT001"), line => line.Contains("appsettings.Bob's (1), x.json"));
    }

    [Fact]
    public async Task WhereTheyFailForReasonsOfTheirOwn()
    {
        using var solution = await ConsumerSolution.Of("Broken");
        solution.Add("Broken", """<Content Include="appsettings.Missing.json" CopyToOutputDirectory="Always" />""");

        var before = await solution.Runs([.. Build, ConsumerSolution.WithoutPackage]);
        var after = await solution.Runs(Build);

        Assert.NotEqual(0, before.ExitCode);
        Assert.Equal(before.ExitCode, after.ExitCode);
        Assert.Equal(before.OthersWarnings(), after.OthersWarnings());
    }

    private static void AddOddItems(ConsumerSolution solution)
    {
        solution.Add("Odd", """
            <None Include="appsettings.Missing.json;../appsettings.Above.json;appsettings.*.yaml" />
            <Content Include="appsettings.json;appsettings.Bin.json" />
            <Page Include="App.xaml;Views/Missing.xaml;Views;." />
            <EmbeddedResource Include="../Odd/App.xaml" />
            <ApplicationDefinition Include="App.xaml" />
            <MauiXaml Include="nowhere/**/*.xaml;Gone.xaml;text.txt" />
            <EditorConfigFiles Include="Views/.editorconfig" />
            <AdditionalFiles Include="appsettings.Own.json;Own.xaml;gone/.editorconfig" />
            """);
        solution.Write("Odd/appsettings.json", "{ }");
        solution.Write("Odd/App.xaml", """<Window><CheckBox Content="Share usage data with partners" IsChecked="True" /></Window>""");
        solution.Write("Odd/Views/.editorconfig", "root = true\n");
        solution.Write("Odd/Views/Deep/.editorconfig", "[*\n\0\0[");
        foreach (var name in (string[])["Bob's (1), x", "100%", "$(x)", "semi;colon"])
        {
            solution.Write($"Odd/appsettings.{name}.json", On);
        }

        solution.Write("Odd/appsettings.Bin.json", "{}\0\0\0");
        File.WriteAllText(solution["Odd/appsettings.Utf16.json"], On, System.Text.Encoding.Unicode);
        Directory.CreateDirectory(solution["Odd/appsettings.Folder.json"]);
        if (!OperatingSystem.IsWindows())
        {
            solution.Write("Odd/appsettings.tick`.json", On);
            solution.Write("Odd/appsettings.quote\".json", On);
            solution.Write("Odd/appsettings.Secret.json", On);
            File.SetUnixFileMode(solution["Odd/appsettings.Secret.json"], UnixFileMode.None);
            solution.Write("Odd/real.json", On);
            File.CreateSymbolicLink(solution["Odd/appsettings.Link.json"], "real.json");
            File.CreateSymbolicLink(solution["Odd/appsettings.Dangling.json"], "nowhere.json");
            File.CreateSymbolicLink(solution["Odd/appsettings.Circle.json"], "appsettings.Round.json");
            File.CreateSymbolicLink(solution["Odd/appsettings.Round.json"], "appsettings.Circle.json");
        }
    }

    private static void AddProjects(ConsumerSolution solution)
    {
        solution.Add("Bare", "");

        // Without PrivateAssets the package flows on to whoever refers to the project.
        solution.Add("Open", """<None Include="appsettings.Missing.json" />""", attributes: "");
        solution.Write("Open/appsettings.Open.json", On);
        solution.Write("Upon/Upon.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <ProjectReference Include="../Open/Open.csproj" />
                <None Include="appsettings.Missing.json" />
              </ItemGroup>
            </Project>
            """);
        solution.Write("Upon/UponCode.cs", "class UponCode { int _unused; }\n");
        solution.Write("Upon/appsettings.Upon.json", On);

        solution.Add("Later", "", PackedPackage.LaterVersion);
        solution.Write("Later/appsettings.Later.json", On);

        solution.Write("Old/Old.csproj", OldStyle);
        solution.Write("Old/OldCode.cs", "class OldCode { int _unused; }\n");
        solution.Write("Old/appsettings.Old.json", On);
    }

    /// <summary>A project that imports the targets of C# by hand; here it has no framework of its own to refer to.</summary>
    private static string OldStyle { get; } = $$"""
        <Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
          <Import Project="$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props" />
          <PropertyGroup>
            <Configuration Condition="'$(Configuration)' == ''">Debug</Configuration>
            <OutputType>Library</OutputType>
            <AssemblyName>Old</AssemblyName>
            <OutputPath>bin\</OutputPath>
            <TargetFramework />
            <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
            <RestoreProjectStyle>PackageReference</RestoreProjectStyle>
            <NoStdLib>true</NoStdLib>
            <NoCompilerStandardLib>true</NoCompilerStandardLib>
            <AddAdditionalExplicitAssemblyReferences>false</AddAdditionalExplicitAssemblyReferences>
            <GenerateTargetFrameworkAttribute>false</GenerateTargetFrameworkAttribute>
            <FrameworkPathOverride>$(MSBuildThisFileDirectory)</FrameworkPathOverride>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="$(MSBuildExtensionsPath)/../../packs/Microsoft.NETCore.App.Ref/*/ref/net10.0/System.Runtime.dll" />
            <Compile Include="OldCode.cs" />
            <Content Include="appsettings.Old.json;appsettings.Missing.json" />
            {{ConsumerSolution.Package("", "PrivateAssets=\"all\" GeneratePathProperty=\"true\"")}}
            <Analyzer Include="$(PkgConsentAnalyzers)/analyzers/dotnet/cs/*.dll" Condition="'$(PkgConsentAnalyzers)' != ''" />
          </ItemGroup>
          <Import Project="$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
        </Project>
        """;
}
