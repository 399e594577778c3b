using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A way from the state under test to the fixed state.</summary>
internal sealed record FixRoute(FixAllScope? Scope, int? Rounds)
{
    public static FixRoute Singly(int? rounds) => new(null, rounds);

    public static FixRoute All(FixAllScope scope, int? rounds) => new(scope, rounds);

    public static bool Supports(CodeFixProvider provider, FixAllScope scope) =>
        provider.GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(scope) == true;

    /// <summary>One round for each finding, document, or project and solution.</summary>
    public int DefaultRounds(IEnumerable<Diagnostic> fixable) => Scope switch
    {
        null => fixable.Count(),
        FixAllScope.Document => fixable.Select(diagnostic => diagnostic.Location.SourceTree).Distinct().Count(),
        _ => Math.Min(1, fixable.Count()),
    };

    /// <summary>The action that this route takes where a provider offers <paramref name="single"/> for one finding.</summary>
    public async Task<CodeAction> ActionAsync(
        Document document,
        CodeFixProvider provider,
        CodeAction single,
        ImmutableArray<Diagnostic> diagnostics,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        if (Scope is not { } scope)
        {
            return single;
        }

        var context = new FixAllContext(
            document, provider, scope, single.EquivalenceKey!, provider.FixableDiagnosticIds, new Known(diagnostics), cancellationToken);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false);
        verifier.True(action is not null, $"FixAll offers nothing where '{single.Title}' is on offer.");
        return action;
    }

    /// <inheritdoc />
    public override string ToString() => Scope is { } scope ? $"FixAll in {scope}" : "fixes one by one";

    /// <summary>The findings that were made already, by document.</summary>
    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => !diagnostic.Location.IsInSource));
    }
}
