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

    private bool IsStoreCall { get; init; }

    /// <summary>Whether more than the expression itself says what is configured.</summary>
    public bool Follows => Symbol is not null && (RetentionPlaces.IsCookie(Symbol.ContainingType) || RetentionPlaces.IsStore(Symbol));

    public static RetentionSubject Declared(ISymbol symbol) => new(symbol.Name, symbol, null, symbol.Name);

    public static RetentionSubject Written(string name, IOperation target, ISymbol writtenIn)
    {
        var symbol = Unwrapped.Of(target) switch
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

    public static RetentionSubject Passed(
        IParameterSymbol parameter, IMethodSymbol method, bool saysKeeping, ISymbol writtenIn)
    {
        var name = saysKeeping ? parameter.Name : $"{RetentionReader.NameOf(method)} {parameter.Name}";
        return new(name, parameter, writtenIn, name) { Shown = saysKeeping ? name : RetentionReader.NameOf(method), IsStoreCall = RetentionPlaces.IsStoreCall(method) };
    }

    public RetentionPlace PlaceWith(string near)
    {
        var place = Symbol is null
            ? new RetentionPlace(
                "",
                near,
                RetentionPlaces.TypesAround(WrittenIn!),
                RetentionPlaces.MembersAround(WrittenIn!),
                RetentionPlaces.NamespaceOf(WrittenIn!))
            : RetentionPlaces.Of(Symbol, near, WrittenIn);
        return place with { Name = Name, IsStore = place.IsStore || IsStoreCall };
    }
}
