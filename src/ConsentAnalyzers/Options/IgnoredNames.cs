using System.Collections.Immutable;

namespace ConsentAnalyzers.Options;

/// <summary>Names that no rule judges; <c>*</c> stands for any characters, none included. Case does not count.</summary>
internal sealed class IgnoredNames
{
    private readonly HashSet<string> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<string[]> _patterns;

    public IgnoredNames(ImmutableArray<string> names)
    {
        var patterns = ImmutableArray.CreateBuilder<string[]>();
        foreach (var name in names)
        {
            if (name.Contains('*'))
            {
                patterns.Add(name.Split('*'));
            }
            else
            {
                _exact.Add(name);
            }
        }

        _patterns = patterns.ToImmutable();
    }

    public static IgnoredNames None { get; } = new(ImmutableArray<string>.Empty);

    public bool Contains(string name)
    {
        if (_exact.Contains(name))
        {
            return true;
        }

        foreach (var pattern in _patterns)
        {
            if (Matches(pattern, name))
            {
                return true;
            }
        }

        return false;
    }

    // The first place that fits each piece leaves the most room for the rest, so that nothing is ever tried twice.
    private static bool Matches(string[] pieces, string name)
    {
        var last = pieces[pieces.Length - 1];
        var end = name.Length - last.Length;
        if (end < pieces[0].Length
            || !name.StartsWith(pieces[0], StringComparison.OrdinalIgnoreCase)
            || !name.EndsWith(last, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var from = pieces[0].Length;
        for (var i = 1; i < pieces.Length - 1; i++)
        {
            var found = name.IndexOf(pieces[i], from, end - from, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            from = found + pieces[i].Length;
        }

        return true;
    }
}
