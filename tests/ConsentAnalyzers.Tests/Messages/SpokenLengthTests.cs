using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Messages;

/// <summary>Durations in messages.</summary>
public sealed class SpokenLengthTests
{
    [Theory]
    [InlineData(1, "1 day", "1 Tag")]
    [InlineData(30, "30 days", "30 Tage")]
    [InlineData(90, "90 days (3 months)", "90 Tage (3 Monate)")]
    [InlineData(365, "365 days (1 year)", "365 Tage (1 Jahr)")]
    [InlineData(1825, "1825 days (5 years)", "1825 Tage (5 Jahre)")]
    [InlineData(36_500, "36500 days (100 years)", "36500 Tage (100 Jahre)")]
    [InlineData(0.5, "12 hours", "12 Stunden")]
    [InlineData(1 / 24.0, "1 hour", "1 Stunde")]
    [InlineData(1 / 96.0, "15 minutes", "15 Minuten")]
    [InlineData(30 / 86400.0, "30 seconds", "30 Sekunden")]
    [InlineData(3.00001, "about 3 days", "etwa 3 Tage")]
    public void AreSpokenInTheLanguageOfTheMessage(double days, string english, string german)
    {
        var length = TimeSpan.FromDays(days);

        Assert.Equal(english, length.Spoken().ToString(TextFile.English));
        Assert.Equal(german, length.Spoken().ToString(TextFile.German));
        Assert.Equal(length.InWords(), length.Spoken().ToString(TextFile.English));
    }

    [Fact]
    public void AreTheSameTextWhereTheyAreTheSameLength()
    {
        Assert.Equal(TimeSpan.FromDays(90).Spoken(), TimeSpan.FromDays(90).Spoken());
        Assert.NotEqual(TimeSpan.FromDays(90).Spoken(), TimeSpan.FromDays(60).Spoken());
        Assert.Equal(TimeSpan.FromDays(90).Spoken().GetHashCode(), TimeSpan.FromDays(90).Spoken().GetHashCode());
    }
}
