using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What it means that a consent is in a state, <c>AnalyticsConsent.Granted</c>, or at a level, <c>TelemetryLevel.Full</c>.</summary>
internal static class EnumStates
{
    /// <summary>What a member of an enum means, by the words of both.</summary>
    public static Meaning MeaningOf(IFieldSymbol member, ConsentSettings settings) =>
        MeaningOf(member, SurroundingsOf.Symbol(member.ContainingType), settings);

    /// <summary>The same where something of the type stands.</summary>
    public static Meaning MeaningOf(IFieldSymbol member, Surroundings surroundings, ConsentSettings settings)
    {
        var type = member.ContainingType;
        if (TellsOfAnEvent(type.Name))
        {
            return Meaning.None;
        }

        // Off is the other state of the same consent.
        var subject = Role.StateTypes.Without(type.Name);
        var state = ConsentStates.IsGrant(member.Name) ? member.Name : Role.Granted.First;
        var meaning = MeaningOf($"{subject} {state}", surroundings, settings);
        return meaning == Meaning.None && EnumFlags.IsFlags(type) ? MeaningOfFlags(type, subject, surroundings, settings) : meaning;
    }

    private static Meaning MeaningOf(string name, Surroundings surroundings, ConsentSettings settings) =>
        settings.Choices.MayConcern(name) ? settings.Choices.MeaningOf(name, surroundings) : Meaning.None;

    /// <summary>Flags of a sharing or a consent say themselves what is shared.</summary>
    private static Meaning MeaningOfFlags(INamedTypeSymbol type, string subject, Surroundings surroundings, ConsentSettings settings)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } && MeaningOf($"{subject} {member.Name} {Role.Granted.First}", surroundings, settings) == Meaning.Grant)
            {
                return Meaning.Grant;
            }
        }

        return Meaning.None;
    }

    /// <summary>Answers, actions and reasons are what somebody just did; only a state can be a default.</summary>
    private static bool TellsOfAnEvent(string type)
    {
        var words = Words.In(type);
        return words.Length == 0
            || Role.EventEndings.Ends(words)
            || (words.Length > 1 && Role.KindEndings.Ends(words) && Role.EventEndings.Has(words[words.Length - 2]));
    }
}
