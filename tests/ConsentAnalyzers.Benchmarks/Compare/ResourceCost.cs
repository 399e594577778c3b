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

/// <summary>
/// <c>resources</c>: what 2 MB of resources add to the analysis of a project whose pages name their texts, each round in a fresh
/// process. Without them the pages hold the same texts, so that the judging of the texts is on both sides.
/// </summary>
internal static class ResourceCost
{
    private const int Rounds = 15;
    private const int Files = 8;
    private const int RowsPerFile = 1200;
    private const string Once = "once";

    private static readonly string[] Captions =
        ["Save", "Cancel", "Delete order", "Next page", "Export as table", "Print", "Open settings", "Search", "Add customer", "Help", "Undo", "Close window", "Sign in", "Reload", "Show details", "I agree"];

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
        var texts = Enumerable.Range(0, 40).Select(page => (AdditionalText)new WrittenText($"/app/Views/Page{page}.xaml", Page(page, withResources)));
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

    private static string Page(int number, bool withResources)
    {
        var page = new StringBuilder($"<Window x:Class=\"App.Page{number}\"><StackPanel>\n");
        for (var row = 0; row < 20; row++)
        {
            var (file, message) = (row % Files, ((number * 20) + row) * 2 % RowsPerFile);
            page.Append($"  <TextBlock Text=\"{Named(file, message)}\"/><Button Content=\"{Named(file, message + 1)}\"/>\n");
        }

        return page.Append($"  <CheckBox IsChecked=\"True\" Content=\"{Named(0, 7)}\"/>\n</StackPanel></Window>").ToString();

        string Named(int file, int row) => withResources ? $"{{x:Static p:Strings{file}.Row{row}}}" : Text(file, row);
    }

    /// <summary>Messages and captions, in turns.</summary>
    private static string Text(int file, int row) => row % 2 == 1
        ? Captions[row / 2 % Captions.Length]
        : $"Text {row} of table {file}, which says what an order holds, how a page is called or what went wrong, &amp; more.";

    private static string Table(int file)
    {
        var table = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n");
        for (var row = 0; row < RowsPerFile; row++)
        {
            table.Append($"  <data name=\"Row{row}\" xml:space=\"preserve\">\n    <value>{Text(file, row)}</value>\n    <comment>{{0}} is the name of the order that the person looks at</comment>\n  </data>\n");
        }

        return table.Append("</root>\n").ToString();
    }

    private sealed class WrittenText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
