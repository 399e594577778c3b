using ConsentAnalyzers.Options;

namespace ConsentAnalyzers.Tests.Options;

public class IgnoredNamesTests
{
    [Theory]
    [InlineData("AllowAnalytics", "AllowAnalytics")]
    [InlineData("AllowAnalytics", "allowanalytics")]
    [InlineData("*", "Anything")]
    [InlineData("*", "")]
    [InlineData("Allow*", "Allow")]
    [InlineData("*Analytics", "AllowAnalytics")]
    [InlineData("*low*lyt*", "AllowAnalytics")]
    [InlineData("A**s", "AllowAnalytics")]
    [InlineData("ab*ab*ab", "abababab")]
    [InlineData("Telemetry:*", "Telemetry:Enabled")]
    public void HoldNamesThatFit(string pattern, string name) => Assert.True(new IgnoredNames([pattern]).Contains(name));

    [Theory]
    [InlineData("AllowAnalytics", "AllowAnalyticsToo")]
    [InlineData("Allow*", "DisallowAnalytics")]
    [InlineData("*Analytics", "AnalyticsEnabled")]
    [InlineData("ab*ba", "aba")]
    [InlineData("ab*ab*ab", "ababa")]
    [InlineData("*a*b*", "ba")]
    public void LeaveOutNamesThatDoNot(string pattern, string name) =>
        Assert.False(new IgnoredNames([pattern]).Contains(name));

    [Fact]
    public void AreComparedInNoMoreThanOnePass()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 2_000)) + "*b";
        var name = new string('a', 20_000) + "c";

        Assert.False(new IgnoredNames([pattern]).Contains(name));
    }
}
