using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes.Uses;

/// <summary>Finds what can be asked before a use, about the person whose data it is.</summary>
internal sealed class CheckInReach(SemanticModel model, Annotations annotations, UseSite site, string purpose)
{
    private int Position => site.Statement?.SpanStart ?? site.Use.SpanStart;

    /// <summary>The question; null where nobody in reach can answer it.</summary>
    public ExpressionSyntax? Find()
    {
        var persons = site.Handed.SelectMany(Steps).Where(IsThere).ToList();
        return persons.Select(AskedOfPerson).FirstOrDefault(check => check is not null)
            ?? Reachable().SelectMany(asked => persons.Select(person => AskedAbout(asked, person))).FirstOrDefault(check => check is not null)
            ?? AskedOfInstance();
    }

    private ExpressionSyntax? AskedOfPerson(ExpressionSyntax person) =>
        model.GetTypeInfo(person).Type is { } type ? Flag(type, person.WithoutTrivia()) : null;

    /// <summary>A member of a value that is a check by itself.</summary>
    private ExpressionSyntax? Flag(ITypeSymbol type, ExpressionSyntax? owner) =>
        Checks(type).Where(member => !member.IsStatic && member is not IMethodSymbol { Parameters.Length: > 0 })
            .Select(member => Asked(member, owner, []))
            .FirstOrDefault(check => check is not null);

    private ExpressionSyntax? AskedAbout(ISymbol asked, ExpressionSyntax person)
    {
        var type = TypeOf(asked);
        return type is null || model.GetTypeInfo(person).Type is not { } about ? null : Checks(type)
            .OfType<IMethodSymbol>()
            .Where(check => !check.IsStatic && check.Parameters is [{ RefKind: RefKind.None } first, ..]
                && SymbolEqualityComparer.Default.Equals(first.Type, about) && check.Parameters.Skip(1).All(other => other.IsOptional))
            .Select(check => Asked(check, SyntaxFactory.IdentifierName(asked.Name), [person.WithoutTrivia()]))
            .FirstOrDefault(check => check is not null);
    }

    /// <summary>A check of the class itself, or of one of its fields: whoever else is in reach is somebody else.</summary>
    private ExpressionSyntax? AskedOfInstance()
    {
        if (model.GetEnclosingSymbol(Position)?.ContainingType is not { } type || model.GetEnclosingSymbol(Position) is { IsStatic: true })
        {
            return null;
        }

        return Flag(type, null) ?? Reachable()
            .Where(asked => asked is IFieldSymbol or IPropertySymbol)
            .Select(asked => Flag(TypeOf(asked)!, SyntaxFactory.IdentifierName(asked.Name)))
            .FirstOrDefault(check => check is not null);
    }

    private IEnumerable<ISymbol> Checks(ITypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false } or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }
                    && annotations.CheckedBy(member).Any(checkedFor => Purposes.Cover(checkedFor, purpose, byName: false))
                    && model.IsAccessible(Position, member))
                {
                    yield return member;
                }
            }
        }
    }

    private ExpressionSyntax? Asked(ISymbol member, ExpressionSyntax? owner, ExpressionSyntax[] about)
    {
        ExpressionSyntax check = owner is null
            ? SyntaxFactory.IdentifierName(member.Name)
            : SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, owner, SyntaxFactory.IdentifierName(member.Name));
        if (member is IMethodSymbol)
        {
            check = SyntaxFactory.InvocationExpression(check, SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(about.Select(SyntaxFactory.Argument))));
        }

        return Answer(TypeOf(member), check);
    }

    private ExpressionSyntax? Answer(ITypeSymbol? type, ExpressionSyntax check) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => check,
        not null when type.Unwrap().SpecialType == SpecialType.System_Boolean => SyntaxFactory.ParseExpression($"{check} == true"),
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } when IsAsync() =>
            SyntaxFactory.ParseExpression($"await {check}"),
        _ => null,
    };

    private bool IsAsync() => model.GetEnclosingSymbol(Position) is IMethodSymbol { IsAsync: true };

    /// <summary>What has a name where the check would stand, nearest first.</summary>
    private IEnumerable<ISymbol> Reachable() => model.LookupSymbols(Position)
        .Where(symbol => symbol is IFieldSymbol or IPropertySymbol or IParameterSymbol or ILocalSymbol && symbol.CanBeReferencedByName && IsDeclaredBefore(symbol))
        .OrderBy(symbol => symbol is IFieldSymbol or IPropertySymbol ? 1 : 0)
        .ThenBy(symbol => symbol.Name, StringComparer.Ordinal);

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    /// <summary>A value that is found by names alone, and what it is found in: <c>chat.Owner</c>, <c>chat</c>.</summary>
    private static IEnumerable<ExpressionSyntax> Steps(ExpressionSyntax value)
    {
        var steps = new List<ExpressionSyntax>();
        for (var step = value; ;)
        {
            steps.Add(step);
            switch (step)
            {
                case MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access:
                    step = access.Expression;
                    continue;
                case IdentifierNameSyntax:
                    return steps;
                default:
                    return [];
            }
        }
    }

    private bool IsThere(ExpressionSyntax value) =>
        model.GetSymbolInfo(value).Symbol is IFieldSymbol or IPropertySymbol or IParameterSymbol or ILocalSymbol
        && value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().First() is var first
        && model.GetSymbolInfo(first).Symbol is { } symbol
        && IsDeclaredBefore(symbol);

    private bool IsDeclaredBefore(ISymbol symbol) => symbol is not ILocalSymbol local || (local.Locations[0].SourceSpan.End <= Position && !local.IsConst);
}
