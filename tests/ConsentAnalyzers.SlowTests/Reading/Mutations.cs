using System.Text;

namespace ConsentAnalyzers.SlowTests.Reading;

/// <summary>Breaks sources in the ways that typing, merging and malice do; the same seed breaks them the same way.</summary>
internal sealed class Mutations(int seed, params string[] tokens)
{
    private static readonly string[] Oddities =
        ["\0", "\uD800", "\uDC00", "\uFEFF", "\r\n", "\r", "\n", "\u2028", "\t", " ", "\"", "'", "\\", "&#x;", "🍪", "ı", "İ"];

    private readonly Random _random = new(seed);

    /// <summary>One to eight changes to the source.</summary>
    public string Break(string source)
    {
        var text = new StringBuilder(source);
        for (var changes = _random.Next(1, 9); changes > 0; changes--)
        {
            Change(text);
        }

        return text.ToString();
    }

    private void Change(StringBuilder text)
    {
        var position = _random.Next(text.Length + 1);
        var length = Math.Min(_random.Next(1, 40), text.Length - position);
        switch (_random.Next(6))
        {
            case 0:
                text.Remove(position, length);
                break;
            case 1:
                text.Insert(position, text.ToString(position, length));
                break;
            case 2:
                text.Insert(_random.Next(text.Length + 1), text.ToString(position, length));
                break;
            case 3:
                text.Insert(position, Oddities[_random.Next(Oddities.Length)]);
                break;
            case 4:
                text.Length = position;
                break;
            default:
                text.Insert(position, tokens[_random.Next(tokens.Length)]);
                break;
        }
    }
}
