using ConsentAnalyzers.Repairs;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>FixAll of a fix that a person decides finding by finding: it is in no editor's menu, and <c>dotnet format</c> gets nothing changed.</summary>
internal sealed class NoBulk(FixTitle title) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Solution];

    public override IEnumerable<string> GetSupportedFixAllDiagnosticIds(CodeFixProvider originalCodeFixProvider) => [];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        title.ToString(), _ => Task.FromResult(context.Solution), equivalenceKey: context.CodeActionEquivalenceKey ?? title.Key));
}
