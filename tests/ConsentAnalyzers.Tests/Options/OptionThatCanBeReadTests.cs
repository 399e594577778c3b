using ConsentAnalyzers.Options;

namespace ConsentAnalyzers.Tests.Options;

public class OptionThatCanBeReadTests
{
    [Theory]
    [InlineData("30d", 30)]
    [InlineData("6mo", 180)]
    [InlineData("2y", 730)]
    [InlineData("P30D", 30)]
    [InlineData("1y6mo", 545)]
    [InlineData("  90 days  ", 90)]
    [InlineData("36h", 1.5)]
    [InlineData("30 days", 30)]
    [InlineData("30.00:00:00", 30)]
    [InlineData("12:00:00", 0.5)]
    [InlineData("P6M", 180)]
    [InlineData("6mon", 180)]
    [InlineData("720min", 0.5)]
    [InlineData("1.5d", 1.5)]
    [InlineData("0.125d", 0.125)]
    [InlineData("30d # a month", 30)]
    public void SetsTheRetentionLimit(string value, double days)
    {
        var options = ConfiguredFiles.Option("retention_limit", value).At("/shop/A.cs");

        Assert.Empty(options.Problems);
        Assert.Equal(TimeSpan.FromDays(days), options.Settings.Limits.Ordinary);
    }

    [Fact]
    public void SetsTheLimitUnderConsentAndNoOther()
    {
        var limits = ConfiguredFiles.Option("retention_limit.granted", "2y").At("/shop/A.cs").Settings.Limits;

        Assert.Equal(TimeSpan.FromDays(730), limits.Granted);
        Assert.Equal(RetentionLimits.Default.Ordinary, limits.Ordinary);
        Assert.Equal(RetentionLimits.Default.Categories, limits.Categories);
    }

    [Theory]
    [InlineData("cookies")]
    [InlineData("support")]
    [InlineData("Support")]
    [InlineData("flagged_input")]
    [InlineData("größe")]
    public void SetsTheLimitOfACategory(string category)
    {
        var limits = ConfiguredFiles.Option("retention_limit." + category, "90d").At("/shop/A.cs").Settings.Limits;

        Assert.Equal(TimeSpan.FromDays(90), limits.LimitFor(category.ToLowerInvariant(), underConsent: false));
        Assert.Equal(RetentionLimits.Default.Ordinary, limits.LimitFor(RetentionLimits.Personal, underConsent: false));
    }

    [Fact]
    public void SetsTheWordsOfACategory()
    {
        var limits = ConfiguredFiles.Option("retention_words.support", "Ticket, Anfrage,, case").At("/shop/A.cs").Settings.Limits;

        Assert.Equal(["ticket", "anfrage", "case"], limits.Words["support"].ToArray());
    }

    [Theory]
    [InlineData("grant_words", "Grant")]
    [InlineData("refusal_words", "Refusal")]
    [InlineData("protective_words", "Protective")]
    [InlineData("topic_words", "Topic")]
    [InlineData("accept_words", "Accept")]
    [InlineData("decline_words", "Decline")]
    [InlineData("defer_words", "Defer")]
    public void AddsWordsToItsOwnListOnly(string key, string list)
    {
        var settings = ConsentOptions.Find(key, out var name)!.Apply(ConsentSettings.Default, name, " einwilligen , d'accord, 同意する,");

        foreach (var property in typeof(ConsentAnalyzers.Vocabulary.WordAdditions).GetProperties().Where(p => p.PropertyType.IsValueType))
        {
            string[] expected = property.Name == list ? ["einwilligen", "d'accord", "同意する"] : [];
            Assert.Equal(expected, (IEnumerable<string>)property.GetValue(settings!.Words)!);
        }
    }

    [Fact]
    public void IgnoresNames()
    {
        var settings = ConfiguredFiles.Option("ignored_names", "AllowAnalytics, Legacy*, *Consent*Mode").At("/shop/A.cs").Settings;

        Assert.True(settings.IsIgnored("AllowAnalytics"));
        Assert.True(settings.IsIgnored("LegacyOptIn"));
        Assert.True(settings.IsIgnored("DefaultConsentV2Mode"));
        Assert.False(settings.IsIgnored("AllowTelemetry"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("unset")]
    [InlineData("# nothing")]
    public void IsNotSetByAnEmptyValue(string value)
    {
        foreach (var option in ConsentOptions.All)
        {
            var key = option.Key.Text.Replace("<category>", "cookies", StringComparison.Ordinal);

            Assert.Equal("", ConfiguredFiles.Option(key, value).At("/shop/A.cs").Settings.Written);
        }
    }

    [Fact]
    public void IsOneOfTheListedOptions()
    {
        Assert.Equal(ConsentOptions.All.Count, ConsentOptions.All.Select(option => option.FullKey).Distinct().Count());
        Assert.All(ConsentOptions.All, option =>
        {
            Assert.StartsWith("consent_analyzers.", option.FullKey, StringComparison.Ordinal);
            Assert.Equal(option.FullKey.ToLowerInvariant(), option.FullKey);
            Assert.EndsWith(".", option.Help, StringComparison.Ordinal);
            Assert.NotEmpty(option.Accepted.ToString());
        });
    }

    [Fact]
    public void HasTheDefaultThatItsTextSays()
    {
        foreach (var option in ConsentOptions.All.Where(option => option.Default.Length > 0))
        {
            string[] parts = option.Default.Split(": ") is [var name, var text] ? [name, text] : ["", option.Default];
            var limits = option.Apply(ConsentSettings.Default, parts[0], parts[1])!.Limits;

            Assert.Equal(RetentionLimits.Default.Ordinary, limits.Ordinary);
            Assert.Equal(RetentionLimits.Default.Categories, limits.Categories);
        }
    }
}
