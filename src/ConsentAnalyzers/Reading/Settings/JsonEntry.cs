using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>What a setting holds.</summary>
internal enum JsonValueKind
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

/// <summary>One value of a settings file, with the key it stands under.</summary>
internal sealed class JsonEntry(JsonDocument document, JsonEntry? parent, TextSpan? key, JsonValueKind kind, TextSpan value)
{
    private List<JsonEntry>? _children;

    public JsonDocument Document => document;

    public JsonEntry? Parent => parent;

    /// <summary>The entries directly in this one.</summary>
    public IReadOnlyList<JsonEntry> Children => _children ?? (IReadOnlyList<JsonEntry>)[];

    /// <summary>The position in the enclosing array, or null.</summary>
    public int? ArrayIndex { get; } = parent is { Kind: JsonValueKind.Array } ? parent.Children.Count : null;

    public bool HasKey => key is not null;

    /// <summary>The decoded key; in an array the position; nothing for the root.</summary>
    public string Key => key is { } span ? JsonStrings.Decode(document.Text, span.Start, span.End) : ArrayIndex?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The key with its quotes; where there is none, an empty span before the value.</summary>
    public TextSpan KeySpan => key ?? new TextSpan(ValueSpan.Start, 0);

    public JsonValueKind Kind { get; private set; } = kind;

    /// <summary>The value with its quotes or brackets; empty, after the key, where it is missing.</summary>
    public TextSpan ValueSpan { get; private set; } = value;

    /// <summary>The decoded text of a string, or the value as written.</summary>
    public string Text => Kind == JsonValueKind.String
        ? JsonStrings.Decode(document.Text, ValueSpan.Start, ValueSpan.End)
        : document.Text.Substring(ValueSpan.Start, ValueSpan.Length);

    public override string ToString() => $"{Key} {Kind} {ValueSpan}";

    /// <summary>Takes a place in the document.</summary>
    public void Add()
    {
        document.Entries.Add(this);
        if (parent is not null)
        {
            (parent._children ??= []).Add(this);
        }
    }

    /// <summary>Gives up the value, and with it the place in the document where no key keeps it.</summary>
    public void TakeBack()
    {
        if (key is { } span)
        {
            (Kind, ValueSpan) = (JsonValueKind.Missing, new TextSpan(span.End, 0));
            return;
        }

        document.Entries.RemoveAt(document.Entries.Count - 1);
        parent?._children?.RemoveAt(parent.Children.Count - 1);
    }

    /// <summary>The object or array ends here.</summary>
    public void EndAt(int end) => ValueSpan = TextSpan.FromBounds(ValueSpan.Start, end);
}
