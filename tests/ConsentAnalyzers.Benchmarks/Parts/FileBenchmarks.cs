using BenchmarkDotNet.Attributes;
using ConsentAnalyzers.Benchmarks.Corpus;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Settings;

namespace ConsentAnalyzers.Benchmarks.Parts;

/// <summary>What reading a file costs before anything in it is judged: the tokenizer and tree of markup, the reader of JSON.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private readonly Dictionary<string, string> _texts = LargeFile.Kinds.ToDictionary(
        kind => Path.GetExtension(kind.Path), kind => LargeFile.Text(kind.Start, kind.Part, kind.End, 100_000));

    /// <summary>The dialect of markup.</summary>
    [Params(".razor", ".cshtml", ".xaml")]
    public string Markup { get; set; } = "";

    /// <summary>100 KB of markup.</summary>
    [Benchmark]
    public int Tokenizer() => MarkupDocument.Parse(_texts[Markup], MarkupDialects.Of(Markup)!.Value).Nodes.Count();

    /// <summary>100 KB of JSON.</summary>
    [Benchmark]
    public int Json() => JsonDocumentReader.Parse(_texts[".json"]).Text.Length;
}
