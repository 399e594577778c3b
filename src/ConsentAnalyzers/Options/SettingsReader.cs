using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Options;

/// <summary>Resolves the options of <c>.editorconfig</c> and <c>.globalconfig</c> per file.</summary>
/// <remarks>Files that are configured alike share one settings object, because its vocabularies remember what they have judged.</remarks>
internal sealed class SettingsReader(AnalyzerConfigOptionsProvider provider)
{
    private readonly ConcurrentDictionary<string, ResolvedOptions> _resolved = new(StringComparer.Ordinal);
    private readonly ResolvedOptions _unset = ResolvedOptions.None with { Settings = ConsentSettings.Remembering() };

    public ConsentSettings SettingsOf(SyntaxTree tree) => OptionsOf(tree).Settings;

    public ConsentSettings SettingsOf(AdditionalText file) => OptionsOf(file).Settings;

    public ResolvedOptions OptionsOf(SyntaxTree tree) => Resolve(provider.GetOptions(tree));

    public ResolvedOptions OptionsOf(AdditionalText file) => Resolve(provider.GetOptions(file));

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
