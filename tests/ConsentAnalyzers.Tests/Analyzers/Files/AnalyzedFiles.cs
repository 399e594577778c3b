using System.Collections.Immutable;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Tests.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Analyzers.Files;

/// <summary>A compilation with additional files, as the compiler runs it.</summary>
internal sealed record AnalyzedFiles
{
    public const string On = """{ "AllowAnalytics": true }""";

    public DiagnosticAnalyzer Analyzer { get; init; } = new ConsentFileAnalyzer();

    /// <summary>What runs beside the suppressor, where it is not the analyzer of files alone.</summary>
    public DiagnosticAnalyzer[]? Analyzers { get; init; }

    public Platform Platform { get; init; } = Platform.Net;

    public string Assembly { get; init; } = "Shop";

    public (string Path, string Text)[] Sources { get; init; } = [("/shop/Program.cs", "class Program { }")];

    public AdditionalText[] Files { get; init; } = [];

    public string EditorConfig { get; init; } = "";

    /// <summary>What the build tells: <c>IsTestProject = true</c>, one to a line.</summary>
    public string Build { get; init; } = "";

    /// <summary>Names of assemblies that the project refers to.</summary>
    public string[] References { get; init; } = [];

    /// <summary>What <c>#if</c> finds defined.</summary>
    public string[] Symbols { get; init; } = [];

    /// <summary>Configuration files that the compiler knows and the package hands over.</summary>
    public (string Path, string Text)[] Configuration { get; init; } = [];

    /// <summary>Configuration files that the compiler does not know, because no C# lies beside or below them.</summary>
    public (string Path, string Text)[] BesideMarkup { get; init; } = [];

    public DiagnosticAnalyzer[] Others { get; init; } = [];

    public CSharpCompilationOptions Options { get; init; } = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>The same, where the build tells something.</summary>
    public AnalyzedFiles With(string build) => this with { Build = build };

    public static AdditionalText File(string path, string text = On) => new Text(path, () => SourceText.From(text));

    public static AdditionalText File(string path, Func<SourceText?> read) => new Text(path, read);

    /// <summary>What is found, without what comments take out.</summary>
    public async Task<ImmutableArray<Diagnostic>> Findings(CancellationToken cancellation = default) =>
        [.. (await All(cancellation)).Where(finding => !finding.IsSuppressed)];

    /// <summary>What comments take out, with their reasons: <c>CONSENT001 /shop/appsettings.json: a demo</c>.</summary>
    public async Task<string[]> Suppressed() =>
    [
        .. (await All())
            .Where(finding => finding.IsSuppressed)
            .Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().Path}: {finding.Properties["consent.suppressed"]}"),
    ];

    /// <summary>What is found, whether or not a comment takes it out.</summary>
    public async Task<ImmutableArray<Diagnostic>> All(CancellationToken cancellation = default)
    {
        var known = new ConfiguredFiles([("/shop/.editorconfig", EditorConfig), ("/.globalconfig", GlobalConfig), .. Configuration]);
        var compilation = CSharpCompilation.Create(
            Assembly,
            Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(preprocessorSymbols: Symbols), source.Path)),
            PlatformReferences.Of(Platform).Concat(References.Select(Empty)),
            Options.WithSyntaxTreeOptionsProvider(known.Severities));
        var failures = new List<Exception>();
        var run = compilation.WithAnalyzers(
            [.. Analyzers ?? [Analyzer], .. Others, new CommentSuppressor(), new BaselineSuppressor()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. Files, .. Configuration.Concat(BesideMarkup).Select(file => File(file.Path, file.Text))], known),
                (failure, _, _) => failures.Add(failure),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
        var found = await run.GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Empty(failures);
        return [.. found.OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>What is found, short: <c>CONSENT001 /shop/appsettings.json Warning</c>.</summary>
    public async Task<string[]> Found() =>
        [.. (await Findings()).Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().Path} {finding.Severity}")];

    private string GlobalConfig => string.Join(
        "\n", Build.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "build_property." + line).Prepend("is_global = true"));

    private static MetadataReference Empty(string name)
    {
        var image = new MemoryStream();
        CSharpCompilation.Create(name, options: new(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private sealed class Text(string path, Func<SourceText?> read) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => read();
    }
}
