using ConsentAnalyzers.Tool.Commands;
using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.ToolTests.Reports;

namespace ConsentAnalyzers.ToolTests.Commands;

public class FailOnTests
{
    [Theory]
    [InlineData("warning", "warning", 1)]
    [InlineData("warning", "error", 1)]
    [InlineData("warning", "note", 0)]
    [InlineData("error", "warning", 0)]
    [InlineData("error", "error", 1)]
    [InlineData("note", "note", 1)]
    [InlineData("never", "error", 0)]
    public void CountsFindingsFromALevelOn(string failOn, string level, int code) =>
        Assert.Equal(code, FailOn.ExitCode(failOn, Scans.Of(Scans.Found(level: level))));

    [Fact]
    public void IsCleanWhereNothingWasFound() => Assert.Equal(0, FailOn.ExitCode("note", Scans.Of()));

    [Fact]
    public void DoesNotCountWhatIsKnown() =>
        Assert.Equal(0, FailOn.ExitCode("note", Scans.Of(Scans.Found() with { Suppressed = new(IsBaseline: true, "") }, Scans.Found("CONSENT900", level: "note"))));

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public void CountsAStaleBaselineLikeAnError(string failOn, int code) =>
        Assert.Equal(code, FailOn.ExitCode(failOn, Scans.Of(Scans.Found("CONSENT903"))));

    [Theory]
    [InlineData("never")]
    [InlineData("warning")]
    public void SaysThatTheScanIsIncompleteWhateverWasFound(string failOn) =>
        Assert.Equal(3, FailOn.ExitCode(failOn, Scans.Of(Scans.Found()).With(new Gap("Old.csproj", "error", IsFailure: true))));
}
