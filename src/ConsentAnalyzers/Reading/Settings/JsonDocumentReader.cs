using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>
/// Reads JSON as settings files are written: with comments, trailing commas, and while being typed. It keeps what can be read;
/// no text makes it throw, no depth overflows the call stack, and the time is linear in the length of the text.
/// </summary>
internal sealed class JsonDocumentReader
{
    private readonly JsonDocument _document;

    // The innermost open object or array, and how many of each are open.
    private JsonEntry? _inside;
    private int _openObjects;
    private int _openArrays;

    // A key that waits for its value.
    private TextSpan? _key;
    private bool _sawColon;

    // The last entry, while it could still turn out to be a key.
    private JsonEntry? _mayBeKey;

    private JsonDocumentReader(string text) => _document = new(text);

    private bool InObject => _inside is { Kind: JsonValueKind.Object };

    public static JsonDocument Parse(string text)
    {
        var reader = new JsonDocumentReader(text);
        reader.Read();
        return reader._document;
    }

    private void Read()
    {
        var tokens = new JsonTokenizer(_document.Text);
        while (tokens.Read())
        {
            Take(tokens.Kind, TextSpan.FromBounds(tokens.Start, tokens.End));
        }

        EndKey();
        while (_inside is not null)
        {
            CloseInnermost(_document.Text.Length);
        }
    }

    private void Take(JsonTokenKind kind, TextSpan span)
    {
        switch (kind)
        {
            case JsonTokenKind.WhiteSpace or JsonTokenKind.Junk:
                break;
            case JsonTokenKind.Comment:
                _document.Comments.Add(span);
                break;
            case JsonTokenKind.OpenObject:
                _inside = Add(JsonValueKind.Object, span);
                _openObjects++;
                break;
            case JsonTokenKind.OpenArray:
                _inside = Add(JsonValueKind.Array, span);
                _openArrays++;
                break;
            case JsonTokenKind.CloseObject:
                EndKey();
                Close(JsonValueKind.Object, _openObjects, span);
                break;
            case JsonTokenKind.CloseArray:
                EndKey();
                Close(JsonValueKind.Array, _openArrays, span);
                break;
            case JsonTokenKind.Comma:
                EndKey();
                break;
            case JsonTokenKind.Colon:
                Colon();
                break;
            case JsonTokenKind.String or JsonTokenKind.Word:
                TextOrKey(kind == JsonTokenKind.String ? JsonValueKind.String : JsonValueKind.Word, span);
                break;
            default:
                Literal(kind, span);
                break;
        }
    }

    private void TextOrKey(JsonValueKind kind, TextSpan span)
    {
        if (_key is null ? InObject : !_sawColon)
        {
            EndKey();
            _key = span;
            return;
        }

        _mayBeKey = Add(kind, span);
    }

    private void Literal(JsonTokenKind kind, TextSpan span)
    {
        if (_key is null && InObject)
        {
            return;
        }

        Add(
            kind switch
            {
                JsonTokenKind.True => JsonValueKind.True,
                JsonTokenKind.False => JsonValueKind.False,
                JsonTokenKind.Null => JsonValueKind.Null,
                _ => JsonValueKind.Number,
            },
            span);
    }

    /// <summary>A string before a colon is a key, even where a value was due: the value before it is still to be typed.</summary>
    private void Colon()
    {
        if (_key is null && _mayBeKey is { } last)
        {
            _key = last.ValueSpan;
            last.TakeBack();
        }

        _sawColon = _key is not null;
        _mayBeKey = null;
    }

    private void EndKey()
    {
        if (_key is { } key)
        {
            Add(JsonValueKind.Missing, new TextSpan(key.End, 0));
        }

        _mayBeKey = null;
    }

    private JsonEntry Add(JsonValueKind kind, TextSpan span)
    {
        var entry = new JsonEntry(_document, _inside, _key, kind, span);
        entry.Add();
        (_key, _sawColon, _mayBeKey) = (null, false, null);
        return entry;
    }

    /// <summary>Closes the innermost object or array and all that was left open in it; a bracket that closes nothing is passed over.</summary>
    private void Close(JsonValueKind kind, int open, TextSpan bracket)
    {
        if (open == 0)
        {
            return;
        }

        while (_inside!.Kind != kind)
        {
            CloseInnermost(bracket.Start);
        }

        CloseInnermost(bracket.End);
    }

    private void CloseInnermost(int end)
    {
        _inside!.EndAt(end);
        _ = _inside.Kind == JsonValueKind.Object ? _openObjects-- : _openArrays--;
        _inside = _inside.Parent;
    }
}
