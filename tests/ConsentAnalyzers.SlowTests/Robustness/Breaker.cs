using System.Text.RegularExpressions;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>Breaks text as typing does: pieces drop out, double, swap; the end is missing. The same seed breaks the same way.</summary>
internal sealed partial class Breaker(int seed)
{
    private readonly Random _random = new(seed);

    public string Break(string text)
    {
        var pieces = Pieces().Matches(text).Select(match => match.Value).ToList();
        for (var times = _random.Next(1, 5); times > 0 && pieces.Count > 1; times--)
        {
            BreakOnce(pieces);
        }

        return string.Concat(pieces);
    }

    public T OneOf<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private void BreakOnce(List<string> pieces)
    {
        var at = _random.Next(pieces.Count - 1);
        switch (_random.Next(6))
        {
            case 0 or 1:
                pieces.RemoveAt(at);
                break;
            case 2:
                pieces.Insert(at, pieces[at]);
                break;
            case 3:
                (pieces[at], pieces[at + 1]) = (pieces[at + 1], pieces[at]);
                break;
            case 4:
                pieces[at] = pieces[_random.Next(pieces.Count)];
                break;
            default:
                pieces.RemoveRange(at, _random.Next(3) == 0 ? pieces.Count - at : 1);
                break;
        }
    }

    /// <summary>A word or one other character, with the space before it.</summary>
    [GeneratedRegex(@"\s*(?:\w+|\S)|\s+$")]
    private static partial Regex Pieces();
}
