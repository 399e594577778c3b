using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>Statements of a database that delete and are kept in fields: <c>const string Old = "DELETE FROM chats …";</c></summary>
internal static class DeletingStatements
{
    /// <summary>The members that name such a field; who names it runs it.</summary>
    public static IEnumerable<SyntaxNode> RunnersOf(IEnumerable<SyntaxNode> deleting, Compilation compilation, CancellationToken cancellation)
    {
        var statements = new HashSet<string>(deleting.OfType<FieldDeclarationSyntax>().SelectMany(NamesIn), StringComparer.Ordinal);
        foreach (var tree in statements.Count > 0 ? compilation.SyntaxTrees : [])
        {
            foreach (var name in tree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                cancellation.ThrowIfCancellationRequested();
                if (statements.Contains(name.Identifier.ValueText) && DeletingCode.MemberAround(name) is { } member)
                {
                    yield return member;
                }
            }
        }
    }

    private static IEnumerable<string> NamesIn(FieldDeclarationSyntax field) => field.Declaration.Variables
        .Where(variable => variable.Initializer?.DescendantNodes().Any(IsDeletingText) == true)
        .Select(variable => variable.Identifier.ValueText);

    private static bool IsDeletingText(SyntaxNode part) =>
        part is LiteralExpressionSyntax or InterpolatedStringTextSyntax && DeletingCode.Is(part);
}
