namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>Prints what was measured, as Markdown, with the ratios that the targets are stated in.</summary>
internal static class Report
{
    public static void Print(Dictionary<string, Samples> table, double kiloLines)
    {
        var bare = table[Contender.Bare];
        Console.WriteLine();
        Console.WriteLine("| contender | analyzer ms | ms per kLOC | CPU ms | CPU to bare | allocated MB | allocation to bare |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (name, samples) in table)
        {
            Console.WriteLine(
                $"| {name} | {samples.AnalyzerMilliseconds:F1} | {samples.AnalyzerMilliseconds / kiloLines:F3} "
                + $"| {samples.CpuMilliseconds:F0} | {samples.CpuMilliseconds / bare.CpuMilliseconds:F2} "
                + $"| {samples.AllocatedMegabytes:F0} | {samples.AllocatedMegabytes / bare.AllocatedMegabytes:F2} |");
        }

        var ours = table[Contender.Ours];
        var sdk = table[Contender.Sdk];
        var both = table[Contender.SdkAndOurs];
        Console.WriteLine();
        Console.WriteLine("| target | found | at most |");
        Console.WriteLine("|---|---:|---:|");
        Target("analyzer time to BannedApiAnalyzers", ours.AnalyzerMilliseconds / table[Contender.Banned].AnalyzerMilliseconds, 1);
        Target("analyzer time to Meziantou", ours.AnalyzerMilliseconds / table[Contender.Meziantou].AnalyzerMilliseconds, 0.1);
        Target(
            "CPU added to NetAnalyzers, of what those add to bare",
            (both.CpuMilliseconds - sdk.CpuMilliseconds) / (sdk.CpuMilliseconds - bare.CpuMilliseconds),
            0.25);
        Target(
            "allocation added to NetAnalyzers, of the bare compile's",
            (both.AllocatedMegabytes - sdk.AllocatedMegabytes) / bare.AllocatedMegabytes,
            0.05);
        Target("analyzer time to the floor of empty actions", ours.AnalyzerMilliseconds / table[Contender.Floor].AnalyzerMilliseconds, null);

        Console.WriteLine();
        Console.WriteLine("| analyzer of ours and its rules | ms |");
        Console.WriteLine("|---|---:|");
        foreach (var (analyzer, milliseconds) in ours.Each)
        {
            Console.WriteLine($"| {analyzer} | {milliseconds:F1} |");
        }
    }

    public static void PrintGrowth((double KiloLines, Samples Samples) small, (double KiloLines, Samples Samples) large)
    {
        var exponent = Math.Log(large.Samples.AnalyzerMilliseconds / small.Samples.AnalyzerMilliseconds)
            / Math.Log(large.KiloLines / small.KiloLines);
        Console.WriteLine();
        Console.WriteLine(
            $"growth: {small.Samples.AnalyzerMilliseconds:F1} ms at {small.KiloLines:F1} kLOC, "
            + $"{large.Samples.AnalyzerMilliseconds:F1} ms at {large.KiloLines:F1} kLOC, exponent {exponent:F2} (at most 1.05)");
    }

    public static void PrintFloor(Dictionary<string, Samples> table)
    {
        var bare = table[Contender.Bare];
        Console.WriteLine();
        Console.WriteLine("| project without consent | analyzer ms | CPU to bare | allocation to bare |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var name in (string[])[Contender.Ours, Contender.Floor])
        {
            var samples = table[name];
            Console.WriteLine(
                $"| {name} | {samples.AnalyzerMilliseconds:F1} | {samples.CpuMilliseconds / bare.CpuMilliseconds:F3} "
                + $"| {samples.AllocatedMegabytes / bare.AllocatedMegabytes:F3} |");
        }
    }

    private static void Target(string name, double found, double? most) =>
        Console.WriteLine($"| {name} | {found:F3} | {most?.ToString("F2") ?? ""} |");
}
