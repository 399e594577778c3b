using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>How the decline is called and written beside a member, argument, method or answer that accepts.</summary>
internal static class DeclineNames
{
    private static readonly (string Accept, string[] Declines)[] Pairs =
    [
        ("Accepted", ["Declined"]), ("Agreed", ["Disagreed"]), ("Allowed", ["Denied"]), ("Granted", ["Denied"]), ("Permitted", ["Denied"]), ("Consented", ["Refused"]),
        ("Given", ["Refused"]), ("Primary", ["Secondary", "Close"]), ("Positive", ["Negative"]), ("Accept", ["Decline", "Reject", "Cancel"]), ("Agree", ["Disagree", "Decline"]),
        ("Allow", ["Deny", "Decline"]), ("Consent", ["Refuse", "Decline"]), ("Yes", ["No"]), ("Ok", ["Cancel", "No"]), ("Confirm", ["Decline", "Cancel"]),
    ];

    /// <summary>A caption as code writes it.</summary>
    public static LiteralExpressionSyntax Written(string caption) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(caption));

    /// <summary>The names that a decline may have, best first, in the case of the accept's.</summary>
    public static IEnumerable<string> Beside(string accept)
    {
        foreach (var (word, declines) in Pairs)
        {
            var at = accept.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && !char.IsUpper(accept[at])) || (at + word.Length < accept.Length && char.IsLower(accept[at + word.Length])))
            {
                continue;
            }

            foreach (var decline in declines)
            {
                yield return accept.Substring(0, at) + (char.IsLower(accept[at]) ? decline.ToLowerInvariant() : decline) + accept.Substring(at + word.Length);
            }

            yield break;
        }
    }
}
