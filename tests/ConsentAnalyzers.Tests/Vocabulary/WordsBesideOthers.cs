using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>What words mean that the words around them decide about: their language, and which of two forms they are.</summary>
public class WordsBesideOthers
{
    [Theory]
    [InlineData("MessagesClientsJours", "Conservation", "retention")]
    [InlineData("SessionsUtilisateurs", "OptionsConservation", "options retention")]
    [InlineData("MaxDays", "Conservation", "conservation")]
    [InlineData("MessagesClientsJours", "WaterConservationPlant", "water conservation plant")]
    [InlineData("MessagesClientsJours", "Aufbewahrung", "retention")]
    public void AreOfTheLanguageOfTheirNeighbour(string neighbour, string name, string said) =>
        Assert.Equal(said, string.Join(' ', Words.Beside(neighbour, name)));

    [Theory]
    [InlineData("CookiesAcceptes", "cookies accepted")]
    [InlineData("ConsentementDonne", "consent given")]
    [InlineData("CookiesAcceptés", "cookies accepted")]
    [InlineData("J'accepte", "i accept")]
    [InlineData("Accepte", "accept")]
    [InlineData("Les cookies que j'accepte", "the cookies that i accept")]
    public void SayWhatWasDoneAtTheEndOfAName(string name, string said) => Assert.Equal(said, string.Join(' ', Words.In(name)));

    [Theory]
    [InlineData("J'ai lu et j'accepte les conditions", "MembershipFormModel", true)]
    [InlineData("I have read and accept the terms", "MembershipForm", true)]
    [InlineData("Accept terms", "MembershipFormModel", false)]
    [InlineData("I have read and accept the terms", "AcmeClient", false)]
    public void AcceptTermsWhereAFormHasAPersonSaySo(string label, string type, bool grants) =>
        Assert.Equal(grants, ChoiceWords.BuiltIn.MeaningOf("Accepted", new Surroundings(type, Label: label)) == Meaning.Grant);
}
