namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>What a scan saw, each thing once however many target frameworks have it, in the order of places.</summary>
/// <param name="Root">The folder that paths are relative to: the repository's, or else that of the path scanned.</param>
/// <param name="Results">Findings and, where asked for, the entries of the inventory.</param>
/// <param name="Rules">What the analyzers say of each rule, by id.</param>
/// <param name="Gaps">What was not analysed, and why.</param>
/// <param name="IsComplete">Whether every C# project that was to be analysed was.</param>
internal sealed record ScanResult(
    string Root,
    IReadOnlyList<Result> Results,
    IReadOnlyDictionary<string, RuleFacts> Rules,
    IReadOnlyList<Gap> Gaps,
    bool IsComplete)
{
    /// <summary>The files that were analysed for every target that has them; of others, nothing can be said to be gone.</summary>
    public IReadOnlySet<string> Files { get; init; } = new HashSet<string>();
}

/// <summary>One diagnostic of the analyzers.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">As SARIF says it: <c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Facts">The properties <c>consent.*</c>.</param>
internal sealed record Result(string RuleId, string Level, string Message, Place Place, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>Other places that belong to it.</summary>
    public IReadOnlyList<Place> Elsewhere { get; init; } = [];

    /// <summary>Who took it out and why; null where nobody did.</summary>
    public Suppression? Suppressed { get; init; }

    /// <summary>The names of the projects that compile the file.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>The target frameworks that have it.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Whether it finds fault, and neither lists what is there nor only carries fixes.</summary>
    public bool IsFinding => RuleId != "CONSENT900" && !RuleId.StartsWith("CONSENT91", StringComparison.Ordinal);

    public string? this[string fact] => Facts.GetValueOrDefault(fact);
}

/// <summary>A place in a file; lines and columns count from 1.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
internal sealed record Place(string Path, int Line, int Column, int EndLine, int EndColumn);

/// <summary>Who took a finding out.</summary>
/// <param name="IsBaseline">Whether the baseline did, and not the source.</param>
/// <param name="Reason">Why, as written; empty where nothing is said.</param>
internal sealed record Suppression(bool IsBaseline, string Reason);

/// <summary>What the analyzers say of a rule.</summary>
internal sealed record RuleFacts(string Id, string Title, string Description, string HelpUri);

/// <summary>What was not analysed.</summary>
/// <param name="What">A project, a file or a rule.</param>
/// <param name="Why">The reason, in the build's own words where it has some.</param>
/// <param name="IsFailure">Whether it should have been analysed.</param>
internal sealed record Gap(string What, string Why, bool IsFailure);
