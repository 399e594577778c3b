using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

public sealed class NecessaryNames
{
    [Theory]
    [InlineData("StrictlyNecessary")]
    [InlineData("essential_cookies")]
    [InlineData("Necessary cookies (always active)")]
    public void SayThatNobodyIsAsked(string name) => Assert.True(NecessaryWords.AreIn(name));

    [Theory]
    [InlineData("NonEssentialCookies")]
    [InlineData("Not necessary")]
    [InlineData("Unnecessary")]
    [InlineData("Functional cookies")]
    public void DoNotSaySo(string name) => Assert.False(NecessaryWords.AreIn(name));

    [Theory]
    [InlineData("Functional cookies", true)]
    [InlineData("Technically required", true)]
    [InlineData("Security", true)]
    [InlineData("Marketing", false)]
    [InlineData("Share usage data", false)]
    public void AreWeakerWhereNobodyCanChangeThem(string label, bool necessary) => Assert.Equal(necessary, NecessaryWords.AreInLocked(label));

    [Theory]
    [InlineData("IsRequired", true, true)]
    [InlineData("always_on", true, true)]
    [InlineData("optional", false, true)]
    [InlineData("IsRequired", false, false)]
    [InlineData("Locked", true, false)]
    [InlineData("CanChange", false, false)]
    public void AreAlsoFlags(string flag, bool value, bool necessary) => Assert.Equal(necessary, NecessaryWords.AreSaidBy(flag, value));
}
