using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Moves an explanation that comes too late, or says before the action what the choices of its surface say.</summary>
internal static class AcceptRepair
{
    public static ImmutableArray<TextChange> For(Finding finding, SurfaceReading reading, ExplanationIds ids, FileSource file)
    {
        if (finding[Evidence.LateExplanation] is { } late && Move(late, finding[Evidence.Found] ?? "", reading, file) is { } moved)
        {
            return moved;
        }

        return finding[Evidence.Explanation] is { } text && RepairPlace.Of(reading) is { } place
            ? ExplanationMarkup.Insert(text, reading, place, ids, file)
            : ImmutableArray<TextChange>.Empty;
    }

    private static ImmutableArray<TextChange>? Move(string late, string text, SurfaceReading reading, FileSource file)
    {
        var numbers = late.Split('+');
        if (numbers.Length != 2 || !int.TryParse(numbers[0], out var start) || !int.TryParse(numbers[1], out var length)
            || reading.PartAt(start, length) is not { Element: >= 0 } part
            || Prose.IsHeading(text)
            || RepairPlace.Of(reading) is not { IsEnd: false } place)
        {
            return null;
        }

        var element = new MarkupElement(reading.Place.Accept.Element.Document, part.Element);
        if (!RepairPlace.CanMove(element) || element.Branch != place.Anchor.Branch || element.Span.OverlapsWith(place.Anchor.Span))
        {
            return null;
        }

        var layout = new MarkupLayout(file);
        var moved = layout.WithRemarks(element.Span);
        return ImmutableArray.Create(
            layout.Before(place.Anchor, file.Text.Substring(moved.Start, moved.Length)),
            layout.Remove(moved));
    }
}
