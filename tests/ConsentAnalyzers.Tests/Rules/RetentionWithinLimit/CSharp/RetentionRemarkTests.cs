using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>A comment that says the old value says the new one after the fix; any other stays.</summary>
public class RetentionRemarkTests
{
    [Theory]
    [InlineData("// five years", "// 30 days")]
    [InlineData("// 5 years", "// 30 days")]
    [InlineData("// 5y", "// 30d")]
    [InlineData("// 1825 days", "// 30 days")]
    [InlineData("// 1,825 days", "// 30 days")]
    [InlineData("// 365 * 5 days", "// 30 days")]
    [InlineData("// 365 * 5", "// 30")]
    [InlineData("// 60 months", "// 30 days")]
    [InlineData("// a five-year archive", "// a 30-day archive")]
    [InlineData("// Five years, see GDPR art. 5", "// 30 days, see GDPR art. 5")]
    [InlineData("// kept for up to 5 years (5 retries)", "// kept for up to 30 days (5 retries)")]
    [InlineData("/* five years */", "/* 30 days */")]
    [InlineData("// fünf Jahre", "// 30 Tage")]
    [InlineData("// pendant cinq ans", "// pendant 30 jours")]
    [InlineData("// 5 lat", "// 30 dni")]
    public Task RewritesTheOldValueBehindIt(string comment, string rewritten) => Fixes(
        $"public TimeSpan ChatRetention {{ get; set; }} = [|TimeSpan.FromDays(1825)|]; {comment}",
        $"public TimeSpan ChatRetention {{ get; set; }} = TimeSpan.FromDays(30); {rewritten}");

    [Theory]
    [InlineData("// since 2019")]
    [InlineData("// GDPR art. 5")]
    [InlineData("// 5 retries")]
    [InlineData("// was five years")]
    [InlineData("// not five years")]
    [InlineData("// agreed five years ago")]
    [InlineData("// two years")]
    [InlineData("// 25 years")]
    [InlineData("// 3-5 years")]
    [InlineData("// TICKET-1825")]
    [InlineData("// see §5 Y")]
    [InlineData("// once every 5 years")]
    [InlineData("// five yearlings")]
    public Task LeavesWhatDoesNotSayTheOldValue(string comment) => Fixes(
        $"public TimeSpan ChatRetention {{ get; set; }} = [|TimeSpan.FromDays(1825)|]; {comment}",
        $"public TimeSpan ChatRetention {{ get; set; }} = TimeSpan.FromDays(30); {comment}");

    [Theory]
    [InlineData("int ChatRetentionDays = [|365|]; // a year", "int ChatRetentionDays = 30; // 30 days")]
    [InlineData("int ChatRetentionDays = [|365|]; // purged once a year", "int ChatRetentionDays = 30; // purged once a year")]
    [InlineData("int ChatRetentionDays = [|182|]; // half a year", "int ChatRetentionDays = 30; // 30 days")]
    [InlineData("int ChatRetentionDays = [|548|]; // 1.5 years", "int ChatRetentionDays = 30; // 30 days")]
    [InlineData("int ChatRetentionHours = [|24 * 365|]; // 12 months", "int ChatRetentionHours = 720; // 30 days")]
    [InlineData("int ChatRetentionHours = [|8760|]; // 8760 hours", "int ChatRetentionHours = 720; // 720 hours")]
    [InlineData("int ChatRetentionDays = /* one year */ [|365|];", "int ChatRetentionDays = /* 30 days */ 30;")]
    [InlineData("/* one year */ int ChatRetentionDays = [|365|];", "/* 30 days */ int ChatRetentionDays = 30;")]
    [InlineData("TimeSpan ChatRetention = [|TimeSpan.FromDays(365 * 5 /* years */)|];", "TimeSpan ChatRetention = TimeSpan.FromDays(30 /* days */);")]
    [InlineData("TimeSpan ChatRetention = [|TimeSpan.FromDays(1825 /* days */)|];", "TimeSpan ChatRetention = TimeSpan.FromDays(30 /* days */);")]
    [InlineData("int ChatRetentionDays = [|365|], OtherDays = 365; // a year", "int ChatRetentionDays = 30, OtherDays = 365; // a year")]
    [InlineData("int OtherDays = 365 /* a year */, ChatRetentionDays = [|365|]; // a year", "int OtherDays = 365 /* a year */, ChatRetentionDays = 30; // 30 days")]
    public Task RewritesOnlyWhatSpeaksOfTheValue(string member, string mended) => Fixes(member, mended);

    [Fact]
    public Task RewritesEachLineOfAListAndTheDocumentation() => Fixes(
        """
        /// <summary>How long chats are kept: five years.</summary>
            /// <remarks>Invoices are kept for ten years, by law.</remarks>
            public int ChatRetentionDays { get; set; } = [|1825|];

            public static Settings Create() => new()
            {
                ChatRetentionDays = [|1825|], // five years
                ImageDays = 1825, // five years
                MessageRetentionDays = [|365|], // a year
            };

            public int ImageDays { get; set; }
            public int MessageRetentionDays { get; set; }
        """,
        """
        /// <summary>How long chats are kept: 30 days.</summary>
            /// <remarks>Invoices are kept for ten years, by law.</remarks>
            public int ChatRetentionDays { get; set; } = 30;

            public static Settings Create() => new()
            {
                ChatRetentionDays = 30, // 30 days
                ImageDays = 1825, // five years
                MessageRetentionDays = 30, // 30 days
            };

            public int ImageDays { get; set; }
            public int MessageRetentionDays { get; set; }
        """);

    [Theory]
    [InlineData("[DefaultValue(365)] public int ChatRetentionDays { get; set; } = [|365|];", "[DefaultValue(30)] public int ChatRetentionDays { get; set; } = 30;")]
    [InlineData("[DefaultValue(365 * 5)] public int ChatRetentionDays = [|1825|];", "[DefaultValue(30)] public int ChatRetentionDays = 30;")]
    [InlineData("[DefaultValue(730)] public int ChatRetentionDays { get; set; } = [|365|];", "[DefaultValue(30)] public int ChatRetentionDays { get; set; } = 30;")]
    [InlineData("[DefaultValue(7)] public int ChatRetentionDays { get; set; } = [|365|];", "[DefaultValue(7)] public int ChatRetentionDays { get; set; } = 30;")]
    [InlineData("[DefaultValue(Year)] public int ChatRetentionDays { get; set; } = [|Year|]; const int Year = 365;", "[DefaultValue(30)] public int ChatRetentionDays { get; set; } = 30; const int Year = 365;")]
    [InlineData("[DefaultValue(typeof(TimeSpan), \"365.00:00:00\")] public TimeSpan ChatRetention { get; set; } = [|TimeSpan.FromDays(365)|];", "[DefaultValue(typeof(TimeSpan), \"30.00:00:00\")] public TimeSpan ChatRetention { get; set; } = TimeSpan.FromDays(30);")]
    [InlineData("[DefaultValue(\"P1Y\")] public string ChatRetention { get; set; } = [|\"P1Y\"|];", "[DefaultValue(\"P30D\")] public string ChatRetention { get; set; } = \"P30D\";")]
    [InlineData("[Option(Default = 365)] public int ChatRetentionDays { get; set; } = [|365|];", "[Option(Default = 30)] public int ChatRetentionDays { get; set; } = 30;")]
    [InlineData("public void Keep([DefaultValue(365)] int chatRetentionDays = [|365|]) { }", "public void Keep([DefaultValue(30)] int chatRetentionDays = 30) { }")]
    [InlineData("[Range(1, 3650)] public int ChatRetentionDays { get; set; } = [|365|];", "[Range(1, 3650)] public int ChatRetentionDays { get; set; } = 30;")]
    public Task ShortensADefaultThatIsWrittenTwice(string member, string mended) => Fixes(member, mended);

    private static Task Fixes(string member, string mended) =>
        Verify<RetentionAnalyzer, RetentionFix>.Fixes(Source(member), Source(mended));

    private static string Source(string member) => $$"""
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;

        public class OptionAttribute : Attribute { public int Default { get; set; } }
        public class Settings
        {
            {{member}}
        }
        """;
}
