using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Baselines;

/// <summary>The baseline that a project was handed, with the folder that its paths are relative to.</summary>
internal sealed class ProjectBaseline
{
    // An unchanged text is read once, whoever asks. An entry goes with its text.
    private static readonly ConditionalWeakTable<SourceText, BaselineFile> Read = new();

    private readonly Lazy<ListedEntries> _inForce;
    private readonly SourceText _text;
    private readonly string _folder;
    private readonly string _today;

    private ProjectBaseline(AdditionalText file, SourceText text, string today)
    {
        (File, _text, _today, _folder) = (file, text, today, BaselinePath.FolderOf(file.Path));
        Listed = Read.GetValue(text, read => BaselineFile.Parse(read.ToString()));
        _inForce = new(() => new ListedEntries(Listed.Lines.Where(line => !IsExpired(line.Entry))));
    }

    public AdditionalText File { get; }

    public BaselineFile Listed { get; }

    /// <summary>The entries that quiet findings.</summary>
    public ListedEntries InForce => _inForce.Value;

    /// <summary>The baseline of a project; null where it has none, and for one that cannot be read.</summary>
    public static ProjectBaseline? In(AnalyzerOptions options, CancellationToken cancellation = default)
    {
        var build = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var named = Of(build, "ConsentAnalyzersBaseline");
        return options.AdditionalFiles.FirstOrDefault(file => IsBaseline(file.Path, named)) is { } file
            && options.PresentFiles().Contains(file)
            && file.ReadText(cancellation) is { } text
                ? new ProjectBaseline(file, text, Of(build, "ConsentAnalyzersToday"))
                : null;
    }

    /// <summary>Whether the date of an entry is past. Where the build tells no date, none is.</summary>
    public bool IsExpired(BaselineEntry entry) => _today.Length > 0 && entry.IsExpiredOn(_today);

    /// <summary>A file as entries say it.</summary>
    public string PathOf(string file) => BaselinePath.From(_folder, file);

    /// <summary>The entry that a finding takes, but for which one among equals; null where it has no key.</summary>
    public BaselineEntry? EntryFor(Diagnostic finding) =>
        finding.Properties.TryGetValue(Evidence.Key, out var key) && key is not null
            ? BaselineEntry.Of(finding.Id, PathOf(finding.Location.GetMappedLineSpan().Path), key)
            : null;

    /// <summary>
    /// The findings that are known, each with its entry. Of equal ones in a file as many are known as there are entries, the first of
    /// the file first; what a comment takes out uses up none.
    /// </summary>
    public IEnumerable<(Diagnostic Finding, BaselineEntry Entry)> Known(IEnumerable<Diagnostic> findings) => findings
        .Where(finding => !finding.Properties.ContainsKey(Evidence.Suppressed))
        .ToLookup(EntryFor)
        .Where(equals => equals.Key is not null)
        .SelectMany(equals => equals
            .OrderBy(finding => finding.Location.GetMappedLineSpan().StartLinePosition)
            .ThenBy(finding => finding.Location.SourceSpan.Start)
            .Zip(InForce.For(equals.Key!), (finding, line) => (finding, line.Entry)));

    /// <summary>The findings of a file, where nothing repairs those that are known.</summary>
    public ImmutableArray<FileFinding> WithoutRepairs(ImmutableArray<FileFinding> findings)
    {
        var known = new HashSet<Diagnostic>(Known(findings.Select(finding => finding.Diagnostic)).Select(known => known.Finding));
        return known.Count == 0 ? findings
            : findings.Select(found => known.Contains(found.Diagnostic) ? FileFinding.Lasting(found.Finding, found.Diagnostic) : found).ToImmutableArray();
    }

    /// <summary>Where a line of the baseline stands.</summary>
    public Location Locate(int line)
    {
        var span = _text.Lines[line - 1].Span;
        return Location.Create(File.Path, span, _text.Lines.GetLinePositionSpan(span));
    }

    // A value of a configuration file ends where a "#" or a ";" begins a comment, and folders may be called so.
    private static bool IsBaseline(string path, string named) =>
        named.Length > 0 && path.StartsWith(named, StringComparison.Ordinal)
            ? path.Length == named.Length || path.Substring(named.Length).TrimStart() is ['#' or ';', ..]
            : path.EndsWith(BaselineFile.Name, StringComparison.OrdinalIgnoreCase)
                && (path.Length == BaselineFile.Name.Length || path[path.Length - BaselineFile.Name.Length - 1] is '/' or '\\');

    private static string Of(AnalyzerConfigOptions build, string property) =>
        build.TryGetValue("build_property." + property, out var value) ? value.Trim() : "";
}
