using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What one action sees of a document, and how far its own surface reaches.</summary>
internal sealed class SurfaceReading
{
    /// <summary>How many boxes called dialog may stand in each other.</summary>
    private const int MostDialogs = 3;

    private readonly PlacedPart _action;
    private List<PlacedPart> _parts = [];

    public SurfaceReading(PlacedPart action, List<PlacedPart> walked)
    {
        (_action, Place) = (action, new AcceptPlace(action.Accept!.Value, 0));
        Read(Place, walked);
        for (var dialogs = 1; Holding is null && Place is { Dialog: not null, IsOneOfMany: false } && dialogs < MostDialogs; dialogs++)
        {
            // A box called dialog with nothing but buttons in it may be a row of buttons in a larger one.
            var larger = new AcceptPlace(Place.Accept, dialogs);
            if (larger.IsOneOfMany || larger.Dialog is null)
            {
                break;
            }

            Read(larger, walked);
        }
    }

    public AcceptPlace Place { get; private set; }

    /// <summary>The distance of the nearest surface that says or asks something.</summary>
    public int Nearest { get; private set; }

    /// <summary>The distance of the nearest element that holds more than actions; null where there is none.</summary>
    public int? Holding { get; private set; }

    /// <summary>The element that the surface is; null for the page.</summary>
    public MarkupElement? Element => Nearest < Place.Root ? Place.Around[Nearest].Element : Place.Dialog;

    /// <summary>What tells surfaces apart; a frame hides what is around it from nobody in it.</summary>
    public (MarkupElement? Element, MarkupElement? Frame) Key => (Element, _action.Frame?.Element);

    /// <summary>The action, with what is known of it alone.</summary>
    public SurfacePart Describe(PageIdentity named, IReadOnlyList<PlacedPart> fields, ConsentSettings settings)
    {
        var described = MarkupDescriptions.In(Place.Accept.Element, named.IsFragment);
        if (Holding is null && (Place.Dialog is { } dialog ? IsTemplate(dialog) : named.IsFragment))
        {
            described = described.Append((PartKind.Opaque, ""));
        }

        var hasFields = fields.Any(field => Sees(field, Place) && Place.DistanceOf(field.Parent) <= Nearest);
        var names = MarkupConsentNames.At(Place, named, settings.Actions.IsPlain(_action.Part.Text)).ToImmutableArray();
        return _action.Part with
        {
            HasFields = hasFields,
            Names = names,
            Described = described.Select(part => new SurfacePart(part.Kind, part.Text, _action.Part.Location)).ToImmutableArray(),
            IsOneOfMany = Place.IsOneOfMany,
            AsksForConsent = Place.Accept.TicksFor == TickPurpose.Button || MarkupAsking.Speaks(_action.Part, Beside(), names, hasFields, settings),
        };
    }

    /// <summary>The element at a place of the source that says something and nothing else.</summary>
    public MarkupElement? ElementAt(TextSpan span) =>
        _parts.Find(part => part.Span == span) is { Element: >= 0 and var element } ? new MarkupElement(Place.Accept.Element.Document, element) : null;

    private void Read(AcceptPlace place, List<PlacedPart> walked)
    {
        var parts = walked.Where(part => Sees(part, place)).ToList();
        Holding = parts.Where(part => part.Part.IsContent).Select(part => (int?)place.DistanceOf(part.Parent)).Min();
        if (Holding is null && place != Place)
        {
            return;
        }

        (Place, _parts) = (place, parts);
        var surface = Holding is { } holding ? place.Around.FindIndex(holding, around => around.Kind is ControlKind.Card or ControlKind.Dialog) : -1;
        Nearest = surface < 0 ? place.Root : surface;
    }

    private bool Sees(PlacedPart part, AcceptPlace place) =>
        place.Sees(part) && SurfaceBranch.IsSeenFrom(part.Part.Branch, _action.Part.Branch);

    private static bool IsTemplate(MarkupElement dialog) => dialog.LocalName.EndsWith("Template", StringComparison.Ordinal);

    /// <summary>What tells what the action is about: what stands beside it, not what else is on the page.</summary>
    private List<SurfacePart> Beside()
    {
        var reach = Nearest < Place.Root ? Nearest : Holding ?? Nearest;
        var action = _parts.IndexOf(_action);
        var heading = _parts.FindLastIndex(action, part => part.Part.Kind == PartKind.Heading);
        return _parts
            .Where((part, i) => i == action || i == heading || Place.DistanceOf(part.Parent) <= reach)
            .Select(part => part.Part)
            .ToList();
    }
}
