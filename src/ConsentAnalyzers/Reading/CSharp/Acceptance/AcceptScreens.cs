using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>The screens, dialogs and prompts that one member body puts together.</summary>
internal sealed class AcceptScreens(ISymbol member, AcceptElement self, ConsentSettings settings)
{
    /// <summary>The actions, by the code that says their caption.</summary>
    private readonly Dictionary<SyntaxNode, (AcceptElement Owner, Location Place)> _captions = [];

    public ConsentSettings Settings => settings;

    public AcceptElement Self => self;

    public ISymbol Member => member;

    public static AcceptScreens Read(IOperation root, ISymbol member, ConsentSettings settings, CancellationToken cancellation)
    {
        var self = new AcceptElement(ElementKind.Container, member.ContainingType?.Name ?? member.Name, root.Syntax) { IsSurface = true };
        var screens = new AcceptScreens(member, self, settings);
        new AcceptScreenReader(screens, cancellation).Visit(root);
        return screens;
    }

    public void Caption(SyntaxNode code, AcceptElement owner, Location place) => _captions[code] = (owner, place);

    /// <summary>The action whose caption stands at a place in the code, with everything that its surface says.</summary>
    public AcceptAction? ActionAt(SyntaxNode code)
    {
        for (var node = code; node is not null && node != self.Origin; node = node.Parent)
        {
            if (_captions.TryGetValue(node, out var caption))
            {
                return ActionOf(caption.Owner, caption.Place);
            }
        }

        return null;
    }

    private AcceptAction? ActionOf(AcceptElement owner, Location place)
    {
        // A text inside a button is the button's caption.
        while (owner is { Kind: ElementKind.Text, Parent: { } parent })
        {
            (owner, place) = (parent, parent.Origin.GetLocation());
        }

        var root = owner.Root;
        var parts = new AcceptParts(owner, settings);
        if (root.IsBare || (root == owner && owner.Kind == ElementKind.Action))
        {
            // A bare button has unknown surroundings, unless it is part of what a type says of its dialog.
            if (member is not (IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.PropertyGet }))
            {
                return null;
            }

            parts.AddRange(AcceptMemberParts.Of(member.ContainingType, settings));
        }
        else if (root == self && RestOfScreen.Says(member, settings.Controls))
        {
            parts.Add(new SurfacePart(PartKind.Opaque, "", place));
        }

        parts.Add(root);
        var found = parts.ToParts();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i].Kind == PartKind.Accept && found[i].Location == place)
            {
                return new AcceptAction(new ConsentSurface(found, Speaks(owner, found[i], found)), i);
            }
        }

        return null;
    }

    private bool Speaks(AcceptElement owner, SurfacePart accept, IReadOnlyCollection<SurfacePart> parts)
    {
        // What a box with ready-made buttons asks is in its text alone; a caller's name says nothing about the question.
        var names = owner.Names.Contains(AcceptDialogs.ReadyMade) ? [] : NamesAround(owner);
        return ConsentSpeaking.Speaks(accept, parts, names, settings);
    }

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
