using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>Recognises code that deletes, by what it calls and what it is called; a shorter period there is data lost.</summary>
internal static class DeletingCode
{
    /// <summary>Whether a node is a call, a text or a declaration that deletes.</summary>
    public static bool Is(SyntaxNode node) => Is(node, PurgeWords.NameLoss);

    /// <summary>The same for whoever asks of many nodes and remembers what a name says.</summary>
    public static bool Is(SyntaxNode node, Func<string, bool> namesLoss) => node switch
    {
        InvocationExpressionSyntax call => Calls(call, namesLoss),
        AssignmentExpressionSyntax assignment => LeavesOut(assignment) || MarksGone(assignment),
        LiteralExpressionSyntax { Token.Value: string text } => SqlText.Deletes(text),
        InterpolatedStringTextSyntax text => SqlText.Deletes(text.TextToken.ValueText),
        MethodDeclarationSyntax method => namesLoss(method.Identifier.ValueText) || IsOfPurge(method, namesLoss),
        LocalFunctionStatementSyntax function => namesLoss(function.Identifier.ValueText),
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => IsOfPurge(node, namesLoss),
        _ => false,
    };

    /// <summary>Whether a declaration around a value, or the value's own name, says that things are deleted: <c>PurgeOptions.OlderThan</c>.</summary>
    public static bool IsNamedAround(SyntaxNode value) => value.Ancestors().Any(around => NameOf(around) is { } name
        && (PurgeWords.NameLoss(name)
            || PurgeWords.NameStoreRule(name)
            || (around is not BaseTypeDeclarationSyntax && (PurgeWords.NameCutOff(name) || PurgeWords.NameStoreExpiry(name)))));

    /// <summary>The member that a node belongs to; a statement of a program without one is a member of its own.</summary>
    public static SyntaxNode? MemberAround(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(around => around
        is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or GlobalStatementSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax);

    private static bool IsOfPurge(SyntaxNode member, Func<string, bool> namesLoss) =>
        member.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type && namesLoss(type.Identifier.ValueText);

    // Services and log providers are removed while the program is put together; that deletes nothing.
    private static bool Calls(InvocationExpressionSyntax call, Func<string, bool> namesLoss) =>
        Names.In(call.Expression) is { Length: > 0 } called && called != "ClearProviders" && namesLoss(called)
        && (call.ArgumentList.Arguments.Count > 0 || !called.StartsWith("Remove", StringComparison.Ordinal));

    /// <summary>What a member holds is replaced by a part of it: <c>Chats = Chats.Where(…).ToList()</c>. A local is but a view.</summary>
    public static bool LeavesOut(AssignmentExpressionSyntax assignment)
    {
        var chain = assignment.Right;
        var isFiltered = false;
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax link })
        {
            isFiltered |= link.Name.Identifier.ValueText is "Where" or "FindAll" or "SkipWhile" or "TakeWhile" or "Filter";
            chain = link.Expression;
        }

        return isFiltered && assignment.Left.ToString() is var kept && chain.ToString() == kept && !IsLocal(assignment, kept);
    }

    /// <summary>Whoever reads a row that is marked as deleted finds nothing. An initializer makes a new row.</summary>
    private static bool MarksGone(AssignmentExpressionSyntax assignment) =>
        assignment.Parent is not InitializerExpressionSyntax
        && NameOf(assignment) is { } name && PurgeWords.NameGone(name)
        && assignment.Right.Kind() is not (SyntaxKind.FalseLiteralExpression or SyntaxKind.NullLiteralExpression);

    private static bool IsLocal(SyntaxNode node, string name) => MemberAround(node)?.DescendantNodes().Any(part => part switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText == name,
        ParameterSyntax parameter => parameter.Identifier.ValueText == name,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText == name,
        _ => false,
    }) == true;

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } } => key.Token.ValueText,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [LiteralExpressionSyntax key, _] } => key.Token.ValueText,
        ArgumentSyntax { NameColon.Name: var name } => name.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: var type } => type is QualifiedNameSyntax { Right: var last } ? last.Identifier.ValueText : type.ToString(),
        InvocationExpressionSyntax call => Names.In(call.Expression),
        _ => null,
    };
}
