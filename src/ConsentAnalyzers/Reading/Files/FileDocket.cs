using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>Computes the edit that repairs a finding; no changes where it cannot be repaired.</summary>
internal delegate ImmutableArray<TextChange> Repair(Finding finding);

/// <summary>What one file brings before the rules, and what they find.</summary>
internal sealed class FileDocket(ConsentSettings settings)
{
    public ConsentSettings Settings => settings;

    /// <summary>What is found, suppressed or not, in the order in which it was.</summary>
    public List<FileFinding> Found { get; } = [];

    /// <summary>Whether a file is only read as repairs would leave it, so that no repair of it is needed.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The comments of the file, for suppressions.</summary>
    public List<FileComment> Comments { get; } = [];

    public void Judge<TSurface>(Bench<TSurface> bench, TSurface surface, Repair repair)
    {
        foreach (var finding in bench.Findings(surface, settings))
        {
            if (settings.SeverityOf(finding.Descriptor) is { } severity)
            {
                Found.Add(new FileFinding(finding.ToDiagnostic(severity), IsTrial ? ImmutableArray<TextChange>.Empty : repair(finding)));
            }
        }
    }

    /// <summary>What was found and is not suppressed, in the order of the source, then suppressions without a reason.</summary>
    public ImmutableArray<FileFinding> Close(FileSource file)
    {
        var suppressions = Suppressions.In(file, Comments);
        return Found
            .Where(finding => !suppressions.Cover(finding.Diagnostic))
            .Concat(suppressions.Unreasoned(settings))
            .OrderBy(finding => finding.Diagnostic.Location.SourceSpan.Start)
            .ToImmutableArray();
    }
}
