using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

public class RetentionDurationTests
{
    [Theory]
    [InlineData("30d", 30)]
    [InlineData("30 days", 30)]
    [InlineData(" 30D ", 30)]
    [InlineData("1 day", 1)]
    [InlineData("6mo", 180)]
    [InlineData("6 months", 180)]
    [InlineData("2y", 730)]
    [InlineData("1y6mo", 545)]
    [InlineData("1 year 6 months", 545)]
    [InlineData("4w", 28)]
    [InlineData("12h", 0.5)]
    [InlineData("1440min", 1)]
    [InlineData("86400s", 1)]
    [InlineData("86400000ms", 1)]
    [InlineData("0.5d", 0.5)]
    [InlineData("P30D", 30)]
    [InlineData("p30d", 30)]
    [InlineData("P5Y", 1825)]
    [InlineData("P1Y6M", 545)]
    [InlineData("P2W", 14)]
    [InlineData("PT12H", 0.5)]
    [InlineData("P1DT12H", 1.5)]
    [InlineData("1825.00:00:00", 1825)]
    [InlineData("30.00:00", 30)]
    [InlineData("12:00:00", 0.5)]
    public void ReadsADurationWithItsUnit(string text, double days)
    {
        Assert.True(DurationText.TryParse(text, out var length));
        Assert.Equal(TimeSpan.FromDays(days), length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("d")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P30")]
    [InlineData("PD")]
    [InlineData("P30H")]
    [InlineData("30 q")]
    [InlineData("-30d")]
    [InlineData("0d")]
    [InlineData("30d x")]
    [InlineData("1.2.3d")]
    [InlineData(".5d")]
    [InlineData("-1.00:00:00")]
    [InlineData("99999999999.00:00:00")]
    [InlineData("forever")]
    [InlineData("12:xx")]
    public void DoesNotReadWhatIsNoDuration(string text) => Assert.False(DurationText.TryParse(text, out _));

    [Fact]
    public void HoldsAtTheEndsOfWhatADurationCanBe()
    {
        Assert.Equal(TimeSpan.MaxValue, DurationUnit.Years.Times(double.PositiveInfinity));
        Assert.Equal(TimeSpan.MinValue, DurationUnit.Years.Times(double.NegativeInfinity));
        Assert.Equal(DurationUnits.Longest, DurationUnit.Years.Times(int.MaxValue));
        Assert.Equal(DurationUnits.Longest, DurationUnits.Longest.Plus(DurationUnits.Longest));
        Assert.Equal(TimeSpan.Zero, DurationUnit.Days.Times(double.NaN));
        Assert.Equal(TimeSpan.MaxValue, TimeSpan.MaxValue.Plus(TimeSpan.FromDays(1)));
        Assert.Equal(TimeSpan.MaxValue, TimeSpan.MinValue.Absolute());
    }

    [Theory]
    [InlineData(30, "P30D")]
    [InlineData(0.5, "PT12H")]
    [InlineData(1.5, "P1DT12H")]
    [InlineData(0, "P0D")]
    public void WritesIso(double days, string iso) => Assert.Equal(iso, DurationText.ToIso(TimeSpan.FromDays(days)));

    [Theory]
    [InlineData("RetentionDays", "Days")]
    [InlineData("RetentionInDays", "Days")]
    [InlineData("DaysToKeepChats", "Days")]
    [InlineData("Chat:Retention:Days", "Days")]
    [InlineData("CHAT_RETENTION_DAYS", "Days")]
    [InlineData("AuditLogRetentionYears", "Years")]
    [InlineData("retentionMonths", "Months")]
    [InlineData("RetentionWeeks", "Weeks")]
    [InlineData("RetentionHours", "Hours")]
    [InlineData("DeleteGuestTaskOlderThanMinutes", "Minutes")]
    [InlineData("retention.ms", "Milliseconds")]
    [InlineData("ChatTtlSeconds", "Seconds")]
    [InlineData("ChatTtl", "Seconds")]
    [InlineData("DefaultTimeToLive", "Seconds")]
    [InlineData("AnalyticalStoreTimeToLiveInSeconds", "Seconds")]
    [InlineData("RetentionDay", "Days")]
    [InlineData("Retention", null)]
    [InlineData("BackupRetention", null)]
    [InlineData("MaxRetainedMessages", null)]
    [InlineData("CookieAuthExpires", null)]
    [InlineData("RetentionDaysOrMonths", null)]
    [InlineData("SecondRetention", null)]
    public void TakesTheUnitFromTheName(string name, string? unit) =>
        Assert.Equal(unit, DurationNames.UnitOf(Words.In(name))?.ToString());
}
