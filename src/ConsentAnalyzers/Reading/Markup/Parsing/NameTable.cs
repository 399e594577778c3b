namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Keeps one string per distinct name, so that a name that stands a thousand times is allocated once.</summary>
internal sealed class NameTable(bool foldsCase)
{
    private readonly StructList<Entry> _entries = new();
    private int[] _heads = new int[64];

    public int Count => _entries.Count;

    public string this[int id] => _entries[id].Name;

    public int Add(string text, int start, int length)
    {
        var hash = HashOf(text, start, length);
        for (var id = _heads[hash & (_heads.Length - 1)] - 1; id >= 0; id = _entries[id].Next)
        {
            if (_entries[id].Hash == hash && Matches(_entries[id].Name, text, start, length))
            {
                return id;
            }
        }

        if (_entries.Count == _heads.Length)
        {
            Grow();
        }

        ref var head = ref _heads[hash & (_heads.Length - 1)];
        var added = _entries.Add(new Entry { Name = Spell(text, start, length), Hash = hash, Next = head - 1 });
        head = added + 1;
        return added;
    }

    private string Spell(string text, int start, int length)
    {
        var name = text.Substring(start, length);
        return foldsCase ? name.ToLowerInvariant() : name;
    }

    private bool Matches(string name, string text, int start, int length)
    {
        if (name.Length != length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (name[i] != Fold(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private int HashOf(string text, int start, int length)
    {
        var hash = unchecked((int)2166136261);
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ Fold(text[i])) * 16777619);
        }

        return hash & int.MaxValue;
    }

    private char Fold(char c) => foldsCase ? char.ToLowerInvariant(c) : c;

    private void Grow()
    {
        _heads = new int[_heads.Length * 2];
        for (var id = 0; id < _entries.Count; id++)
        {
            ref var head = ref _heads[_entries[id].Hash & (_heads.Length - 1)];
            _entries[id].Next = head - 1;
            head = id + 1;
        }
    }

    private struct Entry
    {
        public string Name;
        public int Hash;
        public int Next;
    }
}
