using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Rules.Inventory;

/// <summary>What the inventory says of a project, as a build runs it whose configuration turns it on.</summary>
internal static class Listing
{
    public const string On = """
        is_global = true
        dotnet_diagnostic.CONSENT910.severity = suggestion
        dotnet_diagnostic.CONSENT911.severity = suggestion
        dotnet_diagnostic.CONSENT912.severity = suggestion
        """;

    public static DiagnosticAnalyzer[] Analyzers => [.. Shipped.Analyzers.Where(analyzer => analyzer is not DiagnosticSuppressor)];

    /// <summary>A project of one file, whichever kind its path says.</summary>
    public static AnalyzedFiles Of(string path, string text, string config = On, string editorConfig = "", Platform platform = Platform.Net)
    {
        var isCode = path.EndsWith(".cs", StringComparison.Ordinal);
        return new AnalyzedFiles
        {
            Analyzers = Analyzers,
            Platform = platform,
            Sources = [("/shop/Program.cs", "class Program { }"), .. isCode ? [("/shop/" + path, Setup.Usings + text)] : Array.Empty<(string, string)>()],
            Files = isCode ? [] : [AnalyzedFiles.File("/shop/" + path, text)],
            Configuration = config.Length > 0 ? [("/shop/.globalconfig", config)] : [],
            EditorConfig = editorConfig,
        };
    }

    /// <summary>Every result of one rule with these of its facts: <c>AllowMarketing: off, marketing</c>; a fact that is absent is a dash.</summary>
    public static async Task<string[]> Facts(this AnalyzedFiles project, string id, params string[] facts) =>
    [
        .. (await project.Findings())
            .Where(result => result.Id == id)
            .Select(result => $"{Fact(result, "subject")}: {string.Join(", ", facts.Select(fact => Fact(result, fact)))}"),
    ];

    public static string Fact(Diagnostic result, string name) =>
        result.Properties.TryGetValue("consent." + name, out var value) && value is { Length: > 0 } ? value : "-";
}
