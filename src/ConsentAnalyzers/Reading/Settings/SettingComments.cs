using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>What the comments of a settings file say that plain values mean: behind the value, and on the line above it.</summary>
/// <param name="text">The file.</param>
/// <param name="comments">Its comments, in order.</param>
internal sealed class SettingComments(string text, List<TextSpan> comments)
{
    /// <summary>Whether nought or minus one stands for ever; null where no comment says.</summary>
    public bool? SayForEver(JsonEntry entry)
    {
        if (comments.Count == 0 || entry.Text is not ("-1" or "0"))
        {
            return null;
        }

        var next = comments.BinarySearch(new TextSpan(entry.ValueSpan.End, 0));
        next = next < 0 ? ~next : next;
        return (next < comments.Count && IsOnly(entry.ValueSpan.End, comments[next].Start, lines: 0, ',', '}', ']') ? Said(comments[next], entry) : null)
            ?? (next > 0 && IsOnly(comments[next - 1].End, entry.KeySpan.Start, lines: 1, '{') ? Said(comments[next - 1], entry) : null);
    }

    private bool? Said(TextSpan comment, JsonEntry entry) => ValueRemark.MeansForEver(text.Substring(comment.Start, comment.Length), entry.Text);

    /// <summary>Whether there is nothing between two places but blanks, some signs and so many ends of lines.</summary>
    private bool IsOnly(int start, int end, int lines, params char[] signs)
    {
        for (var i = start; i < end; i++)
        {
            if ((text[i] == '\n' && --lines < 0) || !(char.IsWhiteSpace(text[i]) || signs.Contains(text[i])))
            {
                return false;
            }
        }

        return start <= end;
    }
}
