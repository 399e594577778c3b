using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>The markup and settings files of a project and their findings; each is read once, whoever asks first.</summary>
internal sealed class ProjectFiles
{
    private readonly ConcurrentDictionary<AdditionalText, ImmutableArray<FileFinding>> _findings = new();
    private readonly List<AdditionalText> _files = [];
    private readonly HashSet<AdditionalText> _repeated = [];
    private readonly CompilationStartAnalysisContext _start;
    private readonly SourceTextValueProvider<InspectedText> _inspected;
    private readonly SettingsReader _settings;
    private readonly MarkupFiles _markup;

    public ProjectFiles(CompilationStartAnalysisContext start, SourceTextValueProvider<InspectedText> inspected)
    {
        _start = start;
        _inspected = inspected;
        _settings = new SettingsReader(start.Options.AnalyzerConfigOptionsProvider);
        _markup = new MarkupFiles(start);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in start.Options.AdditionalFiles)
        {
            if (!FileInspection.MayRead(file.Path))
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
        return FileInspection.MayRead(file.Path) && !_repeated.Contains(file)
            ? _findings.GetOrAdd(file, Inspect(file, cancellation))
            : ImmutableArray<FileFinding>.Empty;
    }

    /// <summary>How many findings have a repair that may be made in bulk, and belong to a rule that the project has not turned off.</summary>
    public int CountFixable(CompilationOptions options, CancellationToken cancellation)
    {
        DeletionReach? known = null;
        DeletionReach Reach() => known ??= DeletionReach.In(_start.Compilation, cancellation);

        // The files' own actions run at the same time and begin at the front; whoever begins at the back seldom waits for them.
        var count = 0;
        for (var i = _files.Count - 1; i >= 0; i--)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in FindingsOf(_files[i], cancellation))
            {
                count += !finding.Repair.IsEmpty && !options.TurnsOff(finding.Diagnostic.Id, cancellation)
                    && !DeletionKeys.Hold(finding.Diagnostic, Reach) ? 1 : 0;
            }
        }

        return count;
    }

    private ImmutableArray<FileFinding> Inspect(AdditionalText file, CancellationToken cancellation)
    {
        var settings = _settings.SettingsOf(file);
        return FileInspection.Reads(file.Path, settings) && TextOf(file, cancellation) is { } text
            && _start.TryGetValue(text, _inspected, out var seen)
                ? seen.Findings(
                    file.Path,
                    settings.Written,
                    () => FileInspection.Inspect(file.Path, text, settings, cancellation, _markup.Of(file.Path, text)?.Document))
                : ImmutableArray<FileFinding>.Empty;
    }

    /// <summary>A file that is gone, locked or no text has no findings; the compiler says so itself where it matters.</summary>
    private static SourceText? TextOf(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException)
        {
            return null;
        }
    }
}
