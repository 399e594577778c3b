using System.Collections;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>What a setting holds.</summary>
internal enum JsonValueKind : byte
{
    /// <summary>The key stands alone: half-typed, or what follows cannot be read.</summary>
    Missing,
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>A word without quotes.</summary>
    Word,
}

/// <summary>An entry as stored: entries lie in document order, so what is in an entry is a range.</summary>
internal struct JsonEntryData
{
    public JsonValueKind Kind;
    public int Parent;

    /// <summary>The index of the first entry after what is in this one.</summary>
    public int Next;

    /// <summary>The position in the enclosing array, or -1.</summary>
    public int ArrayIndex;

    /// <summary>Where the key starts, with its quote; -1 where there is none.</summary>
    public int KeyStart;
    public int KeyEnd;
    public int ValueStart;
    public int ValueEnd;
}

/// <summary>A settings file as a flat list of its entries in document order; objects and arrays come before what is in them.</summary>
internal sealed class JsonDocument(string text, StructList<JsonEntryData> entries, IReadOnlyList<TextSpan> comments) : IReadOnlyList<JsonEntry>
{
    public string Text => text;

    /// <summary>The comments, with their marks.</summary>
    public IReadOnlyList<TextSpan> Comments => comments;

    public int Count => entries.Count;

    public JsonEntry this[int index] => (uint)index < (uint)entries.Count
        ? new JsonEntry(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    internal StructList<JsonEntryData> Entries => entries;

    public IEnumerator<JsonEntry> GetEnumerator()
    {
        for (var index = 0; index < entries.Count; index++)
        {
            yield return new JsonEntry(this, index);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
