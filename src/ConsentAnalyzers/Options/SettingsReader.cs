using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Options;

/// <summary>Resolves the options of <c>.editorconfig</c> and <c>.globalconfig</c> per file.</summary>
/// <remarks>Files that are configured alike share vocabularies, because these remember what they have judged.</remarks>
internal sealed class SettingsReader(AnalyzerConfigOptionsProvider provider)
{
    private readonly ConcurrentDictionary<string, ResolvedOptions> _resolved = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<AdditionalText, ResolvedOptions> _files = new();
    private readonly ResolvedOptions _unset = ResolvedOptions.None with { Settings = ConsentSettings.Default.Remembering() };
    private readonly ConfigurationFiles? _configuration;
    private readonly CompilationOptions? _compilation;

    /// <summary>For additional files too: their severities, and configuration that the compiler does not know.</summary>
    public SettingsReader(AnalyzerOptions options, Compilation compilation)
        : this(options.AnalyzerConfigOptionsProvider)
    {
        _configuration = new ConfigurationFiles(options, compilation);
        _compilation = compilation.Options;
    }

    public ConsentSettings SettingsOf(SyntaxTree tree) => OptionsOf(tree).Settings;

    public ConsentSettings SettingsOf(AdditionalText file) => OptionsOf(file).Settings;

    public ResolvedOptions OptionsOf(SyntaxTree tree) => Resolve(provider.GetOptions(tree));

    public ResolvedOptions OptionsOf(AdditionalText file) =>
        _files.TryGetValue(file, out var options) ? options : _files.GetOrAdd(file, Resolve(file));

    private ResolvedOptions Resolve(AdditionalText file)
    {
        var known = provider.GetOptions(file);
        if (_configuration is not { } files || _compilation is not { } compilation)
        {
            return Resolve(known);
        }

        var resolved = Resolve(
            files.AreUnknownAt(file.Path) && files.At(file.Path) is { } unknown
                ? new SectionOptions(unknown.AnalyzerOptions, provider.GlobalOptions)
                : known);
        var severities = new ConfiguredSeverities(files, compilation, known, file.Path);
        return resolved with { Settings = resolved.Settings with { Configured = severities } };
    }

    private ResolvedOptions Resolve(AnalyzerConfigOptions options)
    {
        var written = WrittenOptions.Of(options);
        return written.Count == 0
            ? _unset
            : _resolved.GetOrAdd(Fingerprint(written), fingerprint => ResolvedOptions.Of(written).WrittenAs(fingerprint));
    }

    // A value never holds a line break; it comes from one line of a configuration file.
    private static string Fingerprint(IReadOnlyList<KeyValuePair<string, string>> written) =>
        string.Join("\n", written.Select(pair => pair.Key + "=" + pair.Value));
}
