using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>What code calls a value: the last name in an expression, the method that a call is to.</summary>
internal static class Names
{
    public static string? InOperation(IOperation operation) => operation.Unwrap() switch
    {
        IMemberReferenceOperation member => member.Member.Name,
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IInvocationOperation call => call.TargetMethod.Name,
        IAwaitOperation awaited => InOperation(awaited.Operation),
        IConditionalAccessOperation access => InOperation(access.WhenNotNull),
        _ => null,
    };

    /// <summary><c>chkNews</c> of both <c>chkNews</c> and <c>this.chkNews</c>; empty for what has no name.</summary>
    public static string In(SyntaxNode expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The name of a method without what only tells how it is called: <c>Grant</c> of <c>GrantAsync</c>.</summary>
    public static string WithoutAsync(string method) =>
        method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - "Async".Length) : method;

    /// <summary>What <c>nameof</c> names; null for any other expression.</summary>
    public static ExpressionSyntax? Named(ExpressionSyntax expression) => expression is InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" },
            ArgumentList.Arguments: [{ Expression: var named }],
        }
            ? named
            : null;

    /// <summary>Whether something carries an attribute of such a name.</summary>
    public static bool AnyAttribute(SyntaxList<AttributeListSyntax> lists, Func<string, bool> isMeant)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (isMeant(In(attribute)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The last name of an attribute without its <c>Attribute</c>.</summary>
    public static string In(AttributeSyntax attribute)
    {
        var name = In(attribute.Name);
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
