using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Benchmarks.Corpus;

/// <summary>The sources that are compiled: C# files, and the markup and settings files beside them.</summary>
internal sealed record Application(ImmutableArray<(string Path, string Text)> CSharp, ImmutableArray<(string Path, string Text)> Additional)
{
    public double KiloLines => CSharp.Sum(file => file.Text.Count(c => c == '\n')) / 1000.0;

    /// <summary>The C# files of a folder, without build output, and the markup and settings files beside them.</summary>
    public static Application Of(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or ".git"))
            .Order(StringComparer.Ordinal)
            .ToImmutableArray();
        return new(Read(files, ".cs"), Read(files, ".razor", ".cshtml", ".xaml", ".axaml", ".json"));
    }

    /// <summary>The first part of the application, for the growth from a quarter to the whole.</summary>
    public Application Share(double share) => new(
        [.. CSharp.Take((int)(CSharp.Length * share))],
        [.. Additional.Take((int)(Additional.Length * share))]);

    /// <summary>The C# parsed once; each compilation of it is fresh and shares only these trees.</summary>
    public ImmutableArray<SyntaxTree> Parse() =>
        [.. CSharp.AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(
            SourceText.From(file.Text, System.Text.Encoding.UTF8),
            new CSharpParseOptions(LanguageVersion.Preview),
            file.Path))];

    public ImmutableArray<AdditionalText> Texts() =>
        [.. Additional.Select(file => new InMemoryText(file.Path, file.Text))];

    private static ImmutableArray<(string, string)> Read(ImmutableArray<string> files, params string[] extensions) =>
        [.. files.Where(path => extensions.Contains(Path.GetExtension(path))).Select(path => (path, File.ReadAllText(path)))];

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
