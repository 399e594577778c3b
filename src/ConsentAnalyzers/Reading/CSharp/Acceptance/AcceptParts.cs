using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>Lays a tree of elements out in reading order, as seen from one action: other dialogs and cards are not its surface.</summary>
internal sealed class AcceptParts
{
    private const int Deepest = 200;

    private readonly HashSet<AcceptElement> _around = [];
    private readonly List<SurfacePart> _parts = [];
    private readonly ConsentSettings _settings;
    private readonly AcceptElement? _own;
    private PartLevel _level;
    private SurfaceBranch? _branch;
    private int _depth;
    private bool _holdsBack;
    private bool _hasFields;

    /// <param name="surface">What sets the actions apart.</param>
    /// <param name="actions">The actions whose surface it is.</param>
    /// <param name="settings">The vocabulary.</param>
    public AcceptParts(AcceptElement surface, IEnumerable<AcceptElement> actions, ConsentSettings settings)
    {
        _settings = settings;
        foreach (var action in actions)
        {
            for (var element = action; element is not null && _around.Add(element); element = element.Parent)
            {
            }
        }

        for (var element = surface; element is not null && _own is null; element = element.Parent)
        {
            _own = element.IsSurface ? element : null;
        }

        _level = _own is null ? PartLevel.Own : PartLevel.Enclosing;
    }

    public void Add(SurfacePart part) => _parts.Add(part with { Level = _level, Branch = part.Branch ?? _branch });

    public void AddRange(IEnumerable<SurfacePart> parts)
    {
        foreach (var part in parts)
        {
            Add(part);
        }
    }

    public void Add(AcceptElement element)
    {
        if (_depth < Deepest)
        {
            var (level, branch) = (_level, _branch);
            _depth++;
            _level = element == _own ? PartLevel.Own : level;
            _branch = element.Branch ?? branch;
            AddCore(element);
            (_level, _branch) = (level, branch);
            _depth--;
        }
    }

    private void AddCore(AcceptElement element)
    {
        var location = element.Origin.GetLocation();
        if (element.IsSurface && !_around.Contains(element))
        {
            // A card beside the action is a surface of its own; a component that fills the dialog is its content.
            if (element.IsComponent && element.Flow.Count + element.Actions.Count == 0)
            {
                AddUnknown(location);
            }

            return;
        }

        // In code a box for text shows one as often as it takes one.
        _hasFields |= element is { IsEmpty: true, HasOpaqueText: false } && _settings.Controls.KindOf(element.Names[0], ControlHost.Xaml) == ControlKind.Field;
        switch (element.Kind)
        {
            case ElementKind.Text or ElementKind.Heading:
                AddText(element, location);
                break;
            case ElementKind.Choice when element.IsTickBox && element.Words(out _) is var label && BareAssent.IsAction(label):
                Add(new SurfacePart(PartKind.Accept, label, location) { TicksFor = element.IsHandled ? TickPurpose.Button : TickPurpose.Unknown });
                break;
            case ElementKind.Choice:
                Add(new SurfacePart(PartKind.Choice, element.Words(out _), location) { State = element.State });
                break;
            case ElementKind.Action:
                var caption = element.Words(out _);
                _holdsBack |= element.IsHeldBack;
                Add(new SurfacePart(SurfacePart.KindOf(_settings.Actions.KindOf(caption)), caption, location) { Handler = element.Handler });
                break;
            case ElementKind.Opaque:
                AddUnknown(location);
                break;
            case ElementKind.Container:
                AddContents(element, location);
                break;
        }
    }

    public ImmutableArray<SurfacePart> ToParts()
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            // A check box without a caption has its label beside it.
            if (_parts[i] is { Kind: PartKind.Choice, Text: "" })
            {
                i -= TakeLabel(i, i + 1) || TakeLabel(i, i - 1) ? 1 : 0;
            }
            else if (_holdsBack && _parts[i].TicksFor == TickPurpose.Unknown)
            {
                _parts[i] = _parts[i] with { TicksFor = TickPurpose.Button };
            }
        }

        return _parts.Select(part => part.Kind == PartKind.Accept ? part with { HasFields = _hasFields } : part).ToImmutableArray();
    }

    /// <summary>What nobody sees into may explain and may act.</summary>
    private void AddUnknown(Location location)
    {
        Add(new SurfacePart(PartKind.Opaque, "", location));
        Add(new SurfacePart(PartKind.Unseen, "", location));
    }

    private bool TakeLabel(int choice, int label)
    {
        if (label < 0 || label >= _parts.Count || _parts[label].Kind != PartKind.Prose || _parts[label].Text.Contains('.'))
        {
            return false;
        }

        _parts[choice] = _parts[choice] with { Text = _parts[label].Text };
        _parts.RemoveAt(label);
        return true;
    }

    private void AddContents(AcceptElement element, Location location)
    {
        if (element.IsComponent && !(element.IsLayout && !element.IsEmpty) && !_around.Contains(element))
        {
            AddUnknown(location);
        }

        AddRange(element.Fixed);
        // Where elements have places of their own, the action is taken to be the last: nobody docks a button above its text.
        var isPlaced = element.Flow.Any(item => item.Child is { IsPlaced: true });
        foreach (var (part, child) in isPlaced ? element.Flow.OrderBy(item => item.Child is { } own && _around.Contains(own)) : element.Flow.AsEnumerable())
        {
            if (child is not null)
            {
                Add(child);
            }
            else if (part is not null)
            {
                Add(part);
            }
        }

        AddRange(element.Actions);
    }

    private void AddText(AcceptElement element, Location location)
    {
        var text = element.Words(out var opaque);
        var heading = element.Kind == ElementKind.Heading || (element.LooksLikeHeading && Prose.IsHeading(text));
        if (opaque && !heading)
        {
            Add(new SurfacePart(PartKind.Opaque, text, location));
        }
        else if (text.Length > 0)
        {
            Add(new SurfacePart(heading ? PartKind.Heading : PartKind.Prose, text, location));
        }
    }
}
