using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Options;

/// <summary>Configuration files, resolved per path as the compiler does it.</summary>
internal sealed class ConfiguredFiles(params (string Path, string Text)[] files) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _set =
        AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList());

    public static ConfiguredFiles EditorConfig(string text) => new(("/shop/.editorconfig", text));

    public static ConfiguredFiles Option(string key, string value) => EditorConfig($"[*]\nconsent_analyzers.{key} = {value}\n");

    /// <summary>The severities that the files give to C#, as the compiler hears of them.</summary>
    public SyntaxTreeOptionsProvider Severities => new TreeSeverities(_set);

    public override AnalyzerConfigOptions GlobalOptions => new Pairs(_set.GlobalConfigOptions.AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsAt(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsAt(textFile.Path);

    public ResolvedOptions At(string path) => new SettingsReader(this).OptionsOf(CSharpSyntaxTree.ParseText("", path: path));

    /// <summary>What CONSENT901 says about a project of empty files.</summary>
    public Task<ImmutableArray<Diagnostic>> Findings(string[] sources, string[]? additional = null, string assembly = "Shop") =>
        Findings(sources, [.. (additional ?? []).Select(path => new WrittenFile(path, ""))], assembly);

    /// <summary>What CONSENT901 says where the compiler hands the configuration file itself over.</summary>
    public Task<ImmutableArray<Diagnostic>> Findings(string[] sources, (string Path, string Text) configuration) =>
        Findings(sources, [new WrittenFile(configuration.Path, configuration.Text)], "Shop");

    private async Task<ImmutableArray<Diagnostic>> Findings(string[] sources, ImmutableArray<AdditionalText> additional, string assembly)
    {
        var compilation = CSharpCompilation.Create(assembly, sources.Select(path => CSharpSyntaxTree.ParseText("", path: path)));
        var options = new AnalyzerOptions(additional, this);
        var failures = new List<Exception>();
        var run = compilation.WithAnalyzers(
            [new OptionsAnalyzer()],
            new CompilationWithAnalyzersOptions(
                options, (failure, _, _) => failures.Add(failure), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await run.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return found;
    }

    private Pairs OptionsAt(string path) => new(_set.GetOptionsForSourcePath(path).AnalyzerOptions);

    private sealed class Pairs(ImmutableDictionary<string, string> pairs) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => pairs.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => pairs.TryGetValue(key, out value);
    }

    private sealed class TreeSeverities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class WrittenFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
