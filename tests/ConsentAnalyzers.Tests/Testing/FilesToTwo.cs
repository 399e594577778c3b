using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Testing;

/// <summary>A fix whose finding stands in C# and whose edits are in additional files.</summary>
public sealed class FilesToTwo : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["ONE002"];

    public override FixAllProvider GetFixAllProvider() => new All();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Replace(context.Document.Project, context.CancellationToken) is { } changed)
        {
            context.RegisterCodeFix(Action(changed), context.Diagnostics);
        }
    }

    private static CodeAction Action(Solution changed) => CodeAction.Create("Replace in files", _ => Task.FromResult(changed), "Replace in files");

    private static async Task<Solution?> Replace(Project project, CancellationToken cancellation)
    {
        var solution = project.Solution;
        foreach (var file in project.AdditionalDocuments)
        {
            var text = await file.GetTextAsync(cancellation);
            solution = solution.WithAdditionalDocumentText(file.Id, SourceText.From(text.ToString().Replace('1', '2'), text.Encoding));
        }

        var first = await project.AdditionalDocuments.First().GetTextAsync(cancellation);
        return first.ToString().Contains('1') ? solution : null;
    }

    private sealed class All : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context) =>
            await Replace(context.Project, context.CancellationToken) is { } changed ? Action(changed) : null;
    }
}
