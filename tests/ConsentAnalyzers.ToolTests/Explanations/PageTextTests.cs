using System.Text.RegularExpressions;
using ConsentAnalyzers.Tool.Explanations;

namespace ConsentAnalyzers.ToolTests.Explanations;

public class PageTextTests
{
    [Fact]
    public void ParagraphsWrapAtTheWidth() => Assert.Equal(
        """
        One two
        three four
        five

        """, Plain("One two three\nfour `five`", 10));

    [Fact]
    public void AWordOfSeveralLooksStaysTogether() => Assert.Equal("One\ntwo.\n", Plain("One `two`.", 7));

    [Fact]
    public void AddressesStandBelowThePageEachOnce() => Assert.Equal(
        """
        See the law [1], the other page and the law [1].

        [1] https://law.example/1

        """, Plain("See [the law](https://law.example/1), [the other page](page.md) and [the law](https://law.example/1).", 80));

    [Fact]
    public void CodeIsIndentedAndNeverWrapped() => Assert.Equal(
        """
        Code:

            if (a)
                return "quite a long line";

        """, Plain("Code:\n\n```csharp flagged\nif (a)\n    return \"quite a long line\";\n```", 12));

    [Fact]
    public void ListsHangBelowTheirMark() => Assert.Equal("- one two\n  three\n- four\n", Plain("- one two three\n- four", 9));

    [Fact]
    public void QuotesAreIndented() => Assert.Equal("  said so\n", Plain("> said so", 20));

    [Fact]
    public void ATableWithoutNamesHasNoHeading() => Assert.Equal("Severity  Warning\nBasis     a b\n", Plain("| | |\n|---|---|\n| Severity | Warning |\n| Basis | a b |", 40));

    [Fact]
    public void CellsWrapBeforeWordsBreak() => Assert.Equal(
        """
        key         use
        ──────────  ───────
        a_long_key  what it
                    is for

        """, Plain("| key | use |\n|---|---|\n| `a_long_key` | what it is for |", 19));

    [Fact]
    public void ColoursChangeNothingOfTheText()
    {
        foreach (var page in RulePages.All)
        {
            var coloured = new PageText(new Terminal(72, HasColours: true)).Of(page.Markdown);

            Assert.Contains("\e[1;36m", coloured, StringComparison.Ordinal);
            Assert.Equal(Plain(page.Markdown, 72), Regex.Replace(coloured, "\e\\[[0-9;]*m", ""));
        }
    }

    [Fact]
    public void WhatLooksAlikeIsColouredAtOnce() =>
        Assert.Equal("\e[1;36mWhat it finds\e[0m\n", new PageText(new Terminal(72, HasColours: true)).Of("## What it finds"));

    [Fact]
    public void EveryPageFitsATerminalButForItsCodeAndAddresses()
    {
        foreach (var page in RulePages.All)
        {
            Assert.DoesNotContain(Plain(page.Markdown, 60).Split('\n'), line => line.Length > 60 && line[0] is not (' ' or '['));
        }
    }

    [Fact]
    public void NothingOfMarkdownIsLeft()
    {
        foreach (var page in RulePages.All)
        {
            var prose = string.Join("\n", Plain(page.Markdown, 100).Split('\n').Where(line => !line.StartsWith(' ')));

            Assert.DoesNotMatch(@"^#|```|\]\(|\*\*|^\|", prose);
        }
    }

    private static string Plain(string markdown, int width) => new PageText(new Terminal(width, HasColours: false)).Of(markdown);
}
