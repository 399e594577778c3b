using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ConsentAnalyzers.Reading.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary><c>resources</c>: what 2 MB of resources add to the analysis of a project whose pages name texts, each round in a fresh process.</summary>
internal static class ResourceCost
{
    private const int Rounds = 15;
    private const int Files = 8;
    private const int RowsPerFile = 1100;
    private const string Once = "once";

    public static int Run(string[] arguments)
    {
        if (arguments is [Once, var which])
        {
            Console.WriteLine(Analysis(which == "with").ToString(CultureInfo.InvariantCulture));
            return 0;
        }

        List<double> without = [], with = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var (bare, full) = (InFreshProcess("without"), InFreshProcess("with"));
            if (round > 0)
            {
                without.Add(bare);
                with.Add(full);
            }
        }

        var table = Table(0);
        var reading = Enumerable.Range(0, Rounds * 4).Select(_ => Reading(table)).Order().ElementAt(Rounds * 2) * Files;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Files} files, {Files * table.Length / 1e6:F1} MB, {Files * RowsPerFile} texts"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"warm, all tables         {reading:F1} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cold analysis, without   {Median(without):F1} ms (from {without.Min():F1})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cold analysis, with      {Median(with):F1} ms (from {with.Min():F1})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"added                    {Median(with) - Median(without):F1} ms, of the fastest {with.Min() - without.Min():F1} ms (at most 10)"));
        return 0;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static double Reading(string table)
    {
        var started = Stopwatch.GetTimestamp();
        ResourceTable.Read(table);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double InFreshProcess(string which)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(ResourceCost).Assembly.Location, "resources", Once, which] : new[] { "resources", Once, which })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(said.Trim(), CultureInfo.InvariantCulture);
    }

    /// <summary>CPU milliseconds of one compile with our analyzers in a process that has just bound the same code without them.</summary>
    private static double Analysis(bool withResources)
    {
        var tree = CSharpSyntaxTree.ParseText("class Start { public bool ShareScreen { get; set; } = true; }", path: "/app/Start.cs");
        var texts = Enumerable.Range(0, 40).Select(page => (AdditionalText)new WrittenText($"/app/Views/Page{page}.xaml", Page(page)));
        if (withResources)
        {
            texts = texts.Concat(Enumerable.Range(0, Files).Select(file => (AdditionalText)new WrittenText($"/app/obj/consent/{file}/Strings{file}.resx.labels", Table(file))));
        }

        var options = new AnalyzerOptions([.. texts]);
        AttachedCompile.Run(Compilation(tree), ImmutableArray<DiagnosticAnalyzer>.Empty, options);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        AttachedCompile.Run(Compilation(tree), Contender.All().Single(contender => contender.Name == Contender.Ours).Analyzers, options);
        process.Refresh();
        return (process.TotalProcessorTime - cpu).TotalMilliseconds;
    }

    private static CSharpCompilation Compilation(SyntaxTree tree) => CSharpCompilation.Create(
        "Application", [tree], Framework.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    private static string Page(int number)
    {
        var page = new StringBuilder($"<Window x:Class=\"App.Page{number}\"><StackPanel>\n");
        for (var row = 0; row < 20; row++)
        {
            page.Append($"  <TextBlock Text=\"{{x:Static p:Strings{row % Files}.Row{(number * 20) + row}}}\"/><Button Content=\"{{x:Static p:Strings{row % Files}.Row{(number * 20) + row + 1}}}\"/>\n");
        }

        return page.Append("  <CheckBox IsChecked=\"True\" Content=\"{x:Static p:Strings0.Row7}\"/>\n</StackPanel></Window>").ToString();
    }

    private static string Table(int file)
    {
        var table = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n");
        for (var row = 0; row < RowsPerFile; row++)
        {
            table.Append($"  <data name=\"Row{row}\" xml:space=\"preserve\">\n    <value>Text {row} of table {file}, which says what a button does, how a page is called or what went wrong, &amp; more.</value>\n    <comment>{{0}} is the name of the order that the person looks at</comment>\n  </data>\n");
        }

        return table.Append("</root>\n").ToString();
    }

    private sealed class WrittenText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
