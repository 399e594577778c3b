using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>The place of an explanation in Razor, HTML and XAML.</summary>
internal sealed class ExplanationPlace(SurfaceReading reading, ExplanationIds ids, FileSource file) : IExplanationPlace
{
    public ImmutableArray<TextChange> Write(string text) =>
        RepairPlace.Of(reading) is { } place ? ExplanationMarkup.Insert(text, reading, place, ids, file) : ImmutableArray<TextChange>.Empty;

    public ImmutableArray<TextChange> Move(TextSpan text)
    {
        if (reading.ElementAt(text) is not { } element
            || RepairPlace.Of(reading) is not { IsEnd: false } place
            || !RepairPlace.CanMove(element) || element.Branch != place.Anchor.Branch || element.Span.OverlapsWith(place.Anchor.Span))
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var layout = new MarkupLayout(file);
        var moved = layout.WithRemarks(element.Span);
        return ImmutableArray.Create(
            layout.Before(place.Anchor, file.Text.Substring(moved.Start, moved.Length)),
            layout.Remove(moved));
    }
}
