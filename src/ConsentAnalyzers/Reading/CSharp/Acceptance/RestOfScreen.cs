using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a screen shows besides the method that was read.</summary>
internal static class RestOfScreen
{
    /// <summary>Whether other members of the type, or of its base types, build texts, so that its own screen may say more than one method shows.</summary>
    public static bool Says(ISymbol member, ControlCatalogue controls)
    {
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var reference in type.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Members.Any(other => Says(other, member, controls)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Says(MemberDeclarationSyntax other, ISymbol member, ControlCatalogue controls)
    {
        var isOwn = member.DeclaringSyntaxReferences.Any(own => own.SyntaxTree == other.SyntaxTree && other.Span.Contains(own.Span));
        return other.DescendantNodes().Any(node =>
            (member.Name != DesignerFile.Drawing && LoadsMarkup(node)) || (!isOwn && other is not FieldDeclarationSyntax && IsText(node, other, controls)));
    }

    private static bool IsText(SyntaxNode node, MemberDeclarationSyntax member, ControlCatalogue controls) => node switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => controls.KindOf(type.ToString(), ControlHost.Code) is ControlKind.Text or ControlKind.Opaque,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax, Name.Identifier.ValueText: var slot } } =>
            slot is "Text" or "Rtf" or "Lines" or "Content" or "DocumentText" or "DataSource" or "Url" or "Source" && !AnswersPerson(member),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } =>
            call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Items" } } or { Name.Identifier.ValueText: "LoadFile" or "Navigate" or "AppendText" }
            && !AnswersPerson(member),
        _ => false,
    };

    /// <summary>What a click changes is not on the screen before it.</summary>
    private static bool AnswersPerson(MemberDeclarationSyntax member) =>
        member is MethodDeclarationSyntax { Identifier.ValueText: var name }
        && (name.IndexOf("Click", StringComparison.Ordinal) >= 0 || name.IndexOf("Changed", StringComparison.Ordinal) >= 0);

    private static bool LoadsMarkup(SyntaxNode node) =>
        node is InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: DesignerFile.Drawing }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: DesignerFile.Drawing or "LoadComponent" or "LoadFromXaml" }
                or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "AvaloniaXamlLoader" } },
        };
}
