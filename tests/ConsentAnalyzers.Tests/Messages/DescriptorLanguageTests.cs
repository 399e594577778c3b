using System.Globalization;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Messages;

/// <summary>Descriptors say what they say in the language that they are asked for.</summary>
public sealed class DescriptorLanguageTests
{
    public static TheoryData<int> Descriptors() => [.. Enumerable.Range(0, RuleCatalogue.All.Count)];

    [Theory]
    [MemberData(nameof(Descriptors))]
    public void ADescriptorSpeaksEnglishAndGerman(int index) => Assert.All(
        Texts(RuleCatalogue.All[index]),
        text =>
        {
            Assert.NotEmpty(text.ToString(TextFile.English));
            Assert.NotEmpty(text.ToString(TextFile.German));
            Assert.NotEqual(text.ToString(TextFile.English), text.ToString(TextFile.German));
        });

    [Theory]
    [InlineData("da")]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("xx")]
    public void ALanguageWithoutAFileReadsEnglish(string language) => Assert.All(
        RuleCatalogue.All.SelectMany(Texts),
        text => Assert.Equal(text.ToString(TextFile.English), text.ToString(CultureInfo.GetCultureInfo(language))));

    [Fact]
    public void ADescriptorAsksForTheLanguageOfTheEditorWhereNobodySaysOne()
    {
        using (new Speaking(TextFile.German))
        {
            Assert.Equal("Einwilligung ist standardmäßig erteilt", RuleCatalogue.ConsentOnByDefault.Title.ToString());
        }

        Assert.Equal("Consent is on by default", RuleCatalogue.ConsentOnByDefault.Title.ToString());
    }

    [Fact]
    public void NoTwoMessagesAreTheSameInGerman() =>
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(rule => rule.MessageFormat.ToString(TextFile.German)).Distinct().Count());

    [Fact]
    public void AReasonOfASuppressionSpeaksEnglishAndGerman() => Assert.Equal(
        [
            ("The baseline lists it.", "Die Bestandsdatei führt die Stelle auf."),
            ("A comment in the file says why.", "Ein Kommentar in der Datei nennt den Grund."),
        ],
        Shipped.Analyzers.OfType<DiagnosticSuppressor>()
            .SelectMany(suppressor => suppressor.SupportedSuppressions)
            .Select(suppression => (suppression.Justification.ToString(TextFile.English), suppression.Justification.ToString(TextFile.German)))
            .Distinct());

    private static IEnumerable<LocalizableString> Texts(DiagnosticDescriptor rule) => [rule.Title, rule.MessageFormat, rule.Description];
}
