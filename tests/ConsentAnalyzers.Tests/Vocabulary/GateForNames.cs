using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

public class GateForNames
{
    [Theory]
    [InlineData("AllowAnalytics")]
    [InlineData("Telemetry")]
    [InlineData("Tracking")]
    [InlineData("EnableTracking")]
    [InlineData("DisableTelemetry")]
    [InlineData("OptOut")]
    [InlineData("chkNewsletter")]
    [InlineData("RememberMyDecision")]
    [InlineData("NewsletterEnabled")]
    public void Passes(string name) => Assert.True(ChoiceWords.BuiltIn.MayConcern(name));

    [Theory]
    [InlineData("Enabled")]
    [InlineData("Value")]
    [InlineData("Count")]
    [InlineData("IsVisible")]
    [InlineData("ConsentBanner")]
    [InlineData("RequireConsent")]
    [InlineData("AllowRememberConsent")]
    [InlineData("TelemetryClient")]
    [InlineData("")]
    public void Stops(string name) => Assert.False(ChoiceWords.BuiltIn.MayConcern(name));

    [Theory]
    [InlineData("Enabled", "Telemetry", true)]
    [InlineData("IsEnabled", "NewsletterSubscription", true)]
    [InlineData("Checked", "chkNewsletter", true)]
    [InlineData("Enabled", "TelemetrySettings", true)]
    [InlineData("Value", "UsageTracking", true)]
    [InlineData("Enabled", "Retry", false)]
    [InlineData("Visible", "chkNewsletter", false)]
    [InlineData("AllowAnalytics", "Anything", true)]
    public void LendsNeutralNamesTheirContainer(string name, string container, bool passes) =>
        Assert.Equal(passes, ChoiceWords.BuiltIn.MayConcern(name, container));

    [Fact]
    public void RemembersWithoutAllocating()
    {
        var words = ChoiceWords.Remembering(WordAdditions.None);
        string[] names = ["AllowAnalytics", "Count", "Enabled", "IsVisible"];
        Ask();
        Ask();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Ask();
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Ask()
        {
            foreach (var name in names)
            {
                words.MayConcern(name);
                words.MayConcern(name, "Telemetry");
            }
        }
    }

    [Fact]
    public void IsFastOnNewNames()
    {
        var words = ChoiceWords.Remembering(WordAdditions.None);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 20_000; i++)
        {
            words.MayConcern("SomeOrdinaryPropertyName" + (char)('A' + (i % 26)) + i);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void SurvivesAnything()
    {
        var random = new Random(7);
        var alphabet = "aAbB_-.:' ’\"{}0é同\ud83d\ude00\n\t";
        for (var i = 0; i < 2000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(20)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            ChoiceWords.BuiltIn.MeaningOf(text, new Surroundings(text, text, text, [text], text));
            ChoiceWords.BuiltIn.SpeaksOfConsent(text);
        }
    }
}
