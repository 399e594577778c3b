using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Benchmarks.Compare;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Parts;

/// <summary>What CONSENT005 costs a compilation: with nothing annotated, and for each call that is.</summary>
[MemoryDiagnoser]
public class DataUseBenchmarks
{
    private const int Methods = 400;

    private static readonly ImmutableArray<DiagnosticAnalyzer> None = [new ConsentCodeAnalyzer { Rules = new ConsentRules() }];
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rule = [new ConsentCodeAnalyzer { Rules = new ConsentRules(new UseChecked()) }];

    private SyntaxTree _tree = null!;

    /// <summary>How much of the code is annotated.</summary>
    [Params("nothing", "one call a method")]
    public string Annotated { get; set; } = "";

    /// <summary>Writes the code once.</summary>
    [GlobalSetup]
    public void Write()
    {
        var code = new StringBuilder("using System; using System.Linq; using System.Collections.Generic;\n");
        var (required, check) = Annotated == "nothing" ? ("", "") : ("[RequiresConsent] ", "[ConsentCheck] ");
        if (Annotated != "nothing")
        {
            code.AppendLine("class RequiresConsentAttribute : Attribute { } class ConsentCheckAttribute : Attribute { }");
        }

        code.AppendLine($"class User {{ {check}public bool Allows => true; public int Age; }} class Trainer {{ {required}public void Train(User user) {{ }} }}");
        code.AppendLine("class Jobs { Trainer _trainer = new();");
        for (var i = 0; i < Methods; i++)
        {
            code.AppendLine(
                $$"""
                void Run{{i}}(List<User> users, bool isAdmin)
                {
                    foreach (var user in users.Where(one => one.Age > {{i}}).OrderBy(one => one.Age))
                    {
                        if (isAdmin && user.Age > 3) { Console.WriteLine(user.Age); continue; }
                        try { if (user is not { Allows: true }) { Console.WriteLine("no"); continue; } _trainer.Train(user); }
                        finally { Console.WriteLine("done"); }
                    }
                }
                """);
        }

        _tree = CSharpSyntaxTree.ParseText(code.Append('}').ToString());
    }

    /// <summary>The compiler's own part of an analysis.</summary>
    [Benchmark(Baseline = true)]
    public int WithoutTheRule() => Run(None);

    /// <summary>The same with the rule.</summary>
    [Benchmark]
    public int WithTheRule() => Run(Rule);

    private int Run(ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        CSharpCompilation.Create("Uses", [_tree], Framework.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
}
