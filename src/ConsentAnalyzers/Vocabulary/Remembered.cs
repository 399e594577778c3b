using System.Collections.Concurrent;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// What has been worked out about names. Whoever holds it lives as long as a compilation; it is bounded all the same,
/// because a file may hold names without number.
/// </summary>
internal sealed class Remembered<T>(Func<string, T> workOut)
{
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _remembered;

    public T For(string name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        var answer = workOut(name);
        if (Interlocked.Increment(ref _remembered) <= Most)
        {
            _known.TryAdd(name, answer);
        }

        return answer;
    }
}
