using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

public class LanguageEvidenceTests
{
    [Theory]
    [InlineData("Send usage statistics")]
    [InlineData("Allow the use of your chats and coding sessions to train and improve our AI models")]
    [InlineData("I agree to receive offers by email")]
    [InlineData("Measure visits with analytics")]
    [InlineData("Help us improve")]
    [InlineData("Don't share my data")]
    public void KnowsEnglish(string text) => Assert.True(LanguageEvidence.In(text, Language.House).IsCertain);

    [Theory]
    [InlineData("Nutzungsdaten senden")]
    [InlineData("Newsletter per E-Mail erhalten und lesen")]
    [InlineData("Partager mes statistiques avec vous")]
    [InlineData("Enviar informes de errores")]
    [InlineData("Condividi i dati con i nostri partner")]
    [InlineData("Gegevens delen met partners")]
    [InlineData("Aceito receber a newsletter")]
    [InlineData("Wysyłaj raporty")]
    [InlineData("Zgoda na newsletter")]
    [InlineData("Send données")]
    public void KnowsOtherLanguages(string text) => Assert.True(LanguageEvidence.In(text, Language.House).Foreign > 0);

    [Theory]
    [InlineData("")]
    [InlineData("Newsletter")]
    [InlineData("Analytics cookies")]
    [InlineData("Hantar data penggunaan")]
    [InlineData("Contoso Fabrikam send")]
    public void IsSureOfNeither(string text) => Assert.True(LanguageEvidence.In(text, Language.House) is { Foreign: 0, IsCertain: false });
}
