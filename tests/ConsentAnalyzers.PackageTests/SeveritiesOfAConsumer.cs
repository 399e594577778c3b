using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>One key for C#, Razor, XAML and settings files, as a user's build reads it.</summary>
public sealed class SeveritiesOfAConsumer
{
    private static readonly string[] Build = ["build", "--no-incremental", "--no-restore"];

    private static readonly string[] OnByDefault =
    [
        "Consent.xaml(4,75): CONSENT001",
        "Privacy.razor(10,48): CONSENT001",
        "Privacy.razor(4,49): CONSENT001",
        "Privacy.xaml(4,71): CONSENT001",
        "PrivacyPreferences.cs(5,48): CONSENT001",
        "SignUp.cshtml(10,48): CONSENT001",
        "SignUp.cshtml(5,57): CONSENT001",
        "appsettings.json(3,31): CONSENT001",
    ];

    private static readonly string[] Others =
        ["Privacy.razor(12,54): CONSENT003", "SignUp.cshtml(7,5): CONSENT002", "appsettings.json(6,22): CONSENT003"];

    [Fact]
    public async Task AreThoseOfTheSections()
    {
        using var consumer = await Consumer.Of(
            "Microsoft.NET.Sdk.Web",
            """
            <Page Include="Views/Privacy.xaml" />
            <EmbeddedResource Include="Views/Consent.xaml" />
            """,
            ("PrivacyPreferences.cs", Pieces.Preferences),
            ("Components/_Imports.razor", "@using Microsoft.AspNetCore.Components.Forms\n"),
            ("Components/Privacy.razor", Files.Component),
            ("Pages/SignUp.cshtml", Files.View),
            ("Views/Privacy.xaml", Files.Page),
            ("Views/Consent.xaml", Files.Embedded),
            ("appsettings.json", Files.Settings));
        (await consumer.Runs("restore")).Succeeded();

        // A key of one rule for every file.
        var one = await UnderConfiguration(consumer, "[*]\ndotnet_diagnostic.CONSENT001.severity = error\n");
        Assert.NotEqual(0, one.ExitCode);
        Assert.Equal(OnByDefault, one.Places("error"));
        Assert.Equal(Others, one.Places("warning"));

        // A key of all rules: CONSENT900 would stand in Program.cs.
        var all = await UnderConfiguration(consumer, "[*]\ndotnet_analyzer_diagnostic.category-Consent.severity = error\n");
        Assert.NotEqual(0, all.ExitCode);
        Assert.Equal(OnByDefault.Concat(Others).Order(StringComparer.Ordinal), all.Places("error"));
        Assert.Empty(all.Places("warning"));

        // Sections, a global configuration, the own key, and a file that lies beside markup alone.
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CONSENT003.severity = error\ndotnet_diagnostic.CONSENT001.severity = none\n");
        consumer.Write("Views/.editorconfig", "[Consent.xaml]\ndotnet_diagnostic.CONSENT001.severity = warning\n");
        var mixed = await UnderConfiguration(consumer, """
            [*.{cs,razor}]
            dotnet_diagnostic.CONSENT001.severity = warning
            [Pages/**]
            dotnet_diagnostic.CONSENT002.severity = none
            [*.xaml]
            dotnet_diagnostic.CONSENT001.severity = error
            [appsettings*.json]
            consent_analyzers.CONSENT001.severity = warning
            dotnet_diagnostic.CONSENT003.severity = suggestion
            """);
        Assert.Equal(["Privacy.razor(12,54): CONSENT003", "Privacy.xaml(4,71): CONSENT001"], mixed.Places("error"));
        Assert.Equal(
            [
                "Consent.xaml(4,75): CONSENT001",
                "Privacy.razor(10,48): CONSENT001",
                "Privacy.razor(4,49): CONSENT001",
                "PrivacyPreferences.cs(5,48): CONSENT001",
                "appsettings.json(3,31): CONSENT001",
            ],
            mixed.Places("warning"));

        // The command line.
        consumer.Write(".globalconfig", "is_global = true\n");
        consumer.Write("Views/.editorconfig", "");
        var strict = await UnderConfiguration(
            consumer, "[*.json]\ndotnet_diagnostic.CONSENT001.severity = suggestion\n",
            "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=CONSENT003", "-p:NoWarn=CONSENT002");
        Assert.Equal(OnByDefault[..^1], strict.Places("error"));
        Assert.Equal(["Privacy.razor(12,54): CONSENT003", "appsettings.json(6,22): CONSENT003"], strict.Places("warning"));
    }

    private static Task<Run> UnderConfiguration(Consumer consumer, string editorConfig, params string[] arguments)
    {
        consumer.Write(".editorconfig", "root = true\n\n" + editorConfig);
        return consumer.Runs([.. Build, .. arguments]);
    }
}
