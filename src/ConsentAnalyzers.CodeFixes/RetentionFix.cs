using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT003: shortens a period to its limit, in the form and unit that the source uses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetentionFix))]
public sealed class RetentionFix() : PeriodFix("CONSENT003")
{
    private protected override ExpressionSyntax? Limited(ExpressionSyntax written, SemanticModel model, DurationRewrite rewrite) => rewrite.Of(written);

    private protected override TimeSpan? LengthOf(ExpressionSyntax value, SaidLimit said) => said.LengthOf(value);
}
