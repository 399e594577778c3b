using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Methods, constructors and types that take a consent, say how long something is kept, and never read the consent.</summary>
internal sealed class UnreadConsent(Func<string, bool> mayConcern, ChoiceWords choices, CancellationToken cancellation)
{
    /// <summary>The decision that is missing around a value; null where none is, or where an earlier value there answers for it.</summary>
    /// <param name="writtenIn">The member that the value stands in.</param>
    /// <param name="value">The value.</param>
    public ConsentDecision? Around(ISymbol writtenIn, IOperation value)
    {
        if (TakerOf(writtenIn) is not { } taker || taker.Parameters.FirstOrDefault(parameter => IsConsent(parameter, choices)) is not { } consent
            || consent.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellation) is not ParameterSyntax { Parent.Parent: { } declaration }
            || NameOf(declaration) is not { } name
            || IsRead(consent.Name, declaration))
        {
            return null;
        }

        return ValuesIn(RootOf(value), writtenIn).FirstOrDefault(IsPeriod).Value == value
            ? new(name.GetLocation()) { Unread = consent.Name }
            : null;
    }

    /// <summary>Whether a method would take a consent and never read it once a condition is gone from it.</summary>
    public static bool IsLeftWithout(SyntaxNode condition, SemanticModel model, ChoiceWords choices) =>
        condition.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method
        && model.GetDeclaredSymbol(method) is IMethodSymbol { Parameters: var parameters }
        && parameters.Any(parameter => IsConsent(parameter, choices) && !IsRead(parameter.Name, method, except: condition));

    /// <summary>The method whose parameters a value could depend on, where nobody else says what those are.</summary>
    private static IMethodSymbol? TakerOf(ISymbol writtenIn) => writtenIn switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method => IsImposed(method) ? null : method,
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol { SetMethod: null } property } => TakerOf(property),
        IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false } property => property.ContainingType.InstanceConstructors.FirstOrDefault(IsPrimary),
        _ => null,
    };

    private static bool IsPrimary(IMethodSymbol made) =>
        made.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax type
        && made.ContainingType.DeclaringSyntaxReferences.Length == 1 && !type.Modifiers.Any(SyntaxKind.PartialKeyword);

    // Another implementation, an heir or the generator of the other half may read what this one need not.
    private static bool IsImposed(IMethodSymbol method) =>
        method.IsOverride || method.IsVirtual || method.IsAbstract || method.IsExtern
        || method.PartialDefinitionPart is not null || method.PartialImplementationPart is not null
        || !method.ExplicitInterfaceImplementations.IsEmpty
        || method.ContainingType.AllInterfaces.Any(type => type.GetMembers(method.Name)
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method)));

    private static bool IsConsent(IParameterSymbol parameter, ChoiceWords choices) => parameter.RefKind is not RefKind.Out && (parameter.Type.Unwrap() switch
    {
        { SpecialType: SpecialType.System_Boolean } => ConsentWords.Grant(parameter.Name, choices) is not null,
        { TypeKind: TypeKind.Enum or TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } type => ConsentState.IsNamedConsent(type.Name),
        _ => false,
    });

    /// <summary>Whether anything is done with a consent but naming, checking and logging it.</summary>
    private static bool IsRead(string consent, SyntaxNode declaration, SyntaxNode? except = null) => declaration.DescendantNodes(node => node != except)
        .Any(node => node is IdentifierNameSyntax { Identifier.ValueText: var name } && name == consent && !IsMention(node));

    private static bool IsMention(SyntaxNode name)
    {
        foreach (var around in name.Ancestors().TakeWhile(node => node is not StatementSyntax and not MemberDeclarationSyntax))
        {
            switch (around)
            {
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } }:
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThrowIfNull" } }:
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax logged, Parent: ExpressionStatementSyntax } when IsLogging(logged):
                    return true;
            }
        }

        return false;
    }

    private static bool IsLogging(MemberAccessExpressionSyntax called) =>
        Role.Loggers.Starts(Words.In(called.Name.Identifier.ValueText)) || Role.Loggers.Ends(Words.In(Names.In(called.Expression)));

    private static SyntaxToken? NameOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        ConstructorDeclarationSyntax made => made.Identifier,
        TypeDeclarationSyntax type => type.Identifier,
        _ => null,
    };

    private static IOperation RootOf(IOperation value)
    {
        while (value.Parent is { } outer)
        {
            value = outer;
        }

        return value;
    }

    private bool IsPeriod((IOperation? Value, string? Name) given)
    {
        if (given is not { Value: { } value, Name: { } name } || !mayConcern(name) || !DurationTypes.MayHold(value))
        {
            return false;
        }

        var folding = new DurationFolding(DurationNames.UnitOf(Words.In(name)), (_, _) => false, cancellation);
        return new DurationAnswers(mayConcern).In(value).Any(new AnswerFolding(folding, folding, AnswerFolding.Either).Holds);
    }

    private static IEnumerable<(IOperation? Value, string? Name)> ValuesIn(IOperation root, ISymbol writtenIn) => root.DescendantsAndSelf().Select(operation => operation switch
    {
        IReturnOperation returned => (returned.ReturnedValue, ((writtenIn as IMethodSymbol)?.AssociatedSymbol ?? writtenIn).Name),
        ISimpleAssignmentOperation assignment => (assignment.Value, RetentionKeys.NameOf(assignment.Target)),
        IVariableDeclaratorOperation { Initializer: { } initial, Symbol.Name: var name } => (initial.Value, name),
        IPropertyInitializerOperation initial => (initial.Value, writtenIn.Name),
        IArgumentOperation { Parameter: { } parameter } argument => (argument.Value, $"{parameter.ContainingSymbol.Name} {parameter.Name}"),
        _ => default((IOperation?, string?)),
    });
}
