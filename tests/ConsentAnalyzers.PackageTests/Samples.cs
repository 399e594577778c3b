using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

[Collection(nameof(BuiltSamples))]
public sealed class Samples(BuiltSamples samples)
{
    public static TheoryData<string> Rules { get; } = [.. Enumerable.Range(1, 8).Select(number => $"CONSENT00{number}")];

    [Fact]
    public void DescribedPopupIsFlaggedExactlyWhereItIsMarked() =>
        Assert.Equal(samples.Marks("DescribedPopup"), samples.Findings("DescribedPopup"));

    [Theory]
    [MemberData(nameof(Rules))]
    public void DescribedPopupShows(string id) =>
        Assert.Contains(samples.Findings("DescribedPopup"), finding => finding.Id == id);

    [Theory]
    [InlineData("HonestPopup")]
    [InlineData("Heron")]
    public void IsSilentOn(string sample) => Assert.Empty(samples.Findings(sample));

    [Fact]
    public void ReadmeShowsWhatTheBuildPrints() => Assert.Equal(samples.Printed, samples.ShownInTheReadme);
}
