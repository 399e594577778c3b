using BenchmarkDotNet.Attributes;
using ConsentAnalyzers.Benchmarks.Corpus;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Settings;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Benchmarks.Parts;

/// <summary>What 100 KB of a file cost: turning text into a tree, and everything from the text to the findings.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private string _path = "";
    private string _text = "";

    /// <summary>The kind of file.</summary>
    [Params("razor", "cshtml", "xaml", "json")]
    public string Kind { get; set; } = "";

    /// <summary>Writes the file.</summary>
    [GlobalSetup]
    public void Write()
    {
        var (path, start, part, end) = LargeFile.Kinds.Single(kind => kind.Path.EndsWith(Kind, StringComparison.Ordinal));
        (_path, _text) = (path, LargeFile.Text(start, part, end, 100_000));
    }

    /// <summary>The tokenizer and tree of markup, the reader of JSON.</summary>
    [Benchmark]
    public object Parse() => MarkupDialects.ForFile(_path) is { } dialect
        ? MarkupDocument.Parse(_text, dialect)
        : JsonDocumentReader.Parse(_text);

    /// <summary>All rules.</summary>
    [Benchmark]
    public int Inspect() =>
        FileInspection.Inspect(_path, SourceText.From(_text), ConsentSettings.Default.Remembering(), CancellationToken.None).Length;
}
