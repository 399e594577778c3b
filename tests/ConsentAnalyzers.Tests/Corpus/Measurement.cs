using System.Collections.Concurrent;
using System.Globalization;
using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.Tests.Corpus;

/// <summary>Precision and recall over one set of snippets.</summary>
internal sealed class Measurement(string set, IReadOnlyList<Verdict> verdicts)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Measurement>>> Measured = new();

    private static readonly string[] Rules =
        [.. RuleCatalogue.All.Select(rule => rule.Id).Distinct().Where(id => RuleCatalogue.BasisOf(id).Length > 0)];

    private static readonly string[] Hosts = ["cs", "razor", "cshtml", "xaml", "axaml", "json"];

    public Score Total { get; } = Sum(verdicts, Rules);

    public IReadOnlyList<string> Differences { get; } = [.. verdicts.SelectMany(verdict => verdict.Differences())];

    /// <summary>Reads and analyzes a set once for all tests.</summary>
    public static Task<Measurement> Of(string set) => Measured.GetOrAdd(set, key => new(() => Measure(key))).Value;

    /// <summary>The section of docs/measurements.md about the set.</summary>
    public string ToMarkdown()
    {
        var rows =
            from rule in Rules
            from host in Hosts
            let score = Sum(verdicts.Where(verdict => verdict.Snippet.Host == host), [rule])
            where score != default
            select score.Row(rule, host);
        var silent = verdicts.Count(verdict => verdict.Snippet.Expected.Count == 0);
        string[] lines =
        [
            $"### The {set} set: {verdicts.Count} snippets, {silent} of them silent",
            "",
            "| rule | host | expected | found | unexpected | missed | precision | recall |",
            "|---|---|---:|---:|---:|---:|---:|---:|",
            .. rows,
            Total.Row("all", "all"),
        ];
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>The row of docs/measurements.md about a set that has no section of its own.</summary>
    public string ToRow() => Total.Row(set, verdicts.Count.ToString(CultureInfo.InvariantCulture));

    private static async Task<Measurement> Measure(string set)
    {
        var verdicts = new ConcurrentBag<Verdict>();
        var unreadable = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(SnippetFiles.Of(set), async (snippet, _) =>
        {
            try
            {
                if (await SnippetAnalysis.Findings(snippet) is { } found)
                {
                    verdicts.Add(new(snippet, found));
                }
            }
            catch (FormatException exception)
            {
                unreadable.Add($"{set}/{snippet.Name}.{snippet.Host}.txt: {exception.Message}");
            }
        });
        Assert.True(unreadable.IsEmpty, string.Join(Environment.NewLine, unreadable.Order(StringComparer.Ordinal)));
        return new(set, [.. verdicts.OrderBy(verdict => verdict.Snippet.Name, StringComparer.Ordinal)]);
    }

    private static Score Sum(IEnumerable<Verdict> verdicts, IReadOnlyList<string> rules) =>
        verdicts.SelectMany(verdict => rules.Select(verdict.Score)).Aggregate(default(Score), (sum, score) => sum + score);
}
