using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Options;

/// <summary>Resolves the options of <c>.editorconfig</c> and <c>.globalconfig</c> per file.</summary>
internal sealed class SettingsReader(AnalyzerConfigOptionsProvider provider)
{
    public ConsentSettings SettingsOf(SyntaxTree tree) => Resolve(provider.GetOptions(tree));

    private static ConsentSettings Resolve(AnalyzerConfigOptions options) => ConsentSettings.Default;
}
