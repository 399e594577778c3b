using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What an entry of a collection stands under: a text, the member of an enum, or a bare yes or no.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Type">The enum that it is a member of.</param>
/// <param name="IsFlag">Whether it is a bare yes or no, so that the collection has to say what is asked.</param>
internal readonly record struct EntryKey(string Name, INamedTypeSymbol? Type = null, bool IsFlag = false)
{
    private const int LongestName = 60;

    public static EntryKey? In(IOperation value) => value.Unwrap() switch
    {
        IFieldReferenceOperation { Field: { ContainingType: { TypeKind: TypeKind.Enum } type, Name: var name } } => new(name, type),
        var plain => plain.ConstantValue switch
        {
            { HasValue: true, Value: string { Length: < LongestName } text } when !DurationText.TryParse(text, out _) => new EntryKey(text),
            { HasValue: true, Value: bool on } => new EntryKey(on ? Role.GivenConsent.First : Role.RefusedConsent.First, IsFlag: true),
            _ => null,
        },
    };

    /// <summary>Whether it can be a key of a collection at all.</summary>
    public bool IsKeyOf(string collection) => !IsFlag || IsOfConsent(collection);

    /// <summary>Whether what stands there holds with consent, or without it; null where the entry is that of something else.</summary>
    public bool? GrantsIn(string collection, ChoiceWords choices) =>
        (Type is null || !ConsentState.AreOf(Type, choices)) && !IsOfConsent(collection)
            ? Type is null && ConsentWords.TellApart(Words.In(Name)) ? ConsentWords.GrantAsState(Name) : null
            : IsFlag && Role.OptedOut.IsIn(Words.In(collection)) ? !ConsentWords.GrantAsState(Name)
            : ConsentWords.GrantAsState(Name) ?? (ConsentStates.IsUndecided(Name) ? false : null);

    private static bool IsOfConsent(string collection) => ConsentWords.Name(Words.In(collection));
}
