using System.Collections.Immutable;
using ConsentAnalyzers.CodeFixes.Bulk;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Markup.Acceptance;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT004 where the handler stands in the code behind a page: adds the decline to the one file and what it runs to the other.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".xaml", ".axaml", ".razor"])]
public sealed class DeclineHandlerFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleCatalogue.AcceptWithoutDecline.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new NoBulk(AddDecline.Title);

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var page = context.TextDocument;
        if (page.FilePath is not { } path
            || page.Project.Documents.FirstOrDefault(document => document.FilePath == path + ".cs") is not { } behind
            || await behind.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } code)
        {
            return;
        }

        var (markup, source) = (
            await page.GetTextAsync(context.CancellationToken).ConfigureAwait(false),
            await behind.GetTextAsync(context.CancellationToken).ConfigureAwait(false));
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Evidence.Decline, out var caption) && caption is not null
                && Twin(new FileSource(path, markup), diagnostic, caption, code) is var (element, method))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        AddDecline.TitleFor(caption).ToString(),
                        _ => Task.FromResult(page.Project.Solution
                            .WithAdditionalDocumentText(page.Id, markup.WithChanges(element))
                            .WithDocumentText(behind.Id, source.WithChanges(method))),
                        equivalenceKey: AddDecline.Title.Key),
                    diagnostic);
            }
        }
    }

    private static (ImmutableArray<TextChange> Element, TextChange Method)? Twin(FileSource page, Diagnostic diagnostic, string caption, SyntaxNode code)
    {
        TextChange? added = null;
        foreach (var element in page.Markup.Elements())
        {
            if (element.StartTagSpan == diagnostic.Location.SourceSpan)
            {
                var edits = TwinPlace.Beside(element, Captions.On(element), caption, page, Refuse);
                return added is { } method && !edits.IsEmpty ? (edits, method) : null;
            }
        }

        return null;

        (string, IReadOnlyList<TextChange>)? Refuse(MarkupAttribute attribute)
        {
            if (HandlerCode.MethodIn(attribute.Value) is not { } handler || Method(handler, code) is not var (name, change))
            {
                return null;
            }

            added = change;
            return (page.Text.Substring(attribute.ValueSpan.Start, attribute.ValueSpan.Length).Replace(handler, name), []);
        }
    }

    /// <summary>Another method behind the one that accepts.</summary>
    private static (string Name, TextChange Change)? Method(string handler, SyntaxNode code)
    {
        var methods = code.DescendantNodes().OfType<MethodDeclarationSyntax>().ToList();
        if (methods.FindAll(method => method.Identifier.ValueText == handler) is not [var accept]
            || DeclineNames.Beside(Core(handler)).Select(name => handler.Replace(Core(handler), name)).Append("Decline")
                .FirstOrDefault(name => !code.DescendantTokens().Any(token => token.ValueText == name)) is not { } declining
            || new RefusingTwin(ChoiceWords.BuiltIn).Method(accept, declining) is not { } written)
        {
            return null;
        }

        var end = Placement.BreakBefore(accept).ToString();
        return (declining, new TextChange(new TextSpan(accept.Span.End, 0), (end == " " ? end : end + end) + Placement.IndentOf(accept) + written));
    }

    /// <summary>A handler as it is called but for the event: <c>Accept</c> of <c>Accept_Click</c>.</summary>
    private static string Core(string handler) => handler.IndexOf('_') is > 0 and var end ? handler.Substring(0, end) : handler;
}
