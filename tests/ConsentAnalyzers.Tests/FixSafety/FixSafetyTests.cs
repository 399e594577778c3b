using System.Collections.Concurrent;
using ConsentAnalyzers.Tests.Robustness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace ConsentAnalyzers.Tests.FixSafety;

/// <summary>
/// Every fix that is offered anywhere in the sources of the tests and samples: what it makes compiles, the finding is
/// gone, no other has come, nothing is lost, and the layout of the file does not matter.
/// </summary>
public sealed class FixSafetyTests(ITestOutputHelper output)
{
    private readonly ConcurrentQueue<string> _faults = new();
    private int _sources;
    private int _single;
    private int _all;

    public static TheoryData<string> Styles() => [.. Style.All.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task EveryFixIsSafe(string name)
    {
        var style = Style.All.Single(style => style.Name == name);
        var sources = SourceCorpus.Sources;
        foreach (var source in style == Style.All[0] ? Variants.Sample(sources, oneIn: 4) : Variants.Sample(sources, oneIn: 12))
        {
            await Check(source, style);
        }

        output.WriteLine($"{name}: {_sources} sources with fixes of {sources.Length}, {_single} fixes one by one, {_all} by FixAll, {_faults.Count} faults");
        Assert.True(_faults.IsEmpty, string.Join("\n", _faults.Take(5)));
    }

    private async Task Check(TestSource source, Style style)
    {
        var plain = await FixedSource.Of(source, source.Text.ReplaceLineEndings("\n"));
        if (!plain.Errors.IsEmpty || await plain.Offers() is not { IsEmpty: false } plainOffers)
        {
            return;
        }

        _sources++;
        var styled = await FixedSource.Of(source, style.Apply(source.Text.ReplaceLineEndings("\n")));
        var offers = await styled.Offers();
        var text = await styled.Text();
        Expect(styled.Errors.IsEmpty && Keys(styled.Findings).SequenceEqual(Keys(plain.Findings)), "the style changes what is found", text, text);
        Expect(offers.Length == plainOffers.Length, "the style changes what is offered", text, text);
        for (var i = 0; i < offers.Length; i++)
        {
            _single++;
            var after = await styled.After(offers[i].Action);
            await CheckResult(styled, after, [offers[i].Finding], offers[i].Action.Title);
            if (style != Style.All[0] && offers.Length == plainOffers.Length)
            {
                var expected = await (await plain.After(plainOffers[i].Action)).Text();
                var got = await after.Text();
                Expect(style.Undo(got.ToString()) == expected.ToString(), $"{style.Name} gives another result than the plain text: {expected}", text, got);
            }
        }

        foreach (var same in offers.GroupBy(offer => (offer.Provider, offer.Action.EquivalenceKey)))
        {
            _all++;
            var after = await styled.AfterAll(same.Key.Provider, same.Key.EquivalenceKey!);
            await CheckResult(styled, after, [.. same.Select(offer => offer.Finding)], "FixAll " + same.Key.EquivalenceKey);
            var left = (await after.Offers()).Where(offer => offer.Provider == same.Key.Provider);
            Expect(!left.Any(), "FixAll leaves work behind", text, await after.Text());
        }
    }

    private async Task CheckResult(FixedSource before, FixedSource after, IReadOnlyCollection<Diagnostic> fixedOnes, string title)
    {
        var (from, to) = (await before.Text(), await after.Text());
        Expect(after.Errors.IsEmpty, $"{title} does not compile: {string.Join("; ", after.Errors)}", from, to);
        var left = Keys(after.Findings).ToList();
        var expected = Keys(before.Findings).ToList();
        foreach (var key in Keys(fixedOnes))
        {
            expected.Remove(key);
        }

        Expect(left.Count <= expected.Count && !left.Except(expected).Any(), $"{title}: findings are {string.Join("; ", after.Findings)}", from, to);
        Expect(to.Encoding?.GetPreamble().Length > 0, $"{title} loses the byte order mark", from, to);
        foreach (var kept in Kept(from).Except(Kept(to)))
        {
            Expect(false, $"{title} loses {kept}", from, to);
        }
    }

    private static IEnumerable<string> Keys(IEnumerable<Diagnostic> findings) => findings.Select(finding => $"{finding.Id} {finding.GetMessage()}");

    /// <summary>Comments and directives, each with its number among those alike.</summary>
    private static IEnumerable<string> Kept(SourceText text) =>
        CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Setup.Parse).GetRoot().DescendantTrivia()
            .Where(trivia => trivia.IsDirective || trivia.ToString().Contains("//") || trivia.ToString().Contains("/*"))
            .GroupBy(trivia => trivia.ToString(), (written, all) => all.Select((_, i) => $"{written} ({i})"))
            .SelectMany(numbered => numbered);

    private void Expect(bool holds, string fault, SourceText from, SourceText to)
    {
        if (!holds)
        {
            _faults.Enqueue($"{fault}\n---- from\n{from}\n---- to\n{to}\n====");
        }
    }
}
