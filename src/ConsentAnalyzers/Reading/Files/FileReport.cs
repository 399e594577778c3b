using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>What the rules find in one file.</summary>
internal sealed class FileReport(ConsentRules rules, ConsentSettings settings)
{
    public ConsentSettings Settings => settings;

    /// <summary>The rules that judge; where none wants what a reader has, the reader leaves early.</summary>
    public ConsentRules Rules => rules;

    /// <summary>The texts that stand in other files.</summary>
    public INamedTexts Texts { get; init; } = NoTexts.Instance;

    /// <summary>What is found, suppressed or not, in the order in which it was.</summary>
    public List<FileFinding> Found { get; } = [];

    /// <summary>Whether a file is only read as repairs would leave it, so that no repair of it is needed.</summary>
    public bool IsTrial { get; private init; }

    /// <summary>The comments of the file, for suppressions.</summary>
    public List<FileComment> Comments { get; } = [];

    /// <summary>What a place in the file exists for, where nothing there is ever shown to a person; toggles say it to the rules, of all else no finding counts.</summary>
    public Func<TextSpan, Occasion?> UnshownAs { get; set; } = _ => null;

    public FileReport ForTrial() => new(rules, settings) { IsTrial = true, Texts = Texts };

    public void Add<TSurface>(TSurface surface)
    {
        foreach (var (finding, repair) in rules.Findings(surface, settings))
        {
            if (settings.SeverityOf(finding.Descriptor) is { } severity
                && finding.ToDiagnostic(severity) is var diagnostic
                && (surface is ConsentToggle || UnshownAs(diagnostic.Location.SourceSpan) is null))
            {
                var edits = IsTrial || repair is null ? ImmutableArray<TextChange>.Empty : repair.Edits(surface, finding);
                Found.Add(new FileFinding(finding, diagnostic, edits));
            }
        }
    }

    /// <summary>
    /// What was found, in the order of the source. What a comment takes out carries its reason and has no repair; a
    /// <see cref="Analyzers.CommentSuppressor"/> keeps it quiet.
    /// </summary>
    public ImmutableArray<FileFinding> Close(FileSource file)
    {
        var suppressions = Suppressions.In(file, Comments);
        if (suppressions.Directives.Count == 0)
        {
            return InOrder(Found);
        }

        var used = new HashSet<(PlacedDirective, string)>();
        var findings = Found.Select(Weighed).ToList();
        if (settings.SeverityOf(RuleCatalogue.SuppressionWithoutReason) is { } severity)
        {
            findings.AddRange(new SuppressionAudit(file, suppressions, settings).Findings(used)
                .Select(finding => Weighed(FileFinding.Lasting(finding, finding.ToDiagnostic(severity)))));
        }

        return InOrder(findings);

        FileFinding Weighed(FileFinding found)
        {
            if (suppressions.Of(found.Diagnostic.Id, found.Finding.Start) is not { } by)
            {
                return found;
            }

            used.Add((by, found.Diagnostic.Id));
            return FileFinding.Lasting(found.Finding, found.Finding.Suppressed(by.Reason));
        }
    }

    private static ImmutableArray<FileFinding> InOrder(IEnumerable<FileFinding> findings) =>
        findings.OrderBy(finding => finding.Diagnostic.Location.SourceSpan.Start).ToImmutableArray();
}
