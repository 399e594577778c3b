using BenchmarkDotNet.Attributes;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Benchmarks.Parts;

/// <summary>What a name costs: splitting it, the cached gate, the meaning.</summary>
[MemoryDiagnoser]
public class WordBenchmarks
{
    private readonly ChoiceWords _words = ChoiceWords.Remembering(WordAdditions.None);

    /// <summary>Names as they come: most have nothing to do with consent.</summary>
    [Params("CancellationTokenSource", "IsTelemetryEnabled", "Allow the use of your chats to train our models")]
    public string Name { get; set; } = "";

    /// <summary>Splits at case and punctuation.</summary>
    [Benchmark]
    public int Split() => Words.In(Name).Length;

    /// <summary>Asked of every candidate; names repeat.</summary>
    [Benchmark]
    public bool Gate() => _words.MayConcern(Name);

    /// <summary>Asked of the few that pass the gate.</summary>
    [Benchmark]
    public int Meaning() => (int)_words.MeaningOf(Name, Surroundings.None);
}
