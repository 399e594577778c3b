using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConsentAnalyzers.SlowTests.Robustness;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>
/// Every fix that is offered anywhere in the sources of the tests, the samples, the measured snippets and the generated
/// application: what it makes compiles, the finding is gone, no other has come, nothing is lost, and the layout of the
/// file does not matter.
/// </summary>
public sealed class FixSafetyTests(ITestOutputHelper output)
{
    private const string Code = "C# of the tests";
    private const string Markup = "markup and settings of the tests";

    // A piece without a fix has none in any layout.
    private static readonly ConcurrentDictionary<Piece, bool> Unfixable = new(ReferenceEqualityComparer.Instance);

    // How many of its pieces a run takes that is not in bulk: one in so many, plain and in the other layouts; none for 0.
    private static readonly Dictionary<string, (Lazy<ImmutableArray<Piece>> Pieces, int Plain, int Styled)> Corpora = new()
    {
        [Code] = (Piece.TestCode, 4, 12),
        [Markup] = (Piece.TestMarkup, 5, 30),
        ["samples"] = (Piece.Samples, 1, 0),
        ["snippets"] = (Piece.Snippets, 4, 12),
        ["consent modules of the generated application"] = (Piece.Modules, 4, 0),
    };

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var (corpus, (_, _, styled)) in Corpora)
        {
            foreach (var style in Style.All.Where(style => style == Style.Plain || styled > 0 || Variants.IsBulk))
            {
                if (!style.IsForCodeOnly || corpus != Markup)
                {
                    cases.Add(corpus, style.Name);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task EveryFixIsSafe(string corpus, string layout)
    {
        var style = Style.All.Single(style => style.Name == layout);
        var (pieces, plain, styled) = Corpora[corpus];
        var safety = new SafetyCheck(style);
        await Parallel.ForEachAsync(
            Variants.Sample(pieces.Value, style == Style.Plain ? plain : styled)
                .Where(piece => !Unfixable.ContainsKey(piece) && (piece.HasCode || !style.IsForCodeOnly)),
            async (piece, _) =>
            {
                if (!await safety.Check(piece))
                {
                    Unfixable[piece] = true;
                }
            });

        output.WriteLine($"{corpus}, {layout}: of {pieces.Value.Length} pieces {safety}");
        Assert.True(safety.Run > 0 || corpus != Code || style != Style.Plain, "No program was run.");
        Assert.True(safety.Faults.IsEmpty, string.Join("\n", safety.Faults.Take(Variants.IsBulk ? 100 : 5)));
    }

    [Fact]
    public async Task NothingIsLeftToFixInTheGeneratedApplication()
    {
        if (!Variants.IsBulk)
        {
            return;
        }

        var application = await FixedProject.Of(Piece.Application, Style.Plain);
        Assert.Empty(application.Errors);
        var meant = Piece.Modules.Value.SelectMany(module => module.Files).Select(file => file.Path).ToHashSet();
        Assert.All(application.Findings, finding => Assert.True(meant.Contains(FixedProject.PathOf(finding)), finding.ToString()));
        var offers = await application.Offers();
        foreach (var first in offers.GroupBy(offer => offer.Provider, (_, same) => same.First()))
        {
            application = await application.AfterAll(first.Provider, first.Action.EquivalenceKey!);
            Assert.Empty(application.Errors);
        }

        output.WriteLine($"{Piece.Application.Files.Length} files, {offers.Length} fixes offered, {application.Findings.Length} findings left without a fix");
        Assert.DoesNotContain(await application.Offers(), offer => !offer.IsForAPerson);
    }
}
