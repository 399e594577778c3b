using ConsentAnalyzers.Reading.Markup;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>
/// The texts of one <c>.resx</c> or <c>.resw</c> by their keys. It is searched for its rows rather than parsed, since a project may
/// hold megabytes of them; of a file that breaks off, what came before counts, and entities that it declares are never expanded.
/// </summary>
internal sealed class ResourceTable
{
    private const string Row = "<data";
    private const string EndOfRow = "</data>";
    private const string EndOfValue = "</value>";
    private const string Using = "[using:";

    private static readonly char[] Ends = ['>', '"', '\''];

    // Where the values start. In a process that has just started, the runtime would have to translate a table of anything larger.
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly string _source;

    private ResourceTable(string source) => _source = source;

    /// <summary>Reads a whole file; whatever is in it, there is a table.</summary>
    public static ResourceTable Read(string source)
    {
        var table = new ResourceTable(source);
        for (var at = source.IndexOf('<'); at >= 0; at = source.IndexOf('<', at))
        {
            at = at + 1 == source.Length ? source.Length : source[at + 1] switch
            {
                // The header of a new file shows sample rows in a comment.
                '!' when table.Starts(at, "<!--") => table.After("-->", at),
                '!' when table.Starts(at, "<![CDATA[") => table.After("]]>", at),
                'd' when table.Starts(at, Row) && at + Row.Length < source.Length && char.IsWhiteSpace(source[at + Row.Length]) => table.ReadRow(at),
                _ => at + 1,
            };
            if (at >= source.Length)
            {
                break;
            }
        }

        return table;
    }

    public int Count => _rows.Count;

    public string? Find(string key) => _rows.TryGetValue(key, out var start) ? ValueAt(start) : null;

    private string ValueAt(int start)
    {
        const string cdata = "<![CDATA[";
        var text = _source.Substring(start, _source.IndexOf(EndOfValue, start, StringComparison.Ordinal) - start);
        return text.StartsWith(cdata, StringComparison.Ordinal) && text.IndexOf("]]>", StringComparison.Ordinal) is > 0 and var end
            ? text.Substring(cdata.Length, end - cdata.Length)
            : Decoded(text);
    }

    private static string Decoded(string text) => text.IndexOf('&') < 0 ? text : Entities.Decode(text, isHtml: false);

    /// <summary>Reads the row at a place and gives the place after it; the end of the source where the row has none.</summary>
    private int ReadRow(int start)
    {
        var open = EndOfTag(start);
        if (open >= _source.Length || _source[open - 1] == '/')
        {
            return open + 1;
        }

        var end = _source.IndexOf(EndOfRow, open, StringComparison.Ordinal);
        if (end < 0)
        {
            return _source.Length;
        }

        // What has a type is an image, a size or another file.
        if (AttributeIn(start, open, " name=") is { Length: > 0 } name && AttributeIn(start, open, " type=") is null && AttributeIn(start, open, " mimetype=") is null
            && ValueIn(open, end) is >= 0 and var value)
        {
            Add(name, value);
        }

        return end + EndOfRow.Length;
    }

    private void Add(string name, int value)
    {
        _rows[name] = value;

        if (IsIdentifier(name))
        {
            return;
        }

        // Windows names the namespace of an attached property; a class of C# spells a key as an identifier.
        var attached = name.IndexOf(Using, StringComparison.Ordinal);
        var closing = attached < 0 ? -1 : name.IndexOf(']', attached);
        var spelt = closing > 0 ? name.Remove(attached, closing + 1 - attached) : new string([.. name.Select(c => IsOfIdentifier(c) ? c : '_')]);
        if (!_rows.ContainsKey(spelt))
        {
            _rows.Add(spelt, value);
        }
    }

    private static bool IsIdentifier(string key)
    {
        foreach (var c in key)
        {
            if (!IsOfIdentifier(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfIdentifier(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>Where the value of a row starts; -1 where it has none.</summary>
    private int ValueIn(int start, int end)
    {
        var tag = _source.IndexOf("<value", start, end - start, StringComparison.Ordinal);
        var open = tag < 0 ? end : EndOfTag(tag);
        return open < end && _source.IndexOf(EndOfValue, open, end - open, StringComparison.Ordinal) >= 0 ? open + 1 : -1;
    }

    private string? AttributeIn(int start, int end, string name)
    {
        var at = _source.IndexOf(name, start, end - start, StringComparison.Ordinal) + name.Length;
        if (at < start + name.Length || at >= end || _source[at] is not ('"' or '\''))
        {
            return null;
        }

        var close = _source.IndexOf(_source[at], at + 1, end - at - 1);
        return close < 0 ? null : Decoded(_source.Substring(at + 1, close - at - 1));
    }

    /// <summary>The place of the bracket that ends a tag, outside quotes; the end of the source where there is none.</summary>
    private int EndOfTag(int start)
    {
        // Searching is compiled ahead, walking is not: this runs once in a process that has just started.
        var at = start;
        while (true)
        {
            var end = _source.IndexOfAny(Ends, at);
            if (end < 0)
            {
                return _source.Length;
            }

            if (_source[end] == '>')
            {
                return end;
            }

            at = _source.IndexOf(_source[end], end + 1) + 1;
            if (at == 0)
            {
                return _source.Length;
            }
        }
    }

    private bool Starts(int at, string start) => string.CompareOrdinal(_source, at, start, 0, start.Length) == 0;

    private int After(string end, int from) => _source.IndexOf(end, from, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : _source.Length;
}
