using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>The markup and settings files of a project and their findings; each is read once, whoever asks first.</summary>
internal sealed class ProjectFiles
{
    private readonly ConcurrentDictionary<AdditionalText, ImmutableArray<FileFinding>> _findings = new();
    private readonly List<AdditionalText> _files = [];
    private readonly HashSet<AdditionalText> _repeated = [];
    private readonly TestFolders _tests;
    private readonly CompilationStartAnalysisContext _start;
    private readonly SourceTextValueProvider<InspectedText> _inspected;
    private readonly SettingsReader _settings;
    private readonly MarkupFiles _markup;

    public ProjectFiles(CompilationStartAnalysisContext start, SourceTextValueProvider<InspectedText> inspected)
    {
        _start = start;
        _inspected = inspected;
        _settings = new SettingsReader(start.Options, start.Compilation);
        _markup = new MarkupFiles(start);
        _tests = TestFolders.Of(start.Options);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in start.Options.AdditionalFiles)
        {
            if (!MayRead(file))
            {
                continue;
            }

            if (paths.Add(file.Path))
            {
                _files.Add(file);
            }
            else
            {
                _repeated.Add(file);
            }
        }
    }

    public bool IsEmpty => _files.Count == 0;

    public ImmutableArray<FileFinding> FindingsOf(AdditionalText file, CancellationToken cancellation)
    {
        if (_findings.TryGetValue(file, out var known))
        {
            return known;
        }

        // Items that several globs bring in are one file.
        return MayRead(file) && !_repeated.Contains(file)
            ? _findings.GetOrAdd(file, Inspect(file, cancellation))
            : ImmutableArray<FileFinding>.Empty;
    }

    /// <summary>The files with findings that have a repair, by path, and how many each has.</summary>
    public IReadOnlyList<FixableFile> Fixable(CancellationToken cancellation)
    {
        // The files' own actions run at the same time and begin at the front; whoever begins at the back seldom waits for them.
        var fixable = new List<FixableFile>();
        for (var i = _files.Count - 1; i >= 0; i--)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FindingsOf(_files[i], cancellation).Count(finding => !finding.Repair.IsEmpty) is > 0 and var findings)
            {
                fixable.Add(new FixableFile(_files[i].Path, findings));
            }
        }

        fixable.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return fixable;
    }

    private bool MayRead(AdditionalText file) => FileInspection.MayRead(file.Path) && !_tests.Hold(file.Path);

    private ImmutableArray<FileFinding> Inspect(AdditionalText file, CancellationToken cancellation)
    {
        var settings = _settings.SettingsOf(file);
        return FileInspection.Reads(file.Path, settings) && file.ReadText(cancellation) is { } text
            && _start.TryGetValue(text, _inspected, out var seen)
                ? seen.Findings(
                    file.Path,
                    settings,
                    () => FileInspection.Inspect(file.Path, text, settings, cancellation, _markup.Of(file.Path, text)?.Document))
                : ImmutableArray<FileFinding>.Empty;
    }
}
