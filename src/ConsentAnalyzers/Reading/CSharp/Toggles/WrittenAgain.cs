using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// The places where one default of a member may be written a second time: the halves of a partial property, the field that a
/// property returns, attributes, constructors. One default has one finding.
/// </summary>
internal static class WrittenAgain
{
    /// <summary>What a member is initialised to, in either half of a property or in the field that it returns.</summary>
    public static IEnumerable<ExpressionSyntax> Initializers(ISymbol member)
    {
        foreach (var declared in MembersOf(member.ContainingType))
        {
            if (declared is PropertyDeclarationSyntax { Identifier.ValueText: var name } property && name == member.Name)
            {
                if (property.Initializer is { } initializer)
                {
                    yield return initializer.Value;
                }
                else if (FieldOf(property) is { } field && FieldNamed(field, member.ContainingType) is { Initializer: { } behind })
                {
                    yield return behind.Value;
                }
            }
            else if (declared is FieldDeclarationSyntax && VariableIn(declared, member.Name) is { Initializer: { } own })
            {
                yield return own.Value;
            }
        }
    }

    /// <summary>What the constructors of a member's type set it to, whatever they are given.</summary>
    public static IEnumerable<ExpressionSyntax> InConstructors(ISymbol member)
    {
        foreach (var declared in MembersOf(member.ContainingType))
        {
            if (declared is ConstructorDeclarationSyntax constructor)
            {
                foreach (var assignment in AssignmentsIn(constructor))
                {
                    if (OwnMember(assignment.Left) == member.Name && !IsOfAParameter(assignment, constructor))
                    {
                        yield return assignment.Right;
                    }
                }
            }
        }
    }

    /// <summary>The attributes of a member in both halves, and of a property that returns it.</summary>
    public static IEnumerable<AttributeSyntax> Attributes(ISymbol member)
    {
        foreach (var declared in MembersOf(member.ContainingType))
        {
            if (declared.AttributeLists.Count > 0
                && (declared is PropertyDeclarationSyntax property
                    ? property.Identifier.ValueText == member.Name || FieldOf(property) == member.Name
                    : VariableIn(declared, member.Name) is not null))
            {
                foreach (var attribute in declared.AttributeLists.SelectMany(list => list.Attributes))
                {
                    yield return attribute;
                }
            }
        }
    }

    /// <summary>Whether a value is set by a constructor of the type that declares the member, among its own statements.</summary>
    public static bool IsInConstructor(ExpressionSyntax value, ISymbol member) =>
        value.Parent is AssignmentExpressionSyntax assignment
        && OwnMember(assignment.Left) == member.Name
        && (assignment.Parent is ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax }
            or ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } });

    private static IEnumerable<MemberDeclarationSyntax> MembersOf(INamedTypeSymbol? type) =>
        from part in type?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty
        let declaration = part.GetSyntax() as TypeDeclarationSyntax
        where declaration is not null
        from member in declaration.Members
        select member;

    private static IEnumerable<AssignmentExpressionSyntax> AssignmentsIn(ConstructorDeclarationSyntax constructor) =>
        constructor.ExpressionBody is { Expression: AssignmentExpressionSyntax only }
            ? [only]
            : from statement in constructor.Body?.Statements ?? default
              let assignment = (statement as ExpressionStatementSyntax)?.Expression as AssignmentExpressionSyntax
              where assignment is not null
              select assignment;

    private static bool IsOfAParameter(AssignmentExpressionSyntax assignment, ConstructorDeclarationSyntax constructor) =>
        assignment.Left is IdentifierNameSyntax { Identifier.ValueText: var name }
        && constructor.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == name);

    /// <summary>The member of the type itself that an expression names: <c>Share</c>, <c>this.Share</c>.</summary>
    private static string? OwnMember(ExpressionSyntax? expression) => expression switch
    {
        IdentifierNameSyntax own => own.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own => own.Name.Identifier.ValueText,
        _ => null,
    };

    private static VariableDeclaratorSyntax? FieldNamed(string name, INamedTypeSymbol type) =>
        MembersOf(type).Select(member => VariableIn(member, name)).FirstOrDefault(variable => variable is not null);

    private static VariableDeclaratorSyntax? VariableIn(MemberDeclarationSyntax member, string name) =>
        (member as FieldDeclarationSyntax)?.Declaration.Variables.FirstOrDefault(variable => variable.Identifier.ValueText == name);

    /// <summary>The field that a property does nothing but return.</summary>
    private static string? FieldOf(PropertyDeclarationSyntax property)
    {
        var getter = property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        return OwnMember((property.ExpressionBody ?? getter?.ExpressionBody)?.Expression ?? (getter?.Body?.Statements is [ReturnStatementSyntax answer] ? answer.Expression : null));
    }
}
