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
    private readonly ImmutableArray<FileFinding>.Builder _findings = ImmutableArray.CreateBuilder<FileFinding>();

    public ConsentSettings Settings => settings;

    /// <summary>The comments of the file, for suppressions.</summary>
    public List<FileComment> Comments { get; } = [];

    /// <summary>Where in the file nothing is ever shown to a person; no finding there counts.</summary>
    public Func<TextSpan, bool> IsUnshown { get; set; } = _ => false;

    public void Judge<TSurface>(Bench<TSurface> bench, TSurface surface, Repair repair)
    {
        foreach (var finding in bench.Findings(surface, settings))
        {
            if (settings.SeverityOf(finding.Descriptor) is { } severity
                && finding.ToDiagnostic(severity) is var diagnostic
                && !IsUnshown(diagnostic.Location.SourceSpan))
            {
                _findings.Add(new FileFinding(diagnostic, repair(finding)));
            }
        }
    }

    /// <summary>What was found and is not suppressed, in the order of the source, then suppressions without a reason.</summary>
    public ImmutableArray<FileFinding> Close(FileSource file)
    {
        var suppressions = Suppressions.In(file, Comments);
        return _findings
            .Where(finding => !suppressions.Cover(finding.Diagnostic))
            .Concat(suppressions.Unreasoned(settings))
            .OrderBy(finding => finding.Diagnostic.Location.SourceSpan.Start)
            .ToImmutableArray();
    }
}
