using System.Collections;
using ConsentAnalyzers.Reading.Markup.Parsing;
using ConsentAnalyzers.Reading.Resources;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>One attribute of a start tag.</summary>
internal readonly record struct MarkupAttribute(MarkupDocument Document, int Index)
{
    /// <summary>
    /// The name; in lower case where the dialect ignores case. C# in the place of an attribute (<c>@(…)</c>) is its own name.
    /// </summary>
    public string Name => Document.Tree.Names[Data.Name];

    /// <summary>The decoded value; empty where there is none.</summary>
    public string Value => HasValue ? MarkupText.ReadValue(Document, Data.ValueStart, Data.ValueEnd) : "";

    /// <summary>What a person reads where the attribute is shown: its value, or the text that it names; null where that cannot be known.</summary>
    public string? Said => IsExpression ? TextNames.Find(this) : Value;

    /// <summary>Whether the attribute has a value, be it empty; <c>checked</c> alone has none.</summary>
    public bool HasValue => Data.ValueStart >= 0;

    /// <summary>Whether C# or a markup extension gives the value, so that it cannot be read here.</summary>
    public bool IsExpression => Data.IsExpression;

    public TextSpan NameSpan => TextSpan.FromBounds(Data.NameStart, Data.NameEnd);

    /// <summary>The value without its quotes; an empty span after the name where there is none.</summary>
    public TextSpan ValueSpan => HasValue ? TextSpan.FromBounds(Data.ValueStart, Data.ValueEnd) : new TextSpan(Data.NameEnd, 0);

    /// <summary>The value with its quotes.</summary>
    public TextSpan QuotedValueSpan => !HasValue
        ? ValueSpan
        : TextSpan.FromBounds(Data.ValueStart - (Data.OpensWithQuote ? 1 : 0), Data.ValueEnd + (Data.ClosesWithQuote ? 1 : 0));

    /// <summary>From the name to the end of the value.</summary>
    public TextSpan Span => TextSpan.FromBounds(Data.NameStart, QuotedValueSpan.End);

    // The text that a record writes by itself would go round in circles from child to parent.
    public override string ToString() => $"{Name} {Span}";

    internal ref AttributeData Data => ref Document.Tree.Attributes[Index];
}

/// <summary>The attributes of one start tag in the order of the source; a name may occur twice.</summary>
internal readonly struct MarkupAttributes(MarkupDocument document, int start, int count) : IReadOnlyList<MarkupAttribute>
{
    public int Count => count;

    public MarkupAttribute this[int index] => (uint)index < (uint)count
        ? new MarkupAttribute(document, start + index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    public Enumerator GetEnumerator() => new(document, start, count);

    IEnumerator<MarkupAttribute> IEnumerable<MarkupAttribute>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(MarkupDocument document, int start, int count) : IEnumerator<MarkupAttribute>
    {
        private int _offset = -1;

        public readonly MarkupAttribute Current => new(document, start + _offset);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_offset < count;

        public void Reset() => _offset = -1;

        public readonly void Dispose()
        {
        }
    }
}
