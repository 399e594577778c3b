using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

public class DurationFormTests
{
    [Theory]
    [InlineData("1825", "Days", "30")]
    [InlineData(" 1825 ", "Days", "30")]
    [InlineData("1825.0", "Days", "30.0")]
    [InlineData("-365", "Days", "-30")]
    [InlineData("43800", "Hours", "720")]
    [InlineData("157680000000", "Milliseconds", "2592000000")]
    [InlineData("60", "Months", "1")]
    [InlineData("P5Y", null, "P30D")]
    [InlineData("p1y6m", null, "P30D")]
    [InlineData("1825.00:00:00", null, "30.00:00:00")]
    [InlineData("365d", null, "30d")]
    [InlineData("8760h", null, "720h")]
    [InlineData("2y", null, "30d")]
    [InlineData("6mo", null, "30d")]
    [InlineData("5 years", null, "30 days")]
    [InlineData("365 days", "Hours", "30 days")]
    public void WritesTheLimitInTheFormOfTheSource(string written, string? unit, string expected) =>
        Assert.Equal(expected, Shorten(written, unit, TimeSpan.FromDays(30)));

    [Theory]
    [InlineData("5", "Years")]
    [InlineData("60", "Weeks")]
    [InlineData("1825", null)]
    [InlineData("long", "Days")]
    [InlineData("", "Days")]
    public void WritesNothingWhereTheFormCannotSayTheLimit(string written, string? unit) =>
        Assert.Null(Shorten(written, unit, TimeSpan.FromDays(30)));

    [Theory]
    [InlineData("7d", "36h")]
    [InlineData("7 days", "36 hours")]
    [InlineData("P1Y", "P1DT12H")]
    [InlineData("365.00:00:00", "1.12:00:00")]
    public void FindsASmallerUnitForALimitOfOddLength(string written, string expected) =>
        Assert.Equal(expected, Shorten(written, null, TimeSpan.FromHours(36)));

    private static string? Shorten(string written, string? unit, TimeSpan limit) =>
        DurationForm.Rewrite(written, unit is null ? null : Enum.Parse<DurationUnit>(unit), limit);
}
