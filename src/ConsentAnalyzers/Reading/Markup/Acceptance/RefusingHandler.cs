using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What a decline runs in a file, made from what its accept runs there: code in the attribute, or another method in the file's code.</summary>
internal sealed class RefusingHandler(string text, ChoiceWords choices)
{
    private static readonly string[] Names = ["Decline", "DeclineConsent", "RefuseConsent"];

    private readonly RefusingTwin _twin = new(choices);

    /// <summary>The value of the decline's attribute, and what has to be added to the file; null where there is none.</summary>
    public (string Value, IReadOnlyList<TextChange> Beside)? For(string accepting)
    {
        if (HandlerCode.MethodIn(accepting) is { } method)
        {
            return Method(method) is var (name, added) ? (accepting.Replace(method, name), [added]) : null;
        }

        var code = accepting.TrimStart('@');
        if (SyntaxFactory.ParseExpression(code) is { ContainsDiagnostics: false } expression && _twin.Of(expression) is { } refusing)
        {
            return (accepting.Substring(0, accepting.Length - code.Length) + refusing.ToFullString(), []);
        }

        return null;
    }

    /// <summary>Another method behind the one that accepts.</summary>
    private (string Name, TextChange Added)? Method(string name)
    {
        if (HandlerCode.DeclarationOf(name, text) is not { } span
            || Array.Find(Names, free => !WholeWord.Occurs(text, free, "_")) is not { } declining)
        {
            return null;
        }

        var written = text.Substring(span.Start, span.Length);
        if (SyntaxFactory.ParseMemberDeclaration(written) is not MethodDeclarationSyntax { ContainsDiagnostics: false } accept || accept.Span.Length != written.Trim().Length
            || Refusing(accept) is not { } decline)
        {
            return null;
        }

        var indent = written.Substring(0, written.Length - written.TrimStart().Length);
        var end = span.Start > 0 && text[span.Start - 1] == '\n' ? span.Start > 1 && text[span.Start - 2] == '\r' ? "\r\n" : "\n" : " ";
        return (declining, new TextChange(
            new TextSpan(span.End, 0),
            (end == " " ? end : end + end) + indent + decline.WithIdentifier(SyntaxFactory.Identifier(declining).WithTriviaFrom(accept.Identifier)).ToString()));
    }

    private MethodDeclarationSyntax? Refusing(MethodDeclarationSyntax accept) =>
        accept.Body is { } body ? _twin.Of(body) is { } block ? accept.WithBody(block) : null
        : accept.ExpressionBody is { Expression: var expression } arrow && _twin.Of(expression) is { } deed ? accept.WithExpressionBody(arrow.WithExpression(deed))
        : null;
}
