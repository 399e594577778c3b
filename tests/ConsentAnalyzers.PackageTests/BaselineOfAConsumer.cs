using System.Text.Json;
using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>What a project lists as known is quiet in its build, and stands in the log with its reason.</summary>
public sealed class BaselineOfAConsumer
{
    private const string Policy = """
        namespace Consumer;

        public static class RetentionPolicy
        {
            public static readonly System.TimeSpan ChatRetention = System.TimeSpan.FromDays(365 * 5);
        }

        """;

    private const string Component = """
        @page "/privacy"

        <label><input type="checkbox" name="ShareUsageData" checked /> Share usage data with partners</label>

        @code {
            public bool AllowAnalytics { get; set; } = true;
        }

        """;

    private const string Kept = "CONSENT003 | RetentionPolicy.cs | RetentionPolicy.ChatRetention | P1825D";

    [Fact]
    public async Task CountsForEveryTargetUntilTheValueChanges()
    {
        using var consumer = await Consumer.Of(("RetentionPolicy.cs", Policy), ("Program.cs", ""));
        consumer.TakesTwoTargets();
        consumer.Write("consent.baseline", Kept + " -- PRIV-12\n");

        // One target after the other, since both write the same log.
        var known = (await consumer.Runs("build", "-m:1", "-warnaserror", Sarif.Argument)).Succeeded();
        Assert.DoesNotContain("CONSENT", known.Output);
        Assert.Equal(["RetentionPolicy.cs CONSENT003: PRIV-12"], Known(consumer));

        consumer.Write("RetentionPolicy.cs", Policy.Replace("* 5", "* 10"));
        var changed = (await consumer.Runs("build")).Succeeded();
        foreach (var target in (string[])["net10.0", "netstandard2.0"])
        {
            Assert.Contains(changed.Lines("warning", "CONSENT003"), line => line.Contains("TargetFramework=" + target));
            Assert.Contains(changed.Lines("warning", "CONSENT903"), line => line.Contains("consent.baseline(1,1)") && line.Contains("TargetFramework=" + target));
        }
    }

    [Fact]
    public async Task CountsInEveryHostUntilItsDate()
    {
        using var consumer = await Consumer.Of(
            "Microsoft.NET.Sdk.Web",
            """<Page Include="Views/*.xaml" />""",
            ("Components/Privacy.razor", Component),
            ("Views/Privacy.xaml", """<Window><CheckBox Content="Share usage data with partners" IsChecked="True" /></Window>"""),
            ("appsettings.json", """{ "Chats": { "RetentionDays": 1825 } }"""),
            ("RetentionPolicy.cs", Policy),
            (".editorconfig", "root = true\n\n[*]\nconsent_analyzers.CONSENT001.severity = error\ndotnet_diagnostic.CONSENT003.severity = error\n"),
            ("consent.baseline", $"""
                # What we know of.

                CONSENT001 | Components/Privacy.razor | Privacy.AllowAnalytics | true -- in code
                CONSENT001 | Components/Privacy.razor | ShareUsageData | true -- in the page
                CONSENT001 | Views/Privacy.xaml | Share usage data with partners | true
                {Kept} -- PRIV-12, until 2027-03-31
                CONSENT003 | appsettings.json | Chats:RetentionDays | P1825D -- kept | so

                """));

        var known = (await consumer.Runs("build", "-warnaserror", "-p:ConsentAnalyzersToday=2027-03-31", Sarif.Argument)).Succeeded();
        Assert.DoesNotContain("CONSENT", known.Output);
        Assert.Equal(
            [
                "Privacy.razor CONSENT001: in code",
                "Privacy.razor CONSENT001: in the page",
                "Privacy.xaml CONSENT001:",
                "RetentionPolicy.cs CONSENT003: PRIV-12, until 2027-03-31",
                "appsettings.json CONSENT003: kept | so",
            ],
            Known(consumer));

        var ended = await consumer.Runs("build", "-p:ConsentAnalyzersToday=2027-04-01");
        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(["RetentionPolicy.cs(5,60): CONSENT003"], ended.Places("error"));
        Assert.Equal(["consent.baseline(6,1): CONSENT903"], ended.Places("warning"));

        var without = await consumer.Runs("build", "-p:ConsentAnalyzersBaseline=false");
        Assert.Equal(5, without.Places("error").Count());
        Assert.Empty(without.Places("warning"));
    }

    private static IEnumerable<string> Known(Consumer consumer) => Sarif.ResultsIn(consumer.Read("build.sarif"))
        .Select(result => $"{Sarif.FileOf(result)} {result.GetProperty("ruleId")}: {ReasonOf(result)}".TrimEnd())
        .Order(StringComparer.Ordinal);

    private static string ReasonOf(JsonElement result)
    {
        const string Start = "consent.baseline: ";
        var said = Assert.Single(result.GetProperty("suppressions").EnumerateArray()).GetProperty("properties").GetProperty("suppressionType").GetString()!;
        Assert.Contains(Start, said, StringComparison.Ordinal);
        return said[(said.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..].TrimEnd(' ', '}', ')');
    }
}
