using System.Globalization;

namespace ConsentAnalyzers.Tests.Corpus;

/// <summary>How findings compare with what was expected: how many are right, how many are not, how many are missing.</summary>
internal readonly record struct Score(int Right, int Unexpected, int Missed)
{
    public double Precision => Share(Right, Right + Unexpected);

    public double Recall => Share(Right, Right + Missed);

    public static Score operator +(Score one, Score other) =>
        new(one.Right + other.Right, one.Unexpected + other.Unexpected, one.Missed + other.Missed);

    public string Row(string rule, string host) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {rule} | {host} | {Right + Missed} | {Right} | {Unexpected} | {Missed} | {Percent(Precision)} | {Percent(Recall)} |");

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}

/// <summary>A snippet and what is found in it.</summary>
internal sealed record Verdict(Snippet Snippet, IReadOnlyList<Mark> Found)
{
    public IReadOnlyList<Mark> Unexpected { get; } = Without(Found, Snippet.Expected);

    public IReadOnlyList<Mark> Missed { get; } = Without(Snippet.Expected, Found);

    public Score Score(string id) =>
        new(Snippet.Expected.Count(mark => mark.Id == id) - Missed.Count(mark => mark.Id == id), Unexpected.Count(mark => mark.Id == id), Missed.Count(mark => mark.Id == id));

    public IEnumerable<string> Differences() =>
        Unexpected.Select(mark => Difference("unexpected", mark)).Concat(Missed.Select(mark => Difference("missed", mark)));

    private string Difference(string kind, Mark mark) =>
        $"{Snippet.Name}.{Snippet.Host}: {kind} {mark}: {Snippet.Source.Split('\n')[mark.Line - 1].Trim()}";

    // Multisets: two findings expected on a line are not met by one.
    private static List<Mark> Without(IReadOnlyList<Mark> marks, IReadOnlyList<Mark> others)
    {
        var left = others.ToList();
        return [.. marks.Where(mark => !left.Remove(mark))];
    }
}
