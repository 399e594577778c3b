using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>
/// Reads JSON as settings files are written: with comments, trailing commas, and while being typed. It keeps what can be read;
/// no text makes it throw, no depth overflows the call stack, and the time is linear in the length of the text.
/// </summary>
internal sealed class JsonDocumentReader
{
    private readonly string _text;
    private readonly StructList<JsonEntryData> _entries = new();
    private readonly List<TextSpan> _comments = [];
    private readonly StructList<Container> _open = new();
    private int _openObjects;
    private int _openArrays;

    // A key that waits for its value.
    private (int Start, int End)? _key;
    private bool _sawColon;

    // Whether the last entry could still turn out to be a key.
    private bool _lastMayBeKey;

    private JsonDocumentReader(string text) => _text = text;

    public static JsonDocument Parse(string text)
    {
        var reader = new JsonDocumentReader(text);
        reader.Read();
        return new JsonDocument(text, reader._entries, reader._comments);
    }

    private void Read()
    {
        var tokens = new JsonTokenizer(_text);
        while (tokens.Read())
        {
            Take(tokens.Kind, tokens.Start, tokens.End);
        }

        EndKey();
        while (_open.Count > 0)
        {
            Close(_text.Length);
        }
    }

    private void Take(JsonTokenKind kind, int start, int end)
    {
        switch (kind)
        {
            case JsonTokenKind.WhiteSpace or JsonTokenKind.Junk:
                break;
            case JsonTokenKind.Comment:
                _comments.Add(TextSpan.FromBounds(start, end));
                break;
            case JsonTokenKind.OpenObject or JsonTokenKind.OpenArray:
                Open(kind == JsonTokenKind.OpenObject, start, end);
                break;
            case JsonTokenKind.CloseObject or JsonTokenKind.CloseArray:
                CloseMatching(kind == JsonTokenKind.CloseObject, start, end);
                break;
            case JsonTokenKind.Comma:
                EndKey();
                break;
            case JsonTokenKind.Colon:
                Colon();
                break;
            case JsonTokenKind.String or JsonTokenKind.Word:
                TextOrKey(kind, start, end);
                break;
            default:
                Literal(kind, start, end);
                break;
        }
    }

    private bool InObject => _open.Count > 0 && _open.Last.IsObject;

    private void TextOrKey(JsonTokenKind kind, int start, int end)
    {
        if (_key is null ? InObject : !_sawColon)
        {
            EndKey();
            _key = (start, end);
            return;
        }

        AddValue(kind == JsonTokenKind.String ? JsonValueKind.String : JsonValueKind.Word, start, end);
        _lastMayBeKey = true;
    }

    private void Literal(JsonTokenKind kind, int start, int end)
    {
        if (_key is null && InObject)
        {
            return;
        }

        AddValue(
            kind switch
            {
                JsonTokenKind.True => JsonValueKind.True,
                JsonTokenKind.False => JsonValueKind.False,
                JsonTokenKind.Null => JsonValueKind.Null,
                _ => JsonValueKind.Number,
            },
            start,
            end);
    }

    /// <summary>A string before a colon is a key, even where a value was due: the value before it is still to be typed.</summary>
    private void Colon()
    {
        if (_key is not null)
        {
            _sawColon = true;
        }
        else if (_lastMayBeKey)
        {
            ref var last = ref _entries.Last;
            _key = (last.ValueStart, last.ValueEnd);
            _sawColon = true;
            if (last.KeyStart >= 0)
            {
                last.Kind = JsonValueKind.Missing;
                last.ValueStart = last.ValueEnd = last.KeyEnd;
            }
            else
            {
                Forget();
            }
        }

        _lastMayBeKey = false;
    }

    private void Forget()
    {
        _entries.Truncate(_entries.Count - 1);
        if (_open.Count > 0)
        {
            _open.Last.Items--;
        }
    }

    private void Open(bool isObject, int start, int end)
    {
        AddValue(isObject ? JsonValueKind.Object : JsonValueKind.Array, start, end);
        _open.Add(new Container { Entry = _entries.Count - 1, IsObject = isObject });
        Count(isObject, 1);
    }

    private void CloseMatching(bool isObject, int start, int end)
    {
        EndKey();
        if ((isObject ? _openObjects : _openArrays) == 0)
        {
            return;
        }

        while (_open.Last.IsObject != isObject)
        {
            Close(start);
        }

        Close(end);
    }

    private void Close(int end)
    {
        Count(_open.Last.IsObject, -1);
        ref var entry = ref _entries[_open.Last.Entry];
        entry.ValueEnd = end;
        entry.Next = _entries.Count;
        _open.Truncate(_open.Count - 1);
    }

    private void Count(bool isObject, int change)
    {
        _openObjects += isObject ? change : 0;
        _openArrays += isObject ? 0 : change;
    }

    private void EndKey()
    {
        if (_key is { } key)
        {
            AddValue(JsonValueKind.Missing, key.End, key.End);
        }

        _lastMayBeKey = false;
    }

    private void AddValue(JsonValueKind kind, int start, int end)
    {
        var parent = _open.Count > 0 ? _open.Last.Entry : -1;
        _entries.Add(new JsonEntryData
        {
            Kind = kind,
            Parent = parent,
            Next = _entries.Count + 1,
            ArrayIndex = parent >= 0 && !InObject ? _open.Last.Items : -1,
            KeyStart = _key?.Start ?? -1,
            KeyEnd = _key?.End ?? -1,
            ValueStart = start,
            ValueEnd = end,
        });
        if (_open.Count > 0)
        {
            _open.Last.Items++;
        }

        _key = null;
        _sawColon = false;
        _lastMayBeKey = false;
    }

    private struct Container
    {
        public int Entry;
        public bool IsObject;
        public int Items;
    }
}
