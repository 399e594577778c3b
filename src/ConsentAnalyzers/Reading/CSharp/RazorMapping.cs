using ConsentAnalyzers.Reading.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>
/// Where generated C# stands in the Razor file that it was made of. Only what is letter by letter the same there can be edited there.
/// </summary>
internal sealed class RazorMapping(SyntaxTree made)
{
    private readonly SourceText _made = made.GetText();

    /// <summary>The Razor file that a place maps to; null where a person wrote nothing there.</summary>
    public string? FileOf(TextSpan span) =>
        Location.Create(made, span) is var place && RazorCode.IsWritten(place) ? place.GetMappedLineSpan().Path : null;

    /// <summary>The changes in the words of a Razor file; null where one of them does not map exactly.</summary>
    public IReadOnlyList<TextChange>? Map(IEnumerable<TextChange> changes, string path, SourceText file)
    {
        if (Misread.Holds(file))
        {
            return null;
        }

        var mapped = new List<TextChange>();
        foreach (var change in changes)
        {
            if (Map(change, path, file) is not { } one)
            {
                return null;
            }

            mapped.Add(one);
        }

        return mapped;
    }

    private TextChange? Map(TextChange change, string path, SourceText file)
    {
        // An insertion has no text of its own to compare; the words that it touches have.
        var words = WordsAround(change.Span);
        var start = made.GetMappedLineSpan(new TextSpan(words.Start, 0));
        var end = made.GetMappedLineSpan(new TextSpan(words.End, 0));
        if (!start.HasMappedPath || start.Path != path || end.Path != path
            || PositionOf(start.StartLinePosition, file) is not { } first
            || PositionOf(end.StartLinePosition, file) is not { } last
            || last - first != words.Length
            || file.ToString(TextSpan.FromBounds(first, last)) != _made.ToString(words))
        {
            return null;
        }

        return new TextChange(new TextSpan(first + (change.Span.Start - words.Start), change.Span.Length), WithLineEndsOf(file, change.NewText ?? ""));
    }

    private TextSpan WordsAround(TextSpan span)
    {
        var root = made.GetRoot();
        var before = root.FindToken(Math.Max(0, span.Start - 1)).Span;
        var (start, end) = (Math.Min(span.Start, before.Start), Math.Max(span.End, before.End));

        // The token before stands on another line where an edit starts a line; that line may not be a person's.
        var line = _made.Lines.GetLineFromPosition(span.Start).Start;
        return TextSpan.FromBounds(start < line ? Math.Min(line + Indent(line), span.Start) : start, end);
    }

    private int Indent(int line)
    {
        var length = 0;
        while (line + length < _made.Length && _made[line + length] is ' ' or '\t')
        {
            length++;
        }

        return length;
    }

    private static int? PositionOf(LinePosition place, SourceText file)
    {
        if (place.Line >= file.Lines.Count)
        {
            return null;
        }

        var line = file.Lines[place.Line];
        return line.Start + place.Character <= line.EndIncludingLineBreak ? line.Start + place.Character : null;
    }

    private static string WithLineEndsOf(SourceText file, string written)
    {
        var first = file.Lines[0];
        var end = file.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return end.Length == 0 ? written : written.Replace("\r\n", "\n").Replace("\n", end);
    }
}
