using ConsentAnalyzers.Tests.Recording;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>The table that is made of the lists of the other languages is up to date, and says what they say.</summary>
public sealed class KnownWordsTests
{
    private const string Table = "src/ConsentAnalyzers/Vocabulary/known-words.bin";

    [Fact]
    public void AreThoseOfTheLists()
    {
        var table = KnownWordsTable.Write();
        var path = Path.Combine(RepositoryFiles.Root, Table);
        if (SourceRecord.IsWanted)
        {
            File.WriteAllBytes(path, table);
        }

        Assert.True(
            table.AsSpan().SequenceEqual(File.ReadAllBytes(path)),
            "The lists have changed: CONSENT_RECORD=1 dotnet test tests/ConsentAnalyzers.Tests --filter KnownWords");
    }

    [Theory]
    [InlineData("Nutzungsdaten", "de")]
    [InlineData("einwilligung", "de")]
    [InlineData("gebruiksgegevens", "nl")]
    [InlineData("données", "fr")]
    [InlineData("donnees", "fr")]
    [InlineData("partnership", "")]
    [InlineData("analytics", "")]
    [InlineData("pass", "")]
    public void TellALanguage(string word, string cultures) =>
        Assert.Equal(cultures, string.Join(' ', Language.Others.Where(language => language.Proves(word.ToLowerInvariant())).Select(language => language.Culture)));

    [Fact]
    public void AreNotTakenApartWhereAWordNeverEnds()
    {
        var endless = string.Concat(Enumerable.Repeat("daten", 20_000));

        Assert.Equal(endless, Words.In("Nutzungsdaten " + endless)[^1]);
    }

    [Theory]
    [InlineData("setNutzungsdatenSenden", true)]
    [InlineData("Plus tard", true)]
    [InlineData("ABLEHNEN", true)]
    [InlineData("I ACCEPT", false)]
    [InlineData("AllowAnalytics", false)]
    public void AreSeenInATextWithoutSplittingIt(string text, bool expected) => Assert.Equal(expected, KnownWords.HintIn(text));
}
