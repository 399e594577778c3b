using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

public sealed class FormatOfAConsumer
{
    private static readonly string[] Format =
        ["format", "analyzers", "--diagnostics", "CONSENT001", "CONSENT003", "--severity", "warn"];

    [Fact]
    public async Task FixesOnceAndLeavesNothingToFix()
    {
        using var consumer = await Consumer.Of(
            ("PrivacyPreferences.cs", Pieces.Preferences),
            ("RetentionPolicy.cs", Pieces.Retention));

        var format = (await consumer.Runs(Format)).Succeeded();
        Assert.DoesNotContain("Unable to fix", format.Output);

        Assert.Equal(Pieces.Preferences.Replace(" = true;", ""), consumer.Read("PrivacyPreferences.cs"));
        Assert.Equal(Pieces.Retention.Replace("365 * 5", "30"), consumer.Read("RetentionPolicy.cs"));

        (await consumer.Runs([.. Format, "--no-restore", "--verify-no-changes"])).Succeeded();
        (await consumer.Runs("build", "--no-restore", "--no-incremental", "-warnaserror")).Succeeded();
    }
}
