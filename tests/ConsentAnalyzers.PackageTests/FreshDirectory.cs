using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>From a project without the packages to a build that is green without a baseline; the readme shows what is printed.</summary>
public sealed class FreshDirectory
{
    private const string Start = "as a test runs it:\n\n```text\n";
    private const string End = "```\n";

    private static readonly string Readme = Path.Combine(Repository.Root, "README.md");

    private static readonly (string, string)[] Files =
    [
        ("Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            </Project>

            """),
        ("Program.cs", "Console.WriteLine(\"Open\");\n"),
        ("Accounts/SignUpForm.cs", """
            namespace Shop.Accounts;

            public sealed class SignUpForm
            {
                public string Email { get; set; } = "";

                public bool AllowMarketing { get; set; } = true;
            }

            """),
        ("Privacy/RetentionPolicy.cs", """
            namespace Shop.Privacy;

            public static class RetentionPolicy
            {
                public static readonly TimeSpan ChatRetention = TimeSpan.FromDays(365 * 5);
            }

            """),
        ("appsettings.json", "{\n  \"SignUp\": { \"ShareUsageData\": true }\n}\n"),
    ];

    [Fact]
    public async Task GoesFromTheFirstCommandToGreenAsTheReadmeShows()
    {
        using var fresh = new FreshFolder((await PackedPackage.Shared).Feed, Files);

        await Ends(fresh, 0, "dotnet add package ConsentAnalyzers", "dotnet new tool-manifest", "dotnet tool install ConsentAnalyzers.Tool");
        await Ends(fresh, 1, "dotnet consent scan");
        await Ends(fresh, 0, "dotnet consent baseline create --reason PRIV-12", "dotnet consent scan", "dotnet consent fix --include-known");
        await Ends(fresh, 1, "dotnet consent baseline check");
        await Ends(fresh, 0, "dotnet consent baseline prune", "rm consent.baseline", "dotnet consent scan", "dotnet build --no-incremental -warnaserror");

        Assert.Equal(fresh.Transcript, Shown(fresh.Transcript));
    }

    private static async Task Ends(FreshFolder fresh, int code, params string[] commands)
    {
        foreach (var command in commands)
        {
            var run = await fresh.Types(command);
            Assert.True(run.ExitCode == code, $"{command} ended with {run.ExitCode}: {run.Output}");
        }
    }

    /// <summary>What the readme shows; <c>CONSENT_RECORD=1</c> lets it show what was printed.</summary>
    private static string Shown(string printed)
    {
        var readme = File.ReadAllText(Readme).ReplaceLineEndings("\n");
        var from = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var to = readme.IndexOf(End, from, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("CONSENT_RECORD") is { Length: > 0 })
        {
            File.WriteAllText(Readme, readme[..from] + printed + readme[to..]);
            return printed;
        }

        return readme[from..to];
    }
}
