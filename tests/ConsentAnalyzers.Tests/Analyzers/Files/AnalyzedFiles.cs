using System.Collections.Immutable;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Tests.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Analyzers.Files;

/// <summary>A compilation with additional files, as the compiler runs it.</summary>
internal sealed class AnalyzedFiles
{
    public const string On = """{ "AllowAnalytics": true }""";

    public ConsentFileAnalyzer Analyzer { get; init; } = new();

    public string Assembly { get; init; } = "Shop";

    public (string Path, string Text)[] Sources { get; init; } = [("/shop/Program.cs", "class Program { }")];

    public AdditionalText[] Files { get; init; } = [];

    public string EditorConfig { get; init; } = "";

    /// <summary>Configuration files that the compiler knows and the package hands over.</summary>
    public (string Path, string Text)[] Configuration { get; init; } = [];

    /// <summary>Configuration files that the compiler does not know, because no C# lies beside or below them.</summary>
    public (string Path, string Text)[] BesideMarkup { get; init; } = [];

    public DiagnosticAnalyzer[] Others { get; init; } = [];

    public CSharpCompilationOptions Options { get; init; } = new(OutputKind.DynamicallyLinkedLibrary);

    public static AdditionalText File(string path, string text = On) => new Text(path, () => SourceText.From(text));

    public static AdditionalText File(string path, Func<SourceText?> read) => new Text(path, read);

    public async Task<ImmutableArray<Diagnostic>> Findings(CancellationToken cancellation = default)
    {
        var known = new ConfiguredFiles([("/shop/.editorconfig", EditorConfig), .. Configuration]);
        var compilation = CSharpCompilation.Create(
            Assembly,
            Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, path: source.Path)),
            PlatformReferences.Of(Platform.Net).Take(1),
            Options.WithSyntaxTreeOptionsProvider(known.Severities));
        var failures = new List<Exception>();
        var run = compilation.WithAnalyzers(
            [Analyzer, .. Others],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. Files, .. Configuration.Concat(BesideMarkup).Select(file => File(file.Path, file.Text))], known),
                (failure, _, _) => failures.Add(failure),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        var found = await run.GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Empty(failures);
        return [.. found.OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>What is found, short: <c>CONSENT001 /shop/appsettings.json Warning</c>.</summary>
    public async Task<string[]> Found() =>
        [.. (await Findings()).Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().Path} {finding.Severity}")];

    private sealed class Text(string path, Func<SourceText?> read) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => read();
    }
}
