namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>A growing array that hands out references, so that large structs are changed in place.</summary>
internal sealed class StructList<T>
    where T : struct
{
    private T[] _items = new T[16];

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public ref T Last => ref _items[Count - 1];

    public int Add(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count] = item;
        return Count++;
    }

    public void Truncate(int count) => Count = Math.Min(Count, count);
}
