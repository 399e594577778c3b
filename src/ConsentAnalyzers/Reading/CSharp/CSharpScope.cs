using System.Collections.Concurrent;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Accepting;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>One compilation as the readers see it: which files they read, and the settings of each.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="options">The settings of a file, or null where these readers are not for it.</param>
internal sealed class CSharpScope(Compilation compilation, Func<SyntaxTree, ConsentSettings?> options)
{
    private readonly ConcurrentDictionary<SyntaxTree, ConsentSettings?> _settings = new();

    public Compilation Compilation => compilation;

    /// <summary>The labels of bound members; null in a project without markup.</summary>
    public MarkupLabels? Labels { get; init; }

    /// <summary>What the pages of the project run; null where it has none.</summary>
    public BehindPages? Pages { get; init; }

    /// <summary>The settings of a file, or null where the file is not read.</summary>
    public ConsentSettings? SettingsOf(SyntaxTree tree) =>
        _settings.TryGetValue(tree, out var settings) ? settings : _settings.GetOrAdd(tree, options(tree));
}
