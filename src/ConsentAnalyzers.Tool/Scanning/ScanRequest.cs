namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>What to scan, and how to build it.</summary>
/// <param name="Path">A solution, a project or a folder.</param>
internal sealed record ScanRequest(string Path)
{
    public string? Configuration { get; init; }

    /// <summary>Whether packages are restored first.</summary>
    public bool Restore { get; init; } = true;

    /// <summary>Properties of the build, by name.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Names or paths of the projects that count; none for all.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>The baseline to use instead of the nearest above each project.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether what a baseline lists counts like everything else.</summary>
    public bool IncludesKnown { get; init; }

    /// <summary>The folder to build into instead of the user's cache.</summary>
    public string? Cache { get; init; }

    /// <summary>Whether the surfaces and periods that are right are listed as well.</summary>
    public bool Inventory { get; init; }
}
