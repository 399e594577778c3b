using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Finds actions that accept in Razor, HTML and XAML, and the surfaces that they stand on.</summary>
internal static class MarkupAcceptance
{
    /// <summary>A file with more is a list of offers, not a request for consent.</summary>
    private const int MostActions = 24;

    public static void Read(FileSource file, MarkupDocument document, FileReport report, CancellationToken cancellation)
    {
        List<AcceptCandidate>? accepts = null;
        var boxes = new TickBoxes(document, file);
        foreach (var node in document.Nodes)
        {
            if (node.AsElement is { } element && (AcceptCandidate.In(element, report.Settings) ?? boxes.AcceptIn(element)) is { } accept)
            {
                (accepts ??= []).Add(accept);
            }
        }

        if (accepts is null || accepts.Count > MostActions)
        {
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        var (named, language, first) = (new PageIdentity(file, document), new PageLanguage(document), report.Found.Count);
        var actions = new SurfaceActions(document, accepts, report.Settings);
        var walk = new SurfaceWalk(file, new ChoiceLabels(document), actions, new SurfaceBranches(document, accepts), report.Settings);
        var walked = walk.Walk(document);
        var readings = new Dictionary<int, SurfaceReading>();
        foreach (var part in walked)
        {
            if (part.Accept is { Element.Index: var accept })
            {
                readings[accept] = new SurfaceReading(part, walked);
            }
        }

        var ids = new ExplanationIds(file, named.IsPart && document.Dialect.IsRazor() ? named.Name : "");
        var described = readings.ToDictionary(
            reading => reading.Key,
            reading => reading.Value.Describe(named, walk.Fields, report.Settings) with
            {
                Twin = reading.Value.Place.Accept is { TicksFor: TickPurpose.None } accept ? new TwinPlace(accept, file, report.Settings) : null,
                Place = reading.Value.Place.Accept.TicksFor == TickPurpose.None ? new ExplanationPlace(reading.Value, ids, file) : null,
            });
        foreach (var surface in readings.GroupBy(reading => reading.Value.Key, reading => reading.Value))
        {
            var place = surface.First().Place;
            var asks = surface.Any(reading => described[reading.Place.Accept.Element.Index].AsksForConsent);
            report.Add(new AcceptSurface(
                walked.Where(place.Sees).Select(part => Leveled(part, surface.Key)).ToImmutableArray(),
                asks ? language.At(place.Accept.Element) : SurfaceLanguage.Unknown,
                IsPage: surface.Key.Element is null));
        }

        new RepairTrial(file, report, cancellation).Weed(first);

        SurfacePart Leveled(PlacedPart placed, (MarkupElement? Element, MarkupElement? Frame) surface)
        {
            var accept = placed.Accept?.Element.Index;
            return (accept is { } own ? described[own] : placed.Part) with
            {
                Level = surface.Element?.Holds(placed.Parent) == false ? PartLevel.Enclosing
                    : accept is { } other && readings[other].Key != surface ? PartLevel.Inner
                    : PartLevel.Own,
            };
        }
    }
}
