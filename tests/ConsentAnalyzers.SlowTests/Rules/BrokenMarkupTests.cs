using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.SlowTests.Reading;
using ConsentAnalyzers.Tests.Reading.Markup.Pages;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.Rules;

/// <summary>Whatever a markup file looks like, it is read in time that grows with its length, and its repairs can be applied.</summary>
public sealed class BrokenMarkupTests
{
    private const int Rounds = 1_500;
    private const int Many = 20_000;

    private static readonly string[] Tokens =
    [
        "<button>Accept</button>", "<div class=\"cookie-banner\">", "</div>", "<label>", "<input type=checkbox>", "<p id=\"a\">", "</p>",
        " aria-describedby=\"a\"", "@if (x) {", "} else {", "}", "<Button Content=\"Accept\"/>", "<StackPanel>", "<Grid>", "</StackPanel>",
        " Grid.Row=\"-1\"", "<ContentDialog PrimaryButtonText=\"Accept\">", "We use cookies to measure how you use this site. ", "<a ", ">",
    ];

    [Theory]
    [InlineData("page.html")]
    [InlineData("CookieBanner.razor")]
    [InlineData("_CookieBanner.cshtml")]
    [InlineData("ConsentWindow.xaml")]
    public void BrokenPagesAreReadAndRepaired(string path)
    {
        var mutations = new Mutations(20251120, Tokens);
        for (var round = 0; round < Rounds; round++)
        {
            var source = SourceText.From(mutations.Break(HtmlPages.All[round % HtmlPages.All.Count].Source));
            source.WithChanges(FileRepairs.Changes(VerifyFile.Inspect(path, source)));
        }
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("<button>")]
    [InlineData("<label>")]
    [InlineData("<div class=\"card\">")]
    [InlineData("<dialog>")]
    [InlineData("<b>x")]
    [InlineData("<form><label for=\"a\">x</label>")]
    [InlineData("<Button><StackPanel>")]
    [InlineData("<Grid><Button Grid.Row=\"1\"/>")]
    [InlineData("<p>Cookies</p>")]
    [InlineData("<button>Accept</button>")]
    [InlineData("@if (x) { ")]
    public void LargePagesTakeLittleTime(string piece)
    {
        var source = string.Concat(Enumerable.Repeat(piece, Many)) + "<button aria-describedby=\"a b c\">Accept cookies</button>";
        foreach (var path in new[] { "page.html", "CookieBanner.razor", "ConsentWindow.xaml" })
        {
            VerifyFile.Inspect(path, SourceText.From(source));
        }
    }
}
