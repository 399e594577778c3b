using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>
/// Reads JSON as settings files are written: with comments, trailing commas, and while being typed. It keeps what can be read;
/// no text makes it throw, no depth overflows the call stack, and the time is linear in the length of the text.
/// </summary>
internal sealed class JsonDocumentReader
{
    private readonly string _text;
    private readonly JsonEntryBuilder _entries = new();
    private readonly List<TextSpan> _comments = [];

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
        return new JsonDocument(text, reader._entries.Entries, reader._comments);
    }

    private void Read()
    {
        var tokens = new JsonTokenizer(_text);
        while (tokens.Read())
        {
            Take(tokens.Kind, tokens.Start, tokens.End);
        }

        EndKey();
        _entries.CloseAll(_text.Length);
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
                EndKey();
                _entries.Close(kind == JsonTokenKind.CloseObject, start, end);
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

    private void TextOrKey(JsonTokenKind kind, int start, int end)
    {
        if (_key is null ? _entries.InObject : !_sawColon)
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
        if (_key is null && _entries.InObject)
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
            _key = _entries.TakeBackValue();
            _sawColon = true;
        }

        _lastMayBeKey = false;
    }

    private void Open(bool isObject, int start, int end)
    {
        AddValue(isObject ? JsonValueKind.Object : JsonValueKind.Array, start, end);
        _entries.Open(isObject);
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
        _entries.Add(kind, _key, start, end);
        _key = null;
        _sawColon = false;
        _lastMayBeKey = false;
    }
}
