using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>The screens, dialogs and prompts that one member body puts together.</summary>
internal sealed class AcceptScreens(ISymbol member, AcceptElement self, ConsentSettings settings)
{
    /// <summary>The actions, by the code that says their caption.</summary>
    private readonly Dictionary<SyntaxNode, (AcceptElement Owner, Location Place)> _captions = [];

    private readonly Dictionary<AcceptElement, ILookup<Location, Diagnostic>> _findings = [];

    private ILookup<AcceptElement, (AcceptElement Owner, Location Place)>? _actions;
    private bool? _restSays;

    /// <summary>The branch of C# that is read.</summary>
    public SurfaceBranch? Branch { get; set; }

    public ConsentSettings Settings => settings;

    public AcceptElement Self => self;

    public ISymbol Member => member;

    public static AcceptScreens Read(IOperation root, ISymbol member, ConsentSettings settings, CancellationToken cancellation)
    {
        var self = new AcceptElement(ElementKind.Container, member.ContainingType?.Name ?? member.Name, root.Syntax) { IsSurface = true };
        var screens = new AcceptScreens(member, self, settings);
        new AcceptScreenReader(screens, root.SemanticModel, cancellation).Visit(root);
        return screens;
    }

    /// <summary>Whether the action whose caption stands at a place in the code is put on a screen here, and not only made.</summary>
    public bool Places(SyntaxNode code)
    {
        for (var node = code; node is not null; node = node.Parent)
        {
            if (_captions.TryGetValue(node, out var caption))
            {
                return ButtonOf(caption.Owner, caption.Place).Owner is { Parent: not null };
            }
        }

        return false;
    }

    public void Caption(SyntaxNode code, AcceptElement owner, Location place) => _captions[code] = (owner, place);

    public SurfacePart Part(PartKind kind, string text, Location place) => new(kind, text, place) { Branch = Branch };

    public SurfacePart Action(string caption, Location place) => Part(SurfacePart.KindOf(settings.Actions.KindOf(caption)), caption, place);

    /// <summary>
    /// What is wrong with the action whose caption stands at a place in the code. Its surface is checked once; what is wrong
    /// with anything else on it goes with its first action.
    /// </summary>
    public IEnumerable<Diagnostic> FindingsAt(SyntaxNode code, Check<AcceptSurface> check)
    {
        for (var node = code; node is not null && node != self.Origin; node = node.Parent)
        {
            if (_captions.TryGetValue(node, out var caption) && ButtonOf(caption.Owner, caption.Place) is var (owner, place))
            {
                lock (_findings)
                {
                    var surface = SurfaceOf(owner);
                    if (!_findings.TryGetValue(surface, out var findings))
                    {
                        _findings.Add(surface, findings = FindingsOf(surface, check));
                    }

                    return findings[place];
                }
            }
        }

        return [];
    }

    /// <summary>A text inside a button is the button's caption.</summary>
    private static (AcceptElement Owner, Location Place) ButtonOf(AcceptElement owner, Location place)
    {
        while (owner is { Kind: ElementKind.Text, Parent: { } parent })
        {
            (owner, place) = (parent, parent.Origin.GetLocation());
        }

        return (owner, place);
    }

    /// <summary>What sets an action apart from others: a surface, or what may say more than can be seen.</summary>
    private static AcceptElement SurfaceOf(AcceptElement owner)
    {
        var surface = owner;
        while (surface is { IsSurface: false, IsComponent: false, Parent: { } parent })
        {
            surface = parent;
        }

        return surface;
    }

    private ILookup<Location, Diagnostic> FindingsOf(AcceptElement surface, Check<AcceptSurface> check)
    {
        _actions ??= _captions.Values.Select(caption => ButtonOf(caption.Owner, caption.Place)).Distinct().ToLookup(action => SurfaceOf(action.Owner));
        var accepts = new Dictionary<Location, AcceptElement>();
        foreach (var (owner, place) in _actions[surface])
        {
            accepts[place] = owner;
        }

        var (found, own) = (new List<Diagnostic>(), new List<Location>());
        if (PartsOf(surface, accepts.Values) is { } parts)
        {
            var marked = Marked(parts, accepts);
            own.AddRange(marked.Where(part => part is { Kind: PartKind.Accept, Level: PartLevel.Own }).Select(part => part.Location));
            check(new AcceptSurface(marked), settings, found.Add);
        }

        var (places, first) = (new HashSet<Location>(own), own.FirstOrDefault() ?? Location.None);
        return found.ToLookup(diagnostic => places.Contains(diagnostic.Location) ? diagnostic.Location : first);
    }

    private ImmutableArray<SurfacePart>? PartsOf(AcceptElement surface, IReadOnlyCollection<AcceptElement> actions)
    {
        var parts = new AcceptParts(surface, actions, settings);
        var root = surface.Root;
        if (root.IsKeyboard)
        {
            return null;
        }

        if (root.IsBare || (root == surface && root.Kind == ElementKind.Action))
        {
            // A bare button has unknown surroundings, unless it is part of what a type says of its dialog.
            if (member is not (IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.PropertyGet }))
            {
                return null;
            }

            parts.AddRange(AcceptMemberParts.In(member.ContainingType, settings));
        }
        else if (root == self && (_restSays ??= RestOfScreen.Says(member, settings.Controls)))
        {
            parts.Add(new SurfacePart(PartKind.Opaque, "", surface.Origin.GetLocation()));
            parts.Add(new SurfacePart(PartKind.Unseen, "", surface.Origin.GetLocation()));
        }

        parts.Add(root);
        return parts.ToParts();
    }

    /// <summary>Says of each action that accepts whether it is asked for consent here, or belongs to a surface within.</summary>
    private ImmutableArray<SurfacePart> Marked(ImmutableArray<SurfacePart> parts, Dictionary<Location, AcceptElement> accepts)
    {
        var asks = new Dictionary<bool, bool>();
        return parts.Select(Mark).ToImmutableArray();

        SurfacePart Mark(SurfacePart part) =>
            part.Kind != PartKind.Accept || part.Level == PartLevel.Enclosing ? part
            : accepts.TryGetValue(part.Location, out var owner) ? part with { AsksForConsent = part.TicksFor == TickPurpose.Button || Asks(part, owner), Names = NamesAround(owner).ToImmutableArray() }
            : part with { Level = PartLevel.Inner };

        bool Asks(SurfacePart accept, AcceptElement owner)
        {
            var isPlain = settings.Actions.IsPlain(accept.Text);
            if (!asks.TryGetValue(isPlain, out var speaks))
            {
                asks[isPlain] = speaks = ConsentSpeaking.Speaks(accept, parts, [], settings);
            }

            // What a box with ready-made buttons asks is in its text alone; a caller's name says nothing about the question.
            return speaks || (!owner.Names.Contains(AcceptDialogs.ReadyMade)
                && ConsentSpeaking.Speaks(accept, Answers(parts), NamesAround(owner).ToList(), settings));
        }
    }

    private static List<SurfacePart> Answers(IEnumerable<SurfacePart> parts) =>
        parts.Where(part => part.Kind is PartKind.Decline or PartKind.Defer).ToList();

    private IEnumerable<string> NamesAround(AcceptElement owner)
    {
        for (var element = owner; element is not null; element = element.Parent)
        {
            foreach (var name in element.Names)
            {
                yield return name;
            }
        }

        for (var symbol = member; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            yield return symbol.Name;
        }
    }
}
