using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

[Collection(nameof(BuiltSamples))]
public sealed class Samples(BuiltSamples samples)
{
    /// <summary>The rules that can be seen at work; a mark of another rule waits for it.</summary>
    private static readonly string[] Rules = ["CONSENT001", "CONSENT002", "CONSENT003", "CONSENT008"];

    public static TheoryData<string> Shown { get; } = [.. Rules];

    [Fact]
    public void DescribedPopupIsFlaggedExactlyWhereItIsMarked() =>
        Assert.Equal(OfRulesShown(samples.Marks("DescribedPopup")), OfRulesShown(samples.Findings("DescribedPopup")));

    [Theory]
    [MemberData(nameof(Shown))]
    public void DescribedPopupShows(string id) =>
        Assert.Contains(samples.Findings("DescribedPopup"), finding => finding.Id == id);

    [Theory]
    [InlineData("HonestPopup")]
    [InlineData("Heron")]
    public void IsSilentOn(string sample) => Assert.Empty(samples.Findings(sample));

    [Fact]
    public void ReadmeShowsWhatTheBuildPrints() => Assert.Equal(samples.Printed, samples.ShownInTheReadme);

    private static IEnumerable<Result> OfRulesShown(IReadOnlyList<Result> results) =>
        results.Where(result => Rules.Contains(result.Id));
}
