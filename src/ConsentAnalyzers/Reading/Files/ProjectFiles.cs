using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Reading.Markup;
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
    private readonly CompilationStartAnalysisContext _start;
    private readonly SourceTextValueProvider<InspectedText> _inspected;
    private readonly SettingsReader _settings;
    private readonly MarkupFiles _markup;
    private readonly ConsentRules _rules;

    public ProjectFiles(CompilationStartAnalysisContext start, ConsentRules rules, SourceTextValueProvider<InspectedText> inspected)
    {
        _rules = rules;
        _start = start;
        _inspected = inspected;
        _settings = new SettingsReader(start.Options, start.Compilation);
        _markup = new MarkupFiles(start);

        // Items that several globs bring in are one file.
        var tests = TestFolders.Of(start.Options);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        _files = start.Options.PresentFiles()
            .Where(file => FileInspection.MayRead(file.Path) && !tests.Hold(file.Path) && paths.Add(file.Path))
            .ToImmutableArray();
        _read = [.. _files];
    }

    public bool IsEmpty => _files.IsEmpty;

    public ImmutableArray<FileFinding> FindingsOf(AdditionalText file, CancellationToken cancellation) =>
        _findings.TryGetValue(file, out var known) ? known
        : _read.Contains(file) ? _findings.GetOrAdd(file, Inspect(file, cancellation))
        : ImmutableArray<FileFinding>.Empty;

    /// <summary>The files with findings that have a repair which may be made in bulk, by path, and how many each has.</summary>
    public IReadOnlyList<FixableFile> Fixable(CancellationToken cancellation)
    {
        DeletionReach? known = null;
        DeletionReach Reach() => known ??= DeletionReach.In(_start.Compilation, cancellation);

        // The files' own actions run at the same time and begin at the front; whoever begins at the back seldom waits for them.
        var fixable = new List<FixableFile>();
        for (var i = _files.Length - 1; i >= 0; i--)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FindingsOf(_files[i], cancellation).Count(finding => !finding.Repair.IsEmpty && !DeletionKeys.Hold(finding.Diagnostic, Reach)) is > 0 and var findings)
            {
                fixable.Add(new FixableFile(_files[i].Path, findings));
            }
        }

        fixable.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return fixable;
    }

    private ImmutableArray<FileFinding> Inspect(AdditionalText file, CancellationToken cancellation)
    {
        var settings = _settings.SettingsOf(file);
        return FileInspection.Reads(file.Path, settings) && file.ReadText(cancellation) is { } text
            && _start.TryGetValue(text, _inspected, out var seen)
                ? seen.Findings(
                    file.Path,
                    settings,
                    () => FileInspection.Inspect(file.Path, text, settings, cancellation, _markup.Of(file.Path, text)?.Document, _rules))
                : ImmutableArray<FileFinding>.Empty;
    }
}
