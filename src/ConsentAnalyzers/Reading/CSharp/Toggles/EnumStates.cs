using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What it means that a consent is in a state: <c>AnalyticsConsent.Granted</c>.</summary>
internal static class EnumStates
{
    /// <summary>What a member of an enum means, by the words of both.</summary>
    public static Meaning MeaningOf(IFieldSymbol member, ConsentSettings settings)
    {
        var type = member.ContainingType;
        if (TellsOfAnEvent(type.Name))
        {
            return Meaning.None;
        }

        // Off is the other state of the same consent.
        var name = $"{Role.StateTypes.Without(type.Name)} {(ConsentStates.IsGrant(member.Name) ? member.Name : Role.Granted.First)}";
        return settings.Choices.MayConcern(name) ? settings.Choices.MeaningOf(name, SurroundingsOf.Symbol(type)) : Meaning.None;
    }

    /// <summary>Answers, actions and reasons are what somebody just did; only a state can be a default.</summary>
    private static bool TellsOfAnEvent(string type) => Words.In(type) is var words && (words.Length == 0 || Role.EventEndings.Ends(words));
}
