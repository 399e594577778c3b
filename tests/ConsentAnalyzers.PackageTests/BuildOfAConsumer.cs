using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

public sealed class BuildOfAConsumer
{
    [Fact]
    public async Task WarnsAndWritesSarifAndFailsWhereAskedTo()
    {
        using var consumer = await Consumer.Of(
            ("PrivacyPreferences.cs", Pieces.Preferences),
            ("RetentionPolicy.cs", Pieces.Retention),
            ("ConsentDialog.cs", Pieces.Dialog));

        var build = (await consumer.Runs("build", "--no-incremental", Sarif.Argument)).Succeeded();

        Assert.Single(build.Lines("warning", "CONSENT001"), line => line.Contains("PrivacyPreferences.cs(5,"));
        Assert.Single(build.Lines("warning", "CONSENT002"), line => line.Contains("ConsentDialog.cs(7,"));
        Assert.Single(build.Lines("warning", "CONSENT003"), line => line.Contains("RetentionPolicy.cs(5,"));

        var log = consumer.Read("build.sarif");
        Assert.Equal(
            [new("ConsentDialog.cs", 7, "CONSENT002"), new("PrivacyPreferences.cs", 5, "CONSENT001"), new("RetentionPolicy.cs", 5, "CONSENT003")],
            Sarif.Findings(log));
        Assert.All(Sarif.ResultsIn(log), result => Assert.Contains("GDPR", Sarif.Evidence(result, "consent.basis")));

        var strict = await consumer.Runs("build", "--no-incremental", "--no-restore", "-warnaserror:CONSENT001");

        Assert.NotEqual(0, strict.ExitCode);
        Assert.Single(strict.Lines("error", "CONSENT001"));
        Assert.Single(strict.Lines("warning", "CONSENT003"));

        var tests = (await consumer.Runs("build", "--no-incremental", "--no-restore", "-p:IsTestProject=true")).Succeeded();

        Assert.DoesNotContain("CONSENT", tests.Output);
    }

    /// <summary>A root that is written as a folder beside the project, and switches as people write them.</summary>
    [Fact]
    public async Task ReadsItsPropertiesAsTheyAreMeant()
    {
        using var consumer = await Consumer.Of(
            ("tests/Support.cs", Pieces.Preferences),
            ("appsettings.json", """{ "Privacy": { "AllowAnalytics": true } }"""));
        (await consumer.Runs("restore")).Succeeded();

        string[] code = ["Support.cs(5,48): CONSENT001"], settings = ["appsettings.json(1,34): CONSENT001"];
        Assert.Equal([.. code, .. settings], await Under("ConsentAnalyzersRoot", "tests"));
        Assert.Equal([.. code, .. settings], await Under("ConsentAnalyzersRoot", "./tests/"));
        Assert.Equal(settings, await Under("ConsentAnalyzersRoot", "."));
        Assert.Equal(settings, await Under("ConsentAnalyzersAdditionalFiles", "yes"));
        Assert.Empty(await Under("ConsentAnalyzersAdditionalFiles", " False "));

        Assert.Equal([.. code, .. settings], await With("-p:ConsentAnalyzersRoot=tests"));
        Assert.Empty(await With("-p:ConsentAnalyzersAdditionalFiles=off"));

        async Task<IReadOnlyList<string>> Under(string property, string value)
        {
            var project = consumer.Read("Consumer.csproj");
            consumer.Write("Consumer.csproj", project.Replace("<OutputType>", $"<{property}>{value}</{property}><OutputType>"));
            var places = await With();
            consumer.Write("Consumer.csproj", project);
            return places;
        }

        async Task<IReadOnlyList<string>> With(params string[] arguments) =>
            (await consumer.Runs(["build", "--no-incremental", "--no-restore", .. arguments])).Succeeded().Places("warning");
    }

    [Fact]
    public async Task LeavesFoldersOfTestsAlone()
    {
        using var consumer = await Consumer.Of(
            ("SpeedTest/Privacy.cs", Pieces.Preferences),
            ("tests/Support.cs", Pieces.Preferences.Replace("PrivacyPreferences", "SupportPreferences")),
            ("tests/appsettings.json", """{ "Privacy": { "AllowAnalytics": true } }"""));

        var build = (await consumer.Runs("build", "--no-incremental")).Succeeded();

        Assert.Equal(["Privacy.cs(5,48): CONSENT001"], build.Places("warning"));

        consumer.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <ConsentAnalyzersRoot>$(MSBuildThisFileDirectory)tests</ConsentAnalyzersRoot>
              </PropertyGroup>
            </Project>
            """);

        var cloneUnderTests = (await consumer.Runs("build", "--no-incremental", "--no-restore")).Succeeded();

        Assert.Single(cloneUnderTests.Lines("warning", "CONSENT001"), line => line.Contains("Support.cs(5,"));
    }

    [Fact]
    public async Task ObeysEditorConfig()
    {
        using var consumer = await Consumer.Of(
            ("Muted.cs", Pieces.Preferences),
            ("Strict.cs", Pieces.Preferences.Replace("PrivacyPreferences", "StrictPreferences")),
            ("Generous.cs", Pieces.Retention),
            ("Plain.cs", Pieces.Retention.Replace("RetentionPolicy", "PlainRetentionPolicy")),
            (".editorconfig", """
                root = true

                [Muted.cs]
                dotnet_diagnostic.CONSENT001.severity = none

                [Strict.cs]
                dotnet_diagnostic.CONSENT001.severity = error

                [Generous.cs]
                consent_analyzers.retention_limit = 6y
                """));

        var build = await consumer.Runs("build", "--no-incremental");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Single(build.Lines("error", "CONSENT001"), line => line.Contains("Strict.cs(5,"));
        Assert.Empty(build.Lines("warning", "CONSENT001"));
        Assert.Single(build.Lines("warning", "CONSENT003"), line => line.Contains("Plain.cs(5,"));
    }
}
