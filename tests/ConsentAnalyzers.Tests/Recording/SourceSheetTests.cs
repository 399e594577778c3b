namespace ConsentAnalyzers.Tests.Recording;

public class SourceSheetTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("class A\n{\n}\n\n")]
    [InlineData("<p>One</p>\r\n<p>Two</p>\r")]
    [InlineData("=== Net\n--- root = true\n<<<<<<< HEAD\n=======\n")]
    [InlineData("a \\ b \\u0000 \\\\ c")]
    [InlineData("a \\ b\r\\u0041\0 \uD800 🍪 \uDC00\uFEFF\u2028 \\")]
    public void WhatIsWrittenIsRead(string text)
    {
        RecordedSource[] sources =
        [
            new TestSource("first", Platform.Avalonia, ""),
            new TestSource(text, Platform.Net, ""),
            new TestSource(text, Platform.Net, text),
            new TestFile("Pages/A.cshtml", text, "[*]\nconsent_analyzers.retention_limit = 60d\n"),
            new TestFile("z.json", "last", ""),
        ];

        var sheet = SourceSheet.Write(sources);

        Assert.Equal(sources.Order(Comparer<RecordedSource>.Create((one, other) => string.CompareOrdinal(one.Heading + one.EditorConfig, other.Heading + other.EditorConfig))), SourceSheet.Read(sheet));
        Assert.DoesNotContain('\r', sheet);
        Assert.DoesNotContain('\0', sheet);
    }

    [Fact]
    public void NothingIsReadOfNothing() => Assert.Empty(SourceSheet.Read(SourceSheet.Write([])));

    [Fact]
    public void ASheetReadsWell() => Assert.Equal(
        "=== Net\n--- consent_analyzers.retention_limit = 60d\nclass A\n{\n}\n=== escaped Pages/A.cshtml\n<p>\\u000D\n</p>\n",
        SourceSheet.Write(
        [
            new TestFile("Pages/A.cshtml", "<p>\r\n</p>", ""),
            new TestSource("class A\n{\n}", Platform.Net, "consent_analyzers.retention_limit = 60d"),
        ]));
}
