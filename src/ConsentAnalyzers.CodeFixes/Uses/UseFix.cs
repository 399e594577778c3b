using ConsentAnalyzers.Reading.CSharp.Uses;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes.Uses;

/// <summary>
/// A fix of CONSENT005. There are several, and which one is right is decided use by use, so that no bulk run takes any.
/// </summary>
public abstract class UseFix : DocumentFix
{
    private protected UseFix(FixTitle title)
        : base("CONSENT005", title)
    {
    }

    internal sealed override bool IsDecidedSingly => true;

    /// <summary>The use and the question to ask before it; null where nobody in reach can be asked.</summary>
    private protected static (UseSite Site, ExpressionSyntax Check)? Asked(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        UseSite.Around(node) is { Statement: not null } site
        && Annotations.In(model.Compilation) is { } annotations
        && new CheckInReach(model, annotations, site, PurposeOf(diagnostic)).Find() is { } check
            ? (site, check)
            : null;

    private protected static string PurposeOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Evidence.Purpose, out var purpose) && purpose is not null ? purpose : Purposes.Any;
}
