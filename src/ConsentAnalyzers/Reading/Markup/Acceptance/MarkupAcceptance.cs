using ConsentAnalyzers.Reading.Files;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Finds actions that accept in Razor, HTML and XAML, and the surfaces that they stand on.</summary>
internal static class MarkupAcceptance
{
    /// <summary>A file with more is a list of offers, not a request for consent.</summary>
    private const int MostActions = 24;

    public static void Read(FileSource file, MarkupDocument document, FileReport report, CancellationToken cancellation)
    {
        List<AcceptCandidate>? accepts = null;
        foreach (var node in document.Nodes)
        {
            if (node.AsElement is { } element && AcceptCandidate.In(element, report.Settings) is { } accept)
            {
                (accepts ??= []).Add(accept);
            }
        }

        if (accepts is null || accepts.Count > MostActions)
        {
            return;
        }

        var (named, labels, actions) = (new PageIdentity(file.Path, document), new ChoiceLabels(document), new SurfaceActions(document, report.Settings));
        var (language, ids, first) = (new PageLanguage(document), new ExplanationIds(file, named.IsPart && document.Dialect.IsRazor() ? named.Name : ""), report.Found.Count);
        foreach (var accept in accepts)
        {
            if (SurfaceReading.Of(accept, labels, actions, named, report.Settings, cancellation) is { } reading)
            {
                report.Add(reading.ToAction(file, language) with { Place = new ExplanationPlace(reading, ids, file) });
            }
        }

        new RepairTrial(file, report, cancellation).Weed(first);
    }
}
