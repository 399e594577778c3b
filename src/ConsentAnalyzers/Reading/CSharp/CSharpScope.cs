using System.Collections.Concurrent;
using ConsentAnalyzers.Options;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>One compilation as the readers see it: which files they read, and the settings of each.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="options">Where the settings of its files come from.</param>
/// <param name="reads">Which files these readers are for; the file itself decides whether it is test code.</param>
internal sealed class CSharpScope(Compilation compilation, SettingsReader options, Func<SyntaxTree, bool> reads)
{
    private readonly ConcurrentDictionary<SyntaxTree, ConsentSettings?> _settings = new();

    public Compilation Compilation => compilation;

    /// <summary>The settings of a file, or null where the file is not read.</summary>
    public ConsentSettings? SettingsOf(SyntaxTree tree) =>
        _settings.TryGetValue(tree, out var settings) ? settings : _settings.GetOrAdd(tree, Resolve(tree));

    private ConsentSettings? Resolve(SyntaxTree tree) =>
        reads(tree) && !TestCode.IsTestFile(tree.FilePath) ? options.SettingsOf(tree) : null;
}
