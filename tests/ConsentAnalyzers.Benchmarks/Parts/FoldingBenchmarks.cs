using BenchmarkDotNet.Attributes;
using ConsentAnalyzers.Benchmarks.Compare;
using ConsentAnalyzers.Reading.CSharp.Retention;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Benchmarks.Parts;

/// <summary>What it costs to work out a value: the duration that code gives, and what a choice starts as.</summary>
[MemoryDiagnoser]
public class FoldingBenchmarks
{
    private readonly DurationFolding _durations = new(DurationUnit.Days, (_, _) => false, CancellationToken.None);
    private IOperation _value = null!;

    /// <summary>From the commonest value to the ones with most in them.</summary>
    [Params("30", "365 * 5", "TimeSpan.FromDays(365 * 5)", "DateTime.UtcNow.AddYears(5)", "Missing ?? !false")]
    public string Code { get; set; } = "";

    /// <summary>Binds the value once.</summary>
    [GlobalSetup]
    public void Bind()
    {
        var tree = CSharpSyntaxTree.ParseText($"using System; class C {{ static bool? Missing; object Value = {Code}; }}");
        var model = CSharpCompilation.Create("Folding", [tree], Framework.References).GetSemanticModel(tree);
        var value = tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().Last().Initializer!.Value;
        _value = model.GetOperation(value)!;
    }

    /// <summary>The length of a period.</summary>
    [Benchmark]
    public bool Duration() => _durations.Fold(_value) is not null;

    /// <summary>Whether a choice starts on.</summary>
    [Benchmark]
    public bool Start() => OnText.MayBeOn(_value.Syntax) && StartingValue.Fold(_value) is not null;
}
