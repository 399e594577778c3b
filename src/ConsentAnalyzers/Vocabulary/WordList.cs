using System.Collections.Immutable;
using System.Reflection;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>A list of a language's text files: what stands between its heading and the next.</summary>
/// <param name="Heading">What the list is for; the same in every language.</param>
/// <param name="Entries">Its words and phrases, separated by commas in the file.</param>
/// <param name="Text">The same as it is written, for a sentence.</param>
internal sealed record WordList(string Heading, ImmutableArray<string> Entries, string Text)
{
    /// <summary>The lists of every text file in a folder beside this file.</summary>
    public static ImmutableArray<WordList> In(string folder)
    {
        var assembly = typeof(WordList).Assembly;
        var prefix = $"{typeof(WordList).Namespace}.{folder}.";
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .SelectMany(name => Read(assembly, name))
            .ToImmutableArray();
    }

    /// <summary>What stands on both sides of the sign in <c>word = other</c>.</summary>
    public static Dictionary<string, string> Pairs(IEnumerable<string> entries) =>
        entries.Select(entry => entry.Split('=')).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim(), StringComparer.Ordinal);

    private static IEnumerable<WordList> Read(Assembly assembly, string name)
    {
        using var text = new StreamReader(assembly.GetManifestResourceStream(name));
        var heading = "";
        var entries = ImmutableArray.CreateBuilder<string>();
        var written = "";
        for (var line = text.ReadLine(); line is not null; line = text.ReadLine())
        {
            if (line.StartsWith("[", StringComparison.Ordinal))
            {
                if (heading.Length > 0)
                {
                    yield return new(heading, entries.ToImmutable(), written);
                }

                heading = line.Trim('[', ']', ' ');
                entries.Clear();
                written = "";
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                written = written.Length == 0 ? line : $"{written} {line}";
                entries.AddRange(line.Split(',').Select(entry => entry.Trim()).Where(entry => entry.Length > 0));
            }
        }

        yield return new(heading, entries.ToImmutable(), written);
    }
}
