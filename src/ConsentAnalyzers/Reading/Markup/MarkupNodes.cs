using System.Collections;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>A run of nodes in document order; enumerated without allocation by <c>foreach</c>.</summary>
/// <param name="document">The document.</param>
/// <param name="start">The index of the first node.</param>
/// <param name="end">The index after the last node.</param>
/// <param name="isDeep">Whether nodes within nodes are included.</param>
internal readonly struct MarkupNodes(MarkupDocument document, int start, int end, bool isDeep) : IEnumerable<MarkupNode>
{
    public Enumerator GetEnumerator() => new(document, start, end, isDeep);

    IEnumerator<MarkupNode> IEnumerable<MarkupNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The elements among the nodes.</summary>
    public IEnumerable<MarkupElement> Elements()
    {
        foreach (var node in this)
        {
            if (node.AsElement is { } element)
            {
                yield return element;
            }
        }
    }

    internal struct Enumerator(MarkupDocument document, int start, int end, bool isDeep) : IEnumerator<MarkupNode>
    {
        private int _index = -1;

        public readonly MarkupNode Current => new(document, _index);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            _index = _index < 0 ? start : isDeep ? _index + 1 : document.Tree.Nodes[_index].Next;
            return _index < end;
        }

        public void Reset() => _index = -1;

        public readonly void Dispose()
        {
        }
    }
}
