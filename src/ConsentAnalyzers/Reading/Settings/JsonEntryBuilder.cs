namespace ConsentAnalyzers.Reading.Settings;

/// <summary>Collects entries in document order and keeps the objects and arrays that are still open.</summary>
internal sealed class JsonEntryBuilder
{
    private readonly StructList<Container> _open = new();
    private int _openObjects;
    private int _openArrays;

    public StructList<JsonEntryData> Entries { get; } = new();

    public bool InObject => _open.Count > 0 && _open.Last.IsObject;

    public void Add(JsonValueKind kind, (int Start, int End)? key, int start, int end)
    {
        var parent = _open.Count > 0 ? _open.Last.Entry : -1;
        Entries.Add(new JsonEntryData
        {
            Kind = kind,
            Parent = parent,
            Next = Entries.Count + 1,
            ArrayIndex = parent >= 0 && !InObject ? _open.Last.Items : -1,
            KeyStart = key?.Start ?? -1,
            KeyEnd = key?.End ?? -1,
            ValueStart = start,
            ValueEnd = end,
        });
        if (parent >= 0)
        {
            _open.Last.Items++;
        }
    }

    /// <summary>Opens the object or array that was added last.</summary>
    public void Open(bool isObject)
    {
        _open.Add(new Container { Entry = Entries.Count - 1, IsObject = isObject });
        Count(isObject, 1);
    }

    /// <summary>Closes the innermost object or array and all that was left open in it; a bracket that closes nothing is passed over.</summary>
    public void Close(bool isObject, int start, int end)
    {
        if ((isObject ? _openObjects : _openArrays) == 0)
        {
            return;
        }

        while (_open.Last.IsObject != isObject)
        {
            CloseLast(start);
        }

        CloseLast(end);
    }

    public void CloseAll(int end)
    {
        while (_open.Count > 0)
        {
            CloseLast(end);
        }
    }

    /// <summary>The value that was added last was a key; the key before it, if any, is left without a value.</summary>
    public (int Start, int End) TakeBackValue()
    {
        ref var last = ref Entries.Last;
        var key = (last.ValueStart, last.ValueEnd);
        if (last.KeyStart >= 0)
        {
            last.Kind = JsonValueKind.Missing;
            last.ValueStart = last.ValueEnd = last.KeyEnd;
            return key;
        }

        Entries.Truncate(Entries.Count - 1);
        if (_open.Count > 0)
        {
            _open.Last.Items--;
        }

        return key;
    }

    private void CloseLast(int end)
    {
        Count(_open.Last.IsObject, -1);
        ref var entry = ref Entries[_open.Last.Entry];
        entry.ValueEnd = end;
        entry.Next = Entries.Count;
        _open.Truncate(_open.Count - 1);
    }

    private void Count(bool isObject, int change)
    {
        _openObjects += isObject ? change : 0;
        _openArrays += isObject ? 0 : change;
    }

    private struct Container
    {
        public int Entry;
        public bool IsObject;
        public int Items;
    }
}
