using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.Reading;

/// <summary>Whatever is made of a settings file, it is judged without a failure and repaired to something that needs no second repair.</summary>
public sealed class SettingsFuzzTests
{
    private const int Rounds = 2_000;

    private const string Settings = """
        {
          // consent-analyzers disable-next-line CONSENT001: a demo
          "Privacy": { "AllowAnalytics": true, "ShareUsageData": "true" },
          "Categories": [ { "Name": "Marketing", "Enabled": true, "Required": false } ],
          "DefaultConsent": "granted", "UserDefaults:SendCrashReports": true,
          /* consent-analyzers disable CONSENT003 */
          "Chat": { "RetentionDays": 1825, "Retention": "P5Y", "TtlSeconds": "31536000" },
          "Retention": { "Chats": { "Value": 5, "Unit": "years" }, "Visitors": "1825.00:00:00" },
          "VisitorCookie": { "Name": "visitor", "MaxAge": "5 years" }
        }
        """;

    [Fact]
    public void BrokenSettingsAreJudgedAndRepaired()
    {
        var mutations = new Mutations(20250928, "{", "}", "[", "]", ":", ",", "\"", "//", "/*", "*/", "true", "\"true\"", "1e308", "-", "P", ":::", "__", "\\u0000");
        for (var round = 0; round < Rounds; round++)
        {
            Check(mutations.Break(Settings));
        }
    }

    [Fact]
    public void SettingsCutAnywhereAreJudgedAndRepaired()
    {
        for (var length = 0; length <= Settings.Length; length += 3)
        {
            Check(Settings[..length]);
            Check(Settings[length..]);
        }
    }

    [Theory]
    [InlineData("{\"a\":", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("{\"AllowAnalytics\":true,\"b\":", 5_000)]
    [InlineData("\"Chat:RetentionDays\":1825,", 5_000)]
    public void DeepAndLongSettingsAreJudged(string part, int times) =>
        VerifyFile.Inspect("appsettings.json", SourceText.From("{" + string.Concat(Enumerable.Repeat(part, times))));

    private static void Check(string text)
    {
        var source = SourceText.From(text);
        var found = VerifyFile.Inspect("appsettings.json", source);
        Assert.All(found, finding => Assert.True(finding.Diagnostic.Location.SourceSpan.End <= text.Length));
        var repaired = source.WithChanges(ConsentAnalyzers.CodeFixes.FileRepairs.Changes(found));
        Assert.All(VerifyFile.Inspect("appsettings.json", repaired), finding => Assert.Empty(finding.Repair));
    }
}
