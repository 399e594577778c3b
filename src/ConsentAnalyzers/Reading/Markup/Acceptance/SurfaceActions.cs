using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Where the actions of a document stand; looked for once, however many boxes ask whether one is in them.</summary>
internal sealed class SurfaceActions
{
    private readonly Dictionary<int, AcceptCandidate> _accepts;
    private readonly List<int> _accepting;
    private readonly Lazy<List<int>> _all;
    private readonly Lazy<List<int>> _deciding;

    public SurfaceActions(MarkupDocument document, IReadOnlyList<AcceptCandidate> accepts, ConsentSettings settings)
    {
        _accepts = accepts.ToDictionary(accept => accept.Element.Index);
        _accepting = accepts.Select(accept => accept.Element.Index).ToList();
        _all = new(() => In(document));
        _deciding = new(() => _all.Value.FindAll(action => Decides(new MarkupElement(document, action), settings)));
    }

    /// <summary>The action that accepts, if the element, or a button that it takes as an attribute, is one.</summary>
    public AcceptCandidate? AcceptOf(MarkupElement element) => _accepts.TryGetValue(element.Index, out var accept) ? accept : null;

    /// <summary>Whether the element is, or holds, an action that accepts.</summary>
    public bool AcceptIn(MarkupElement element) => _accepts.ContainsKey(element.Index) || HoldsAny(element, _accepting);

    public bool StandIn(MarkupElement element) => HoldsAny(element, _all.Value);

    /// <summary>Whether an action in the element accepts, declines or puts off.</summary>
    public bool DecideIn(MarkupElement element) => HoldsAny(element, _deciding.Value);

    private static bool HoldsAny(MarkupElement element, List<int> actions)
    {
        var next = actions.BinarySearch(element.Index + 1) is var found && found < 0 ? ~found : found;
        return next < actions.Count && actions[next] < element.Data.Next;
    }

    private static List<int> In(MarkupDocument document)
    {
        var actions = new List<int>();
        foreach (var node in document.Nodes)
        {
            if (node.AsElement is { } element && Controls.KindOf(element) == ControlKind.Action)
            {
                actions.Add(node.Index);
            }
        }

        return actions;
    }

    private static bool Decides(MarkupElement action, ConsentSettings settings) =>
        settings.Actions.KindOf(Captions.On(action)) != ActionKind.None;
}
