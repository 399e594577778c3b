using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.ToolTests.Writing;

public class QuantityTests
{
    [Theory]
    [InlineData(0, "0 projects")]
    [InlineData(1, "1 project")]
    [InlineData(2, "2 projects")]
    public void OneIsOneAndAllElseIsSeveral(int count, string said) => Assert.Equal(said, Quantity.Of(count, "project"));

    [Fact]
    public void AWordThatEndsOtherwiseIsGiven() => Assert.Equal("3 entries", Quantity.Of(3, "entry", "entries"));
}
