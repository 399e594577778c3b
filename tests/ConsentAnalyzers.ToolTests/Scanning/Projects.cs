namespace ConsentAnalyzers.ToolTests.Scanning;

/// <summary>The projects of the lab.</summary>
internal static class Projects
{
    private const string Granted = "public class Choices { public bool AllowTrainingOnMyChats { get; set; } = true; }\n";

    private static readonly string Payload = Path.Combine(AppContext.BaseDirectory, "payload");

    public static void WriteTo(TemporaryFolder folder)
    {
        folder.Write("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        folder.Write("All.slnx", $"<Solution>{string.Concat(Names.Select(name => $"<Project Path=\"{name}\" />"))}</Solution>");
        Web(folder);
        Many(folder);
        Strict(folder);
        Has(folder);
        folder.Write("Wpf/Wpf.csproj", Sdk("<TargetFramework>net10.0</TargetFramework>", "<Page Include=\"Consent.xaml\" />"));
        folder.Write("Wpf/Consent.xaml", "<Window><CheckBox Content=\"Share my usage data\" IsChecked=\"True\" /></Window>\n");
        folder.Write("Wpf/Code.cs", "class Code;\n");
        folder.Write("Broken/Broken.csproj", Sdk("<TargetFramework>net10.0</TargetFramework>"));
        folder.Write("Broken/Code.cs", "class Code { Missing _missing; }\n");
        folder.Write("After/After.csproj", Sdk("<TargetFramework>net10.0</TargetFramework>", "<ProjectReference Include=\"../Broken/Broken.csproj\" />"));
        folder.Write("After/Code.cs", "class Code;\n");
        folder.Write("Off/Off.csproj", Sdk("<TargetFramework>net10.0</TargetFramework>"));
        folder.Write("Off/Code.cs", Granted);
        folder.Write("Off/.globalconfig", "is_global = true\ndotnet_diagnostic.CONSENT001.severity = none\n");
        folder.Write("Tests/Tests.csproj", Sdk("<TargetFramework>net10.0</TargetFramework><IsTestProject>true</IsTestProject>"));
        folder.Write("Tests/Code.cs", Granted);
        folder.Write("Vb/Vb.vbproj", Sdk("<TargetFramework>net10.0</TargetFramework>"));
        folder.Write("Vb/Code.vb", "Public Class Code\nEnd Class\n");
    }

    private static IEnumerable<string> Names =>
    [
        "Web/Web.csproj", "Many/Many.csproj", "Strict/Strict.csproj", "Has/Has.csproj", "Wpf/Wpf.csproj", "Broken/Broken.csproj",
        "After/After.csproj", "Off/Off.csproj", "Tests/Tests.csproj", "Vb/Vb.vbproj",
    ];

    private static void Web(TemporaryFolder folder)
    {
        folder.Write("Web/Web.csproj", Sdk(
            "<TargetFramework>net10.0</TargetFramework><RequiresAspNetWebAssets>false</RequiresAspNetWebAssets><ImplicitUsings>enable</ImplicitUsings>",
            "<ProjectReference Include=\"../Strict/Strict.csproj\" />",
            "Microsoft.NET.Sdk.Web"));
        folder.Write("Web/Program.cs", "WebApplication.CreateBuilder(args).Build().Run();\n");
        folder.Write("Web/Pages/SignUp.razor", "<label><input type=\"checkbox\" checked> Send me marketing emails</label>\n\n@code {\n    private bool _shareUsageData = true;\n}\n");
        folder.Write("Web/appsettings.json", "{ \"Privacy\": { \"ChatRetentionDays\": 1825 } }\n");
    }

    // Its output is to lie in the tree, its documentation too.
    private static void Many(TemporaryFolder folder)
    {
        folder.Write("Many/Many.csproj", Sdk("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><OutputPath>../out/</OutputPath><DocumentationFile>Many.xml</DocumentationFile><NoWarn>CS1591</NoWarn>"));
        folder.Write("Many/Choices.cs", Granted);
        folder.Write("Many/obj/Left.cs", "left from a build that had another name\n");
    }

    // Every severity that makes an error of a finding.
    private static void Strict(TemporaryFolder folder)
    {
        folder.Write("Strict/Strict.csproj", Sdk("<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "<None Include=\"appsettings.json\" />"));
        folder.Write("Strict/Choices.cs", Granted);
        folder.Write("Strict/Quiet.cs", "public class Quiet { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Consent\", \"CONSENT001\", Justification = \"Asked, see PRIV-7\")] public bool ShareMyLocation { get; set; } = true; }\n");
        folder.Write("Strict/appsettings.json", "{ \"Privacy\": { \"ChatRetentionDays\": 1825 } }\n");
        folder.Write("Strict/.editorconfig", "root = true\n[*]\ndotnet_diagnostic.CONSENT001.severity = error\ndotnet_diagnostic.CONSENT003.severity = error\nconsent_analyzers.retention_limit = 60d\n");
        folder.Write("Strict.slnf", """{ "solution": { "path": "All.slnx", "projects": [ "Strict\\Strict.csproj" ] } }""");
        folder.Write("known.baseline", """
            CONSENT001 | Strict/Choices.cs | Choices.AllowTrainingOnMyChats | true -- PRIV-12
            CONSENT001 | Strict/Choices.cs | Choices.Gone | true
            CONSENT003 | Strict/appsettings.json | Privacy:ChatRetentionDays | P1825D -- PRIV-13, until 2999-12-31

            """);
    }

    // What a reference to the package comes to, in a project that wants no baseline.
    private static void Has(TemporaryFolder folder)
    {
        folder.Write("Has/Has.csproj", """
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="own/ConsentAnalyzers.props" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ConsentAnalyzersBaseline>false</ConsentAnalyzersBaseline></PropertyGroup>
              <ItemGroup><Analyzer Include="$(MSBuildProjectDirectory)/own/ConsentAnalyzers.dll" /><None Include="appsettings.json" /></ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="own/ConsentAnalyzers.targets" />
            </Project>
            """);
        folder.Write("Has/Choices.cs", Granted);
        folder.Write("Has/consent.baseline", "CONSENT001 | Choices.cs | Choices.AllowTrainingOnMyChats | true\n");
        folder.Write("Has/appsettings.json", "{ \"Privacy\": { \"ChatRetentionDays\": 1825 } }\n");
        Directory.CreateDirectory(folder["Has/own/config"]);
        folder.Write("Has/own/ConsentAnalyzers.dll", "a version that no compiler can read");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Payload, "buildTransitive"), "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(folder["Has/own"], Path.GetRelativePath(Path.Combine(Payload, "buildTransitive"), file)));
        }
    }

    private static string Sdk(string properties, string items = "", string sdk = "Microsoft.NET.Sdk") =>
        $"<Project Sdk=\"{sdk}\"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>";
}
