using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Tests.Robustness;

/// <summary>
/// Text to break: this repository's own files, and the sources that its tests write as strings, which hold every shape
/// that the rules know.
/// </summary>
internal static class Corpus
{
    /// <summary>C# that the tests write, small and full of surfaces.</summary>
    public static ImmutableArray<string> Snippets { get; } =
        [.. Strings().Where(text => text.Contains("class ", StringComparison.Ordinal) || text.Contains("enum ", StringComparison.Ordinal))];

    public static ImmutableArray<string> SourceFiles { get; } = [.. Files(".cs")];

    /// <summary>Razor, HTML and XAML.</summary>
    public static ImmutableArray<string> Markup { get; } =
        [.. Files(".razor", ".cshtml", ".html", ".xaml", ".axaml"), .. Strings().Where(text => text.TrimStart().StartsWith('<'))];

    public static ImmutableArray<string> Json { get; } =
        [.. Files(".json"), .. Strings().Where(text => text.TrimStart().StartsWith('{'))];

    private static IEnumerable<string> Files(params string[] extensions) =>
        RepositoryFiles.In("", extensions).Select(File.ReadAllText);

    private static IEnumerable<string> Strings() =>
        RepositoryFiles.In("tests", ".cs")
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens())
            .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken)
            .Select(token => Setup.Unmarked(token.ValueText));
}
