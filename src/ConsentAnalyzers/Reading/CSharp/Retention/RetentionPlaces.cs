using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What a symbol or a call says about the duration that it holds.</summary>
internal static class RetentionPlaces
{
    private static readonly HashSet<string> Stores = new(StringComparer.Ordinal)
    {
        "ContainerProperties", "StreamConfig", "CreateIndexOptions", "CreateCollectionOptions", "DateAfterModification", "DateAfterCreation",
        "ManagementPolicyDateAfterModification", "LifecycleRuleExpiration", "CreateTopicOptions", "CreateQueueOptions",
        "CreateSubscriptionOptions", "TopicProperties", "QueueProperties", "SubscriptionProperties", "TopicDescription",
        "QueueDescription", "SubscriptionDescription",
    };

    /// <summary>The place that a declared or assigned symbol is.</summary>
    public static RetentionPlace PlaceOf(ISymbol symbol, string near, ISymbol? writtenIn) => new(
        symbol.Name,
        near,
        TypesAround(symbol) + (writtenIn is null ? "" : TypesAround(writtenIn)),
        MembersAround(symbol) + (writtenIn is null ? "" : MembersAround(writtenIn)),
        NamespaceOf(writtenIn ?? symbol),
        IsStore(symbol),
        IsSetting(symbol),
        () => MembersBeside(symbol));

    /// <summary>The fields and properties of the type that a symbol stands in.</summary>
    public static IEnumerable<string> MembersBeside(ISymbol? symbol) =>
        symbol?.ContainingType is not { } type ? []
            : type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }).Select(member => member.Name);

    // A constant is as often what validation compares with.
    private static bool IsSetting(ISymbol symbol) =>
        symbol is IPropertySymbol { SetMethod: not null } or IFieldSymbol { IsConst: false, IsReadOnly: false }
            or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
        && symbol.ContainingType is { } type
        && (Role.SectionEndings.Ends(Words.In(type.Name)) || RetentionWords.SaysRetention(type.Name));

    /// <summary>Whether a member belongs to a database, an index, a bucket: an expiry there ends data.</summary>
    public static bool IsStore(ISymbol member) => member.ContainingType is { } type && Stores.Contains(type.Name);

    /// <summary>Whether a method sets the life of an entry in Redis.</summary>
    public static bool IsStoreCall(IMethodSymbol method) =>
        method.ContainingType?.Name is "IDatabase" or "IDatabaseAsync" or "IBatch" or "ITransaction"
        && (method.Name.StartsWith("StringSet", StringComparison.Ordinal)
            || method.Name.StartsWith("KeyExpire", StringComparison.Ordinal)
            || method.Name.StartsWith("StringGetSetExpiry", StringComparison.Ordinal));

    /// <summary>Whether a type is a cookie or the options of one.</summary>
    public static bool IsCookie(INamedTypeSymbol? type) =>
        type?.Name is "CookieOptions" or "HttpCookie" or "CookieBuilder" or "Cookie" or "SetCookieHeaderValue" or "CookieHeaderValue";

    /// <summary>The types around a symbol.</summary>
    public static string TypesAround(ISymbol symbol)
    {
        var names = "";
        for (var outer = symbol.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            names += " " + outer.Name;
        }

        return names;
    }

    /// <summary>The methods and properties around a parameter, a local or a statement.</summary>
    public static string MembersAround(ISymbol symbol)
    {
        var names = symbol is IMethodSymbol self ? " " + (self.AssociatedSymbol ?? self).Name : "";
        for (var outer = symbol.ContainingSymbol; outer is IMethodSymbol; outer = outer.ContainingSymbol)
        {
            names += " " + outer.Name;
        }

        return names;
    }

    public static string NamespaceOf(ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } inside ? inside.ToDisplayString() : "";
}
