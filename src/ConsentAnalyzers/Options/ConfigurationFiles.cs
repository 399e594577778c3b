using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Options;

/// <summary>
/// The configuration files among the additional files, resolved per path. The compiler resolves them for C# alone: its sections
/// give no severity to other files, and what lies only beside markup it does not know.
/// </summary>
internal sealed class ConfigurationFiles
{
    private readonly Lazy<AnalyzerConfigSet?> _set;
    private readonly Lazy<ImmutableArray<string>> _unknownFolders;

    public ConfigurationFiles(AnalyzerOptions options, Compilation compilation)
    {
        var files = options.PresentFiles().Where(file => IsConfiguration(file.Path)).ToImmutableArray();
        _set = new(() => SetOf(files));
        _unknownFolders = new(() => files
            .Where(file => NameOf(file.Path) == ".editorconfig")
            .Select(file => FolderOf(file.Path))
            .Where(folder => !compilation.SyntaxTrees.Any(tree => IsIn(folder, tree.FilePath)))
            .ToImmutableArray());
    }

    /// <summary>What the files say about a path; null where the project hands none over.</summary>
    public AnalyzerConfigOptionsResult? At(string path) => _set.Value?.GetOptionsForSourcePath(path);

    /// <summary>Whether a file speaks about a path that the compiler does not know, for want of C# in its folder.</summary>
    public bool AreUnknownAt(string path) => _unknownFolders.Value.Any(folder => IsIn(folder, path));

    private static AnalyzerConfigSet? SetOf(ImmutableArray<AdditionalText> files)
    {
        var configurations = new Dictionary<string, AnalyzerConfig>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!configurations.ContainsKey(file.Path) && FolderOf(file.Path).Length > 0 && file.ReadText() is { } text)
            {
                configurations.Add(file.Path, AnalyzerConfig.Parse(text, file.Path));
            }
        }

        return configurations.Count > 0 ? AnalyzerConfigSet.Create(configurations.Values.ToList()) : null;
    }

    private static bool IsConfiguration(string path) =>
        path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    private static bool IsIn(string folder, string path) => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string path) => path.Substring(FolderOf(path).Length);

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);
}
