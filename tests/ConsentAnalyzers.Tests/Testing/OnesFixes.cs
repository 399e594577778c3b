using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Testing;

/// <summary>Replaces what <see cref="OnesAnalyzer"/> reports by some text, in FixAll perhaps by another.</summary>
public abstract class OnesFix(string single, string inAll) : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["ONE001"];

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await Replace(document, diagnostics, inAll, context.CancellationToken));

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create("Replace", cancellation => Replace(context.Document, context.Diagnostics, single, cancellation), "Replace"),
            context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Document> Replace(
        Document document, ImmutableArray<Diagnostic> diagnostics, string replacement, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation);
        return document.WithText(text.WithChanges(
            diagnostics.Select(diagnostic => new TextChange(diagnostic.Location.SourceSpan, replacement))));
    }
}

public sealed class ToTwo() : OnesFix("2", "2");

public sealed class ToTwoOrThree() : OnesFix("2", "3");

public sealed class ToOne() : OnesFix("1", "1");

public sealed class ToUnknown() : OnesFix("unknown", "unknown");

public sealed class ToOneAndTwo() : OnesFix("1 + 2", "1 + 2");
