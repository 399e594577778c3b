using System.Collections.Immutable;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>What was found in a text the last time that it was inspected; it lives as long as the text.</summary>
internal sealed class InspectedText
{
    private readonly object _turn = new();
    private Inspection? _last;

    /// <param name="path">The file; two files may share one text.</param>
    /// <param name="options">The options that the file has, as text.</param>
    /// <param name="inspect">Inspects the text.</param>
    public ImmutableArray<FileFinding> Findings(string path, string options, Func<ImmutableArray<FileFinding>> inspect)
    {
        // The file's own action and the count of repairs come at the same time; who is second waits instead of reading again.
        lock (_turn)
        {
            if (_last is not { } last || last.Path != path || last.Options != options)
            {
                _last = last = new Inspection(path, options, inspect());
            }

            return last.Findings;
        }
    }

    private sealed record Inspection(string Path, string Options, ImmutableArray<FileFinding> Findings);
}
