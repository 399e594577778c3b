using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.ToolTests.Inventories;

public class LengthTests
{
    [Theory]
    [InlineData("P1825D", "5 years")]
    [InlineData("P365D", "1 year")]
    [InlineData("P30D", "30 days")]
    [InlineData("P1D", "1 day")]
    [InlineData("P6M", "6 months")]
    [InlineData("P2Y", "2 years")]
    [InlineData("PT12H", "12 hours")]
    [InlineData("P1DT12H", "1.5 days")]
    [InlineData("unlimited", "unlimited")]
    [InlineData("P", "P")]
    [InlineData("as long as needed", "as long as needed")]
    public void IsSaidAsPeopleSayIt(string length, string text) => Assert.Equal(text, Length.Text(length));

    [Fact]
    public void IsComparedWhateverTheUnit()
    {
        Assert.True(Length.Days("P5Y") == Length.Days("P1825D"));
        Assert.True(Length.Days("unlimited") > Length.Days("P99Y"));
        Assert.Null(Length.Days("as long as needed"));
    }
}
