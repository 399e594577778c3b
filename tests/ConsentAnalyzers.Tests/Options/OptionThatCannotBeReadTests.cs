using ConsentAnalyzers.Options;

namespace ConsentAnalyzers.Tests.Options;

public class OptionThatCannotBeReadTests
{
    private static readonly string Huge = new('9', 100_000);

    public static TheoryData<string, string> Unreadable()
    {
        var rows = new TheoryData<string, string>();
        foreach (var key in new[] { "retention_limit", "retention_limit.granted", "retention_limit.cookies", "retention_limit.support" })
        {
            foreach (var value in new[]
            {
                "30", "d", "0d", "-30d", "30 d d", "NaN", "Infinity", "1e9 y", "99999999999y", "never", "P", "PT", "P-5Y", "30d,60d",
                "5 fortnights", "30m", "6M", "1y 6m", "90m", "59min", "0.0000001d", "1s", "PT30M", "00:59:00", "24:00:00", "1.000d", "\"30d\"",
                "\u0001\u0002", "٣٠d", Huge, Huge + "d",
            })
            {
                rows.Add(key, value);
            }
        }

        foreach (var key in ConsentOptions.All.Select(option => option.Key.Text).Where(key => key.Contains("_words")))
        {
            foreach (var value in new[]
            {
                ",", ", ,,", "42", "allow, !!", "\u0007bell", "\"allow\"", "\"allow\", \"share\"", "'allow', 'share'", "'allow'", "„erlauben“", "«autoriser»",
                "`allow`", "allow|share", "[allow, share]", "einwillig*", "= allow", "<allow>", Huge, new string(',', 100_000),
            })
            {
                rows.Add(key.Replace("<category>", "support", StringComparison.Ordinal), value);
            }
        }

        foreach (var value in new[] { ",", "Allow(Analytics)", "a, <b>", "\u0000", "\"Allow\"" })
        {
            rows.Add("ignored_names", value);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void LeavesTheDefaultAndSaysWhatIsAccepted(string key, string value)
    {
        var options = ConfiguredFiles.Option(key, value).At("/shop/A.cs");

        var problem = Assert.Single(options.Problems);
        Assert.Equal(OptionFault.Value, problem.Fault);
        Assert.Equal("consent_analyzers." + key, problem.Key);
        Assert.Equal(ConsentOptions.Find(key, out _)!.Accepted, problem.Instead);
        Assert.Equal(RetentionLimits.Default, options.Settings.Limits);
        Assert.Equal(ConsentSettings.Default.Choices.TopicsIn(value), options.Settings.Choices.TopicsIn(value));
        Assert.False(options.Settings.IsIgnored("Allow"));
    }

    [Fact]
    public void LeavesTheOthersAlone()
    {
        var options = ConfiguredFiles.EditorConfig(
            """
            [*]
            consent_analyzers.retention_limit = soon
            consent_analyzers.retention_limit.cookies = 90d
            consent_analyzers.ignored_names = Legacy*
            """).At("/shop/A.cs");

        Assert.Equal("consent_analyzers.retention_limit", Assert.Single(options.Problems).Key);
        Assert.Equal(TimeSpan.FromDays(90), options.Settings.Limits.LimitFor("cookies", underConsent: false));
        Assert.True(options.Settings.IsIgnored("LegacyOptIn"));
    }

    [Theory]
    [InlineData("retention_limt", "retention_limit")]
    [InlineData("retention-limit", "retention_limit")]
    [InlineData("retention_limits.chat", "retention_limit.<category>")]
    [InlineData("retention_word.chat", "retention_words.<category>")]
    [InlineData("retention_limit.", "retention_limit.<category>")]
    [InlineData("grantwords", "grant_words")]
    [InlineData("ignore_names", "ignored_names")]
    [InlineData("ignored_name", "ignored_names")]
    [InlineData("deferred_words", "defer_words")]
    [InlineData("consent001", "CONSENT001.severity")]
    [InlineData("consent003.severty", "CONSENT003.severity")]
    public void IsAnsweredWithTheNearestKey(string key, string nearest)
    {
        var problem = Assert.Single(ConfiguredFiles.Option(key, "30d").At("/shop/A.cs").Problems);

        Assert.Equal(OptionFault.Key, problem.Fault);
        Assert.Equal("consent_analyzers." + key, problem.Key);
        Assert.Equal("consent_analyzers." + nearest, problem.Instead);
    }

    [Theory]
    [InlineData("retention_limit.cookie", "90d", "retention_limit.cookies")]
    [InlineData("retention_limit.personl", "90d", "retention_limit.personal")]
    [InlineData("retention_limit.grantd", "2y", "retention_limit.granted")]
    [InlineData("retention_words.cookie", "banner", "retention_words.cookies")]
    [InlineData("retention_words.granted", "yes", "retention_words.<category>")]
    [InlineData("CONSENT071.severity", "error", "CONSENT001.severity")]
    [InlineData("CONSENT01.severity", "none", "CONSENT001.severity")]
    [InlineData("CONSENT1.severity", "none", "CONSENT001.severity")]
    public void IsAnsweredWithTheNameThatWasMeant(string key, string value, string meant)
    {
        var options = ConfiguredFiles.Option(key, value).At("/shop/A.cs");

        var problem = Assert.Single(options.Problems);
        Assert.Equal(OptionFault.Key, problem.Fault);
        Assert.Equal("consent_analyzers." + meant, problem.Instead);
        Assert.Equal(RetentionLimits.Default.Categories, options.Settings.Limits.Categories);
        Assert.Empty(options.Settings.Limits.Words);
        Assert.Empty(options.Settings.FileSeverities);
    }

    [Theory]
    [InlineData("retention_words.support = ticket")]
    [InlineData("retention_words.support = ticket", "retention_limit.suport = 90d")]
    [InlineData("retention_words.support = ticket", "retention_limit.support = soon")]
    [InlineData("retention_limit.granted = 7d")]
    [InlineData("retention_limit.granted = 60d", "retention_limit = 90d")]
    [InlineData("retention_limit.2024 = 90d")]
    public void HasNoEffectByItself(string option, string other = "ignored_names = Legacy")
    {
        var options = ConfiguredFiles.EditorConfig($"[*]\nconsent_analyzers.{option}\nconsent_analyzers.{other}").At("/shop/A.cs");

        var problem = Assert.Single(options.Problems, problem => problem.Fault == OptionFault.Effect);
        Assert.Equal("consent_analyzers." + option.Split(' ')[0], problem.Key);
        Assert.Contains("accepted: ", problem.Instead.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void IsAnsweredHoweverLongTheKey() =>
        Assert.Single(ConfiguredFiles.Option(new string('x', 100_000) + ".y", "1").At("/shop/A.cs").Problems);

    [Theory]
    [InlineData("consent-analyzers.retention_limit", "consent_analyzers.retention_limit")]
    [InlineData("consent_analyzer.retention_limt", "consent_analyzers.retention_limit")]
    [InlineData("consentanalyzers.retention_limit.support", "consent_analyzers.retention_limit.support")]
    [InlineData("consent_analysers.ignored_names", "consent_analyzers.ignored_names")]
    public void IsKnownByAPrefixThatIsNearlyOurs(string key, string nearest)
    {
        var options = ConfiguredFiles.EditorConfig($"[*]\n{key} = 60d").At("/shop/A.cs");

        var problem = Assert.Single(options.Problems);
        Assert.Equal((OptionFault.Key, key, nearest), (problem.Fault, problem.Key, problem.Instead));
        Assert.Equal(RetentionLimits.Default.Ordinary, options.Settings.Limits.Ordinary);
    }

    [Fact]
    public void BelongsToThisPackage() =>
        Assert.Empty(ConfiguredFiles.EditorConfig("[*]\nconsent_manager.retention_limit = soon\nconsent.limit = 1\nconsent_analyzers_tool.x = 1\nother_analyzers.retention_limit = soon\nretention_limit = soon").At("/shop/A.cs").Problems);
}
