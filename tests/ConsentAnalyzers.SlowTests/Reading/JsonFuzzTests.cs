using ConsentAnalyzers.Reading.Settings;
using ConsentAnalyzers.Tests.Reading.Settings;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Reading;

public sealed class JsonFuzzTests(ITestOutputHelper output)
{
    private const int Rounds = 20_000;

    private const string Settings = """
        {
          // What people have agreed to by default.
          "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } },
          "AllowedHosts": "*",
          "ConnectionStrings": { "Shop": "Server=(localdb)\\mssqllocaldb;Database=Shop;Trusted_Connection=True" },
          "Privacy": {
            "ShareUsageData": true, /* "off" since 2.0 */
            "Newsletter": { "OptIn": false, "Topics": ["news", "offers", { "name": "partners", "on": true, }] },
            "RetentionDays": 1825,
            "Retention": "P5Y",
            "Notice": "We \"value\" your privacy \u2013 really \ud83c\udf6a",
            "Ratio": -1.5e+3,
            "Parent": null,
          },
          "Serilog": { "WriteTo": [ { "Name": "File", "Args": { "path": "log.txt", "retainedFileCountLimit": 31 } } ] }
        }
        """;

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ":", ",", "\"", "'", "\\", "\\u", "\\\"", "//", "/*", "*/", "/", "true", "false", "null", "tru", "-", "1e",
        "\"a\"", "\"a\":", "a", "NaN", "<<<<<<< HEAD\n", "=======", "{}", "[]",
    ];

    [Fact]
    public void BrokenSettingsAreStillRead()
    {
        var mutations = new Mutations(20250928, Tokens);
        for (var round = 0; round < Rounds; round++)
        {
            JsonInvariants.Check(mutations.Break(Settings));
        }

        output.WriteLine($"{Rounds} broken settings read");
    }

    [Fact]
    public void SettingsCutAnywhereAreStillRead()
    {
        for (var length = 0; length <= Settings.Length; length++)
        {
            JsonInvariants.Check(Settings[..length]);
            JsonInvariants.Check(Settings[length..]);
        }
    }

    [Fact]
    public void EveryTripleOfTokensIsRead()
    {
        foreach (var first in Tokens)
        {
            foreach (var second in Tokens)
            {
                foreach (var third in Tokens)
                {
                    JsonInvariants.Check(first + second + third);
                    JsonInvariants.Check($"{{\"a\":{first}{second}{third}\n\"b\":true}}");
                }
            }
        }
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[")]
    [InlineData("[{")]
    [InlineData("[{\"a\":[}")]
    [InlineData("]")]
    [InlineData("{]")]
    [InlineData("\"")]
    [InlineData("\"a\":")]
    [InlineData("\"a\" ")]
    [InlineData("'\\")]
    [InlineData("/*")]
    [InlineData("//")]
    [InlineData(",")]
    [InlineData("a ")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    public void RepeatedAHundredThousandTimesIsRead(string piece) =>
        JsonInvariants.Check(string.Concat(Enumerable.Repeat(piece, 100_000)));

    [Fact]
    public void TenMegabytesOnOneLineAreRead()
    {
        var entries = JsonDocumentReader.Parse("{\"a\":\"" + new string('x', 10_000_000) + "\",\"b\":true}").Entries;
        Assert.Equal(JsonValueKind.True, entries.Last().Kind);
    }
}
