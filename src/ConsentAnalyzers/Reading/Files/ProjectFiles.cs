using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>The markup and settings files of a project and their findings; each is read once, whoever asks first.</summary>
internal sealed class ProjectFiles
{
    private readonly ConcurrentDictionary<AdditionalText, ImmutableArray<FileFinding>> _findings = new();
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly HashSet<AdditionalText> _read;
    private readonly ConsentContext _project;
    private readonly ConsentRules _rules;
    private readonly Lazy<bool> _isHeard;

    public ProjectFiles(ConsentContext project, ConsentRules rules)
    {
        (_project, _rules) = (project, rules);

        // Items that several globs bring in are one file.
        var paths = new HashSet<string>(StringComparer.Ordinal);
        _files = project.Options.PresentFiles()
            .Where(file => FileInspection.MayRead(file.Path) && !project.HoldsTests(file.Path) && paths.Add(file.Path))
            .ToImmutableArray();
        _read = [.. _files];
        _isHeard = new(AnybodyHears);
    }

    // A text that has not changed since the last keystroke is not read again.
    public static SourceTextValueProvider<InspectedText> Inspected { get; } = new(_ => new InspectedText());

    public bool IsEmpty => _files.IsEmpty;

    /// <summary>Whether anybody wants to hear of any rule in any of them; the compiler runs these analyzers even where nobody does.</summary>
    public bool AreHeard => _isHeard.Value;

    /// <summary>The files, each once.</summary>
    public ImmutableArray<AdditionalText> All => _files;

    public ImmutableArray<FileFinding> FindingsOf(AdditionalText file, CancellationToken cancellation) =>
        _findings.TryGetValue(file, out var known) ? known
        : _read.Contains(file) ? _findings.GetOrAdd(file, Inspect(file, cancellation))
        : ImmutableArray<FileFinding>.Empty;

    /// <summary>The files with findings that have a repair which may be made in bulk, by path, and how many each has.</summary>
    public IReadOnlyList<FixableFile> Fixable(CancellationToken cancellation)
    {
        DeletionReach? known = null;
        DeletionReach Reach() => known ??= DeletionReach.In(_project.Compilation, cancellation);

        // The files' own actions run at the same time and begin at the front; whoever begins at the back seldom waits for them.
        var fixable = new List<FixableFile>();
        for (var i = _files.Length - 1; i >= 0; i--)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FindingsOf(_files[i], cancellation).Count(finding => !finding.Repair.IsEmpty && !DeletionKeys.Hold(finding.Diagnostic, _rules.RepairOf(finding.Diagnostic.Id), Reach)) is > 0 and var findings)
            {
                fixable.Add(new FixableFile(_files[i].Path, findings));
            }
        }

        fixable.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return fixable;
    }

    // A section may want for some files what is turned off for all.
    private bool AnybodyHears()
    {
        var rules = _rules.Descriptors.Append(RuleCatalogue.SuppressionWithoutReason).GroupBy(rule => rule.Id).Select(rule => rule.First()).ToList();
        return !rules.TrueForAll(_project.Compilation.Options.TurnsOffEverywhere)
            || _files.Any(file => rules.Exists(rule => _project.Settings.SettingsOf(file).SeverityOf(rule) is not null));
    }

    private ImmutableArray<FileFinding> Inspect(AdditionalText file, CancellationToken cancellation)
    {
        var settings = _project.Settings.SettingsOf(file);
        return FileInspection.Reads(file.Path, settings) && file.ReadText(cancellation) is { } text
            && _project.Inspected(text) is { } seen
                ? Known(seen.Findings(
                    file.Path,
                    settings,
                    _rules,
                    _project.Texts,
                    texts => FileInspection.Inspect(file.Path, text, settings, cancellation, _project.Markup.Find(file.Path, text)?.Document, _rules, texts)))
                : ImmutableArray<FileFinding>.Empty;
    }

    private ImmutableArray<FileFinding> Known(ImmutableArray<FileFinding> findings) =>
        _project.Baseline is { } baseline && !findings.IsEmpty ? baseline.WithoutRepairs(findings) : findings;
}
