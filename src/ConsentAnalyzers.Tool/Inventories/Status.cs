using System.Text.Json.Serialization;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>What is said of an entry, the gravest last.</summary>
internal enum Verdict
{
    Right,
    NotJudged,
    Suppressed,
    Baseline,
    Finding,
}

/// <summary>What one rule says of an entry.</summary>
/// <param name="Rule">The rule; empty where none could judge.</param>
/// <param name="Reason">Why it was taken out or not judged, as written; empty where nobody says.</param>
internal sealed record Judgement(string Rule, Verdict Verdict, string Reason);

/// <summary>What the rules say of an entry; nothing where it is right.</summary>
internal sealed record Status(IReadOnlyList<Judgement> Judgements)
{
    public static Status Right { get; } = new([]);

    [JsonIgnore]
    public Verdict Verdict => Judgements.Select(judgement => judgement.Verdict).DefaultIfEmpty().Max();

    [JsonIgnore]
    public IEnumerable<string> Findings =>
        Judgements.Where(judgement => judgement.Verdict == Verdict.Finding).Select(judgement => judgement.Rule);
}
