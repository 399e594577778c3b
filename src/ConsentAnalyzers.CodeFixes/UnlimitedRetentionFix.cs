using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT008: puts the limit in the place of what stands for ever, in the unit of the API that takes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnlimitedRetentionFix))]
public sealed class UnlimitedRetentionFix() : PeriodFix("CONSENT008")
{
    private protected override ExpressionSyntax? Limited(ExpressionSyntax written, SemanticModel model, DurationRewrite rewrite) =>
        new EndlessRewrite(model, rewrite).Of(written);

    private protected override TimeSpan? LengthOf(ExpressionSyntax value, SaidLimit said) => TimeSpan.MaxValue;
}
