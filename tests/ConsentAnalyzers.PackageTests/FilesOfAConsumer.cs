using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>Markup and settings files on their whole way: into the build, into SARIF, through the fixes and back.</summary>
public sealed class FilesOfAConsumer
{
    private static readonly string[] Format = ["format", "analyzers", "--no-restore", "--diagnostics", "CONSENT900", "--severity", "info"];

    [Fact]
    public async Task OfXamlAreReadOnceAndRepaired()
    {
        using var consumer = await Consumer.Of(
            "Microsoft.NET.Sdk",
            """
            <Page Include="Views/Privacy.xaml" />
            <EmbeddedResource Include="Views/Consent.xaml" />
            <MauiXaml Include="Views/*.xaml" />
            """,
            ("Views/Privacy.xaml", Files.Page),
            ("Views/Consent.xaml", Files.Embedded),
            ("appsettings.json", Files.Settings));

        await IsFound(consumer, "Consent.xaml(4,75): CONSENT001", "Privacy.xaml(4,71): CONSENT001", "appsettings.json(3,31): CONSENT001", "appsettings.json(6,22): CONSENT003");
        await FailsUnder(consumer, "Views/Consent.xaml", "Consent.xaml(4,75): CONSENT001");

        Assert.NotEqual(0, (await consumer.Runs("build", "--no-incremental", "--no-restore", "-warnaserror")).ExitCode);

        var without = (await consumer.Runs("build", "--no-incremental", "--no-restore", "-p:ConsentAnalyzersAdditionalFiles=false")).Succeeded();
        Assert.DoesNotContain("CONSENT", without.Output);

        await IsRepaired(
            consumer,
            ("Views/Privacy.xaml", Files.Page.Replace("IsChecked=\"True\"", "IsChecked=\"False\"")),
            ("Views/Consent.xaml", Files.Embedded.Replace("IsToggled=\"True\"", "IsToggled=\"False\"")),
            ("appsettings.json", Files.Settings.Replace("true", "false").Replace("1825", "30")));
        (await consumer.Runs("build", "--no-incremental", "--no-restore", "-warnaserror")).Succeeded();
    }

    [Fact]
    public async Task OfRazorAreReadOnceAndRepaired()
    {
        using var consumer = await Consumer.Of(
            "Microsoft.NET.Sdk.Web",
            "",
            ("Components/_Imports.razor", "@using Microsoft.AspNetCore.Components.Forms\n"),
            ("Components/Privacy.razor", Files.Component),
            ("Components/OnlyCode.razor", Files.OnlyCode),
            ("Pages/SignUp.cshtml", Files.View),
            ("appsettings.json", Files.Settings));

        await IsFound(
            consumer,
            "OnlyCode.razor(5,45): CONSENT001",
            "Privacy.razor(10,48): CONSENT001",
            "Privacy.razor(12,54): CONSENT003",
            "Privacy.razor(4,49): CONSENT001",
            "SignUp.cshtml(10,48): CONSENT001",
            "SignUp.cshtml(5,57): CONSENT001",
            "SignUp.cshtml(7,5): CONSENT002",
            "appsettings.json(3,31): CONSENT001",
            "appsettings.json(6,22): CONSENT003");
        await FailsUnder(consumer, "Components/*.razor", "OnlyCode.razor(5,45): CONSENT001", "Privacy.razor(10,48): CONSENT001", "Privacy.razor(4,49): CONSENT001");

        await IsRepaired(
            consumer,
            ("Components/Privacy.razor", Files.ComponentRepaired),
            ("Components/OnlyCode.razor", Files.OnlyCodeRepaired),
            ("Pages/SignUp.cshtml", Files.ViewRepaired),
            ("appsettings.json", Files.Settings.Replace("true", "false").Replace("1825", "30")));
    }

    [Fact]
    public async Task OfRazorAreRepairedWhereOnlyTheirCodeHasFixes()
    {
        using var consumer = await Consumer.Of(
            "Microsoft.NET.Sdk.Web",
            "",
            ("Components/_Imports.razor", "@using Microsoft.AspNetCore.Components.Forms\n"),
            ("Components/OnlyCode.razor", Files.OnlyCode));

        await IsRepaired(consumer, ("Components/OnlyCode.razor", Files.OnlyCodeRepaired));
    }

    private static async Task IsFound(Consumer consumer, params string[] places)
    {
        var build = (await consumer.Runs("build", "--no-incremental", Sarif.Argument)).Succeeded();

        Assert.Equal(places, build.Places("warning"));
        Assert.Equal(
            places.Select(place => place[..place.IndexOf('(')]).Order(StringComparer.Ordinal),
            Sarif.Findings(consumer.Read("build.sarif")).Select(result => result.File));
    }

    private static async Task FailsUnder(Consumer consumer, string section, params string[] places)
    {
        consumer.Write(".editorconfig", $"root = true\n\n[{section}]\nconsent_analyzers.CONSENT001.severity = error\n");

        var build = await consumer.Runs("build", "--no-incremental", "--no-restore");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(places, build.Places("error"));
    }

    private static async Task IsRepaired(Consumer consumer, params (string File, string Text)[] repaired)
    {
        (await consumer.Runs([.. Format.Where(argument => argument != "--no-restore")])).Succeeded();
        Assert.All(repaired, file => Assert.Equal(file.Text, consumer.ReadExactly(file.File)));

        // The second run finds nothing left to change.
        (await consumer.Runs([.. Format, "--verify-no-changes"])).Succeeded();
        Assert.All(repaired, file => Assert.Equal(file.Text, consumer.ReadExactly(file.File)));
    }
}
