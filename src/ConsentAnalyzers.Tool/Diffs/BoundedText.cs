using System.Text;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>Lines up to a size: what does not fit is counted instead.</summary>
internal sealed class BoundedText(int limit)
{
    private readonly StringBuilder _text = new();

    public int Left => limit - _text.Length;

    public override string ToString() => _text.ToString();

    public void Line(string line = "") => _text.Append(line).Append('\n');

    /// <summary>Writes lines as long as they leave room.</summary>
    /// <param name="room">The characters that must be left for what comes after.</param>
    /// <param name="rest">What to say of the lines that do not fit, by their number.</param>
    public void Lines(IReadOnlyList<string> lines, int room, Func<int, string> rest)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Length + 1 > Left - room)
            {
                Line();
                Line(rest(lines.Count - index));
                return;
            }

            Line(lines[index]);
        }
    }
}
