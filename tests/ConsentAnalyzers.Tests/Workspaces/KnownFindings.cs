using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.Tests;

/// <summary>What FixAll is told of: findings that are known already.</summary>
internal sealed class KnownFindings(Func<ProjectId, ImmutableArray<Diagnostic>> findings) : FixAllContext.DiagnosticProvider
{
    public KnownFindings(ImmutableArray<Diagnostic> findings)
        : this(_ => findings)
    {
    }

    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<Diagnostic>>(findings(project.Id));

    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        Task.FromResult(findings(document.Project.Id).Where(finding => PathOf(finding) == document.FilePath));

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(findings(project.Id).Where(finding => project.Documents.All(document => document.FilePath != PathOf(finding))));

    private static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path;
}
