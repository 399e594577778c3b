using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Periods that keep no person's data, whatever people are named around them.</summary>
internal static class NobodysPeriods
{
    public static bool Have(PlaceWords words) =>
        Role.NobodysData.IsIn(words.Name) || Role.NobodysDataInName.IsIn(words.Name) || Role.Births.IsIn(words.Name)
        || Role.NobodysData.IsIn(words.Near) || Role.KeyGuards.IsIn(words.Near) || Role.NobodysData.IsIn(words.Container)
        || ArePersonsAge(words.Name)
        || AreOfSecret(words)
        || AreOfLogs(words)
        || AreOfUnnamedTopic(words);

    /// <summary>Whether only the broker's own word speaks of people, and what stands beside it is a broker's.</summary>
    public static bool AreBrokers(PlaceWords words) =>
        !NameWhose(words.Closest) && !Role.PersonalContent.IsIn(words.Types) && words.Beside.Any(Role.BrokerSigns.IsIn);

    /// <summary>Whether somebody buys it: a price, a product or a bill is named beside it.</summary>
    public static bool AreBought(PlaceWords words) => !Role.SectionEndings.IsIn(words.Types) && words.Beside.Any(Role.Prices.IsIn);

    // A patient is 42 years old; a chat that old is data.
    private static bool ArePersonsAge(ImmutableArray<string> name) => Role.Age.IsIn(name)
        && DurationNames.UnitOf(name) is var unit
        && ((unit == DurationUnit.Years && !name.Any(word => !IsPerson(word) && (Role.PersonalContent.Has(word) || Role.Traces.Has(word))))
            || (unit is null or DurationUnit.Years or DurationUnit.Months || !Role.Maxima.IsIn(name)) && IsBesidePerson(name));

    private static bool IsBesidePerson(ImmutableArray<string> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (Role.Age.Has(name[i])
                && ((i > 0 && IsPerson(name[i - 1])) || (i + 1 < name.Length && (IsPerson(name[i + 1]) || (i + 2 < name.Length && Role.Bare.Has(name[i + 1]) && IsPerson(name[i + 2]))))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(string word) => Role.People.Has(word) || Role.DataSubjects.Has(word);

    // Where a key is made, who makes it tells nothing.
    private static bool AreOfSecret(PlaceWords words) => words.Evidence == RetentionEvidence.Ends
        && (Role.Secrets.IsIn(words.Container) || Role.SignedLinks.IsIn(words.Container));

    private static bool AreOfLogs(PlaceWords words) => Role.LogStores.IsIn(words.Near)
        && !Role.PersonalContent.IsIn(words.Closest) && !words.Closest.Any(Role.Traces.Has);

    private static bool AreOfUnnamedTopic(PlaceWords words) =>
        (Role.Brokers.IsIn(words.Name) || Role.Brokers.IsIn(words.Near) || Role.Brokers.IsIn(words.Container))
        && !NameWhose(words.Closest) && !Role.PersonalContent.IsIn(words.Types);

    /// <summary>Whether more than a broker's own word names whose data it is.</summary>
    private static bool NameWhose(ImmutableArray<string> words) =>
        Role.PersonalContent.IsIn(words) || Role.People.IsIn(words)
        || words.Any(word => Role.Traces.Has(word) && !Role.Messages.Has(word));
}
