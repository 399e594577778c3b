using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ConsentAnalyzers.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>
/// <c>compare [folder] [--quick] [--against DLL] [--rounds N]</c>: the whole compile, bare, with ours, with another build of ours and
/// with the peers, in interleaved rounds.
/// </summary>
internal static class Comparison
{
    // On one thread: with more threads than processors, the time of an analyzer holds that of whoever ran in between.
    private static readonly CSharpCompilationOptions Compiling =
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false)
            .WithSpecificDiagnosticOptions(Framework.SdkSeverities);

    public static int Run(string[] arguments)
    {
        var rounds = arguments is [.., "--rounds", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 5;
        var application = arguments is [var folder, ..] && !folder.StartsWith("--", StringComparison.Ordinal) ? Application.Of(folder) : GeneratedApplication.Create();
        var contenders = Contender.All();
        if (arguments.Contains("--quick"))
        {
            contenders = [.. contenders.Where(contender => contender.Name
                is Contender.Bare or Contender.Ours or Contender.Floor or Contender.Sdk or Contender.SdkAndOurs or Contender.Banned or Contender.Meziantou)];
        }

        if (Array.IndexOf(arguments, "--against") is >= 0 and var against)
        {
            contenders = contenders.Insert(2, Contender.At("ConsentAnalyzers, other build", arguments[against + 1]));
        }

        Console.WriteLine($"{application.CSharp.Length} C# files, {application.KiloLines:F1} kLOC, {application.Additional.Length} other files, {rounds} rounds");

        var table = Measure(application, contenders, rounds);
        Report.Print(table, application.KiloLines);

        var ours = contenders.Where(contender => contender.Name is Contender.Bare or Contender.Ours).ToImmutableArray();
        var quarter = application.Share(0.25);
        Report.PrintGrowth(
            (quarter.KiloLines, Measure(quarter, ours, rounds)[Contender.Ours]),
            (application.KiloLines, Measure(application, ours, rounds)[Contender.Ours]));

        var floors = contenders.Where(contender => contender.Name is Contender.Bare or Contender.Ours or Contender.Floor).ToImmutableArray();
        Report.PrintFloor(Measure(GeneratedApplication.Create(aboutConsent: false), floors, rounds));
        return 0;
    }

    private static Dictionary<string, Samples> Measure(Application application, ImmutableArray<Contender> contenders, int rounds)
    {
        var trees = application.Parse();
        var references = Framework.References;
        var samples = contenders.ToDictionary(contender => contender.Name, _ => new Samples());

        // Round 0 warms up the compiler and every analyzer; its figures are dropped.
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var contender in contenders)
            {
                var compilation = CSharpCompilation.Create("Application", trees, references, Compiling);

                // New texts too: what was read of a file is remembered as long as its text.
                var options = new AnalyzerOptions([.. application.Texts(), BannedSymbols.Text]);
                GC.Collect();
                GC.WaitForPendingFinalizers();
                using var process = Process.GetCurrentProcess();
                var cpu = process.TotalProcessorTime;
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var times = AttachedCompile.Run(compilation, contender.Analyzers, options);
                process.Refresh();
                if (round > 0)
                {
                    samples[contender.Name].Add(
                        process.TotalProcessorTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - allocated, times);
                }
            }
        }

        return samples;
    }
}
