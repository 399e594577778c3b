using System.Text.Json;
using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>What people suppress on purpose is quiet in the build, at any severity, and stands in the log with its reason.</summary>
public sealed class SuppressionsOfAConsumer
{
    private const string Component = """
        @page "/privacy"

        <h1>Privacy</h1>
        @* consent-analyzers disable-next-line CONSENT001: asked for on paper *@
        <label><input type="checkbox" name="ShareUsageData" checked /> Share usage data with partners</label>

        @* consent-analyzers disable CONSENT001, CONSENT003: agreed with the works council *@
        @code {
            public bool AllowAnalytics { get; set; } = true;

            private static readonly TimeSpan ChatRetention = TimeSpan.FromDays(365 * 5);
        }
        @* consent-analyzers enable *@

        """;

    private const string Page = """
        <Window xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation">
            <!-- consent-analyzers disable-next-line CONSENT001: shown to subscribers alone -->
            <CheckBox Content="Share usage data with partners" IsChecked="True" />
        </Window>

        """;

    private const string Settings = """
        {
          "Chats": {
            // consent-analyzers disable-next-line CONSENT003: kept by law
            "RetentionDays": 1825
          }
        }

        """;

    private const string Code = """
        using System.Diagnostics.CodeAnalysis;

        [assembly: SuppressMessage("Consent", "CONSENT002", Scope = "module", Justification = "not shown any more")]

        namespace Consumer;

        public sealed class ConsentDialog
        {
            [SuppressMessage("Consent", "CONSENT001:Consent is on by default", Justification = "stored by an earlier version")]
            public bool AllowAnalytics { get; set; } = true;

            public string AcceptLabel { get; } = "Accept";

            public string DeclineLabel { get; } = "Decline";
        }

        """;

    [Fact]
    public async Task AreQuietAndStandInTheLogWithTheirReasons()
    {
        using var consumer = await Consumer.Of(
            "Microsoft.NET.Sdk.Web",
            """<Page Include="Views/*.xaml" />""",
            ("Components/Privacy.razor", Component),
            ("Views/Privacy.xaml", Page),
            ("appsettings.json", Settings),
            ("ConsentDialog.cs", Code));
        consumer.Write(".editorconfig", "root = true\n\n[*]\nconsent_analyzers.CONSENT001.severity = error\ndotnet_diagnostic.CONSENT003.severity = error\n");

        foreach (var strict in (string[])["-warnaserror", "-p:TreatWarningsAsErrors=true", "-warnaserror:CONSENT001,CONSENT003"])
        {
            var build = (await consumer.Runs("build", "--no-incremental", strict, Sarif.Argument)).Succeeded();

            Assert.DoesNotContain("CONSENT", build.Output);
        }

        Assert.Equal(
            [
                "ConsentDialog.cs CONSENT001 inSource: stored by an earlier version",
                "ConsentDialog.cs CONSENT002 inSource: not shown any more",
                "Privacy.razor CONSENT001 inSource: agreed with the works council",
                "Privacy.razor CONSENT001 inSource: asked for on paper",
                "Privacy.razor CONSENT003 inSource: agreed with the works council",
                "Privacy.xaml CONSENT001 inSource: shown to subscribers alone",
                "appsettings.json CONSENT003 inSource: kept by law",
            ],
            Sarif.ResultsIn(consumer.Read("build.sarif")).Select(Suppressed).Order(StringComparer.Ordinal));
    }

    private static string Suppressed(JsonElement result)
    {
        // The compiler has a property for the reason of an attribute, and none for that of a suppressor.
        var suppression = Assert.Single(result.GetProperty("suppressions").EnumerateArray());
        var reason = suppression.TryGetProperty("justification", out var justification)
            ? justification.GetString()!
            : Sarif.Evidence(result, "consent.suppressed")!;
        Assert.Contains(reason, suppression.ToString(), StringComparison.Ordinal);
        return $"{Sarif.FileOf(result)} {result.GetProperty("ruleId")} {suppression.GetProperty("kind")}: {reason}";
    }
}
