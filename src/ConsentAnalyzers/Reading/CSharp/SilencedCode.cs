using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>
/// What <c>#pragma warning disable</c> and <c>[SuppressMessage]</c> keep quiet. The compiler takes such findings out after the
/// analyzers; who counts what was found has to leave them out before.
/// </summary>
internal static class SilencedCode
{
    public static bool Holds(Diagnostic finding, CancellationToken cancellation)
    {
        if (finding.Location.SourceTree is not { } tree)
        {
            return false;
        }

        var root = tree.GetRoot(cancellation);
        return IsDisabled(root, finding) || IsMarked(root, finding);
    }

    private static bool IsDisabled(SyntaxNode root, Diagnostic finding)
    {
        var isDisabled = false;
        for (var directive = root.ContainsDirectives ? root.GetFirstDirective() : null;
            directive is not null && directive.SpanStart < finding.Location.SourceSpan.Start;
            directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma
                && (pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(code => code.ToString() == finding.Id)))
            {
                isDisabled = pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword);
            }
        }

        return isDisabled;
    }

    private static bool IsMarked(SyntaxNode root, Diagnostic finding) =>
        root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf()
            .OfType<MemberDeclarationSyntax>()
            .SelectMany(member => member.AttributeLists)
            .SelectMany(list => list.Attributes)
            .Any(attribute => IsOf(attribute, finding.Id));

    /// <summary><c>[SuppressMessage("Consent", "CONSENT001:Consent is on by default")]</c>.</summary>
    private static bool IsOf(AttributeSyntax attribute, string id) =>
        attribute.Name.ToString() is var name
        && (name.EndsWith("SuppressMessage", StringComparison.Ordinal) || name.EndsWith("SuppressMessageAttribute", StringComparison.Ordinal))
        && attribute.ArgumentList is { Arguments: [_, { Expression: LiteralExpressionSyntax { Token.Value: string check } }, ..] }
        && check.Split(':')[0].Trim() == id;
}
