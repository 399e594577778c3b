using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>One value of a settings file, with the key it stands under.</summary>
internal readonly record struct JsonEntry(JsonDocument Document, int Index)
{
    /// <summary>The decoded key; in an array the position; nothing for the root.</summary>
    public string Key => HasKey
        ? JsonStrings.Decode(Document.Text, Data.KeyStart, Data.KeyEnd)
        : Data.ArrayIndex < 0 ? "" : Data.ArrayIndex.ToString(CultureInfo.InvariantCulture);

    public bool HasKey => Data.KeyStart >= 0;

    /// <summary>The key with its quotes; where there is none, an empty span before the value.</summary>
    public TextSpan KeySpan => HasKey ? TextSpan.FromBounds(Data.KeyStart, Data.KeyEnd) : new TextSpan(Data.ValueStart, 0);

    public JsonValueKind Kind => Data.Kind;

    /// <summary>The value with its quotes or brackets; empty, after the key, where it is missing.</summary>
    public TextSpan ValueSpan => TextSpan.FromBounds(Data.ValueStart, Data.ValueEnd);

    /// <summary>The decoded text of a string, or the value as written.</summary>
    public string Text => Kind == JsonValueKind.String
        ? JsonStrings.Decode(Document.Text, Data.ValueStart, Data.ValueEnd)
        : Document.Text.Substring(Data.ValueStart, Data.ValueEnd - Data.ValueStart);

    public JsonEntry? Parent => Data.Parent < 0 ? null : new JsonEntry(Document, Data.Parent);

    /// <summary>The position in the enclosing array, or null.</summary>
    public int? ArrayIndex => Data.ArrayIndex < 0 ? null : Data.ArrayIndex;

    /// <summary>The keys from the outermost section to this one; the root has none.</summary>
    public IReadOnlyList<string> Path
    {
        get
        {
            var path = new List<string>();
            for (JsonEntry? entry = this; entry is { } section; entry = section.Parent)
            {
                if (section.HasKey || section.ArrayIndex is not null)
                {
                    path.Add(section.Key);
                }
            }

            path.Reverse();
            return path;
        }
    }

    /// <summary>The path as .NET configuration writes it: <c>Privacy:Telemetry:Enabled</c>.</summary>
    public string Name => string.Join(":", Path);

    /// <summary>The entries directly in this one.</summary>
    public IEnumerable<JsonEntry> Children
    {
        get
        {
            for (var index = Index + 1; index < Data.Next; index = Document.Entries[index].Next)
            {
                yield return new JsonEntry(Document, index);
            }
        }
    }

    // The text that a record writes by itself would go round in circles from child to parent.
    public override string ToString() => $"{Name} {Kind} {ValueSpan}";

    internal ref JsonEntryData Data => ref Document.Entries[Index];
}
