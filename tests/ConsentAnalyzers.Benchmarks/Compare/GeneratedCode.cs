using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ConsentAnalyzers.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>
/// <c>razor [small] [another ConsentAnalyzers.dll]</c>: Razor components, generated members and findings in bulk; bare, with ours,
/// with what the driver takes for them, with the SDK's analyzers, and with the assembly of another state, in interleaved rounds.
/// </summary>
internal static class GeneratedCode
{
    private const int Rounds = 3;

    // Of a compile with the SDK's analyzers, the slowest say enough.
    private const int Named = 6;

    private static readonly CSharpCompilationOptions Compiling =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    public static int Run(string[] arguments)
    {
        var contenders = Contender.All()
            .Where(contender => contender.Name is Contender.Bare or Contender.Ours or Contender.Floor or Contender.Sdk or Contender.SdkAndOurs)
            .ToList();
        contenders.AddRange(arguments.Where(File.Exists).Select(path => Contender.At("before", path)));
        var size = arguments.Contains("small") ? 10 : 1;

        foreach (var count in (int[])[10_000 / size, 40_000 / size])
        {
            var findings = new Application([RazorApplication.Findings(count)], []);
            Measure($"{count:N0} findings in one file", contenders, findings.Parse(), findings);
        }

        var warnings = new Application([RazorApplication.Warnings(40_000 / size)], []);
        Measure($"{40_000 / size:N0} warnings of the compiler's in one file", contenders, warnings.Parse(), warnings);

        var pages = new Application([], RazorApplication.Components(2_000 / size));
        Measure($"{2_000 / size:N0} Razor components", contenders, RazorCompiler.Make(pages.Texts()), pages);
        foreach (var classes in (int[])[1_000 / size, 1])
        {
            // The driver's own time in one class grows with the square of its members.
            var each = classes == 1 ? 20_000 / size : 200;
            var members = new Application(RazorApplication.GeneratedMembers(classes, each), []);
            Measure($"{each:N0} generated members in each of {classes:N0} classes", contenders, members.Parse(), members);
        }

        return 0;
    }

    private static void Measure(string name, List<Contender> contenders, ImmutableArray<SyntaxTree> trees, Application application)
    {
        var samples = contenders.ToDictionary(contender => contender.Name, _ => new Samples());
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var contender in contenders)
            {
                var compilation = CSharpCompilation.Create("Application", trees, Framework.References, Compiling);
                var options = new AnalyzerOptions(application.Texts());
                GC.Collect();
                using var process = Process.GetCurrentProcess();
                var (cpu, allocated) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
                var times = AttachedCompile.Run(compilation, contender.Analyzers, options);
                process.Refresh();
                if (round > 0)
                {
                    samples[contender.Name].Add(process.TotalProcessorTime - cpu, GC.GetTotalAllocatedBytes() - allocated, times);
                }
            }
        }

        Console.WriteLine($"\n## {name}\n");
        Console.WriteLine("| | CPU ms | MB | analyzers ms | each |");
        Console.WriteLine("|---|---:|---:|---:|---|");
        foreach (var contender in contenders)
        {
            var taken = samples[contender.Name];
            var each = string.Join(", ", taken.Each.OrderByDescending(one => one.Milliseconds).Take(Named)
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Analyzer.Split(':')[0]} {one.Milliseconds:F0}")));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contender.Name} | {taken.CpuMilliseconds:F0} | {taken.AllocatedMegabytes:F0} | {taken.AnalyzerMilliseconds:F0} | {each} |"));
        }
    }
}
