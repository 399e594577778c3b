using System.Diagnostics;
using System.Globalization;
using System.Text;
using ConsentAnalyzers.Benchmarks.Corpus;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary><c>files</c>: how the time for one markup or settings file grows with its size, on a warm process.</summary>
internal static class FileGrowth
{
    private const int Megabyte = 1_000_000;
    private const int Rounds = 15;

    public static int Run()
    {
        Console.WriteLine("| file | 0.25 MB | 1 MB | 4 MB | exponent (at most 1.05) |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (path, start, part, end) in LargeFile.Kinds)
        {
            string Text(int length) => LargeFile.Text(start, part, end, length);
            Milliseconds(path, Text(Megabyte / 4), Rounds * 2);
            var (small, middle, large) = (
                Milliseconds(path, Text(Megabyte / 4), Rounds),
                Milliseconds(path, Text(Megabyte), Rounds),
                Milliseconds(path, Text(Megabyte * 4), Rounds));
            var exponent = Math.Log(large / small) / Math.Log(16);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {Path.GetFileName(path)} | {small:F1} ms | {middle:F1} ms | {large:F1} ms | {exponent:F2} |"));
        }

        return 0;
    }

    private static double Milliseconds(string path, string text, int rounds)
    {
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            var (source, settings) = (SourceText.From(text, Encoding.UTF8), ConsentSettings.Default.Remembering());
            GC.Collect();
            var started = Stopwatch.GetTimestamp();
            FileInspection.Inspect(path, source, settings, CancellationToken.None);
            times[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return times.Order().ElementAt(rounds / 2);
    }
}
