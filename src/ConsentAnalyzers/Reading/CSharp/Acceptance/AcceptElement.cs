using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What an element of a screen is to a person.</summary>
internal enum ElementKind
{
    /// <summary>It holds others, or is nothing that a person reads.</summary>
    Container,
    Heading,
    Text,
    Choice,
    Action,

    /// <summary>A web view, a rich document: what it shows cannot be read here.</summary>
    Opaque,

    /// <summary>Something to look at, such as an image.</summary>
    Ornament,
}

/// <summary>A control, dialog or builder while a method puts it together.</summary>
/// <param name="kind">What it is.</param>
/// <param name="name">Its type's name.</param>
/// <param name="origin">The code that creates it.</param>
internal sealed class AcceptElement(ElementKind kind, string name, SyntaxNode origin)
{
    private const int DeepestRun = 200;

    public ElementKind Kind => kind;

    public SyntaxNode Origin => origin;

    /// <summary>Names that tell what it is for: its type, its variable, its handlers.</summary>
    public List<string> Names { get; } = [name];

    public AcceptElement? Parent { get; private set; }

    /// <summary>Whether it is a dialog, form, banner, card or page of its own, so that what its siblings say explains nothing.</summary>
    public bool IsSurface { get; set; }

    /// <summary>Whether it holds the buttons of a message that is written elsewhere.</summary>
    public bool IsKeyboard { get; init; }

    /// <summary>Whether its own code may show more than can be seen here.</summary>
    public bool IsComponent { get; init; }

    /// <summary>Whether it arranges others and, by itself, shows nothing.</summary>
    public bool IsLayout { get; init; }

    /// <summary>Whether it only carries elements to somewhere else, as a list does.</summary>
    public bool IsBare { get; init; }

    public bool LooksLikeHeading { get; set; }

    /// <summary>Whether it has a place of its own (a row, a dock, coordinates), so that the order of adding tells nothing.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>What stands in fixed places, whatever the order of the code: title and message of a dialog.</summary>
    public List<SurfacePart> Fixed { get; } = [];

    /// <summary>Parts and elements in the order of adding.</summary>
    public List<(SurfacePart? Part, AcceptElement? Child)> Flow { get; } = [];

    /// <summary>Buttons in fixed places; they come last.</summary>
    public List<SurfacePart> Actions { get; } = [];

    /// <summary>The branch of C# that puts it there; null where it always stands there.</summary>
    public SurfaceBranch? Branch { get; set; }

    /// <summary>Whether a choice is on before a person has done anything.</summary>
    public ToggleState State { get; set; } = ToggleState.Off;

    /// <summary>Whether it cannot be used at first.</summary>
    public bool IsHeldBack { get; set; }

    /// <summary>Whether something runs when it is used.</summary>
    public bool IsHandled { get; private set; }

    /// <summary>What runs when it is used, by name.</summary>
    public string? Handler { get; private set; }

    /// <summary>Its own text: the words of a label, the caption of a button.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether it is a box to tick.</summary>
    public bool IsTickBox => Kind == ElementKind.Choice && Names[0].IndexOf("Check", StringComparison.Ordinal) >= 0;

    public bool HasOpaqueText { get; private set; }

    public bool IsEmpty => Fixed.Count + Flow.Count + Actions.Count == 0 && Text.Length == 0;

    /// <summary>The outermost element that it stands in.</summary>
    public AcceptElement Root
    {
        get
        {
            var root = this;
            while (root.Parent is { } parent)
            {
                root = parent;
            }

            return root;
        }
    }

    /// <summary>Notes what runs when it is used, or the button that was given last.</summary>
    public void Run(string handler)
    {
        Names.Add(handler);
        IsHandled = true;
        if (Kind == ElementKind.Action)
        {
            Handler ??= handler;
        }
        else if (Actions.Count > 0 && Actions[Actions.Count - 1] is { Handler: null } last)
        {
            Actions[Actions.Count - 1] = last with { Handler = handler };
        }
    }

    /// <summary>Adds to what it says; null for words that only run time knows. A button keeps its first caption: what it says later is its answer.</summary>
    public void Say(string? text)
    {
        HasOpaqueText |= text is null;
        Text = text is null || (Kind == ElementKind.Action && Text.Length > 0) ? Text : Text.Length == 0 ? text : Text + " " + text;
    }

    public void Add(SurfacePart part) => Flow.Add((part, null));

    public void Add(AcceptElement child)
    {
        if (child.Parent is null && child != Root)
        {
            child.Parent = this;
            Flow.Add((null, child));
        }
    }

    /// <summary>All that it and the runs inside it say.</summary>
    public string Words(out bool opaque, int depth = 0)
    {
        opaque = HasOpaqueText;
        var text = Text;
        foreach (var (part, child) in Flow)
        {
            var within = part?.Kind == PartKind.Opaque;
            var more = child is null ? part?.Text ?? "" : depth < DeepestRun ? child.Words(out within, depth + 1) : "";
            opaque |= within;
            text = text.Length == 0 ? more : more.Length == 0 ? text : text + " " + more;
        }

        return text;
    }
}
