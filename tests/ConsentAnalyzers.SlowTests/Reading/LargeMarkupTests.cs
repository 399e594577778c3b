using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Tests.Reading.Markup;

namespace ConsentAnalyzers.SlowTests.Reading;

/// <summary>
/// Sources on which a parser that recurses overflows its stack, or one that searches the same text again takes hours:
/// that these tests end at all is what they check.
/// </summary>
public sealed class LargeMarkupTests
{
    private static readonly MarkupDialect[] Razor = [MarkupDialect.RazorView];
    private static readonly MarkupDialect[] All = [MarkupDialect.Html, MarkupDialect.RazorComponent, MarkupDialect.Xaml];

    [Theory]
    [InlineData("<a>")]
    [InlineData("<a><b></a>")]
    [InlineData("<a></b>")]
    [InlineData("</a>")]
    [InlineData("<a ")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='\"")]
    [InlineData("<a b=\"<")]
    [InlineData("<a b=\"@(")]
    [InlineData("<a b=\"@*\" ")]
    [InlineData("<a b=\"@(\"")]
    [InlineData("<a b=\"@(c\" ")]
    [InlineData("<a b=\"@@ @ ")]
    [InlineData("<a @if (")]
    [InlineData("<a @if (@if (\"\n")]
    [InlineData("<a @(")]
    [InlineData("<!--")]
    [InlineData("<!")]
    [InlineData("<?")]
    [InlineData("<![CDATA[")]
    [InlineData("<!DOCTYPE [")]
    [InlineData("<script>")]
    [InlineData("<script></scrip")]
    [InlineData("<li>")]
    [InlineData("<p><table>")]
    [InlineData("@")]
    [InlineData("@(")]
    [InlineData("@(\"")]
    [InlineData("@(\"@(\\")]
    [InlineData("@('")]
    [InlineData("@($\"{")]
    [InlineData("@($$\"\"\"{{")]
    [InlineData("@(\"\"\"")]
    [InlineData("$@(")]
    [InlineData("@{ $$$@ }")]
    [InlineData("@{ @$ ")]
    [InlineData("@if (a) {} // b\n")]
    [InlineData("@if (a) {} /* b ")]
    [InlineData("@if (a) /* b ")]
    [InlineData("//@if (a) {}\n")]
    [InlineData("@if (a) {} //")]
    [InlineData("@if (a) {}\n#\n")]
    [InlineData("@a@")]
    [InlineData("@a@b")]
    [InlineData("<a b=\"@if (c) {")]
    [InlineData("<a b=\"@if (c) {} // ")]
    [InlineData("@*")]
    [InlineData("@{")]
    [InlineData("@{ <a>")]
    [InlineData("@{ <a> }</b>")]
    [InlineData("@if (a) {")]
    [InlineData("@if (a) { } ")]
    [InlineData("@if (a) { } else ")]
    [InlineData("@if (a) { <b>")]
    [InlineData("@if (a) <b>")]
    [InlineData("@if (a) { @:<b>\n } ")]
    [InlineData("@switch (a) { case 1: ")]
    [InlineData("@section a { ")]
    [InlineData("@a(@<b>")]
    [InlineData("@a.")]
    [InlineData("@a?[")]
    [InlineData("@do {")]
    [InlineData("@page ")]
    [InlineData("@attribute [")]
    [InlineData("@attribute [\n")]
    [InlineData("@{ #if ")]
    [InlineData("@{ /* ")]
    [InlineData("@{ a </b")]
    [InlineData("&amp;")]
    [InlineData("&")]
    [InlineData("{{")]
    [InlineData("    ")]
    [InlineData("\r\n")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    public void RepeatedAHundredThousandTimesIsCoveredOnce(string piece)
    {
        var source = string.Concat(Enumerable.Repeat(piece, 100_000));
        foreach (var dialect in piece.Contains('@') ? Razor : All)
        {
            MarkupInvariants.Check(MarkupDocument.Parse(source, dialect));
        }
    }

    [Theory]
    [InlineData("<a b=\"@(", ")", "")]
    [InlineData("<a b=\"@(\" ", ")", "")]
    [InlineData("@(", ")", "x")]
    [InlineData("@{ <a>", "</a> }", "x")]
    [InlineData("@if (a) { <b>", "</b> }", "x")]
    [InlineData("@a(@<b>", "</b>)", "x")]
    [InlineData("@($\"{", "}\")", "x")]
    [InlineData("<a>", "</a>", "x")]
    public void NestedAHundredThousandDeepIsCoveredOnce(string opening, string closing, string inside)
    {
        var source = string.Concat(Enumerable.Repeat(opening, 100_000)) + inside + string.Concat(Enumerable.Repeat(closing, 100_000));
        foreach (var dialect in opening.Contains('@') ? Razor : All)
        {
            MarkupInvariants.Check(MarkupDocument.Parse(source, dialect));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a[")]
    [InlineData("$\"{")]
    [InlineData("$@\"{(")]
    [InlineData("$$\"\"\"{{")]
    public void HolesOfStringsAreReadOnASmallStack(string piece)
    {
        var reader = new Thread(() => CallArguments.In("a($\"{" + string.Concat(Enumerable.Repeat(piece, 100_000))).At(1), 256 * 1024);
        reader.Start();
        reader.Join();
    }

    [Fact]
    public void TenMegabytesOnOneLineAreCoveredOnce()
    {
        var source = "<p title=\"@a[\"b\"]\">" + new string('x', 10_000_000) + " @Name</p>";
        Assert.Equal(3, MarkupDocument.Parse(source, MarkupDialect.RazorComponent).Nodes.Count());
    }

    [Fact]
    public void EntitiesOfADocumentAreNeverExpanded()
    {
        const string bomb = """
            <!DOCTYPE a [
              <!ENTITY a "lol">
              <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
              <!ENTITY c SYSTEM "file:///etc/passwd">
            ]>
            <Page Title="&b;">&b;&c;</Page>
            """;
        var page = MarkupDocument.Parse(bomb, MarkupDialect.Xaml).Elements().Single();
        Assert.Equal("&b;&c;", page.TextContent());
        Assert.Equal("&b;", page.Attribute("Title")!.Value.Value);
    }
}
