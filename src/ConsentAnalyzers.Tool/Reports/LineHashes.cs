using System.Globalization;
using System.Text;

namespace ConsentAnalyzers.Tool.Reports;

/// <summary>
/// The hashes by which code scanning knows a line again after others were added above it: of the hundred characters from the
/// start of the line on, without blanks and with one kind of line end, and a number among equals. It computes them itself
/// where a log is uploaded from a checkout, and compares.
/// </summary>
internal static class LineHashes
{
    private const int Size = 100;
    private const ulong Factor = 37;
    private const char End = '\uffff';

    /// <summary>The hashes of all lines, the first being at 0.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var (characters, starts) = Significant(text);
        var seen = new Dictionary<ulong, int>();
        return [.. starts.Select(start => Hash(characters, start)).Select(hash =>
        {
            seen[hash] = seen.GetValueOrDefault(hash) + 1;
            return string.Create(CultureInfo.InvariantCulture, $"{hash:x}:{seen[hash]}");
        })];
    }

    private static ulong Hash(string characters, int start)
    {
        var hash = 0UL;
        for (var i = start; i < start + Size; i++)
        {
            hash = unchecked((hash * Factor) + (i < characters.Length ? characters[i] : 0UL));
        }

        return hash;
    }

    private static (string Characters, IReadOnlyList<int> Starts) Significant(string text)
    {
        var characters = new StringBuilder(text.Length + 1);
        var starts = new List<int>();
        var isStart = true;
        var afterReturn = false;
        foreach (var character in text + End)
        {
            var isBlank = character is ' ' or '\t' || (afterReturn && character == '\n');
            afterReturn = character == '\r';
            if (isBlank)
            {
                continue;
            }

            if (isStart)
            {
                starts.Add(characters.Length);
            }

            var written = character == '\r' ? '\n' : character;
            isStart = written == '\n';
            characters.Append(written);
        }

        return (characters.ToString(), starts);
    }
}
