using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Who holds a duration, before anybody has looked at the value.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Symbol">The member, parameter or local, where there is one.</param>
/// <param name="WrittenIn">The member that the code stands in, where that is not the subject's own declaration.</param>
/// <param name="UnitName">The name that may hold the unit.</param>
internal readonly record struct RetentionSubject(string Name, ISymbol? Symbol, ISymbol? WrittenIn, string UnitName)
{
    /// <summary>What a message calls it.</summary>
    public string Shown { get; private init; } = Name;

    /// <summary>What stands farther off than in its own expression.</summary>
    public string About { get; init; } = "";

    /// <summary>Whether something else is compared with it, so that a maximum is a bound.</summary>
    public bool IsCompared { get; init; }

    private bool IsStoreCall { get; init; }

    /// <summary>Whether more than the expression itself says what is configured.</summary>
    public bool Follows => Symbol is not null && (RetentionPlaces.IsCookie(Symbol.ContainingType) || RetentionPlaces.IsStore(Symbol));

    public static RetentionSubject Declared(ISymbol symbol) => new(symbol.Name, symbol, null, symbol.Name);

    /// <summary>What may say the other half of a symbol's name: the type of a member, of a method, of a record's part.</summary>
    public static string? HolderOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } => symbol.ContainingType?.Name,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } made } => made.ContainingType.Name,
        _ => null,
    };

    /// <summary>A member whose type says the other half of its name: <c>ChatDays</c> of <c>RetentionSettings</c>.</summary>
    public static RetentionSubject? Half(ISymbol symbol) => HolderOf(symbol) is { } holder ? Declared(symbol).HalfOf(holder) : null;

    /// <summary>An entry of a collection that says for how long, and of what: the <c>chats</c> of <c>RetentionDays</c>, the <c>free</c> of <c>ChatRetentionDays</c>.</summary>
    public static RetentionSubject? Entry(string key, string collection, ISymbol writtenIn) => RetentionWords.IsKeyOf(key, collection)
        ? Keyed(RetentionWords.SaysWhoseRetention(collection) ? collection : key, writtenIn) with { Name = $"{collection} {key}", UnitName = $"{collection} {key}" }
        : null;

    public static RetentionSubject Written(string name, IOperation target, ISymbol writtenIn)
    {
        var symbol = target.Unwrap() switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } => null,
            IMemberReferenceOperation member => member.Member,
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => (ISymbol?)null,
        };
        return new(name, symbol, writtenIn, name);
    }

    public static RetentionSubject Keyed(string key, ISymbol writtenIn) => new(key, null, writtenIn, key);

    /// <summary>An argument; its parameter speaks for itself, or together with its method (<c>DeleteOlderThan(age)</c>).</summary>
    public static RetentionSubject Passed(
        IParameterSymbol parameter, IMethodSymbol method, bool parameterSays, bool methodSays, ISymbol writtenIn)
    {
        var called = RetentionReader.NameOf(method);
        var name = PurgeWords.NameCutOff(parameter.Name) && PurgeWords.NameDeletion(called) ? $"{Role.Retaining.First} {called} {parameter.Name}"
            : methodSays && !(parameterSays && RetentionWords.SaysOnlyEnd(called)) ? $"{called} {parameter.Name}" : parameter.Name;
        return new(name, parameter, writtenIn, name)
        {
            Shown = parameterSays ? parameter.Name : called,
            IsStoreCall = RetentionPlaces.IsStoreCall(method),
        };
    }

    public RetentionPlace PlaceWith(string near)
    {
        near += About;
        var place = Symbol is null
            ? new RetentionPlace(
                "",
                near,
                RetentionPlaces.TypesAround(WrittenIn!),
                RetentionPlaces.MembersAround(WrittenIn!),
                RetentionPlaces.NamespaceOf(WrittenIn!))
            : RetentionPlaces.PlaceOf(Symbol, near, WrittenIn);
        return place with
        {
            Name = Name,
            IsStore = place.IsStore || IsStoreCall,
            IsSetting = (place.IsSetting || Symbol is null) && !IsCompared,

            // What else a store's own type can be told says nothing about what is stored.
            Beside = place.IsStore ? null : NamesBeside,
        };
    }

    private IEnumerable<string> NamesBeside() => Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
        ? method.Parameters.Select(parameter => parameter.Name)
        : RetentionPlaces.MembersBeside(Symbol is null or ILocalSymbol ? WrittenIn : Symbol);

    /// <summary>The same, with the half of its name that a type or a receiver says.</summary>
    public RetentionSubject? HalfOf(string holder) =>
        RetentionWords.IsHalf(Name, holder) ? this with { Name = $"{holder} {Name}", UnitName = $"{holder} {Name}" } : null;
}
