using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Tests.Reading.Markup;
using ConsentAnalyzers.Tests.Reading.Markup.Pages;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Reading;

public sealed class MarkupFuzzTests(ITestOutputHelper output)
{
    private const int Rounds = 20_000;

    private static readonly string[] Tokens =
    [
        "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "<?", "?>", "<div", "</div>", "<p>", "</p>", "<script>",
        "</script>", "<input", "=", "=\"", "='", "@", "@@", "@(", "@{", "@*", "*@", "@:", "@<p>", "@if (", "@if (x) {", "} else {", "}",
        "{", "(", ")", "[", "]", ";", ":", "case 1:", "@code {", "@section A {", "@switch (a) {", "$\"{", "$$\"\"\"{{", "@\"", "\"\"\"",
        "//", "/*", "*/", "#if", "<text>", "&amp;", "{Binding", "{}", "xmlns:a=\"b\"", "do {", "} while (", "@await ", "?.", "!.",
    ];

    [Fact]
    public void BrokenPagesAreStillCoveredOnce()
    {
        var mutations = new Mutations(20250928, Tokens);
        for (var round = 0; round < Rounds; round++)
        {
            var (source, dialect) = HtmlPages.All[round % HtmlPages.All.Count];
            Check(mutations.Break(source), dialect);
        }

        output.WriteLine($"{Rounds} broken pages read");
    }

    [Fact]
    public void PagesCutAnywhereAreStillCoveredOnce()
    {
        var count = 0;
        foreach (var (source, dialect) in HtmlPages.All)
        {
            for (var length = 0; length <= source.Length; length++, count++)
            {
                Check(source[..length], dialect);
            }
        }

        output.WriteLine($"{count} cut pages read");
    }

    [Fact]
    public void EveryPageIsReadInEveryDialect()
    {
        foreach (var (source, _) in HtmlPages.All)
        {
            foreach (var dialect in Enum.GetValues<MarkupDialect>())
            {
                Check(source, dialect);
                Check(source.Replace("\n", "\r\n"), dialect);
                Check(source.Replace('\n', '\r'), dialect);
                Check(source.Replace('\n', ' '), dialect);
                Check('\uFEFF' + source, dialect);
            }
        }
    }

    [Fact]
    public void EveryPairOfTokensIsCoveredOnce()
    {
        foreach (var first in Tokens)
        {
            foreach (var second in Tokens)
            {
                foreach (var dialect in Enum.GetValues<MarkupDialect>())
                {
                    Check(first + second, dialect);
                    Check($"<a>@if (x) {{ {first}b{second} }}</a>", dialect);
                    Check($"<a b=\"{first}{second}\">@(c{first}{second})</a>", dialect);
                }
            }
        }
    }

    private static void Check(string source, MarkupDialect dialect)
    {
        var document = MarkupDocument.Parse(source, dialect);
        MarkupInvariants.Check(document);
        foreach (var node in document.Nodes)
        {
            if (node.Kind is MarkupNodeKind.Text or MarkupNodeKind.Comment)
            {
                Assert.True(node.Text.Length <= node.Span.Length);
            }
        }
    }
}
