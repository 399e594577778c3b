using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Scanning;

/// <summary>A solution with one project of each kind, scanned once.</summary>
public sealed class Lab : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _cache = new();

    internal ScanResult Result { get; private set; } = null!;

    internal IReadOnlyList<string> Before { get; private set; } = [];

    internal IReadOnlyList<string> After { get; private set; } = [];

    /// <summary>When each compilation that came to an end was logged.</summary>
    internal IEnumerable<string> Logged => Directory.EnumerateFiles(_cache.Path, "*.sarif", SearchOption.AllDirectories)
        .Where(log => !Path.GetFileName(log).StartsWith("Broken", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(log => $"{log} {File.GetLastWriteTimeUtc(log):O}");

    internal string Solution => this["All.slnx"];

    internal string this[string path] => _folder[path];

    /// <summary>What the compiler said of a project.</summary>
    internal string LogOf(string project) => File.ReadAllText(Assert.Single(Directory.EnumerateFiles(_cache.Path, $"{project}-*.sarif", SearchOption.AllDirectories)));

    public async Task InitializeAsync()
    {
        Projects.WriteTo(_folder);
        Before = [.. _folder.Contents];
        Result = await Scan(new(Solution));
        After = [.. _folder.Contents];
    }

    /// <summary>Scans with what earlier scans built.</summary>
    internal Task<ScanResult> Scan(ScanRequest request) =>
        Scanner.RunAsync(request with { Cache = _cache.Path }, TextWriter.Null, CancellationToken.None);

    /// <summary>Runs the tool over the solution.</summary>
    internal Outcome Run(params string[] arguments) => CommandLine.Consent(_folder.Path, ["scan", .. arguments], _cache.Path);

    internal IEnumerable<string> Findings(string folder) => FindingsIn(Result, folder);

    internal static IEnumerable<string> FindingsIn(ScanResult result, string folder) =>
        result.Results.Where(found => found.IsFinding && found.Place.Path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(found => $"{found.Place.Path}:{found.Place.Line} {found.RuleId} {found.Level}");

    public Task DisposeAsync()
    {
        _folder.Dispose();
        _cache.Dispose();
        return Task.CompletedTask;
    }
}
