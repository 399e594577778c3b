using ConsentAnalyzers.Repairs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT007: shortens to the limit what is kept without consent; a condition that decides nothing goes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetentionByConsentFix))]
public sealed class RetentionByConsentFix() : PeriodFix("CONSENT007")
{
    private protected override FixTitle TitleFor(Diagnostic diagnostic) => ShortenRefusal.TitleOf(diagnostic);

    // The finding stands at the conditional, or at the name of what reads no consent.
    private protected override List<ExpressionSyntax> ValuesOf(SyntaxNode node, Diagnostic diagnostic) =>
    [
        .. diagnostic.AdditionalLocations
            .Select(place => node.SyntaxTree.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true))
            .OfType<ExpressionSyntax>(),
    ];

    private protected override bool Shortens(Diagnostic diagnostic) => !ShortenRefusal.OnlyDrops(diagnostic);
}
