using ConsentAnalyzers.Baseline;

namespace ConsentAnalyzers.ToolTests.Baselines;

public sealed class BaselineUsageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("consent-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void CreateNeverWritesOverAnything()
    {
        File.WriteAllText(Path.Combine(_folder, BaselineFile.Name), "# mine\n");

        Refused("There is a consent.baseline already", "create");
        Assert.Equal("# mine\n", File.ReadAllText(Path.Combine(_folder, BaselineFile.Name)));
    }

    [Theory]
    [InlineData("update")]
    [InlineData("prune")]
    public void WithoutABaselineThereIsNothingToKeep(string command) => Refused("'consent baseline create' writes one", command);

    [Theory]
    [InlineData("--add")]
    [InlineData("--reason", "PRIV-1")]
    [InlineData("--until", "2027-03-31")]
    public void NewFindingsComeInOnlyWithAReason(params string[] options) => Refused("--add needs --reason", ["update", .. options]);

    [Theory]
    [InlineData("--until", "31.3.2027", "'31.3.2027' is no date")]
    [InlineData("--reason", "until 2027", "a date after 'until' in it is written yyyy-mm-dd")]
    [InlineData("--reason", " ", "--reason needs a text")]
    public void AReasonIsOneThatCanBeReadAgain(string option, string value, string message) => Refused(message, "create", option, value);

    private void Refused(string message, params string[] command)
    {
        var run = CommandLine.Consent(_folder, ["baseline", .. command]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }
}
