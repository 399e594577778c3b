using System.Text.RegularExpressions;
using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

public sealed class MessagesOfAConsumer
{
    /// <summary>The compiler's language counts, whatever language the SDK's own messages are in.</summary>
    [Fact]
    public async Task SpeakTheLanguageThatTheCompilerIsAskedFor()
    {
        using var consumer = await Consumer.Of(
            ("RetentionPolicy.cs", Pieces.Retention),
            ("appsettings.json", """{ "Privacy": { "AllowAnalytics": true } }"""));
        (await consumer.Runs("restore")).Succeeded();

        string[] german =
        [
            "'Privacy:AllowAnalytics' ist eine Einwilligung, die anfangs an ist (true); einschalten muss sie die betroffene Person",
            "'ChatRetention' bewahrt personenbezogene Daten länger auf als erlaubt: 1825 Tage (5 Jahre); Höchstdauer für personenbezogene Daten: 30 Tage",
        ];
        string[] english =
        [
            "'Privacy:AllowAnalytics' is a consent that starts on (true); a person has to turn it on",
            "'ChatRetention' keeps personal data for 1825 days (5 years); the limit for personal data is 30 days",
        ];
        Assert.Equal(german, await In("de"));
        Assert.Equal(german, await In("de-AT"));
        Assert.Equal(english, await In("en"));
        Assert.Equal(english, await In("da"));

        async Task<IEnumerable<string>> In(string language)
        {
            var build = (await consumer.Runs("build", "--no-incremental", "--no-restore", $"-p:PreferredUILang={language}")).Succeeded();
            return ((string[])["CONSENT001", "CONSENT003"]).SelectMany(id => build.Lines("warning", id).Select(line => Message(line, id)));
        }
    }

    private static string Message(string line, string id)
    {
        var said = line[(line.IndexOf(id + ": ", StringComparison.Ordinal) + id.Length + 2)..];
        return Regex.Replace(said, @"( \(https://\S+\))? \[[^\]]*\]$", "");
    }
}
