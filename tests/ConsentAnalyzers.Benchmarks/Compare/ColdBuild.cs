using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary><c>cold</c>: the CPU that a build of a small project costs with a fresh compiler process, without and with ours.</summary>
internal static class ColdBuild
{
    private const int Rounds = 7;

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("cold-build-").FullName;
        try
        {
            var bare = Project(folder, "Bare", analyzers: "");
            var ours = Project(
                folder, "Ours", $"""<ItemGroup><Analyzer Include="{typeof(Analyzers.ConsentCodeAnalyzer).Assembly.Location}" /></ItemGroup>""");
            List<double> without = [], with = [];
            for (var round = 0; round <= Rounds; round++)
            {
                var (first, second) = (Build(bare), Build(ours));
                if (round > 0)
                {
                    without.Add(first);
                    with.Add(second);
                }
            }

            var added = with.Order().ElementAt(Rounds / 2) - without.Order().ElementAt(Rounds / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare    {string.Join(' ', without.Select(s => s.ToString("F2")))} s CPU"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours    {string.Join(' ', with.Select(s => s.ToString("F2")))} s CPU"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"added   {added:F2} s CPU, medians of {Rounds} (at most 0.5)"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Project(string folder, string name, string analyzers)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
              {analyzers}
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), """
            System.Console.WriteLine(new PrivacySettings().SendCrashReports);

            public class PrivacySettings
            {
                public bool SendCrashReports { get; set; }

                public int ChatRetentionDays { get; set; } = 30;

                public string AcceptLabel { get; set; } = "Accept";
            }
            """);
        Dotnet(project, "restore");
        return project;
    }

    private static double Build(string project)
    {
        var before = ChildrenCpuSeconds();
        Dotnet(project, "build", "--no-restore", "--no-incremental", "-p:UseSharedCompilation=false", "-nodeReuse:false");
        return ChildrenCpuSeconds() - before;
    }

    private static void Dotnet(string project, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = project, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    // User and system time of all ended child processes; the build and its compiler are among them. Linux and macOS.
    private static double ChildrenCpuSeconds()
    {
        const int Children = -1;
        var usage = new long[18];
        _ = GetUsage(Children, usage);
        return usage[0] + (usage[1] / 1e6) + usage[2] + (usage[3] / 1e6);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, [In, Out] long[] usage);
}
