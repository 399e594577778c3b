using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

public class ProseTests
{
    [Theory]
    [InlineData("We use cookies to measure visits.")]
    [InlineData("You can accept the updated terms today.")]
    [InlineData("Telemetry characterisation, anonymisation, internationalisation.")]
    [InlineData("Wir verwenden Cookies, um unsere Seite zu verbessern.")]
    [InlineData("当社は、お客様の会話を人工知能モデルの学習および改善のために使用することがあります。詳細は方針をご覧ください。")]
    [InlineData("Delete the todo list and all data with it.")]
    [InlineData("Your chats are kept for five years if you accept, and for 30 days if you do not. You can change your mind at any time.")]
    public void Explains(string text) => Assert.True(Prose.Explains(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Accept?")]
    [InlineData("We use cookies.")]
    [InlineData("Updated terms and conditions")]
    [InlineData("Do you accept the terms?")]
    [InlineData("TODO: explain here what the person accepts")]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod")]
    [InlineData("The explanation text goes here before release")]
    [InlineData("xxx xxx xxx xxx xxx xxx xxx")]
    [InlineData("text text text text text text text text text")]
    [InlineData("Placeholder for the legal text of this page")]
    [InlineData("--------------------------------------------------------")]
    [InlineData("==== 1234 ==== 5678 ====")]
    [InlineData("FIXME this needs words from the lawyers")]
    public void DoesNotExplain(string text) => Assert.False(Prose.Explains(text));

    [Theory]
    [InlineData("Updates to Consumer Terms and Policies")]
    [InlineData("We use cookies")]
    [InlineData("Help us improve our app for everyone")]
    [InlineData("Do you accept the new terms?")]
    public void IsAHeading(string line) => Assert.True(Prose.IsHeading(line));

    [Theory]
    [InlineData("We use cookies.")]
    [InlineData("By going on you accept that we keep your chats for five years")]
    [InlineData("One line\nand another")]
    public void IsNoHeading(string line) => Assert.False(Prose.IsHeading(line));
}
