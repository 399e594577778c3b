using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Puts together what one action stands on.</summary>
internal sealed class SurfaceReading
{
    /// <summary>How many boxes called dialog may stand in each other.</summary>
    private const int MostDialogs = 3;

    private readonly List<PlacedPart> _parts;
    private readonly SurfaceWalk _walk;
    private readonly PageIdentity _named;
    private readonly ConsentSettings _settings;
    private readonly int _action;
    private readonly int _lastHeading;

    private SurfaceReading(AcceptPlace place, SurfaceWalk walk, PageIdentity named, ConsentSettings settings)
    {
        (Place, _walk, _named, _settings) = (place, walk, named, settings);
        _parts = SurfaceLabels.Assigned(walk.Parts);
        _action = _parts.FindIndex(part => part.IsAction);
        _lastHeading = _action < 0 ? -1 : _parts.FindLastIndex(_action, part => part.Kind == PartKind.Heading);
        var contents = _parts.Where(part => part.IsContent).Select(part => part.Distance).ToList();
        Holding = contents.Count == 0 ? null : contents.Min();
        Nearest = place.Root;
        for (var i = 0; i < place.Around.Count; i++)
        {
            if (place.Around[i].Kind is ControlKind.Card or ControlKind.Dialog && Holding <= i)
            {
                Nearest = i;
                break;
            }
        }
    }

    public AcceptPlace Place { get; }

    /// <summary>The distance of the nearest surface that says or asks something.</summary>
    public int Nearest { get; }

    /// <summary>The distance of the nearest element that holds more than actions; null where there is none.</summary>
    public int? Holding { get; }

    public static SurfaceReading? Of(
        AcceptCandidate accept, ChoiceLabels labels, SurfaceActions actions, PageIdentity named, ConsentSettings settings, CancellationToken cancellation)
    {
        SurfaceReading? nearest = null;
        for (var dialogs = 0; dialogs < MostDialogs; dialogs++)
        {
            var place = new AcceptPlace(accept, dialogs);
            if (place.IsOneOfMany || (place.Dialog is null && dialogs > 0))
            {
                break;
            }

            var walk = new SurfaceWalk(place, labels, actions, settings);
            walk.Walk(accept.Element.Document, cancellation);
            var reading = new SurfaceReading(place, walk, named, settings);
            nearest = reading._action < 0 ? null : reading.Holding is null ? nearest ?? reading : reading;
            if (reading._action < 0 || reading.Holding is not null || place.Dialog is null)
            {
                break;
            }

            // A box called dialog with nothing but buttons in it may be a row of buttons in a larger one.
        }

        return nearest is { Holding: null } bare && (bare.Place.Dialog is { } dialog ? IsTemplate(dialog) : named.IsFragment) ? null : nearest;
    }

    public AcceptAction ToAction(FileSource file, PageLanguage language)
    {
        var parts = ImmutableArray.CreateBuilder<SurfacePart>();
        var index = -1;
        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i];
            if (i == _action)
            {
                foreach (var (kind, text) in MarkupDescriptions.Of(Place.Accept.Element, _named.IsFragment))
                {
                    parts.Add(new SurfacePart(kind, text, file.Locate(part.Span)));
                }

                index = parts.Count;
            }

            if (i == _action || Belongs(part, i))
            {
                parts.Add(new SurfacePart(part.Kind, part.Text, file.Locate(part.Span), part.IsLocked));
            }
        }

        var own = _parts.Where(Vouches).Select(part => new SurfacePart(part.Kind, part.Text, Location.None)).ToList();
        var names = MarkupConsentNames.Of(Place, _named).ToList();
        var speaks = MarkupAsking.Speaks(parts[index], own, names, _walk.Fields <= Nearest, _settings);
        return new AcceptAction(new ConsentSurface(parts.ToImmutable(), speaks, speaks ? language.At(Place.Accept.Element) : SurfaceLanguage.Unknown), index);
    }

    /// <summary>The part at a place of the source, to tell what a finding is about.</summary>
    public PlacedPart? PartAt(TextSpan span) =>
        _parts.Where(part => part.Span == span).Select(part => (PlacedPart?)part).FirstOrDefault();

    private static bool IsTemplate(MarkupElement dialog) => dialog.LocalName.EndsWith("Template", StringComparison.Ordinal);

    /// <summary>Prose around the surface explains it; choices and actions around it are another's.</summary>
    private bool Belongs(PlacedPart part, int index)
    {
        if (part.Distance > Nearest)
        {
            return index < _action && part.Kind is PartKind.Heading or PartKind.Prose or PartKind.Opaque && index < _action;
        }

        // On a page, text below the action is about something else more often than not.
        return part.Kind != PartKind.Prose || index < _action || Nearest < Place.Root
            || _settings.Choices.SpeaksOfConsent(part.Text) || _settings.Choices.TopicsIn(part.Text) != Vocabulary.Topic.None;
    }

    /// <summary>Whether a part tells what the action is about: what stands beside it, not what else is on the page.</summary>
    private bool Vouches(PlacedPart part) =>
        part.IsAction
        || part.Distance <= (Nearest < Place.Root ? Nearest : Holding ?? Nearest)
        || (part.Kind == PartKind.Heading && part.Span.Start < Place.Accept.Element.Span.Start && IsLastHeading(part));

    private bool IsLastHeading(PlacedPart heading) => _lastHeading >= 0 && _parts[_lastHeading] == heading;
}
