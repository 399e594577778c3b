using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Recognises reads of a decision that a person took earlier. Counting a missing one as yes is a grant without an
/// action, a different defect from a setting that starts on.
/// </summary>
internal static class StoredDecision
{
    private const string TrackingFeature = "ITrackingConsentFeature";

    public static bool IsRead(IOperation value)
    {
        for (IOperation? part = value; part is not null; part = Inner(part))
        {
            switch (part)
            {
                case { Type: { Name: var type } } when NamesRecord(type):
                case IConditionalAccessOperation { Operation: var record } when NamesRecord(record.Type?.Name ?? "") || NamesRecord(Names.InOperation(record) ?? "") || IsEntity(record.Type):
                case IPropertyReferenceOperation { Arguments.Length: > 0, Instance: { } cookies } when IsCookies(cookies):
                case ILocalReferenceOperation { Local: var local } when HoldsCookie(local):
                case IInvocationOperation lookup when IsLookup(lookup):
                    return true;
                case IMemberReferenceOperation { Member: { ContainingType: var container } }:
                    return IsHolder(container);
            }
        }

        return false;
    }

    /// <summary>Whether the framework's own consent is asked, which is missing where a site has no policy of cookies, and not where an answer is.</summary>
    public static bool IsOfFramework(IOperation value)
    {
        for (IOperation? part = value; part is not null; part = Inner(part))
        {
            if (part.Type?.Name is TrackingFeature || part is IMemberReferenceOperation { Member.ContainingType.Name: TrackingFeature })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type holds what was decided: a record of it, or the person who decided.</summary>
    public static bool IsHolder(ITypeSymbol type) => NamesRecord(type.Name) || IsEntity(type);

    private static IOperation? Inner(IOperation part) => part switch
    {
        IConversionOperation conversion => conversion.Operand,
        IConditionalAccessOperation access => access.WhenNotNull,
        IAwaitOperation wait => wait.Operation,
        IMemberReferenceOperation { Instance: { } instance } => instance,
        _ => null,
    };

    public static bool NamesRecord(string name)
    {
        var words = Words.In(name);
        return Role.DecisionRecords.IsIn(words) || Role.Consents.Ends(words);
    }

    /// <summary><c>consents.TryGetValue(user, out var given)</c>, or a look-up that hands out a record.</summary>
    private static bool IsLookup(IInvocationOperation lookup)
    {
        foreach (var argument in lookup.Arguments)
        {
            if (argument is { Parameter.RefKind: RefKind.Out, Value.Type: { Name: var found } type } && (NamesRecord(found) || IsEntity(type)))
            {
                return true;
            }
        }

        return lookup.Instance is { } store
            && (NamesRecord(Names.InOperation(store) ?? "") || (store.Type is INamedTypeSymbol { TypeArguments: [.., { Name: var held }] } && NamesRecord(held)));
    }

    private static bool IsCookies(IOperation store) => Names.InOperation(store) is "Cookies" || store.Type?.Name is "IRequestCookieCollection";

    /// <summary><c>var cookie = Request.Cookies["consent"]</c>.</summary>
    private static bool HoldsCookie(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var read }
        && (read switch
        {
            ElementAccessExpressionSyntax { Expression: var store } => Names.In(store) is "Cookies",
            InvocationExpressionSyntax { Expression: var lookup } => Role.Decisions.Ends(Words.In(Names.WithoutAsync(Names.In(lookup)))),
            _ => false,
        });

    /// <summary>A person, as a database holds one: what a person sends or sets up has no key.</summary>
    private static bool IsEntity(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, Name: var name }
        && Words.In(name) is var words
        && Role.People.Ends(words)
        && !Role.Unstored.Ends(words)
        && HasKey(type, name);

    private static bool HasKey(ITypeSymbol type, string name)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            if (!one.GetMembers("Id").IsEmpty || !one.GetMembers(name + "Id").IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
