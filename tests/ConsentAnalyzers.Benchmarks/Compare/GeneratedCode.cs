using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ConsentAnalyzers.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>
/// <c>razor [another ConsentAnalyzers.dll]</c>: Razor components, generated members and findings in bulk; bare, with ours, and
/// with the assembly of another state, in interleaved rounds.
/// </summary>
internal static class GeneratedCode
{
    private const int Rounds = 3;

    private static readonly CSharpCompilationOptions Compiling =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    public static int Run(string[] arguments)
    {
        var contenders = Contender.All().Where(contender => contender.Name is Contender.Bare or Contender.Ours).ToList();
        contenders.AddRange(arguments.Where(File.Exists).Select(path => Contender.At("before", path)));
        var size = arguments.Contains("small") ? 10 : 1;

        foreach (var count in (int[])[10_000 / size, 40_000 / size])
        {
            var findings = new Application([RazorApplication.Findings(count)], []);
            Measure($"{count:N0} findings in one file", contenders, findings.Parse(), findings);
        }

        var pages = new Application([], RazorApplication.Components(2_000 / size));
        Measure($"{2_000 / size:N0} Razor components", contenders, RazorCompiler.Make(pages.Texts()), pages);
        var members = new Application([RazorApplication.GeneratedMembers(200_000 / size)], []);
        Measure($"{200_000 / size:N0} generated members", contenders, members.Parse(), members);
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
            var each = string.Join(", ", taken.Each.OrderByDescending(one => one.Milliseconds)
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Analyzer.Split(':')[0]} {one.Milliseconds:F0}")));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contender.Name} | {taken.CpuMilliseconds:F0} | {taken.AllocatedMegabytes:F0} | {taken.AnalyzerMilliseconds:F0} | {each} |"));
        }
    }
}
