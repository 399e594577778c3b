using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary><c>ConsentAnalysisMode</c>, in C#, Razor, XAML and settings alike.</summary>
public sealed class AnalysisModes
{
    private static readonly string[] OnByDefault =
    [
        "Privacy.razor(10,48): CONSENT001",
        "Privacy.razor(4,49): CONSENT001",
        "Privacy.xaml(4,71): CONSENT001",
        "PrivacyPreferences.cs(5,48): CONSENT001",
        "appsettings.json(3,31): CONSENT001",
    ];

    private static readonly string[] Kept = ["Privacy.razor(12,54): CONSENT003", "appsettings.json(6,22): CONSENT003"];

    [Fact]
    public async Task HoldUnlessTheUserSaysOtherwise()
    {
        using var consumer = await Consumer.Of(
            "Microsoft.NET.Sdk.Web",
            """<Page Include="Views/Privacy.xaml" />""",
            ("PrivacyPreferences.cs", Pieces.Preferences),
            ("Components/_Imports.razor", "@using Microsoft.AspNetCore.Components.Forms\n"),
            ("Components/Privacy.razor", Files.Component),
            ("Views/Privacy.xaml", Files.Page),
            ("appsettings.json", Files.Settings));
        (await consumer.Runs("restore")).Succeeded();

        var strict = await Build("Strict");
        Assert.NotEqual(0, strict.ExitCode);
        Assert.Equal(OnByDefault.Concat(Kept).Order(StringComparer.Ordinal), strict.Places("error"));
        Assert.Empty(strict.Places("warning"));

        var audit = (await Build(" audit ", Sarif.Argument)).Succeeded();
        Assert.DoesNotContain("CONSENT", audit.Output);
        Assert.Equal(OnByDefault.Length + Kept.Length, Sarif.Findings(consumer.Read("build.sarif")).Count);

        var none = (await Build("NONE", Sarif.Argument)).Succeeded();
        Assert.DoesNotContain("CONSENT", none.Output);
        Assert.Empty(Sarif.ResultsIn(consumer.Read("build.sarif")));

        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CONSENT003.severity = warning\n");
        consumer.Write(".editorconfig", """
            root = true

            [*.{cs,razor,xaml}]
            dotnet_diagnostic.CONSENT001.severity = suggestion
            """);
        var own = await Build("Strict");
        Assert.Equal(["appsettings.json(3,31): CONSENT001"], own.Places("error"));
        Assert.Equal(Kept, own.Places("warning"));

        consumer.Write(".editorconfig", "root = true\n\n[*]\ndotnet_diagnostic.CONSENT001.severity = warning\n");
        var one = (await Build("None")).Succeeded();
        Assert.Equal(OnByDefault.Concat(Kept).Order(StringComparer.Ordinal), one.Places("warning"));

        Task<Run> Build(string mode, params string[] arguments) =>
            consumer.Runs(["build", "--no-incremental", "--no-restore", $"-p:ConsentAnalysisMode={mode}", .. arguments]);
    }

    [Fact]
    public async Task ThatAreMistypedAreNamedOnceAndSoIsACompilerThatIsTooOld()
    {
        using var consumer = await Consumer.Of(("PrivacyPreferences.cs", Pieces.Preferences));
        consumer.TakesTwoTargets();
        consumer.Write("Program.cs", "class Program { static void Main() { } }\n");

        var build = (await consumer.Runs("build", "-p:ConsentAnalysisMode=Strickt", "-p:CompilerApiVersion=roslyn4.4")).Succeeded();

        Assert.Contains(
            "Consumer.csproj : warning CONSENT950: ConsentAnalysisMode is 'Strickt', which is not one of None, Default, Strict and Audit; Default holds.",
            Assert.Single(build.Lines("warning", "CONSENT950")));
        Assert.Contains(
            "needs the C# compiler of .NET SDK 7.0.200 or Visual Studio 2022 17.5 (Roslyn 4.5) or later. This build uses Roslyn 4.4",
            Assert.Single(build.Lines("warning", "CONSENT951")));
        Assert.NotEmpty(build.Lines("warning", "CONSENT001"));
    }
}
