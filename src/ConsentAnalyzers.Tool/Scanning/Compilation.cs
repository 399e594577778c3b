namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>One project for one target framework, as the build came to it.</summary>
/// <param name="Project">The full path of the project.</param>
/// <param name="Target">The target framework; empty where the project names none.</param>
/// <param name="Log">The compiler's SARIF log.</param>
/// <param name="IsTest">Whether the project says that it is a test.</param>
/// <param name="IsComplete">Whether it was compiled.</param>
/// <param name="Files">The full paths of what is compiled and of what is read beside it.</param>
internal sealed record Compilation(string Project, string Target, string Log, bool IsTest, bool IsComplete, IReadOnlyList<string> Files)
{
    private const string Begun = ".begun";

    public string Name => Path.GetFileNameWithoutExtension(Project);

    /// <summary>What the build left in the folder of a run.</summary>
    public static IReadOnlyList<Compilation> ReadFrom(string run) =>
        [.. Directory.EnumerateFiles(run, "*" + Begun).Order(StringComparer.Ordinal).Select(Read).OfType<Compilation>()];

    private static Compilation? Read(string marker) => Read(marker[..^Begun.Length], File.ReadAllLines(marker));

    private static Compilation? Read(string run, string[] begun) => begun switch
    {
        [var project, var log, var target, var test, ..] => new(
            project,
            target["target".Length..].Trim(),
            log,
            test["test".Length..].Trim().Equals("true", StringComparison.OrdinalIgnoreCase),
            File.Exists(run + ".done") && File.Exists(log),
            File.Exists(run + ".files") ? File.ReadAllLines(run + ".files") : []),
        _ => null,
    };
}
