using System.Globalization;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>
/// Eight times the text takes eight times as long: the exponent of the growth is 1 for what is linear and 2 for what is
/// quadratic. What this process alone takes is measured; the limit lies between the two, since its collector has a part in it.
/// </summary>
[Collection(nameof(Alone))]
public sealed class GrowthTests(ITestOutputHelper output)
{
    private const int Factor = 8;
    private const int Runs = 3;
    private const double Limit = 1.5;

    // What is done sooner says more of the clock than of the text.
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(500);

    public static TheoryData<string> Texts() => [.. HostileText.All.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public void TimeGrowsWithTheTextAndNoFaster(string name)
    {
        var (path, ofLength) = HostileText.All[name];
        var length = Variants.IsBulk ? 250_000 : 20_000;
        Measure(path, ofLength(length));
        var (once, more) = (Measure(path, ofLength(length)), Measure(path, ofLength(Factor * length)));
        var exponent = Math.Log(more / once) / Math.Log(Factor);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {once.TotalMilliseconds:F1} ms, {more.TotalMilliseconds:F1} ms for {Factor} times as much, exponent {exponent:F2}"));
        Assert.True(more < Measurable || exponent < Limit, $"{once} became {more}");
    }

    private static TimeSpan Measure(string path, string source)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var (text, settings) = (SourceText.From(source), ConsentSettings.Default.Remembering());
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            FileInspection.Inspect(path, text, settings, CancellationToken.None);
            var taken = Environment.CpuUsage.TotalTime - start;
            best = taken < best ? taken : best;
        }

        return best;
    }
}
